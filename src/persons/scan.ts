import {classOf, digit, lineEnd, lowerLetter, space, upperLetter} from './letters.js'

/** The forms of a token. */
export const lower = 0
/** “Okafor”, “O'Brien”, “al-Rashid” */
export const capital = 1
/** “OKAFOR” */
export const capitals = 2
/** “J” */
export const initial = 3
/** A number, or a word with a digit in it. */
export const number = 4
/** One character that is nothing else. */
export const mark = 5
/** The “'s” of a possessive. */
export const possessive = 6

/** What stands between a token and the one before it. */
export const noGap = 0
export const spaceGap = 1
export const lineGap = 2
/** A blank line, a tab, or three spaces: nothing goes on across it. */
export const breakGap = 3

/** A text as tokens; each property is a column, of which the first `count` places are filled. */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** Offsets in UTF-16 units, half-open. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly forms: Uint8Array
  readonly gaps: Uint8Array
}

const asterisk = 42
const underscore = 95

/** Cuts a text into words, numbers and marks, in one pass. The marks of emphasis, “*” and “_”, are no tokens. */
export function scan(text: string): Tokens {
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  const forms = new Uint8Array(text.length)
  const gaps = new Uint8Array(text.length)
  let count = 0
  let at = 0
  let from = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === space || kind === lineEnd || code === asterisk || code === underscore) {
      at++
      continue
    }
    const end = kind === 0 ? at + markLength(text, at, code) : wordEnd(text, at)
    starts[count] = at
    ends[count] = end
    forms[count] = kind === 0 ? markForm(end - at) : wordForm(text, at, end)
    gaps[count] = gapBetween(text, from, at)
    count++
    at = from = end
  }
  return {text, count, starts, ends, forms, gaps}
}

/** Two for the “'s” behind a word, else one. */
function markLength(text: string, at: number, code: number): number {
  return isApostrophe(code) && isPossessive(text, at) ? 2 : 1
}

const markForm = (length: number) => (length === 2 ? possessive : mark)

const isApostrophe = (code: number) => code === 39 || code === 0x2019
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1)
  if (letter !== 115 && letter !== 83) return false
  const after = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : space
  return (
    after !== lowerLetter && after !== upperLetter && after !== digit && at > 0 && isLetter(text.charCodeAt(at - 1))
  )
}

function isLetter(code: number): boolean {
  const kind = classOf(code)
  return kind === lowerLetter || kind === upperLetter
}

/** Behind the letters and digits from here on, with the apostrophes and hyphens between them. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === lowerLetter || kind === upperLetter || kind === digit) at++
    else if (
      (isApostrophe(code) ? !isPossessive(text, at) : isHyphen(code)) &&
      at + 1 < text.length &&
      isLetter(text.charCodeAt(at + 1))
    )
      at += 2
    else break
  }
  return at
}

function wordForm(text: string, start: number, end: number): number {
  let uppers = 0
  let lowers = 0
  let isInnerCapital = false
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === digit) return number
    if (kind === lowerLetter) lowers++
    if (kind === upperLetter) {
      uppers++
      isInnerCapital ||= at - start <= 4 && at > start && !isLetter(text.charCodeAt(at - 1))
    }
  }
  // “I’d” has a capital and is no name.
  if (uppers === 0 || (uppers === 1 && text.charAt(start) === 'I' && isApostrophe(text.charCodeAt(start + 1))))
    return lower
  if (classOf(text.charCodeAt(start)) !== upperLetter) return isInnerCapital ? capital : lower
  if (lowers > 0) return uppers > 1 && lowers === 1 && text.charAt(end - 1) === 's' ? capitals : capital
  return uppers === 1 ? initial : capitals
}

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return noGap
  let lines = 0
  let spaces = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 9) return breakGap
    if (code === 10) lines++
    else if (code === 13) lines += text.charCodeAt(at + 1) === 10 ? 0 : 1
    else if (code === 32) spaces++
  }
  if (lines > 1 || (lines === 0 && spaces > 2)) return breakGap
  if (lines === 1) return lineGap
  return spaces > 0 || classOf(text.charCodeAt(from)) === space ? spaceGap : noGap
}
