import {rules} from '../../rules/index.js'
import {profiles} from '../../rules/profiles/index.js'
import {resolveRules} from '../../src/config/resolve-rules.js'
import {lintText} from '../../src/engine/lint.js'
import {loadRules, withLoaded} from '../../src/engine/load-rules.js'
import type {Profile} from '../../src/rule.js'

const active = withLoaded(resolveRules(rules, {}, 'test'), await loadRules(Object.entries(rules)))

function base(): Profile {
  const found = profiles.find(({name}) => name === 'base')
  if (!found) throw new Error('there is no profile “base”')
  return found
}

/** Tells of a value of a draft whether some privacy rule points at it, each of its words, in one place at least. */
export function flaggedIn(text: string): (value: string) => boolean {
  const {findings} = lintText(text, {profile: undefined, profiles, fallback: base(), rules: active, knownRules: new Set(Object.keys(rules))}) // prettier-ignore
  const isCovered = new Uint8Array(text.length)
  for (const {ruleId, start, end, related = []} of findings)
    if (rules[ruleId]?.isPersonal !== undefined)
      for (const range of [{start, end}, ...related]) isCovered.fill(1, range.start, range.end)
  return value => {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
      if ([...value.matchAll(/[\p{L}\d]/gu)].every(({index}) => isCovered[at + index] === 1)) return true
    return false
  }
}
