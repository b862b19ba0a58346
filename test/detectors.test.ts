import {readdirSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {detectors} from '../rules/detectors/all.js'
import {isLearnerCheck, isNhsCheck} from '../rules/lexicons/check-digits.js'
import personalIdentifier from '../rules/privacy/personal-identifier.js'
import {profiles} from '../rules/profiles/index.js'
import {defineDetector, type Detector} from '../src/detector.js'
import {extractReport, readDraft} from '../src/report/extract-report.js'
import {fastest, repeated, superlinear} from './linear.js'

const byKind = detectors.map(detector => [detector.kind, detector] as const)
const kindsIn = (text: string) => detectors.filter(({detect}) => detect(text).length > 0).map(({kind}) => kind)
const foundIn = ({detect}: Detector, text: string) => detect(text).map(({start, end}) => text.slice(start, end))

/** What the rule says of a draft: the kind's name, and the place. */
function findingsOf(draft: string): readonly string[] {
  const [profile] = profiles.filter(({name}) => name === 'base')
  if (!profile) throw new Error('there is no profile “base”')
  const report = extractReport(readDraft(draft), profile)
  const problems = personalIdentifier.check({report, profile, options: {without: []}, loaded: undefined})
  return [...problems].map(({with: holes, at}) => `${String(holes?.name)}: ${draft.slice(at.start, at.end)}`)
}

it('keeps each detector in a file of its kind', () => {
  const files = readdirSync(path.resolve(import.meta.dirname, '../rules/detectors'))
  expect(detectors.filter(({kind}) => !files.includes(`${kind}.ts`))).toEqual([])
})

describe.each(byKind)('the detector of %s', (_kind, detector) => {
  it('finds one value in each of its valid examples', () => {
    const counts = detector.examples.valid.map(text => [text, detector.detect(text).length])
    expect(counts.filter(([, count]) => count !== 1)).toEqual([])
  })

  it('finds none in its near misses', () => {
    expect(detector.examples.near.filter(text => detector.detect(text).length > 0)).toEqual([])
  })

  it('finds the same in a text whatever stands around it in other sentences', () => {
    for (const text of detector.examples.valid) {
      const values = foundIn(detector, text)
      expect(foundIn(detector, `It rained.\n\n${text}\n\nThe meeting ended.`)).toEqual(values)
    }
  })

  it('needs as many digits as it says', () => {
    for (const text of detector.examples.valid)
      for (const value of foundIn(detector, text))
        expect(value.replace(/\D/g, '').length).toBeGreaterThanOrEqual(detector.fewestDigits)
  })

  it('has a hint wherever it needs a label', () => {
    for (const text of detector.examples.valid) {
      if (detector.hints.some(hint => text.toLowerCase().includes(hint))) continue
      expect(detector.detect(text, {before: '', behind: '', isUnlabelled: true})).toEqual(detector.detect(text))
    }
  })

  it('takes linear time', () => {
    const words = detector.context.words.slice(0, 3).join(' ')
    const run = (text: string) => void detector.detect(text, {before: `${words} `, behind: ''})
    expect(superlinear(run, 5_000)).toEqual([])
    const own = [...detector.examples.valid, ...detector.examples.near].join(' ')
    const [small, large] = [20_000, 80_000].map(size => fastest(() => run(repeated(`${own} `, size))))
    expect(large).toBeLessThan((small ?? 0) * 8 + 40)
  })
})

describe('without a label', () => {
  const digit = fc.integer({min: 0, max: 9}).map(String)
  const digits = fc.array(digit, {minLength: 1, maxLength: 16}).map(each => each.join(''))
  const grouped = fc.array(digits, {minLength: 1, maxLength: 4}).chain(groups => fc.constantFrom(' ', '-', '.', '/', '\u00A0', ', ').map(gap => groups.join(gap))) // prettier-ignore
  const carriers = (value: string) => [
    `The sum of it was ${value} in all.`,
    value,
    `(${value})`,
    `one | ${value} | two`,
  ]

  it('digits are nothing but numbers that pass the check of an NHS or CHI number, or a sort code and an account', () => {
    const check = (value: string) => {
      const kinds = new Set(carriers(value).flatMap(kindsIn))
      const runs = value.match(/\d+/g) ?? []
      const joined = runs.map((_, i) => runs.slice(i, i + 3).join(''))
      const isChecked = [...runs, ...joined].some(isNhsCheck)
      if (!isChecked) expect([...kinds].filter(kind => kind !== 'bank')).toEqual([])
      expect([...kinds].filter(kind => !['nhs-number', 'chi-number', 'bank'].includes(kind))).toEqual([])
    }
    fc.assert(fc.property(grouped, check), {numRuns: 2000})
  })

  it('a number that fails its check is nothing, label or not', () => {
    const number = fc.array(digit, {minLength: 10, maxLength: 10}).map(each => each.join(''))
    const check = (value: string) => {
      if (!isNhsCheck(value)) expect(kindsIn(`NHS number ${value}`)).not.toContain('nhs-number')
      if (!isLearnerCheck(value)) expect(kindsIn(`ULN ${value}`)).not.toContain('uln')
    }
    fc.assert(fc.property(number, check), {numRuns: 500})
  })
})

describe('the rule about identifiers', () => {
  it('finds a value once, as the kind that has most to say for it', () => {
    expect(findingsOf('NHS Lothian: her CHI number is 010190 0007.\n')).toEqual(['a CHI number: 010190 0007'])
    expect(findingsOf('The unique learner number on the NHS form is 1000000000.\n')).toEqual(['a unique learner number: 1000000000']) // prettier-ignore
  })

  it('takes its label from the head of the column and the other cells of the row', () => {
    const table = '| Number | Kind | Passport |\n|---|---|---|\n| 9-9-9-0-0-0-0-0-1-8 | NHS no. | 123456780 |\n'
    expect(findingsOf(table)).toEqual(['an NHS number: 9-9-9-0-0-0-0-0-1-8', 'a passport number: 123456780'])
    expect(findingsOf('<table><tr><th>Invoice</th></tr><tr><td>9990000018</td></tr></table>\n')).toEqual([])
  })

  it('takes its label from the heading above, and from the words that lead in to a list', () => {
    expect(findingsOf('## National Insurance number\n\nAB 123456 C\n')).toEqual(['a National Insurance number: AB 123456 C']) // prettier-ignore
    expect(findingsOf('Passport numbers:\n\n- 123456780\n- 123 456 781\n')).toHaveLength(2)
  })

  it('reads what is not shown, and each stretch once', () => {
    const hidden = '<!-- UPN A123456789012 -->\n\n[9990000018](https://example.org/?nhs=9990000018 "NI AB123456C")\n\n```\nMosaic ID 1234567\n```\n' // prettier-ignore
    expect(findingsOf(hidden)).toEqual(['a unique pupil number: A123456789012', 'an NHS number: 9990000018', 'an NHS number: 9990000018', 'a National Insurance number: AB123456C', 'the reference of a person’s case: 1234567']) // prettier-ignore
  })

  it('names no value', () => {
    const problems = detectors.flatMap(({examples}) => examples.valid.flatMap(findingsOf))
    expect(problems.length).toBeGreaterThan(50)
    for (const {name} of detectors) expect(personalIdentifier.messages.hidden?.replace('{name}', name).length).toBeLessThanOrEqual(120) // prettier-ignore
  })
})

describe('a detector of a council’s own', () => {
  const badge = defineDetector({
    kind: 'badge',
    name: 'a badge number',
    source: 'Council',
    shapes: [{pattern: /\b[A-Z]{2}\d{4}\b/g, beside: 'sure', near: 'likely'}],
    fewestDigits: 4,
    context: {words: ['badge', 'badge number']},
    against: {labels: ['form'], scenes: ['museum']},
    examples: {valid: [], near: []},
  })
  const seen = (text: string) => badge.detect(text).map(({confidence}) => confidence)

  it('is as sure as its label is near', () => {
    expect(seen('Badge number: AB1234')).toEqual(['sure'])
    expect(seen('He left his badge at home and gave AB1234.')).toEqual(['likely'])
    expect(seen('AB1234 was on it. The badge was blue.')).toEqual([])
  })

  it('does not believe a label of something else, nor a scene', () => {
    expect(seen('Badge number: to follow; form AB1234')).toEqual([])
    expect(seen('The badge in the museum is AB1234.')).toEqual([])
  })

  it('takes a label from around the text', () => {
    expect(badge.detect('AB1234', {before: 'Badge | ', behind: ''})).toEqual([
      {start: 0, end: 6, confidence: 'sure', labelled: 3},
    ])
  })
})
