import {matchesIn} from './matches-in.js'
import type {Range} from './range.js'

/** A sum in pounds as written. */
export interface MoneyMention extends Range {
  readonly pounds: number
}

// “£500,00” is no sum, and in “£5 metres” no millions are meant.
const pattern =
  /£ ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,6})?(?!,?\d)(?: ?(k|m|bn|thousand|million|billion)(?![a-z]))?/gi
const factors: Readonly<Record<string, number>> = {k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9}

/** Every sum in a text: £100,000, £1.2 million, £250k. */
export function findMoney(text: string): readonly MoneyMention[] {
  return matchesIn(text, pattern).map(match => {
    const [whole, digits = '', decimals = '', unit = ''] = match
    const pounds = Math.round(Number(digits.replaceAll(',', '') + decimals) * (factors[unit.toLowerCase()] ?? 1) * 100)
    return {start: match.index, end: match.index + whole.length, pounds: pounds / 100}
  })
}
