import {UsageError} from '../config/usage-error.js'
import {resolveRules} from '../config/resolve-rules.js'
import {allRuleIds} from '../engine/engine-rules.js'
import {lintText, type LintResult} from '../engine/lint.js'
import {loadRules, withLoaded} from '../engine/load-rules.js'
import type {ActiveRule} from '../engine/run-rules.js'
import type {Knowledge} from '../index.js'
import type {NamedDraft} from '../pseudonymise/names.js'
import {baseProfile} from './base-profile.js'
import type {Settings} from './settings.js'

export interface FoundNames extends NamedDraft {
  /** What no output shows. */
  readonly personal: LintResult['personal']
}

/** Finds the names in a draft by the rules that find them, however loud the configuration has made those. */
export async function findNames(text: string, settings: Settings, knowledge: Knowledge): Promise<FoundNames> {
  const {rules, profiles} = knowledge
  const result = lintText(text, {
    profile: settings.profile,
    profiles,
    fallback: baseProfile(profiles),
    rules: await personalRules(settings, knowledge),
    knownRules: allRuleIds(rules),
    suspectedNames: await settings.nameModel?.suspectedIn(text),
  })
  const failed = result.findings.find(({ruleId}) => ruleId === 'engine/rule-failed')
  if (failed) throw new UsageError(`nothing was changed, since not every name may have been found: ${failed.message}`)
  const groups = result.findings.flatMap(({ruleId, severity, start, end, related = []}) =>
    rules[ruleId]?.isPersonal === 'by-word'
      ? [{ruleId, isSure: severity === rules[ruleId].severity, places: [{start, end}, ...related]}]
      : [],
  )
  return {text, groups, personal: result.personal}
}

/** The rules that find anything personal, as they are by themselves but for the options that are set. */
async function personalRules({rules: set}: Settings, {rules}: Knowledge): Promise<readonly ActiveRule[]> {
  const personal = Object.entries(rules).filter(([, {isPersonal}]) => isPersonal !== undefined)
  if (!personal.some(([, {isPersonal}]) => isPersonal === 'by-word')) throw new Error('no rule finds names')
  const options = new Map(set.map(rule => [rule.id, rule.options]))
  const active = resolveRules(Object.fromEntries(personal), {}, 'pseudonymise')
  return withLoaded(
    active.map(rule => ({...rule, options: options.get(rule.id) ?? rule.options})),
    await loadRules(personal),
  )
}
