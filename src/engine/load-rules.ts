import type {Rule} from '../rule.js'
import type {ActiveRule} from './run-rules.js'

/** What rules load before the first draft, by id; rules that load nothing are not in it. */
export type LoadedByRule = ReadonlyMap<string, unknown>

export async function loadRules(rules: Iterable<readonly [id: string, rule: Rule]>): Promise<LoadedByRule> {
  const loading = [...rules].flatMap(([id, rule]) =>
    rule.load ? [rule.load().then(value => [id, value] as const)] : [],
  )
  return new Map(await Promise.all(loading))
}

/** The rules with what was loaded for each. */
export function withLoaded(active: readonly ActiveRule[], loaded: LoadedByRule): readonly ActiveRule[] {
  return active.map(each => (loaded.has(each.id) ? {...each, loaded: loaded.get(each.id)} : each))
}
