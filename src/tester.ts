import {resolveRules} from './config/resolve-rules.js'
import {fixUntilStable} from './engine/apply-fixes.js'
import type {Finding} from './engine/finding.js'
import {lintText} from './engine/lint.js'
import type {Profile} from './report/profile.js'
import type {Example, Rule} from './rule.js'
import {indexLines} from '#text/line-index'

/** What a rule says of one of its examples: “line:column message”, and the draft after its fixes. */
export interface Trial {
  readonly finds: readonly string[]
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
  readonly fixed: string
}

export interface Surroundings {
  readonly profiles: readonly Profile[]
  /** What the rule's own `load` gave, where it has one. */
  readonly loaded?: unknown
}

/** Runs one rule alone over an example, by the profile that the example names. */
export function tryExample(id: string, rule: Rule, example: Example, {profiles, loaded}: Surroundings): Trial {
  const profile = profiles.find(({name}) => name === (example.profile ?? 'base'))
  if (!profile) throw new Error(`example of ${id}: there is no profile “${String(example.profile)}”`)
  const settings = example.options ? {[id]: [rule.severity, example.options] as const} : {}
  const rules = resolveRules({[id]: rule}, settings, id).map(active => ({...active, loaded}))
  const lint = (text: string) =>
    lintText(text, {profile, profiles, fallback: profile, rules, knownRules: new Set([id])})
  const text = example.ok ?? example.near ?? example.bad ?? ''
  const {findings, notes} = lint(text)
  const lines = indexLines(text)
  const placed = (start: number, said: string) => {
    const {line, column} = lines.pointAt(start)
    return `${String(line)}:${String(column)} ${said}`
  }
  return {
    findings,
    finds: findings.map(({start, message}) => placed(start, message)),
    notes: notes.map(note => placed(note.at.start, note.text)),
    fixed: fixUntilStable(text, draft => lint(draft).findings, {unsafe: true}).text,
  }
}

/** What is wrong with a rule by its own examples; empty where nothing is. */
export function testRule(id: string, rule: Rule, surroundings: Surroundings): readonly string[] {
  const faults: string[] = []
  const {examples} = rule
  if (!examples.some(({ok}) => ok !== undefined)) faults.push('has no example that is right')
  if (!examples.some(({bad}) => bad !== undefined)) faults.push('has no example that is wrong')
  if (!examples.some(({near}) => near !== undefined)) faults.push('has no near miss')
  for (const example of examples) faults.push(...faultsOf(id, rule, example, surroundings))
  return faults
}

function faultsOf(id: string, rule: Rule, example: Example, surroundings: Surroundings): readonly string[] {
  const {finds, findings, notes, fixed} = tryExample(id, rule, example, surroundings)
  const draft = JSON.stringify(example.ok ?? example.near ?? example.bad)
  const expected = example.finds ?? []
  if (JSON.stringify(finds) !== JSON.stringify(expected))
    return [`on ${draft}\n  finds    ${JSON.stringify(finds)}\n  expected ${JSON.stringify(expected)}`]
  if (example.notes && JSON.stringify(notes) !== JSON.stringify(example.notes))
    return [`on ${draft}\n  notes    ${JSON.stringify(notes)}\n  expected ${JSON.stringify(example.notes)}`]
  const hasFix = findings.some(({fix}) => fix)
  if (hasFix !== (example.fixed !== undefined))
    return [`on ${draft} ${hasFix ? 'has a fix but no “fixed”' : 'has a “fixed” but no fix'}`]
  if (example.fixed === undefined) return []
  if (fixed !== example.fixed)
    return [`on ${draft}\n  is fixed to ${JSON.stringify(fixed)}\n  expected    ${JSON.stringify(example.fixed)}`]
  return []
}
