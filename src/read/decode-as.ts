import type {Decoded} from './decode.js'
import {windows1252} from './windows-1252.js'

/** Reads bytes as what is known to be their encoding: a text of which names were taken may look like another one. Undefined if they are not. */
export function decodeAs(
  bytes: Uint8Array,
  {encoding, hasBom}: Pick<Decoded, 'encoding' | 'hasBom'>,
): string | undefined {
  if (encoding === 'windows-1252') return Array.from(bytes, byte => windows1252[byte] ?? '').join('')
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: !hasBom}).decode(bytes)
  } catch {
    return undefined
  }
}
