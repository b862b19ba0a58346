import type {Range} from '#text/range'
import {plainWords} from '#text/plain-words'
import {bareText} from '../read/bare-text.js'

/** In words; no message quotes as much of a draft. */
export const longestSequence = 60
const longestSpelling = 600

/** A stretch of a draft as its author typed it; and as a reader sees it, where that differs. */
export function spellingsOf(text: string, {start, end}: Range): readonly string[] {
  const typed = text.slice(start, Math.min(end, start + longestSpelling))
  const bare = bareText(typed)
  return bare ? [typed, bare.text] : [typed]
}

/** The words of a value, and of those of its parts that say as much: “14 Alder Rise” of an address, the account behind a sort code. */
export function sequencesOf(spelling: string): readonly (readonly string[])[] {
  const parts = [...spelling.split(/[,;()|\t]/), ...(spelling.match(/\d(?:[ .\-/\u00A0]?\d){5,}/g) ?? [])]
  const values = [spelling, ...parts.map(withoutLabel).filter(saysAsMuch), ...parts.flatMap(streetOf)]
  return [...values, ...values.filter(isCode).map(value => value.replace(gaps, ''))].map(keysOf)
}

const withoutLabel = (part: string) => part.replace(/^[^\s\d]*(?:\s+[^\s\d]+)*\s+/, '')

/** A house, a postcode, an account; no year, and no number of a flat. */
const saysAsMuch = (part: string) => /\d/.test(part) && (part.match(/[^\W_]/g)?.length ?? 0) >= 6

/** “Alder Rise” of “14 Alder Rise”. */
const streetOf = (part: string) =>
  /^\W{0,3}\d{1,4}[a-z]? ((?:[A-Z][\w’'-]+ ){1,4}[A-Z][\w’'-]+)$/.exec(part)?.slice(1) ?? []

const gaps = /[\s./-]+/g
/** One that is also written without its gaps: a postcode, a number. */
const isCode = (value: string) => value.length <= longestCode && /\d/.test(value) && /[\s./-]/.test(value)
const longestCode = 24

const keysOf = (text: string) =>
  plainWords(text)
    .slice(0, longestSequence)
    .map(({key}) => key)
