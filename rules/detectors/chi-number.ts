import {defineDetector} from '#detector'
import {isNhsCheck} from '../lexicons/check-digits.js'
import {digits} from '../lexicons/digit-groups.js'
import {otherNumbers} from '../lexicons/other-numbers.js'

const birthday = '(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}'

export default defineDetector({
  kind: 'chi-number',
  name: 'a CHI number',
  source: 'Public Health Scotland, Community Health Index',
  shapes: [
    {pattern: new RegExp(`${birthday}[ -]?\\d{4}(?!\\d)`, 'g'), near: 'sure', alone: 'likely'},
    {pattern: new RegExp(digits(10), 'g'), near: 'sure'},
  ],
  // The number begins with the day of birth.
  fewestDigits: 10,
  isValid: value => isNhsCheck(value) && /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(value),
  context: {
    words: ['chi', 'c.h.i.', 'chi number', 'chi no', 'chi ref', 'chi id', 'community health index', 'community health index number', 'health index'], // prettier-ignore
  },
  against: {labels: [...otherNumbers, 'nhs number', 'nhs no', 'uln', 'learner number', 'account', 'sort code', 'urn']},
  examples: {
    valid: [
      'CHI 0101900007',
      'Her CHI number is 010190 0015.',
      'chi no: 01-01-90-0023',
      '| Name | CHI |\n|---|---|\n| Patient 2 | 0101900031 |',
      '01 01 90 0058 (Community Health Index)',
      'NHS Lothian gave the CHI number as 01/01/90/0007.',
      'The envelope had 010190 0007 in its corner.',
    ],
    near: [
      'CHI 0101900008',
      'CHI 3213900007',
      'CHI number: not held',
      'Invoice 0101900007',
      'Telephone 0101900007',
      'on 01/01/90 0007 people came',
      'A chi-squared test of 120 forms was run.',
    ],
  },
})
