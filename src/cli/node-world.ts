import {readFileSync} from 'node:fs'
import {describeFault} from './describe-fault.js'
import type {Output, World} from './world.js'

/** The world of a real run. */
export function createWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    readStdin,
    isTyping: process.stdin.isTTY,
    clock: () => performance.now(),
    version: readVersion(),
  }
}

/** Says of a fault of our own where it arose. */
export function reportFault(error: unknown): 3 {
  process.stderr.write(describeFault(error))
  return 3
}

function toOutput(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (“| head”) is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    write: text => stream.write(text),
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function readVersion(): string {
  const found: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : 'unknown'
}
