import {readFileSync} from 'node:fs'
import {UsageError} from '../config/usage-error.js'
import {decode, type Decoded} from '../read/decode.js'

/** Reads a draft's bytes as text; what cannot be read, or is no text, is refused. */
export function readDraftFile(file: string, shown: string): Decoded {
  try {
    return decodeDraft(readFileSync(file), shown)
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
    const remedy =
      code === 'EACCES' || code === 'EPERM' ? 'you may not read it; ask for access' : `it cannot be read (${code})`
    throw new UsageError(`${shown}: ${remedy}`, {cause})
  }
}

export function decodeDraft(bytes: Uint8Array, shown: string): Decoded {
  const decoded = decode(bytes)
  if ('fault' in decoded) throw new UsageError(`${shown} is ${decoded.fault}`)
  return decoded
}
