import type {Range} from '#text/range'
import {plainWords} from '#text/plain-words'
import {decodeEntities} from '../read/entities.js'

/** In words; no message quotes as much of a draft. */
export const longestSequence = 60
const longestSpelling = 600

/** What markdown, HTML and tracked changes put into the middle of a word without parting it. */
const inWord =
  /\*+|~~|`+|\\(?=[!-/:-@[-`{-~])|<\/?(?:a|abbr|b|code|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)\b[^<>]*>|<!--.*?-->|\{>>.*?<<\}|\{(?:\+\+|--|==|~~)|(?:\+\+|--|==|~~)\}|\]\([^()]*\)|\[\^[^\]]*\]|[[\]]/gs
const otherTag = /<[^<>]*>/g
const hasMarkup = /[&<\\*~`{[\]]/

/** A stretch of a draft as its author typed it; and as a reader sees it, where that differs. */
export function spellingsOf(text: string, {start, end}: Range): readonly string[] {
  const typed = text.slice(start, Math.min(end, start + longestSpelling))
  if (!hasMarkup.test(typed)) return [typed]
  const bare = typed.replace(inWord, '').replace(otherTag, ' ')
  return [typed, decodeEntities(bare, 0, bare.length).map(({text: piece}) => piece).join('')] // prettier-ignore
}

/** The words of a value, and of those of its parts that say as much: “14 Alder Rise” of an address, the account behind a sort code. */
export function sequencesOf(spelling: string): readonly (readonly string[])[] {
  const parts = [...spelling.split(/[,;()|\t]/), ...(spelling.match(/\d(?:[ .\-/\u00A0]?\d){5,}/g) ?? [])]
  return [spelling, ...parts.map(withoutLabel).filter(saysAsMuch)].map(keysOf)
}

const withoutLabel = (part: string) => part.replace(/^[^\s\d]*(?:\s+[^\s\d]+)*\s+/, '')

/** A house, a postcode, an account; no year, and no number of a flat. */
const saysAsMuch = (part: string) => /\d/.test(part) && (part.match(/[^\W_]/g)?.length ?? 0) >= 6

const keysOf = (text: string) =>
  plainWords(text)
    .slice(0, longestSequence)
    .map(({key}) => key)
