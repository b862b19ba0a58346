import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.js'
import {profiles} from '../rules/profiles/index.js'
import {resolveRules} from '../src/config/resolve-rules.js'
import {loadRules, withLoaded} from '../src/engine/load-rules.js'
import type {ActiveRule} from '../src/engine/run-rules.js'
import {extractReport, readDraft} from '../src/report/extract-report.js'
import type {Profile} from '../src/report/profile.js'
import type {Report} from '../src/report/types.js'
import {codeFrame} from '../src/format/code-frame.js'
import {indexLines} from '../src/text/line-index.js'
import {hostileSeeds, repeated} from './linear.js'

const active = withLoaded(resolveRules(rules, {}, 'test'), await loadRules(Object.entries(rules)))
const profileNamed = (name: string): Profile => {
  const found = profiles.find(profile => profile.name === name)
  if (!found) throw new Error(`no profile ${name}`)
  return found
}
const sefton = profileNamed('sefton')

/** What each section of the smallest draft holds of the hostile stretch; it is doubled twice. */
const size = 2_000
/** Quicker than this at four times the size, a rule has no time to grow in. */
const floor = 30
/** Four times the text in linear × log time, and half as much again for a busy machine. */
const allowed = 4 * (Math.log(4 * size) / Math.log(size)) * 1.5

/** Every word that opens a rule's gate: without them a rule looks once and leaves. */
const vocabulary = [
  ...new Set(active.flatMap(({rule}) => [
    ...rule.examples.flatMap(({bad}) => wordsOf(bad ?? '')),
    ...Object.values(rule.messages).flatMap(wordsOf),
  ])),
].join(' ') // prettier-ignore

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d£'’/().-]+/gu) ?? []
}

const seeds = [
  ...hostileSeeds, 'paragraph 1 and 2 and ', '£1,1,1,1', '£1,234 to £5,678 and ', '1.1.', '1.1 ', '[[', '((', '))', '[a](', '“a', '’', "'s ", 'A.B.', 'aA', 'ABC ', 'ABC (', 'aaaaaaaaaaaaaaaaaaaa', 'a-', '1–', 'lo ng ',
  '1\t2\t3\n', '| a | b |\n', 'Total\t12\n', 'short.\n\n', '1.1 short.\n\n', '(1) That the Committee approve\n\n', 'Appendix A – ', '- a\n', '# a\n\n', 'x:\n\n', '**a**\n\n', '![](a)\n\n', '<td>', 'Act 2010 ', 'Schedule 1 of the ', 'the Head of ',
  'no implications ', 'not for publication ', 'equality impact assessment ', 'age, disability, ', 'was held on Monday 1 January 2018 ', 'however, ', 'that that ', 'an a an ', 'we our ', 'to be completed ', 'http://', 'a@b.', '01632 ', 'e.g. ', '. A', '.\u00A0', '—', '\u200B', '😀',
] // prettier-ignore

/** What differs each time: many names, many acronyms, many recommendations, each to be held against the others. */
const varied: readonly (readonly [name: string, section: string, piece: (word: string, index: number) => string])[] = [
  ['boards', 'Summary', word => `The Council ${capitalised(word)} Board met, and the Council ${word} board.`],
  ['people', 'Summary', (word, index) => `Mr ${capitalised(word)} ${capitalised(wordOf(index * 7 + 3))} wrote to Child ${capitalised(word).slice(0, 1)}.`],
  ['surnames', 'Summary', word => `Mr ${capitalised(word)} Okafor wrote.`],
  ['acronyms', 'Summary', word => `The ${word.toUpperCase()}C met the ${capitalised(word)} Borough Council.`],
  ['recommendations', 'Recommendations', (word, index) => `${String(index + 1)}. That Cabinet approves the ${word} lease.`],
  ['reasons', 'Reasons for the Recommendations', (word, index) => `${String(index + 1)}. The ${word} lease ends, as recommendation ${String(index)} says.`],
  ['sums', 'Summary', (word, index) => `The ${word} grant is £${String(1000 + index)}, paid on ${String((index % 28) + 1)} March 2017.`],
  ['appendices', 'Appendices', (word, index) => `Appendix ${String(index + 1)}: ${capitalised(word)} plan (see the Policy at Appendix ${String(index)})`],
  ['headings', 'Summary', (word, index) => `## ${String(index + 1)}. ${capitalised(word)} analysis\n\nIt is low.`],
] // prettier-ignore

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Made of letters alone, another for each number. */
function wordOf(index: number): string {
  const digits = (index + 26 ** 3).toString(26).split('').toReversed().join('')
  return digits.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 26)))
}

const labels = ['Summary', 'Recommendation(s)', 'Reasons for the Recommendation(s)', 'Alternative Options Considered and Rejected', 'Legal Implications', 'Equality Implications', 'Revenue Costs', 'Internal Consultations', 'External Consultations', 'Appendices', 'Background Papers', 'Introduction/Background'] // prettier-ignore

