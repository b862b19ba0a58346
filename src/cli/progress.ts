import type {World} from './world.js'

export interface Progress {
  readonly show: (number: number) => void
  readonly clear: () => void
}

const patience = 500

/** A line on the terminal that says how far a run is, once it has lasted half a second. */
export function createProgress(total: number, {stderr, clock}: World): Progress {
  const started = clock()
  let isShown = false
  if (!stderr.isTerminal) return {show: () => undefined, clear: () => undefined}
  return {
    show(number) {
      if (clock() - started < patience) return
      isShown = true
      stderr.write(`\r\u001B[KChecking draft ${String(number)} of ${String(total)} …`)
    },
    clear() {
      if (isShown) stderr.write('\r\u001B[K')
    },
  }
}
