import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  existsSync,
} from 'node:fs'
import {createHash} from 'node:crypto'
import path from 'node:path'

/** The SHA-256 of a file's bytes. */
export const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Writes a file whole or not at all: beside it first, then in its place. It keeps its mode, unless one is given, and a link stays a link.
 */
export function writeFile(file: string, bytes: Uint8Array, given?: number): void {
  const target = existsSync(file) ? realpathSync(file) : file
  const mode = given ?? statSync(target, {throwIfNoEntry: false})?.mode
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}.tmp`)
  try {
    rmSync(beside, {force: true})
    // “x” follows no link that somebody else has put there.
    const handle = openSync(beside, 'wx', mode ?? 0o644)
    try {
      // What a new file is given loses what the umask takes.
      if (mode !== undefined) fchmodSync(handle, mode & 0o7777)
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}
