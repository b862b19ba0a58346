import {closest} from '#text/closest'
import type {ActiveRule} from '../engine/run-rules.js'
import type {OptionDescription, OptionValue, Rule, Severity} from '../rule.js'
import {UsageError} from './usage-error.js'

/** How a rule is set: how loud, and with which options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, OptionValue>>]

const severities: ReadonlySet<string> = new Set(['off', 'suggestion', 'warning', 'error'])

/** The rules that are on. `where` says where the settings come from, for the message of a wrong one. */
export function resolveRules(
  rules: Readonly<Record<string, Rule>>,
  settings: Readonly<Record<string, RuleSetting | undefined>>,
  where: string,
): readonly ActiveRule[] {
  for (const id of Object.keys(settings)) if (!(id in rules)) throw unknownRule(id, rules, where)
  return Object.entries(rules).flatMap(([id, rule]) => {
    const setting = settings[id]
    const [level, given] = typeof setting === 'object' ? setting : [setting, {}]
    if (level === 'off') return []
    if (level !== undefined && !severities.has(level))
      throw new UsageError(`${where}: “${level}” is no severity for ${id}; use off, suggestion, warning or error`)
    const options = resolveOptions(id, rule, given, where)
    return [{id, rule, severity: level ?? rule.severity, isSeveritySet: level !== undefined, options}]
  })
}

export function unknownRule(id: string, rules: Readonly<Record<string, Rule>>, where: string): UsageError {
  const meant = closest(id, Object.keys(rules))
  const remedy = meant === undefined ? '“reportlint rules” lists them' : `did you mean “${meant}”?`
  return new UsageError(`${where}: there is no rule “${id}”; ${remedy}`)
}

function resolveOptions(
  id: string,
  rule: Rule,
  given: Readonly<Record<string, OptionValue>>,
  where: string,
): Readonly<Record<string, OptionValue>> {
  const described = rule.options ?? {}
  for (const name of Object.keys(given)) {
    if (name in described) continue
    const meant = closest(name, Object.keys(described))
    const remedy =
      meant === undefined ? `it has ${Object.keys(described).join(', ') || 'none'}` : `did you mean “${meant}”?`
    throw new UsageError(`${where}: ${id} has no option “${name}”; ${remedy}`)
  }
  return Object.fromEntries(
    Object.entries(described).map(([name, description]) => {
      const value = given[name] ?? description.default
      const fault = faultOf(value, description)
      if (fault !== undefined) throw new UsageError(`${where}: option “${name}” of ${id} ${fault}`)
      return [name, value]
    }),
  )
}

function faultOf(value: OptionValue, description: OptionDescription): string | undefined {
  if (description.type === 'boolean') return typeof value === 'boolean' ? undefined : 'must be true or false'
  if (description.type === 'strings') return Array.isArray(value) ? undefined : 'must be a list of words'
  const {minimum = 0, maximum = Number.MAX_SAFE_INTEGER} = description
  return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
    ? undefined
    : `must be a whole number from ${String(minimum)} to ${String(maximum)}`
}
