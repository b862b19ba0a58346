import {findMoney} from './find-money.js'
import {matchesIn} from './matches-in.js'
import type {Range} from './range.js'

/** A sum of money, a share or a count in running text. */
export interface FigureMention extends Range {
  readonly kind: 'money' | 'percent' | 'count'
  readonly value: number
}

// A look for a digit first: to look behind at every letter costs more than all the rest.
const percent = /(?=\d)(?<![\d.,/£-])(\d{1,3}(?:\.\d{1,3})?)(?: ?%| per ?cent\b)/gi
// Years, numbers of paragraphs and references have no noun behind them.
const count = /(?=\d)(?<![\d.,/£:(–-]|\d )(\d{1,3}(?:,\d{3}){1,3}|\d{1,6})(?= (?!per ?cent)[a-z]{3,})/gi
const numbered =
  /(?<=(?:\b(?:sections?|paragraphs?|para|regulations?|articles?|part|schedule|appendix|annex|table|figure|item|note|chapter|rule|minute|option|phase|stage|no|number|page|policy|class|circular|band|grade|key stage|year|lot|line|ward|bidder|zone|act|order|in|since|until|by|during|january|february|march|april|may|june|july|august|september|october|november|december)\.?|&) )/iy
const dateOrTime =
  / (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}|(?:[ap]m|st|nd|rd|th|and|to|or|of|per|was|were|is|are))\b/iy

/** Every figure of a text, in order: £1.2 million, 12.5%, 1,250 homes. */
export function findFigures(text: string): readonly FigureMention[] {
  const found: FigureMention[] = []
  if (text.includes('£'))
    for (const {start, end, pounds} of findMoney(text)) found.push({kind: 'money', value: pounds, start, end})
  if (text.includes('%') || /cent/i.test(text))
    for (const {0: whole, 1: digits, index} of matchesIn(text, percent))
      found.push({kind: 'percent', value: Number(digits), start: index, end: index + whole.length})
  for (const {0: digits, index} of matchesIn(text, count)) {
    const value = Number(digits.replaceAll(',', ''))
    const end = index + digits.length
    const isYear = value > 1900 && value < 2100 && !digits.includes(',')
    if (!isYear && !isAt(dateOrTime, text, end) && !isAt(numbered, text, index))
      found.push({kind: 'count', value, start: index, end})
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
