import {letter} from '#text/letter'
import {indexLines, type LineIndex} from '#text/line-index'
import type {Range} from '#text/range'
import {compareFindings, type Finding} from './finding.js'

/** A comment that asks for silence: “<!-- reportlint-disable-next-line RULE -- reason -->”. */
interface Suppression extends Range {
  readonly scope: 'line' | 'next-line' | 'file' | 'enable'
  readonly rules: readonly string[]
  readonly hasReason: boolean
}

const hasWord = new RegExp(`[${letter}]{2}`)
const comment = /<!--\s*(?:report)?lint-(disable-next-line|disable-line|disable|enable)(?=[\s-])([^>]*?)-->/g

interface Known {
  readonly knownRules: ReadonlySet<string>
  /** Those of whose findings each related place is one more of the same, as of one person. */
  readonly rulesByPlace: ReadonlySet<string>
  /** Takes personal values out of what a comment says. */
  readonly mask: (quote: string) => string
}

/** The findings that no comment suppresses, with one for each comment that is not as it should be. */
export function suppress(text: string, findings: readonly Finding[], known: Known): readonly Finding[] {
  if (!text.includes('lint-')) return findings
  const suppressions = findSuppressions(text)
  if (suppressions.length === 0) return findings
  const lines = indexLines(text)
  const used = new Map<Suppression, Set<string>>()
  const isKept = (ruleId: string, place: Range) => {
    const by = suppressions.find(suppression =>
      covers(suppression, {ruleId, start: place.start}, {suppressions, lines}),
    )
    if (by) used.set(by, (used.get(by) ?? new Set()).add(ruleId))
    return !by
  }
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const {ruleId, start, end, related = []} = finding
    if (!known.rulesByPlace.has(ruleId) || related.length === 0) return isKept(ruleId, finding) ? [finding] : []
    const [first, ...others] = [{start, end}, ...related].filter(place => isKept(ruleId, place))
    return first ? [{...finding, ...first, related: others}] : []
  })
  return [...kept, ...suppressions.flatMap(each => faults(each, used.get(each), known))].sort(compareFindings)
}

function findSuppressions(text: string): readonly Suppression[] {
  return [...text.matchAll(comment)].map(match => {
    const [list = '', ...reason] = (match[2] ?? '').split(/\s--\s/)
    return {
      start: match.index,
      end: match.index + match[0].length,
      scope: scopeOf(match[1]),
      rules: list.split(/[\s,]+/).filter(Boolean),
      hasReason: hasWord.test(reason.join(' ')),
    }
  })
}

function scopeOf(word: string | undefined): Suppression['scope'] {
  if (word === 'disable-next-line') return 'next-line'
  if (word === 'disable-line') return 'line'
  return word === 'enable' ? 'enable' : 'file'
}

interface Place {
  readonly suppressions: readonly Suppression[]
  readonly lines: LineIndex
}

function covers(
  suppression: Suppression,
  finding: Pick<Finding, 'ruleId' | 'start'>,
  {suppressions, lines}: Place,
): boolean {
  const {scope, rules, hasReason, start, end} = suppression
  if (scope === 'enable' || !hasReason || !names(rules, finding.ruleId)) return false
  const line = lines.pointAt(finding.start).line
  if (scope === 'line') return line === lines.pointAt(start).line
  if (scope === 'next-line') return line === lines.pointAt(end).line + 1
  const isEnabled = suppressions.some(
    other =>
      other.scope === 'enable' &&
      other.start > end &&
      other.start <= finding.start &&
      names(other.rules, finding.ruleId),
  )
  return finding.start >= end && !isEnabled
}

// Without a rule, all are meant.
const names = (rules: readonly string[], id: string) => rules.length === 0 || rules.includes(id)

function faults(
  suppression: Suppression,
  used: ReadonlySet<string> | undefined,
  {knownRules, mask}: Known,
): readonly Finding[] {
  const {start, end, rules, hasReason, scope} = suppression
  const fault = (ruleId: string, message: string): Finding => ({ruleId, severity: 'warning', message, start, end})
  const unknown = rules.filter(rule => !knownRules.has(rule)).map(rule => fault('suppression/unknown-rule', unknownRule(rule, mask))) // prettier-ignore
  if (scope === 'enable') return unknown
  if (!hasReason)
    return [...unknown, fault('suppression/missing-reason', 'This comment suppresses nothing without a reason; add “-- ” and why the finding is right to ignore.')] // prettier-ignore
  const idle = rules.filter(rule => knownRules.has(rule) && !used?.has(rule))
  if (rules.length === 0 && !used) return [fault('suppression/unused', 'This comment suppresses nothing; remove it.')]
  return [
    ...unknown,
    ...idle.map(rule =>
      fault('suppression/unused', `This comment suppresses no finding of ${rule}; remove the rule from it.`),
    ),
  ]
}

// What looks like no rule may be a piece of anything, a personal value too.
function unknownRule(rule: string, mask: Known['mask']): string {
  if (!/^[a-z/-]{1,60}$/i.test(rule)) return 'No rule is called as this comment says; correct the name in it.'
  return `No rule is called “${mask(rule)}”; correct the name in this comment.`
}
