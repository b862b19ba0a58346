import {profiles} from '../rules/profiles/index.js'
import type {Example, Rule} from '../src/rule.js'
import {testRule as testRuleWith, tryExample as tryExampleWith, type Trial} from '../src/tester.js'

export type {Trial} from '../src/tester.js'

/** What is wrong with a rule by its own examples, in words; empty where nothing is. A rule with a `load` is given `await rule.load()`. */
export function testRule(id: string, rule: Rule, loaded?: unknown): readonly string[] {
  return testRuleWith(id, rule, {profiles, loaded})
}

/** What a rule says of one of its examples, run alone by a built-in profile. */
export function tryExample(id: string, rule: Rule, example: Example, loaded?: unknown): Trial {
  return tryExampleWith(id, rule, example, {profiles, loaded})
}