function hostileDraft(text: string): string {
  const header = 'Report to:\tCabinet\tDate of Meeting:\tThursday 4 October 2018\nSubject:\tHours\nIs this a Key Decision:\tYes\nExempt / Confidential Report:\tNo' // prettier-ignore
  return [header, ...labels.map(label => `${label}:\n\nThe text ${text}`), vocabulary].join('\n\n')
}

/** The report at so many times the text, made when it is asked for: most rules only need the longest. */
function reportsOf(draftOf: (length: number) => string, profile = sefton): (times: number) => Report {
  const made = new Map<number, Report>()
  return times => {
    const report = made.get(times) ?? extractReport(readDraft(draftOf(size * times)), profile)
    made.set(times, report)
    return report
  }
}

/** Milliseconds at one, two and four times the text, where they grow by more than linear × log however often they are measured. */
function growthOf(run: (times: number) => void): readonly number[] | undefined {
  if (fastest(1, () => run(4)) < floor) return undefined
  // Whatever slows one run down slows not all of them: the fastest is the rule's own time. What truly grows does so at twice the size.
  for (const {runs, scale} of [
    {runs: 2, scale: 1},
    {runs: 4, scale: 1},
    {runs: 8, scale: 2},
  ]) {
    const [small = 0, middle = 0, large = 0] = [1, 2, 4].map(times => fastest(runs, () => run(times * scale)))
    if (large < floor || large <= small * allowed) return undefined
    if (runs === 8) return [small, middle, large].map(Math.round)
  }
  return undefined
}

function fastest(runs: number, run: () => void): number {
  return Math.min(...Array.from({length: runs}, () => {
    const started = cpuTime()
    run()
    return cpuTime() - started
  })) // prettier-ignore
}

// A busy machine takes time, and none of the process's own.
function cpuTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** The rules that take more than linear × log time over the reports, each alone. */
function grown(of: readonly ActiveRule[], reportOf: (times: number) => Report): readonly string[] {
  // What the report makes on first use is no rule's time.
  const ready = (times: number) => {
    const report = reportOf(times)
    report.sentences.at(0)
    return report
  }
  return of.flatMap(({id, rule, options, loaded}) => {
    ready(4)
    const times = growthOf(times => {
      const context = {report: ready(times), profile: sefton, options, loaded}
      Array.from(rule.check(context))
      Array.from(rule.notes?.(context) ?? [])
    })
    return times ? [`${id}: ${times.join(', ')} ms`] : []
  })
}

describe('what is printed takes linear time', () => {
  it('of many findings in one line', () => {
    const times = growthOf(times => {
      const text = 'a\t'.repeat(size * times)
      const lines = indexLines(text)
      for (let column = 1; column < text.length; column += 2)
        codeFrame(text, lines, {line: 1, column, endLine: 1, endColumn: column + 1}, 80)
    })
    expect(times).toBeUndefined()
  })
})

describe('every rule takes linear time', () => {
  it.each(seeds.map(seed => [JSON.stringify(seed), seed] as const))('over %s again and again', (_name, seed) => {
    // Short lines make many passages of few letters, which take much longer to extract.
    const draftOf = (length: number) => hostileDraft(repeated(seed, seed.includes('\n') ? length / 4 : length))
    expect(grown(active, reportsOf(draftOf)).join('\n')).toBe('')
  })

  it.each(varied)('over many %s', (_name, section, piece) => {
    const draftOf = (length: number) => {
      const pieces = Array.from({length: length / 8}, (_, index) => piece(wordOf(index), index)).join('\n\n')
      return `${hostileDraft('is low.')}\n\n${section}:\n\n${pieces}\n\nRecommendations:\n\nThat Cabinet approves the lease.\n\nReasons for the Recommendations:\n\nIt is low.`
    }
    expect(grown(active, reportsOf(draftOf)).join('\n')).toBe('')
  })

  it.each(active.map(rule => [rule.id, rule] as const))('%s over its own examples again and again', (_id, rule) => {
    const bad = rule.rule.examples.filter(example => example.bad !== undefined)
    const whole = bad.map(example => `${example.bad ?? ''}\n\n`).join('')
    const words = [...bad.map(example => example.bad ?? ''), ...Object.values(rule.rule.messages)].join(' ').replace(/\s+/g, ' ') // prettier-ignore
    expect(
      [
        ...grown(
          [rule],
          reportsOf(length => repeated(whole, length * 4), profileNamed(bad[0]?.profile ?? 'base')),
        ),
        ...grown(
          [rule],
          reportsOf(length => hostileDraft(repeated(`${words} `, length))),
        ),
      ].join('\n'),
    ).toBe('')
  })
})
