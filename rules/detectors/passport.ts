import {defineDetector} from '#detector'
import {anyGap, notCounted, wholeDigits} from '../lexicons/digit-groups.js'
import {otherNumbers} from '../lexicons/other-numbers.js'

export default defineDetector({
  kind: 'passport',
  name: 'a passport number',
  source: 'HM Passport Office, passport number format',
  shapes: [
    {pattern: new RegExp(wholeDigits(9), 'g'), beside: 'sure'},
    {pattern: new RegExp(wholeDigits(9) + notCounted, 'g'), near: 'likely'},
    {
      pattern: new RegExp(`(?<![A-Za-z\\d])(?:[A-Z][ -]?|[a-z])\\d(?:${anyGap}\\d){7}(?!\\d)`, 'g'),
      beside: 'sure',
      near: 'likely',
    },
    // Those of other countries.
    {pattern: /(?<![A-Za-z\d])[A-Z]{1,3} ?\d{6,8}(?!\d)/gi, beside: 'likely'},
  ],
  fewestDigits: 6,
  isValid: value => !/^(\d)\1{8}$|^[A-Z](?:(?:19|20)\d{2}){2}$/.test(value),
  context: {
    words: ['passport', 'passport number', 'passport no', 'passport num', 'passport nr', 'passport ref', 'passport id', 'ppt', 'ppt no', 'ppt number', 'travel document', 'travel document number'], // prettier-ignore
    before: 100,
    behind: 50,
    isSpent: true,
  },
  against: {
    labels: [...otherNumbers, 'visa', 'brp', 'case', 'account', 'home office reference', 'crime reference', 'claim', 'student id', 'urn'], // prettier-ignore
    scenes: [
      'passport to leisure',
      'passport to play',
      'passport to learning',
      'energy passport',
      'skills passport',
      'passport office',
    ],
  },
  examples: {
    valid: [
      'Passport number 123456780',
      'passport no. 123 456 780',
      'Her passport (A12345678) was seized.',
      '123-456-780 is the passport number that he gave.',
      'The passport that was found in the flat in May had the number 123456780.',
      'Travel document: 12 34 56 78 0',
      'British passport\u00A0123\u00A0456\u00A0780',
    ],
    near: [
      'Passport number: to follow',
      'The passport was seized; the invoice 123456780 was paid.',
      'The number 123456780 was drawn.',
      'Passports issued: 1234567890',
      'The passport cost £123,456,780 to develop.',
      'Her passport was seen. The file 123456780 was closed.',
      'Passport to Leisure card 123456780',
      'A passport scheme ran in Class A 2018-2019.',
    ],
  },
})
