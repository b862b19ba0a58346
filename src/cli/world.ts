/** Everything outside that a run may touch, so that a test can give its own. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  readonly readStdin: () => Promise<Uint8Array>
  /** Whether the input comes from a keyboard. */
  readonly isTyping: boolean
  /** Milliseconds. */
  readonly clock: () => number
  readonly version: string
}

export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Characters in a line; undefined where nobody knows. */
  readonly columns: number | undefined
}
