import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import {detectors} from '../../rules/detectors/all.js'
import {rules} from '../../rules/index.js'
import {profiles} from '../../rules/profiles/index.js'
import {resolveRules} from '../../src/config/resolve-rules.js'
import {lintText, type LintResult} from '../../src/engine/lint.js'

const texts = z.array(z.object({text: z.string()}))
const ownForm = z.object({kinds: z.record(z.string(), z.object({valid: texts, near: texts}))})
const sharedForm = z.object({types: z.record(z.string(), z.object({valid: texts, near_miss: texts}))})

/** Texts with one value of a kind each, and texts that have none. */
export interface IdentifierSet {
  readonly kind: string
  readonly valid: readonly string[]
  readonly near: readonly string[]
}

/** The rules that speak for a kind, and a word that the message of the right kind has. */
const byKind: Readonly<Record<string, readonly [rule: string, word: string]>> = {
  ...Object.fromEntries(detectors.map(({kind, name}) => [kind, ['privacy/personal-identifier', name] as const])),
  'date-of-birth': ['privacy/date-of-birth', ''],
  'postcode-address': ['privacy/private-address', ''],
  'phone-or-email': ['privacy/contact-details', ''],
}
/** What other sets call them. */
const otherNames: Readonly<Record<string, string>> = {
  nhs: 'nhs-number', vrm: 'vehicle', dob: 'date-of-birth', postcode: 'postcode-address', address: 'postcode-address', phone: 'phone-or-email', email: 'phone-or-email',
} // prettier-ignore

const active = resolveRules(Object.fromEntries([...new Set(Object.values(byKind).map(([rule]) => rule))].flatMap(id => (rules[id] ? [[id, rules[id]]] : []))), {}, 'evaluation') // prettier-ignore

/** The project’s own set, which its detectors’ author did not write. */
export function readOwnSet(): readonly IdentifierSet[] {
  const file = path.join(import.meta.dirname, 'identifiers.json')
  return Object.entries(ownForm.parse(JSON.parse(readFileSync(file, 'utf8'))).kinds).map(([kind, {valid, near}]) => ({
    kind,
    valid: valid.map(({text}) => text),
    near: near.map(({text}) => text),
  }))
}

/** Whether a text, as the only paragraph of a draft, is said to have a value of a kind. */
export function hasIdentifier(kind: string, text: string): boolean {
  const [rule, word] = byKind[kind] ?? []
  return lintParagraph(text).findings.some(({ruleId, message}) => ruleId === rule && message.includes(word ?? ''))
}

function lintParagraph(text: string): LintResult {
  const base = profiles.find(({name}) => name === 'base')
  if (!base) throw new Error('no profile “base”')
  return lintText(text, {profile: base, profiles, fallback: base, rules: active, knownRules: new Set(Object.keys(rules))}) // prettier-ignore
}

export function evaluateIdentifiers(folder: string | undefined): string {
  const shared = folder === undefined ? undefined : path.join(folder, 'identifiers.json')
  const rows = [
    ...readOwnSet().map(set => row(set.kind, set)),
    totals('all of the project’s own', 'R ≥ .98, P ≥ .99', readOwnSet()),
  ]
  if (shared === undefined || !existsSync(shared))
    rows.push('| identifiers.json | 90 of 90, 0 of 90 | not measured: not given | |')
  else {
    const sets = Object.entries(sharedForm.parse(JSON.parse(readFileSync(shared, 'utf8'))).types).map(([name, {valid, near_miss: near}]) => ({
      kind: otherNames[name] ?? name, valid: valid.map(({text}) => text), near: near.map(({text}) => text),
    })) // prettier-ignore
    rows.push(totals('identifiers.json', '90 of 90, 0 of 90', sets))
  }
  return `## Identifiers\\n\\n| kind | goal | found | near misses taken for it |\\n|---|---|---|---|\\n${rows.join('\\n')}`.replaceAll(
    '\\n',
    '\n',
  )
}

const found = ({kind, valid}: IdentifierSet) => valid.filter(text => hasIdentifier(kind, text)).length
const taken = ({kind, near}: IdentifierSet) => near.filter(text => hasIdentifier(kind, text)).length

function row(name: string, set: IdentifierSet): string {
  return `| ${name} | | ${String(found(set))} of ${String(set.valid.length)} | ${String(taken(set))} of ${String(set.near.length)} |`
}

function totals(name: string, goal: string, sets: readonly IdentifierSet[]): string {
  const sum = (of: (set: IdentifierSet) => number) => sets.reduce((total, set) => total + of(set), 0)
  const [right, wrong] = [sum(found), sum(taken)]
  const [all, near] = [sum(({valid}) => valid.length), sum(set => set.near.length)]
  return `| ${name} | ${goal} | ${String(right)} of ${String(all)}: R ${(right / all).toFixed(3)} | ${String(wrong)} of ${String(near)}: P ${(right / (right + wrong)).toFixed(3)} |`
}
