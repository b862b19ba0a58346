import type {Profile} from '../report/profile.js'
import type {Report} from '../report/types.js'
import type {AnyProblem, Note, OptionValue, Rule, Severity} from '../rule.js'
import type {Finding} from './finding.js'
import {errorKind} from '#text/error-kind'
import {allPersonal, personalValues, withKnown, type PersonalValues} from './personal-values.js'

/** A rule that is on, with what the configuration makes of it. */
export interface ActiveRule {
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  /** Whether the severity is the user's word, which no problem softens. */
  readonly isSeveritySet: boolean
  readonly options: Readonly<Record<string, OptionValue>>
  /** What the rule's `load` gave; see {@link loadRules}. */
  readonly loaded?: unknown
}

export interface Run {
  readonly findings: readonly Finding[]
  readonly notes: readonly Note[]
  readonly personal: PersonalValues
  /** Milliseconds by rule id, where a clock was given. */
  readonly timing: ReadonlyMap<string, number>
}

/** What holds for one run over one report. */
export interface Circumstances {
  readonly report: Report
  readonly profile: Profile
  readonly clock?: (() => number) | undefined
  /** What is known to be personal, whatever the rules find. */
  readonly known?: PersonalValues | undefined
}

interface Found {
  readonly rule: ActiveRule
  readonly problem: AnyProblem
}

/** Runs every rule over a report. A rule that throws becomes one finding; the others still run. */
export function runRules(active: readonly ActiveRule[], {report, profile, clock, known}: Circumstances): Run {
  const found: Found[] = []
  const failed = new Map<ActiveRule, Finding>()
  const notes: Note[] = []
  const timing = new Map<string, number>()
  for (const rule of active) {
    const started = clock?.()
    try {
      for (const problem of rule.rule.check({report, profile, options: rule.options, loaded: rule.loaded}))
        found.push({rule, problem})
      notes.push(...(rule.rule.notes?.({report, profile, options: rule.options, loaded: rule.loaded}) ?? []))
    } catch (error) {
      failed.set(rule, ruleFailed(rule.id, error))
    }
    if (clock && started !== undefined) timing.set(rule.id, clock() - started)
  }
  const personal = personalIn(report.text, {found, failed: [...failed.keys()], known})
  // Not before every rule has run: what one takes for a name, another may quote as a misspelling.
  const findings = found.map(({rule, problem}) => toFinding(rule, problem, {text: report.text, mask: personal.mask}))
  return {findings: [...findings, ...failed.values()], notes, personal, timing}
}

function personalIn(
  text: string,
  {
    found,
    failed,
    known,
  }: {readonly found: readonly Found[]; readonly failed: readonly ActiveRule[]} & Pick<Circumstances, 'known'>,
): PersonalValues {
  // Where a rule has failed that looks for personal values, any words may be some.
  if (failed.some(({rule}) => rule.isPersonal !== undefined)) return allPersonal(text)
  const personal = personalValues(text, found.flatMap(valuesOf))
  return known ? withKnown(text, personal, known) : personal
}

function valuesOf({rule: {rule}, problem: {at, related}}: Found) {
  if (rule.isPersonal === undefined) return []
  const isByWord = rule.isPersonal === 'by-word'
  return [at, ...(related ?? [])].map(({start, end}) => ({start, end, isByWord}))
}

interface Source {
  readonly text: string
  readonly mask: (quote: string) => string
}

function toFinding(
  {id, rule, severity, isSeveritySet}: ActiveRule,
  problem: AnyProblem,
  {text, mask}: Source,
): Finding {
  const {at, says, because, related, fix, suggestions} = problem
  return {
    ruleId: id,
    severity: isSeveritySet ? severity : (problem.severity ?? severity),
    message: fill(rule.messages[says] ?? mask(says), problem.with ?? {}, mask),
    start: Math.min(Math.max(0, at.start), text.length),
    end: Math.min(Math.max(at.start, at.end), text.length),
    ...(because && {because}),
    ...(related && {related}),
    ...(fix && {fix}),
    ...(suggestions && {suggestions: suggestions.map(each => ({...each, title: mask(each.title)}))}),
    ...(rule.isPersonal !== undefined && {isPersonal: true as const}),
  }
}

/** Puts values into a message's holes; the draft's own words are kept short, on one line, and masked. */
export function fill(
  message: string,
  values: Readonly<Record<string, string | number>>,
  mask = (quote: string) => quote,
): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name]
    return value === undefined ? hole : shorten(mask(String(value)))
  })
}

function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return line.length <= 60
    ? line
    : line
        .slice(0, 57)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd() + '…'
}

// The error's own message might quote the draft, so only its kind is told.
function ruleFailed(id: string, error: unknown): Finding {
  return {
    ruleId: 'engine/rule-failed',
    severity: 'error',
    message: `Rule ${id} failed (${errorKind(error)}), so it checked nothing here; please report it to the rule’s authors.`,
    start: 0,
    end: 0,
  }
}
