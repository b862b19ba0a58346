import {defineDetector} from '#detector'
import {caseNumbers, caseSystems, courtWords, policeNumbers} from '../lexicons/case-words.js'
import {notCounted} from '../lexicons/digit-groups.js'
import {otherNumbers} from '../lexicons/other-numbers.js'

const from = '(?<![A-Za-z\\d])'
const to = '(?![A-Za-z\\d])'
const gap = '[\\s-]{0,2}'
const slash = '\\s{0,2}[-/.]\\s{0,2}'
const prefix = '(?:[A-Za-z]{1,4}[-/]?|(?!ID|NO|REF|URN)[A-Z]{1,4} )?'
/** A number of five digits and more, with or without letters in front; no part of a row of numbers. */
const fileNumber = `${from}(?<!\\d[ -])${prefix}\\d(?:${gap}\\d){4,8}${to}(?![ -]?\\d)`
/** Further from its label it is in one piece. */
const solidNumber = `${from}(?<!\\d[ -])(?:(?:[A-Za-z]{1,2}|[A-Z]{3,4})[-/]?)?(?:\\d{6,9}|\\d{3,4}[\\s-]\\d{4}|\\d{4}[\\s-]\\d{3})${to}(?![ -]?\\d)${notCounted}`

export default defineDetector({
  kind: 'case-reference',
  name: 'the reference of a person’s case',
  source: 'Practice: care systems, courts, tribunals and the police number their cases so',
  shapes: [
    {pattern: new RegExp(`${from}EH ?\\d{3} ?/ ?\\d{2} ?/ ?\\d{5}${to}`, 'gi'), alone: 'likely'},
    {pattern: new RegExp(`${from}[A-Z]{2}${gap}\\d{3}${slash}\\d{2}${slash}\\d{5}${to}`, 'gi'), near: 'likely'},
    {pattern: new RegExp(`${from}[A-Z]{2}${gap}\\d{2}${gap}[A-Z]${gap}\\d(?:${gap}\\d){4}${to}`, 'g'), near: 'likely'},
    {pattern: new RegExp(`${from}[A-Z]{2}\\d{2}[A-Z]\\d{5}${to}`, 'gi'), near: 'likely'},
    {pattern: new RegExp(`${from}[A-Z]{2}${gap}\\d{2}${gap}[A-Z]${gap}\\d{5}${to}`, 'gi'), beside: 'likely'},
    {pattern: new RegExp(`${from}[ASTU]${gap}20\\d{2}${gap}\\d{4}${to}`, 'g'), near: 'likely'},
    {pattern: new RegExp(`${from}\\d{7}/(?:20)?\\d{2}${to}`, 'g'), near: 'likely', context: {words: ['employment tribunal', 'tribunal', 'et case', 'claim no', 'claim number', 'case no', 'case number']}}, // prettier-ignore
    {pattern: new RegExp(solidNumber, 'g'), near: 'likely', context: {words: caseNumbers, before: 80, behind: 40, isSpent: true}}, // prettier-ignore
    {
      pattern: new RegExp(fileNumber, 'g'),
      beside: 'likely',
      context: {words: [...caseNumbers, ...caseSystems], behind: 20, isSpent: true},
    },
    {pattern: new RegExp(`${from}\\d{2}(?:[A-Z][A-Z\\d]?|\\d[A-Z])[/ ]?\\d{4,7}[/ ]?\\d{2}${to}`, 'gi'), beside: 'likely', context: {words: ['urn', 'police urn', 'cps urn', 'case urn'], behind: 30}}, // prettier-ignore
    {pattern: new RegExp(`${from}${prefix}\\d[A-Za-z\\d]{0,11}(?:(?: ?[-/] ?| (?=\\d))[A-Za-z\\d]{1,10}){0,4}${to}`, 'g'), beside: 'likely', context: {words: policeNumbers, behind: 30, isSpent: true}}, // prettier-ignore
  ],
  fewestDigits: 5,
  isValid: (value, typed) => value.replace(/\D/g, '').length >= 5 && !isDateOrYears(typed),
  context: {words: courtWords, before: 120, behind: 80},
  against: {
    labels: [...otherNumbers, 'school', 'dfe', 'ofsted', 'laestab', 'postcode', 'regulations', 'statutory instrument', 'si', 'order', 'uln', 'upn', 'nhs number', 'nhs no', 'account', 'sort code', 'badge', 'collar number'], // prettier-ignore
    scenes: ['planning', 'planning application', 'planning enforcement', 'business case', 'use case', 'ewca', 'ewhc', 'uksc', 'ewfc', 'ombudsman', 'lgsco', 'lgo', 'freedom of information', 'foi', 'licensing authority', 'procurement', 'ofsted', 'school urn', 'clearance'], // prettier-ignore
  },
  examples: {
    valid: [
      'Mosaic ID 1234567',
      'lcs: 0012 3456',
      'The case (Liquidlogic no. 765432) was closed.',
      'Family Court at Northmere, case number AB19C00123',
      'ab19c00123 is the number of the care proceedings',
      'AB 19 C 00123 – hearing on 3 May',
      'crime reference 42/12345/19',
      'Police URN 05AB1234519',
      'The tribunal (EH341/19/00012) heard the parents.',
      'CareFirst P123456',
      'Crown Court T20190123',
      '1234567 – client ID in the old system',
      'Niche occurrence 19000123456',
    ],
    near: [
      'Mosaic ID: not yet given',
      'The Mosaic system cost £1,234,567.',
      'Case law: [2019] EWCA Civ 12345',
      'Planning case number 19/12345/FUL',
      'The business case number 123456 was approved.',
      'School URN 104567',
      'Under SI 2019/12345 the case was closed.',
      'Ombudsman case number 19 012 345',
      'FD 5301/18 and LD 4526/18',
      'Contract reference CT-123456',
      'Crime fell in 2018/19 by 12345 offences.',
    ],
  },
})

/** “2018/19”, “12/05/2019”, “2019-20”. */
const isDateOrYears = (typed: string) =>
  /^(?:(?:19|20)\d{2}\s?[-/]\s?\d{2,4}|\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4})$/.test(
    typed.replace(/^[A-Za-z]{1,4}[-/ ]?/, ''),
  )
