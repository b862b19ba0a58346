import {readFileSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../config/usage-error.js'
import {fixUntilStable, type Fixed} from '../engine/apply-fixes.js'
import {allRuleIds} from '../engine/engine-rules.js'
import {lintText, type LintOptions, type LintResult, type Timing} from '../engine/lint.js'
import {toResult, type Result} from '../engine/to-result.js'
import {ruleUrl} from '../explain/rule-url.js'
import type {Knowledge} from '../index.js'
import {encode} from '../read/encode.js'
import type {Decoded} from '../read/decode.js'
import {baseProfile} from './base-profile.js'
import type {Arguments} from './parse-arguments.js'
import {decodeDraft, readDraftFile} from './read-draft.js'
import type {Settings} from './settings.js'
import type {World} from './world.js'
import {shownPath} from './shown-path.js'
import {writeFile} from './write-file.js'

/** One draft with what was found in it. */
export interface Checked {
  readonly result: Result
  readonly text: string
  readonly notes: LintResult['notes']
  readonly personal: LintResult['personal']
  readonly timing: Timing
  readonly committee: LintResult['committee']
  /** The draft as it was before its fixes; the same as `text` where none were applied. */
  readonly before: string
  /** What the user should know of how it was read. */
  readonly note: string | undefined
}

export interface Job {
  readonly args: Arguments
  readonly knowledge: Knowledge
  readonly world: World
  readonly settingsFor: (file: string) => Promise<Settings>
}

/** Checks one draft, and mends it where that was asked; undefined where the configuration leaves it out. */
export async function lintDraft(file: string, job: Job): Promise<Checked | undefined> {
  const {args, world} = job
  const isStdin = file === '-'
  const name = isStdin ? path.resolve(world.cwd, args.value('stdin-filename') ?? 'draft.md') : file
  const shown = shownPath(world.cwd, name)
  const settings = await job.settingsFor(name)
  if (settings.isIgnored) return undefined
  const draft = isStdin ? decodeDraft(await world.readStdin(), shown) : readDraftFile(file, shown)
  const {linted, fixed} = await lintAndFix(draft.text, settings, job)
  if (fixed.applied > 0 && !args.isSet('diff')) save(file, shown, {draft, text: fixed.text})
  return {
    result: toResult(linted, shown, ruleUrl),
    text: args.isSet('diff') ? fixed.text : linted.text,
    before: draft.text,
    notes: linted.notes,
    personal: linted.personal,
    timing: linted.timing,
    committee: linted.committee,
    note: draft.encoding === 'windows-1252' ? `${shown} is not UTF-8; it was read as Windows-1252` : undefined,
  }
}

/** What is found once all is mended that was to be; with `--diff`, what is found before. */
async function lintAndFix(
  text: string,
  settings: Settings,
  job: Job,
): Promise<{readonly linted: LintResult; readonly fixed: Fixed}> {
  const {args} = job
  const lint = linter(settings, job)
  const before = lint(text, {suspectedNames: await settings.nameModel?.suspectedIn(text)})
  const unsafe = args.isSet('fix-unsafe')
  const isFixing = args.isSet('fix') || unsafe || args.isSet('diff')
  // Places in one text are none in another, so a text between the first and the last has no suspected names.
  const findingsOf = (each: string) => (each === text ? before : lint(each)).findings
  const fixed = isFixing ? fixUntilStable(text, findingsOf, {unsafe}) : {text, applied: 0}
  if (fixed.text === text || args.isSet('diff')) return {fixed, linted: before}
  const suspectedNames = await settings.nameModel?.suspectedIn(fixed.text)
  return {fixed, linted: lint(fixed.text, {suspectedNames, known: before.personal})}
}

type Lint = (text: string, options?: Pick<LintOptions, 'suspectedNames' | 'known'>) => LintResult

function linter({profile, rules}: Settings, {args, knowledge, world}: Job): Lint {
  const knownRules = allRuleIds(knowledge.rules)
  const fallback = baseProfile(knowledge.profiles)
  const clock = args.isSet('timing') ? world.clock : undefined
  const options = {profile, profiles: knowledge.profiles, fallback, rules, knownRules, clock}
  return (text, more) => lintText(text, {...options, ...more})
}

function save(file: string, shown: string, {draft, text}: {readonly draft: Decoded; readonly text: string}): void {
  const bytes = encode(text, draft)
  if (!bytes)
    throw new UsageError(
      `${shown}: a fix has a character that Windows-1252 does not; save the draft as UTF-8, then fix it`,
    )
  const onDisk = decodeDraft(readFileSync(file), shown)
  if (onDisk.text !== draft.text)
    throw new UsageError(`${shown} was changed while it was checked; run reportlint again`)
  writeFile(file, bytes)
}
