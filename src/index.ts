import {applyFixes as applyAll} from './engine/apply-fixes.js'
import {lintText} from './engine/lint.js'
import {loadRules, withLoaded} from './engine/load-rules.js'
import {toResult, type MessageFix, type Result} from './engine/to-result.js'
import {resolveRules, type RuleSetting} from './config/resolve-rules.js'
import {UsageError} from './config/usage-error.js'
import {allRuleIds} from './engine/engine-rules.js'
import {ruleUrl} from './explain/rule-url.js'
import type {Profile} from './report/profile.js'
import type {Fix, Ground, LabelWords, Rule} from './rule.js'
import {closest} from '#text/closest'

export type {Message, MessageFix, Place, Result} from './engine/to-result.js'
export type {RuleSetting} from './config/resolve-rules.js'
export {UsageError} from './config/usage-error.js'

export interface LintDraftOptions {
  /** How the result calls the draft; nothing is read from it. */
  readonly path?: string
  /** A built-in profile's name; without one it is told from the draft. */
  readonly profile?: string
  readonly config?: {readonly rules?: Readonly<Record<string, RuleSetting>>; readonly profile?: string}
}

/** What is known about councils, given to the engine by `bin`. */
export interface Knowledge {
  readonly rules: Readonly<Record<string, Rule>>
  readonly profiles: readonly Profile[]
  /** Used by the verdict alone. */
  readonly grounds: readonly Ground[]
  /** Used by pseudonymise alone. */
  readonly loadLabelWords: () => Promise<LabelWords>
}

export interface Reportlint {
  /** Checks one draft. Pure and synchronous; throws {@link UsageError} for an unknown rule, option or profile. */
  readonly lint: (text: string, options?: LintDraftOptions) => Result
  /** The draft with the fixes of a result's messages applied, safe ones only unless `unsafe`. */
  readonly applyFixes: (text: string, result: Pick<Result, 'messages'>, options?: {readonly unsafe?: boolean}) => string
}

/** Loads what the rules need first, so that `lint` itself waits for nothing. */
export async function createReportlint({rules, profiles}: Pick<Knowledge, 'rules' | 'profiles'>): Promise<Reportlint> {
  const loaded = await loadRules(Object.entries(rules))
  const knownRules = allRuleIds(rules)
  const find = (name: string): Profile => {
    const found = profiles.find(profile => profile.name === name)
    if (found) return found
    const meant = closest(name, profiles.map(profile => profile.name)) // prettier-ignore
    throw new UsageError(`there is no profile “${name}”${meant === undefined ? '' : `; did you mean “${meant}”?`}`)
  }
  return {
    lint(text, {path = 'draft.md', profile, config = {}} = {}) {
      const name = profile ?? config.profile
      const result = lintText(text, {
        profile: name === undefined ? undefined : find(name),
        profiles,
        fallback: find('base'),
        rules: withLoaded(resolveRules(rules, config.rules ?? {}, 'config'), loaded),
        knownRules,
      })
      return toResult(result, path, ruleUrl)
    },
    applyFixes(text, {messages}, options) {
      const fixes = messages.flatMap(({fix}) => (fix ? [toFix(fix)] : []))
      return applyAll(text, fixes, options).text
    },
  }
}

function toFix({range: [start, end], text, safe}: MessageFix): {readonly fix: Fix} {
  return {fix: {edits: [{start, end, text}], safe}}
}
