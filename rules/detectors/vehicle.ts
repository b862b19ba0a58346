import {defineDetector} from '#detector'
import {anyGap} from '../lexicons/digit-groups.js'
import {businessLabels, paperLabels, phoneLabels} from '../lexicons/other-numbers.js'
import {markWords, notMarks, vehicleWords} from '../lexicons/vehicle-words.js'

const from = '(?<![A-Za-z\\d])'
const to = '(?![A-Za-z\\d])'
const gap = '(?:\\r?\\n|[\\s.-]?)'
const letters = (count: number | string) => `[A-HJ-PR-Z]{${String(count)}}`
const year = '[A-HJ-NP-TV-Y]'
const serial = '[1-9]\\d{0,2}'
const looseAge = `(?:0${anyGap}[2-9]|[12]${anyGap}\\d|5${anyGap}[1-9]|[67]${anyGap}\\d)`
const age = '(?:0[2-9]|[12]\\d|5[1-9]|[67]\\d)'

/** Since 2001, 1983 to 2001, and 1963 to 1983. */
const dated = [`[A-HJ-PR-Y]{2}${age}${gap}${letters(3)}`, `${year}${serial}${gap}${letters(3)}`, `${letters(3)}${gap}${serial}${year}`] // prettier-ignore
const spaced = [`[A-HJ-PR-Y]${anyGap}[A-HJ-PR-Y]${anyGap}${looseAge}(?:${anyGap}${letters(1)}){3}`, `${year}${anyGap}${serial}(?:${anyGap}${letters(1)}){3}`, `${letters(1)}(?:${anyGap}${letters(1)}){2}${anyGap}${serial}${anyGap}${year}`] // prettier-ignore
const solid = [`[A-HJ-PR-Y]{2}${age}${letters(3)}`, `${year}${serial}${letters(3)}`, `${letters(3)}${serial}${year}`]
/** Of Northern Ireland. */
const northern = '[A-Z]?(?:[IZ][A-Z]|[A-Z][IZ])[ -]?[1-9]\\d{2,3}'
/** What is older, or bought; no part of a postcode, and far from its label no district of one (“PR8”). */
const apart = '(?<![A-Z]\\d{1,2}[A-Z]? )'
const beyond = `${to}(?! ?(?:[A-Z]{1,3}\\b|\\d[A-Z]{2}\\b))`
const dateless = `${apart}(?:[A-Z]{1,3}[ -]?[1-9]\\d{0,3}|[1-9]\\d{0,3}[ -]?[A-Z]{1,3})${beyond}`
const longDateless = `${apart}(?:[A-Z]{3}[ -]?[1-9]\\d{0,3}|[A-Z]{1,2}[ -]?[1-9]\\d{2,3}|[1-9]\\d{0,3}[ -]?[A-Z]{3}|[1-9]\\d{2,3}[ -]?[A-Z]{1,2})${beyond}` // prettier-ignore

const pattern = (sources: readonly string[], flags: 'g' | 'gi' = 'g') =>
  new RegExp(`${from}(?:${sources.join('|')})${to}`, flags)
const marks = {words: markWords, before: 60, behind: 30}

export default defineDetector({
  kind: 'vehicle',
  name: 'a vehicle’s registration mark',
  source: 'DVLA, INF104 Vehicle registration numbers and number plates',
  shapes: [
    {pattern: pattern([`[A-HJ-PR-Y]{2}${age} ?${letters(3)}`]), alone: 'likely'},
    {pattern: pattern([...dated, `[A-HJ-PR-Y]{2}${gap}${age}${gap}${letters(3)}`, northern]), near: 'likely'},
    {pattern: pattern([...spaced, longDateless]), near: 'likely', context: marks},
    {pattern: pattern([dateless]), beside: 'likely', context: marks},
    {pattern: pattern(solid, 'gi'), near: 'likely'},
    // In small letters it may be any words: “at 20 the”.
    {pattern: pattern(dated, 'gi'), near: 'likely', context: marks},
    {
      pattern: pattern([...dated, ...spaced, northern], 'gi'),
      beside: 'likely',
      context: {...marks, words: [...markWords, 'index', 'registered']},
    },
    {pattern: pattern([...spaced, dateless]), beside: 'likely', context: {words: vehicleWords, before: 20, behind: 20}},
  ],
  fewestDigits: 1,
  // No plate mixes capitals and small letters (“Lot 2a”), and a year behind letters is a year.
  isValid: (value, typed) =>
    (typed === typed.toUpperCase() || typed === typed.toLowerCase()) &&
    !/^[A-Z]{1,3} ?(?:19|20)\d{2}$/.test(typed) &&
    !notMarks.has(value.replace(/\d/g, '')) &&
    !notMarks.has(value.slice(-3)),
  context: {words: [...markWords, ...vehicleWords, 'index'], before: 120, behind: 60},
  against: {
    labels: [...businessLabels, ...paperLabels, ...phoneLabels, 'room', 'road', 'form', 'class', 'section', 'route', 'bus', 'postcode', 'post code', 'unit', 'plot', 'flat', 'policy', 'code', 'zone', 'lot', 'badge', 'euro', 'table', 'appendix', 'paragraph', 'bay', 'grade', 'category', 'page', 'junction', 'car park', 'fleet', 'fleet number'], // prettier-ignore
  },
  examples: {
    valid: [
      'A blue van, reg AB12 CDE, was seen.',
      'vehicle registration ab12cde',
      'AB12 CDE stood outside the house.',
      'The car (A123 BCD) was stopped.',
      'registration\u00A0ABC\u00A0123D',
      'index AIG 1234 was on the log',
      'He drives a Ford, ABC 123.',
      'number plate: A B 1 2 C D E',
      'The registration of the car that was seen at the school was 1234 AB.',
      'Mr P | Reg. | AB12-CDE',
    ],
    near: [
      'reg AB01 CDE',
      'reg AB12 CD',
      'The car left by the A4174 and the M62.',
      'Room B52 was booked.',
      'At 20 the boy drove a car.',
      'The A38 and the car park',
      'the b52 car service',
      'The registration of Lot 2a was reviewed, and the TSM 2019 applies.',
      'The van was found in L20.',
      'A 20 MPH limit slows every vehicle.',
      'Penalty notice PCN 1234 was sent to the driver.',
      'The S106 agreement pays for car parking.',
      'Form A4 of the taxi policy',
      'Vehicle registration: not known',
      'The registration of births rose to 1234 in 2019.',
      'Registration opens at 10 AM.',
    ],
  },
})
