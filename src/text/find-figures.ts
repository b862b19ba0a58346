import {findMoney} from './find-money.js'
import type {Range} from './range.js'

/** A sum of money, a share or a count in running text. */
export interface FigureMention extends Range {
  readonly kind: 'money' | 'percent' | 'count'
  readonly value: number
}

const percent = /(?<![\d.,/£-])(\d{1,3}(?:\.\d{1,3})?)(?: ?%| per ?cent\b)/gi
// Years, numbers of paragraphs and references have no noun behind them.
const count = /(?<![\d.,/£:(–-]|\d )(\d{1,3}(?:,\d{3}){1,3}|\d{1,6})(?= (?!per ?cent)[a-z]{3,})/gi
const numbered =
  /(?:\b(?:sections?|paragraphs?|para|regulations?|articles?|part|schedule|appendix|annex|table|figure|item|note|chapter|rule|minute|option|phase|stage|no|number|page|policy|class|circular|band|grade|key stage|year|lot|line|ward|bidder|zone|act|order|in|since|until|by|during|january|february|march|april|may|june|july|august|september|october|november|december)\.?|&) $/i

/** Every figure of a text, in order: £1.2 million, 12.5%, 1,250 homes. */
export function findFigures(text: string): readonly FigureMention[] {
  if (!/\d/.test(text)) return []
  const sums = text.includes('£') ? findMoney(text) : []
  const found: FigureMention[] = sums.map(({start, end, pounds}) => ({kind: 'money', value: pounds, start, end}))
  if (/%|per ?cent/i.test(text))
    for (const match of text.matchAll(percent))
      found.push({kind: 'percent', value: Number(match[1]), start: match.index, end: match.index + match[0].length})
  for (const match of text.matchAll(count)) {
    const value = Number((match[1] ?? '').replaceAll(',', ''))
    const isYear = value > 1900 && value < 2100 && !match[0].includes(',')
    const before = text.slice(Math.max(0, match.index - 16), match.index)
    if (isYear || numbered.test(before) || isDateOrTime(text, match.index + match[0].length)) continue
    found.push({kind: 'count', value, start: match.index, end: match.index + match[0].length})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const isDateOrTime = (text: string, end: number) =>
  /^ (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\b|^ (?:[ap]m|st|nd|rd|th|and|to|or|of|per|was|were|is|are)\b/i.test(text.slice(end, end + 12)) // prettier-ignore
