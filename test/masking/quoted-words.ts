import {rules} from '../../rules/index.js'
import {profiles} from '../../rules/profiles/index.js'
import {resolveRules} from '../../src/config/resolve-rules.js'
import {lintText} from '../../src/engine/lint.js'
import {loadRules, withLoaded} from '../../src/engine/load-rules.js'
import {toResult, type Message} from '../../src/engine/to-result.js'
import {defineRule, type Profile, type Rule} from '../../src/rule.js'

const active = withLoaded(resolveRules(rules, {}, 'test'), await loadRules(Object.entries(rules)))
const telling = /[A-Za-z\u00C0-\u024F]{4,}/g
const wordsOf = (text: string) => text.toLowerCase().match(telling) ?? []

/** Takes every word for the name of somebody. */
const suspicious = defineRule({
  summary: 'x', why: 'x', source: 'x', severity: 'warning', isPersonal: 'by-word', messages: {found: 'x'}, examples: [],
  *check({report}) {
    for (const {index, 0: word} of report.text.matchAll(telling)) yield {says: 'found', at: {start: index, end: index + word.length}}
  },
}) // prettier-ignore
const suspects = resolveRules({'test/suspicious': suspicious}, {}, 'test')

/** The words of its bad examples that a rule’s messages, fixes and notes repeat, though each of them is taken for a name. */
export function quotedWords(id: string, rule: Rule): readonly string[] {
  const only = active.filter(each => each.id === id)
  const own = new Set(Object.values(rule.messages).flatMap(wordsOf))
  return rule.examples.flatMap(({bad, options, profile}) => {
    if (bad === undefined) return []
    const of = [...only.map(each => ({...each, options: {...each.options, ...options}})), ...suspects]
    const result = lintText(bad, {profile: profileNamed(profile ?? 'base'), profiles, fallback: profileNamed('base'), rules: of, knownRules: new Set()}) // prettier-ignore
    const {messages} = toResult(result, '', () => '')
    const theirs = new Set(wordsOf(bad))
    const written = [...messages.flatMap(textsOf), ...result.notes.map(({text}) => text)]
    return written.flatMap(text => wordsOf(text).filter(word => theirs.has(word) && !own.has(word)).map(word => `“${word}” in “${text}”`)) // prettier-ignore
  })
}

const textsOf = ({message, fix, suggestions = []}: Message): readonly string[] => [
  message,
  fix?.text ?? '',
  ...suggestions.flatMap(({title, text}) => [title, text]),
]

function profileNamed(wanted: string): Profile {
  const found = profiles.find(({name}) => name === wanted)
  if (!found) throw new Error(`there is no profile “${wanted}”`)
  return found
}
