import {matchesIn} from './matches-in.js'
import type {Range} from './range.js'

/** A sum in pounds, taken apart as it was typed. */
export interface TypedSum extends Range {
  readonly text: string
  /** Digits, commas and full stop: “1,234.50”. */
  readonly digits: string
  /** What stands between the digits and the unit. */
  readonly gap: string
  /** “m”, “million”, “K” as typed; empty where there is none. */
  readonly unit: string
  /** Behind the sign. */
  readonly hasSpace: boolean
  /** “GBP” for “£”. */
  readonly hasCode: boolean
}

const pattern =
  /(£|\bGBP)([ \u00A0]?)(\d[\d,]{0,20}(?:\.\d{1,6})?)(?<!,)(?!\d)(?:( ?)(k|bn|b|m|mn|mln|mil|mill|millions?|thousands?|billions?|p)(?![a-z\d’'-]))?/gi

/** Every sum of a text, also where it is written oddly: “£ 500”, “£1.5 mil”, “£500,00”. */
export function findSums(text: string): readonly TypedSum[] {
  if (!/£|GBP/i.test(text)) return []
  return matchesIn(text, pattern).map(match => {
    const [whole, sign = '', space = '', digits = '', gap = '', unit = ''] = match
    const end = match.index + whole.length
    return {start: match.index, end, text: whole, digits, gap, unit, hasSpace: space !== '', hasCode: sign !== '£'}
  })
}
