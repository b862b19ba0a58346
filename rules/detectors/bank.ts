import {defineDetector} from '#detector'
import {anyGap, notCounted} from '../lexicons/digit-groups.js'
import {phoneLabels} from '../lexicons/other-numbers.js'

const pair = '\\d{2}'
const gap = '(?:[ \\u00A0\\u2009\\u202F‐‑–-]|\\r?\\n)?'
const sortCode = `(?<![\\d/.-])${pair}(?:[-‐‑–./ \\u00A0]{1,3}${pair}){2}`
/** With a second pair that is no month. */
const undatedCode = `(?<![\\d/.-])${pair}[-‐‑–. \\u00A0](?:1[3-9]|[2-9]\\d)[-‐‑–. \\u00A0]${pair}`
const account = `\\d(?:${gap}\\d){7}(?!\\d)`
/** By itself, no part of a row of numbers. */
const lone = `(?:(?<!\\d)\\d{8}(?!\\d)|(?<!\\d[\\s.,:/-]{0,2})${account}(?![\\s./-]{0,2}\\d))`
/** Between the two. */
const words =
  '(?:[\\s,;:|()&/.–-]|(?:and|with|in|at|the|account|acct?|a/c|number|num|no|is|for|of|bank)(?![A-Za-z])){1,24}'
const codeWords = ['sort code', 'sortcode', 'sort-code', 's/c', 'sc', 'bank account', 'bank details', 'bank acc', 'bank a/c', 'building society', 'current account', 'savings account', 'direct debit', 'bacs'] // prettier-ignore
const accountWords = ['account number', 'account no', 'acc no', 'acc number', 'acct no', 'acct', 'a/c no', 'a/c', 'a/c number'] // prettier-ignore

export default defineDetector({
  kind: 'bank',
  name: 'a bank account number',
  source: 'Pay.UK, sort code and account number format; ISO 13616 for IBAN',
  shapes: [
    {pattern: new RegExp(`(?<![A-Za-z\\d])GB${anyGap}${pair}(?:${anyGap}[A-Z]){4}(?:${anyGap}\\d){14}(?!\\d)`, 'gi'), alone: 'sure'}, // prettier-ignore
    {pattern: new RegExp(`${undatedCode}${words}${account}`, 'gi'), near: 'sure', alone: 'likely'},
    // A code that may be a date.
    {pattern: new RegExp(`(?:${sortCode}|(?<!\\d)\\d{6})${words}${account}`, 'gi'), near: 'sure', context: {words: [...codeWords, ...accountWords]}}, // prettier-ignore
    {
      pattern: new RegExp(`(?<!\\d)${account}${words}(?:sort\\s?code|s/c)?${words}?${sortCode}(?!\\d)`, 'gi'),
      near: 'sure',
    },
    {pattern: new RegExp(`(?<!\\d)${account}`, 'g'), near: 'sure', after: new RegExp(`${undatedCode}${words}$`, 'i')},
    {pattern: new RegExp(lone + notCounted, 'g'), near: 'sure', context: {words: codeWords.filter(word => word !== 'sc'), before: 120, behind: 50}}, // prettier-ignore
    {pattern: new RegExp(lone, 'g'), beside: 'likely', context: {words: accountWords, behind: 30}},
  ],
  fewestDigits: 8,
  isValid: isAccount,
  context: {words: [...codeWords, ...accountWords, 'bank', 'account', 'acc']},
  against: {
    labels: [...phoneLabels, 'invoice', 'purchase order', 'order no', 'order number', 'company', 'charity', 'vat', 'gl', 'gl code', 'ledger', 'cost centre', 'cost code', 'account code', 'budget code', 'customer', 'tenancy', 'supplier', 'contract', 'uprn', 'crime reference', 'drawing', 'build', 'journal', 'council tax'], // prettier-ignore
    scenes: ['bank holiday', 'bank of england', 'council tax account', 'council tax number', 'council tax reference', 'council tax ref', 'business rates', 'rent account', 'electricity', 'gas account', 'water account', 'gl code', 'payable to the council', 'pay the council', 'payments to the council', 'council’s bank', "council's bank", 'council’s account', "council's account", 'council bank account', 'donations', 'donate', 'bank transfer to', 'pay by bank transfer', 'bacs payment to', 'payment can be made', 'payments can be made', 'payments should be made', 'payment should be made'], // prettier-ignore
  },
  examples: {
    valid: [
      'Sort code 12-34-56, account number 12345678',
      'account 12345678 (sort code 12-34-56)',
      'Bank details: 12 34 56 1234 5678',
      '| Sort code | Account no |\n|---|---|\n| 12-34-56 | 12345678 |',
      'His wages went to his mother’s bank account, 12345678.',
      'a/c no. 12345678',
      's/c 123456 a/c 12345678',
      'sort code 12.34.56\naccount 1234-5678',
      'IBAN GB33 BUKB 2020 1555 5555 55',
    ],
    near: [
      'Sort code: to follow',
      'Payments to the Council: sort code 12-34-56, account 12345678',
      'GL code 12345678',
      'on 01-02-19 12345678 was issued',
      'Account code 12345678 is charged.',
      'The account was opened on 12-03-2019.',
      'Council tax account number 12345678',
      'The bank holds £12,345,678.',
      'IBAN GB34 BUKB 2020 1555 5555 55',
    ],
  },
})

/** An IBAN has check digits; eight digits of an account may be no date. */
function isAccount(value: string, typed: string): boolean {
  if (!value.startsWith('GB'))
    return !/^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}|(?:19|20)\d{2}[-/. ]\d{2}[-/. ]\d{2}|(?:19|20)\d{2}[-–/ ](?:19|20)\d{2})$/.test(
      typed,
    )
  const moved = value.slice(4) + value.slice(0, 4)
  return moved.replace(/[A-Z]/g, unit => String(unit.charCodeAt(0) - 55)).split('').reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1 // prettier-ignore
}
