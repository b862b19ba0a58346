import type {Profile} from '../report/profile.js'
import type {Report} from '../report/types.js'
import type {AnyProblem, Note, OptionValue, Rule, Severity} from '../rule.js'
import type {Finding} from './finding.js'

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
  /** Milliseconds by rule id, where a clock was given. */
  readonly timing: ReadonlyMap<string, number>
}

/** Runs every rule over a report. A rule that throws becomes one finding; the others still run. */
export function runRules(
  active: readonly ActiveRule[],
  {
    report,
    profile,
    clock,
  }: {readonly report: Report; readonly profile: Profile; readonly clock?: (() => number) | undefined},
): Run {
  const findings: Finding[] = []
  const notes: Note[] = []
  const timing = new Map<string, number>()
  for (const rule of active) {
    const started = clock?.()
    try {
      for (const problem of rule.rule.check({report, profile, options: rule.options, loaded: rule.loaded}))
        findings.push(toFinding(rule, problem, report.text))
      notes.push(...(rule.rule.notes?.({report, profile, options: rule.options, loaded: rule.loaded}) ?? []))
    } catch (error) {
      findings.push(ruleFailed(rule.id, error))
    }
    if (clock && started !== undefined) timing.set(rule.id, clock() - started)
  }
  return {findings, notes, timing}
}

function toFinding({id, rule, severity, isSeveritySet}: ActiveRule, problem: AnyProblem, text: string): Finding {
  const {at, says, because, related, fix, suggestions} = problem
  return {
    ruleId: id,
    severity: isSeveritySet ? severity : (problem.severity ?? severity),
    message: fill(rule.messages[says] ?? says, problem.with ?? {}),
    start: Math.min(Math.max(0, at.start), text.length),
    end: Math.min(Math.max(at.start, at.end), text.length),
    ...(because && {because}),
    ...(related && {related}),
    ...(fix && {fix}),
    ...(suggestions && {suggestions}),
  }
}

/** Puts values into a message's holes; the draft's own words are kept short and on one line. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name]
    return value === undefined ? hole : shorten(String(value))
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
  const kind = error instanceof Error ? error.name : typeof error
  return {
    ruleId: 'engine/rule-failed',
    severity: 'error',
    message: `Rule ${id} failed (${kind}), so it checked nothing here; please report it to the rule’s authors.`,
    start: 0,
    end: 0,
  }
}
