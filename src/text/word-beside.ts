import {letter} from './letter.js'
import type {Range} from './range.js'
import type {Word} from './words.js'

// Where few words of a text matter, these find the ones that `words` would: it reads all of them.

/** The last word that ends at an offset of a folded text, or before it. */
export function wordBefore(folded: string, at: number): Word | undefined {
  let end = at
  while (end > 0 && !isOfWord(folded, end - 1)) end--
  if (end === 0) return undefined
  let start = end - 1
  while (isOfWord(folded, start - 1) || (isJoint(folded, start - 1) && isOfWord(folded, start - 2))) start--
  return {word: folded.slice(start, end), start, end}
}

/** The first word that begins at an offset of a folded text, or behind it. */
export function wordAfter(folded: string, at: number): Word | undefined {
  let start = at
  while (start < folded.length && !isOfWord(folded, start)) start++
  if (start === folded.length) return undefined
  let end = start + 1
  while (isOfWord(folded, end) || (isJoint(folded, end) && isOfWord(folded, end + 1))) end++
  return {word: folded.slice(start, end), start, end}
}

/** Whether some letters and digits of a folded text are all of a word, told by what stands next to them alone. */
export function isWholeWord(folded: string, {start, end}: Range): boolean {
  const goesOn = (at: number, step: 1 | -1) =>
    isOfWord(folded, at) || (isJoint(folded, at) && isOfWord(folded, at + step))
  return !goesOn(start - 1, -1) && !goesOn(end, 1)
}

const beyondAscii = new RegExp(`[${letter}]`)

function isOfWord(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
  return beyondAscii.test(folded.charAt(at))
}

/** What may stand inside a word: an apostrophe, a full stop or a slash. */
function isJoint(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  return unit === 39 || unit === 46 || unit === 47
}
