import {windows1252} from './windows-1252.js'

export type Encoding = 'utf-8' | 'windows-1252'

/** A draft's text without its byte order mark, and what is needed to write it back as it was. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly hasBom: boolean
}

/** Why a file's bytes are not a text that can be checked, in words that fit behind “NAME is …”. */
export interface Undecodable {
  readonly fault: string
}

// Word's “Plain text (Windows default)”. Five bytes have no character there; a control character means no text at all.
const windows1252Gaps = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const isControl = (byte: number) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13

/** Reads bytes as UTF-8, else as Windows-1252; anything else is a fault, never a guess. */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return {fault: 'UTF-16 text; save it as UTF-8'}
  if (bytes.includes(0)) return {fault: 'not a text file; save the draft as markdown or plain text (UTF-8)'}
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8', hasBom}
  if (bytes.some(byte => windows1252Gaps.has(byte) || isControl(byte)))
    return {fault: 'neither UTF-8 nor Windows-1252 text; save it as UTF-8'}
  return {text: Array.from(bytes, byte => windows1252[byte] ?? '').join(''), encoding: 'windows-1252', hasBom: false}
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
