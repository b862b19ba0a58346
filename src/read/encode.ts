import type {Decoded} from './decode.js'
import {windows1252} from './windows-1252.js'

/** The bytes of a text in the encoding that its file had; undefined if a character has no place in it. */
export function encode(text: string, {encoding, hasBom}: Pick<Decoded, 'encoding' | 'hasBom'>): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(hasBom ? '\uFEFF' + text : text)
  const byteOf = new Map(windows1252.map((character, byte) => [character, byte]))
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text.charAt(i))
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}
