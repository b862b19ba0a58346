import type {Range} from './range.js'

/** A sum in pounds as written. */
export interface MoneyMention extends Range {
  readonly pounds: number
}

const pattern = /£ ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,6})? ?(k|m|bn|thousand|million|billion)?(?![\w,]\d)/gi
const factors: Readonly<Record<string, number>> = {k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9}

/** Every sum in a text: £100,000, £1.2 million, £250k. */
export function findMoney(text: string): readonly MoneyMention[] {
  return [...text.matchAll(pattern)].map(match => {
    const [whole, digits = '', decimals = '', unit = ''] = match
    const pounds = Number(digits.replaceAll(',', '') + decimals) * (factors[unit.toLowerCase()] ?? 1)
    return {start: match.index, end: match.index + whole.length, pounds}
  })
}
