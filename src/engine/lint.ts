import type {Range} from '#text/range'
import {detectProfile} from '../report/detect-profile.js'
import {extractReport, readDraft, type Draft} from '../report/extract-report.js'
import type {CommitteeKind, Profile} from '../report/profile.js'
import type {Note} from '../rule.js'
import {compareFindings, type Finding} from './finding.js'
import type {PersonalValues} from './personal-values.js'
import {runRules, type ActiveRule} from './run-rules.js'
import {suppress} from './suppress.js'

export interface LintOptions {
  /** The profile to read the draft by; without one it is told from the draft, else `fallback` is used. */
  readonly profile: Profile | undefined
  readonly profiles: readonly Profile[]
  readonly fallback: Profile
  readonly rules: readonly ActiveRule[]
  /** Ids that a suppression may name: every rule, on or off. */
  readonly knownRules: ReadonlySet<string>
  /** Milliseconds; given only to measure the rules. */
  readonly clock?: (() => number) | undefined
  /** Places of this text that a model of the user’s own takes for names of persons. */
  readonly suspectedNames?: readonly Range[] | undefined
  /** What was personal in this draft before its fixes, and stays so. */
  readonly known?: PersonalValues | undefined
}

/** What was found in one draft; findings are in the order of the draft. */
export interface LintResult {
  readonly text: string
  readonly profile: string
  /** The kind of the committee that the report goes to, where it can be told. */
  readonly committee: CommitteeKind | undefined
  readonly findings: readonly Finding[]
  /** What is worth knowing of the draft and no fault of it, with its place in the text. */
  readonly notes: readonly Note[]
  /** What no format shows. */
  readonly personal: PersonalValues
  readonly timing: Timing
}

/** Milliseconds; zeros where no clock was given. */
export interface Timing {
  readonly parsing: number
  /** Reading the parsed draft as a report. */
  readonly reading: number
  /** By rule id. */
  readonly rules: ReadonlyMap<string, number>
}

/** One parse, one reading as a report, every rule once. Pure: the same text gives the same result. */
export function lintText(text: string, options: LintOptions): LintResult {
  const now = options.clock ?? (() => 0)
  const started = now()
  const draft = readDraft(text)
  const parsed = now()
  const profile =
    options.profile ?? namedIn(draft, options.profiles) ?? detectProfile(draft, options.profiles) ?? options.fallback
  const report = extractReport(draft, profile, options.suspectedNames)
  const read = now()
  const {findings, notes, personal, timing} = runRules(options.rules, {
    report,
    profile,
    clock: options.clock,
    known: options.known,
  })
  return {
    text,
    profile: profile.name,
    committee: report.committee?.kind,
    findings: suppress(text, [...findings].sort(compareFindings), {
      knownRules: options.knownRules,
      rulesByPlace: new Set(options.rules.flatMap(({id, rule}) => (rule.isPersonal === 'by-word' ? [id] : []))),
      mask: personal.mask,
    }),
    notes: notes.map(note => ({...note, text: personal.mask(note.text)})),
    personal,
    timing: {parsing: parsed - started, reading: read - parsed, rules: timing},
  }
}

// “profile: sefton” in the front matter.
function namedIn({lines}: Draft, profiles: readonly Profile[]): Profile | undefined {
  for (const {form, cells} of lines) {
    if (form !== 'front-matter') return undefined
    if (cells[0]?.passage.text === 'profile') return profiles.find(({name}) => name === cells[1]?.passage.text)
  }
  return undefined
}
