import {defineDetector} from '#detector'
import {isNhsCheck} from '../lexicons/check-digits.js'
import {digits, oneGap} from '../lexicons/digit-groups.js'
import {otherNumbers} from '../lexicons/other-numbers.js'

const others = ['uln', 'learner number', 'unique learner number', 'chi', 'chi number', 'community health index', 'urn', 'upn', 'account', 'sort code'] // prettier-ignore

/** Ranges from which numbers are given out; 9 begins those for tests. Without a label only they count. */
const issued = '(?<!\\d)[34679]\\d{2}'

export default defineDetector({
  kind: 'nhs-number',
  name: 'an NHS number',
  source: 'NHS Data Dictionary, NHS Number',
  shapes: [
    {pattern: new RegExp(`${issued}${oneGap}\\d{3}${oneGap}\\d{4}(?!\\d)`, 'g'), alone: 'sure'},
    {pattern: new RegExp(`${issued}\\d{7}(?!\\d)`, 'g'), near: 'sure', alone: 'likely'},
    {pattern: new RegExp(digits(10), 'g'), near: 'sure'},
  ],
  fewestDigits: 10,
  isValid: isNhsCheck,
  context: {
    words: ['nhs number', 'nhs no', 'nhs num', 'nhs nr', 'nhs ref', 'nhs reference', 'nhs id', 'nhs', 'n.h.s. number', 'n.h.s. no', 'national health service number', 'national health service no', 'health service number', 'health and care number', 'h&c number', 'hcn', 'patient number', 'patient no', 'patient id', 'emis', 'systmone', 'pds', 'summary care record'], // prettier-ignore
  },
  against: {labels: [...otherNumbers, ...others]},
  examples: {
    valid: [
      'NHS number: 999 000 0018',
      'She was registered (NHS No.9990000018) in March.',
      'the nhs number given over the telephone was 99-90-00-00-18',
      '999.000.0018 is the NHS number on the form.',
      'NHS\u00A0no 9 9 9 0 0 0 0 0 1 8',
      'His NHS number, as the ward wrote it down on the night that he came in, is 9990\n000018.',
      'Child A, 999-000-0018, was seen.',
      'Record 9990000018 was opened.',
      'nhsNumber=9990000018',
    ],
    near: [
      'NHS number: 999 000 0019',
      'NHS number: to follow',
      'Invoice no. 9990000018',
      'Purchase order: 9990000018',
      'Tel 999 000 0018',
      'a grant of £9,990,000,018',
      'Planning reference 24/9990000018/FUL',
      'The code 9 9 9 0 0 0 0 0 1 8 opens the gate.',
      'The total was 99900000.18 in all.',
      'ULN 9990000018',
      'Reference AB-9990000018 applies.',
    ],
  },
})
