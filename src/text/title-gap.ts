import {monthNames} from './calendar.js'
import type {Word} from './words.js'

const between = new Set(
  `guidance statutory edition version revision update hm government dfe dfes dcsf dclg mhclg dluhc defra cipfa dh dhsc department for education published issued
  revised updated dated amended last final`.split(/\s+/),
)
export const enactments = new Set(['act', 'acts', 'regulations', 'order', 'rules', 'measure', 'code'])

/** Whether a word may stand between a title and its year. */
export function isBetween(text: string, list: readonly Word[], at: number): boolean {
  const {word = '', start = 0, end = 0} = list[at] ?? {}
  const before = list[at - 1]?.word ?? ''
  if (between.has(word) || monthOf(word) !== undefined || /^(?:19|20)\d\d$|^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
    return true
  if (word === 'of') return enactments.has(before)
  if (word === 'in') return /^(?:published|issued|revised|updated)$/.test(before)
  if (word === 'and') return /^(?:19|20)\d\d$/.test(before)
  // An abbreviation in brackets: “(NPPF)”, “(the Act)”.
  return text[end] === ')' || (text[start - 1] === '(' && /^(?:the|known|hereafter)$/.test(word)) || /^[“"‘']/.test(text.slice(start - 1, start)) // prettier-ignore
}

/** 1 to 12, for the name of a month. */
export function monthOf(word: string): number | undefined {
  const index = monthNames.findIndex(name => name.toLowerCase() === word)
  return index < 0 ? undefined : index + 1
}
