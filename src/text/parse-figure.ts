import {fold} from './fold.js'

/** A number as a table has it. */
export interface Figure {
  readonly kind: 'plain' | 'money' | 'percent'
  readonly value: number
  /** What its last place is worth: 0.1 in “2.5”, 100,000 in “£1.2m”. */
  readonly place: number
  /** What it is counted in: 1,000,000 in “£1.2m”. */
  readonly factor: number
}

const blank = /^(?:-*|\.|nil|none|n\/?a|n\.a\.?|not applicable)$/
const notes = /(?:[*†‡#^¹²³⁴⁵]{1,3}|\[[\da-z]{1,2}\]| \([a-z]\)| \(\d{1,3}(?:\.\d{1,2})?%\))$/
const number = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}|\d{1,12})?(\.\d{1,6})?$/
const suffix = /(?<=\d) ?(k|m|mn|bn|thousand|million|billion|%|per cent|percent|fte|wte|cr)$/
const factors: ReadonlyMap<string, number> = new Map([['k', 1e3], ['thousand', 1e3], ['m', 1e6], ['mn', 1e6], ['million', 1e6], ['bn', 1e9], ['billion', 1e9]]) // prettier-ignore

/** As most figures are: “1,250”, “£300”. */
const simple = /^(£?)([1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,11})$/

/** What a cell says: a figure, nothing (“–”, “nil”), or undefined where it is not only a number: “TBC”, “<5”, “2023/24”, “£000”. */
export function parseFigure(text: string): Figure | 'blank' | undefined {
  const [, sign, amount] = simple.exec(text) ?? []
  if (amount !== undefined)
    return {kind: sign === '' ? 'plain' : 'money', value: Number(amount.replaceAll(',', '')), place: 1, factor: 1}
  const plain = fold(text).trim()
  if (blank.test(plain)) return 'blank'
  if (!/\d/.test(plain)) return undefined
  const {bare, isNegative} = withoutSign(plain.replace(notes, ''))
  const unit = suffix.exec(bare)?.[1] ?? ''
  const [digits, whole = '0', decimals = ''] = number.exec(bare.replace(suffix, '').trim()) ?? []
  // “007” and “£000” are no amounts.
  if (!digits || /^0\d/.test(whole)) return undefined
  const factor = factors.get(unit) ?? 1
  const size = Number(whole.replace(/[, ]/g, '') + decimals) * factor
  return {
    kind: /^(?:%|per)/.test(unit) ? 'percent' : /[£€]/.test(plain) ? 'money' : 'plain',
    value: isNegative || unit === 'cr' ? -size : size,
    place: factor / 10 ** Math.max(0, decimals.length - 1),
    factor,
  }
}

/** “(1,234)”, “-£1,234”, “£(1,234)” and “1,234-” all say less than nothing. */
function withoutSign(text: string): {readonly bare: string; readonly isNegative: boolean} {
  const isBracketed = /^[-+ ]{0,2}£? ?\(.{1,30}\)[%km]?$/.test(text)
  const isMinus = /^\(?[£€]? ?-|.-$/.test(text)
  const bare = text.replace(/^[(£€+ -]{1,6}|\)(?=[%km]?$)|-$/g, '').replace(/[)]$/, '')
  return {bare: bare.trim(), isNegative: isBracketed || isMinus}
}
