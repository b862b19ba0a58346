import {defineDetector} from '#detector'
import {anyGap, oneGap} from '../lexicons/digit-groups.js'
import {otherNumbers} from '../lexicons/other-numbers.js'

const first = '(?<![A-Za-z\\d])[A-CEGHJ-PR-TW-Z]'
const second = '[A-CEGHJ-NPR-TW-Z]'
const pairs = `\\d{2}${oneGap}\\d{2}${oneGap}\\d{2}`
const end = '(?![A-Za-z\\d])'

export default defineDetector({
  kind: 'nino',
  name: 'a National Insurance number',
  source: 'HMRC, National Insurance Manual NIM39110',
  shapes: [
    {pattern: new RegExp(`${first}${second}(?:\\d{6}|${oneGap}?${pairs}${oneGap}?)[A-D]${end}`, 'g'), alone: 'sure'},
    {pattern: new RegExp(`${first}${second}(?:\\d{6}|${oneGap}?${pairs}${oneGap}?)[A-D]${end}`, 'gi'), near: 'sure', alone: 'likely'}, // prettier-ignore
    // With other gaps it may be a grid reference and the next word: “SJ 345678 A”.
    {pattern: new RegExp(`${first}${anyGap}${second}(?:${anyGap}\\d){6}${anyGap}[A-D]${end}`, 'gi'), near: 'sure'},
    // Payrolls leave out the last letter.
    {pattern: new RegExp(`${first}${second}(?:${anyGap}\\d){6}${end}(?!\\s?[A-Za-z]\\b)`, 'gi'), beside: 'likely'},
  ],
  fewestDigits: 6,
  isValid: value => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(value),
  context: {
    words: ['national insurance', 'national insurance number', 'national insurance no', 'nat ins', 'nat ins no', 'nat. ins.', 'nat. ins. no', 'nino', 'ni number', 'ni no', 'ni num', 'ni ref', 'ni', 'n.i.', 'n.i. number', 'n.i. no', 'nin'], // prettier-ignore
  },
  against: {labels: [...otherNumbers, 'postcode', 'ward']},
  examples: {
    valid: [
      'NI number AB123456C',
      'National Insurance no. ab 12 34 56 c',
      'AB-12-34-56-C (NINO)',
      'She gave AB 12 34 56 C at the desk.',
      'n.i. no ab.123.456.c',
      'NI no: AB 123456',
      'The form asks for a National Insurance number, and he wrote A B 1 2 3 4 5 6 C.',
      'NI\u00A0number AB\u00A012\u00A034\u00A056\u00A0C',
      'her national insurance number, AB 12 34\n56 C, was on it',
    ],
    near: [
      'NI number QQ 12 34 56 C',
      'NI number GB123456C',
      'NI number AB123456E',
      'NI number AB1234567C',
      'National Insurance number: to follow',
      'Invoice AB123456C',
      'the car park at SJ 345678 A road leads to it',
      'File AB123456 was read.',
      'Asset XAB123456C is stored.',
      'part no AB123456C',
    ],
  },
})
