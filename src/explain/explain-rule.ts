import type {Profile} from '../report/profile.js'
import type {Example, OptionDescription, Rule} from '../rule.js'
import {tryExample, type Surroundings} from '../tester.js'
import {wrap} from '../format/wrap.js'
import {ruleUrl} from './rule-url.js'

export interface ExplainOptions {
  readonly profiles: readonly Profile[]
  readonly width: number
}

/** A rule in words, for a terminal: what, why, from where, and what it says of its examples. */
export async function explainRule(id: string, rule: Rule, {profiles, width}: ExplainOptions): Promise<string> {
  const surroundings = {profiles, loaded: await rule.load?.()}
  const paragraph = (text: string) => wrap(text, width).join('\n')
  return [
    `${id} (${rule.severity})`,
    paragraph(rule.summary),
    paragraph(`Why: ${rule.why}`),
    paragraph(`Source: ${rule.source}`),
    ...optionLines(rule).map(paragraph),
    ...rule.examples.map(example => exampleBlock(id, rule, example, {...surroundings, width})),
    ruleUrl(id),
    '',
  ].join('\n\n')
}

/** What each option does, in one sentence each. */
export function optionLines({options = {}}: Rule): readonly string[] {
  return Object.entries(options).map(
    ([name, option]) => `Option ${name} (${describeOption(option)}): ${option.description}`,
  )
}

export function describeOption(option: OptionDescription): string {
  if (option.type === 'strings')
    return `list, by default ${option.default.length === 0 ? 'empty' : option.default.join(', ')}`
  const range =
    option.type === 'integer' && option.maximum !== undefined
      ? `, ${String(option.minimum ?? 0)} to ${String(option.maximum)}`
      : ''
  return `${option.type}, by default ${String(option.default)}${range}`
}

/** What an example is there to show. */
export function exampleTitle({ok, near}: Example): string {
  if (ok !== undefined) return 'Right'
  return near === undefined ? 'Wrong' : 'Right, though it looks wrong'
}

export function exampleText({ok, near, bad}: Example): string {
  return ok ?? near ?? bad ?? ''
}

function exampleBlock(
  id: string,
  rule: Rule,
  example: Example,
  {width, ...surroundings}: Surroundings & {readonly width: number},
): string {
  const draft = exampleText(example)
    .trimEnd()
    .split('\n')
    .map(line => `    ${line}`.trimEnd())
  const {finds} = tryExample(id, rule, example, surroundings)
  const says = finds.flatMap(find => wrap(find, width - 4).map((line, index) => (index === 0 ? '  → ' : '    ') + line))
  const title = `${exampleTitle(example)}${example.profile === undefined ? '' : ` (profile ${example.profile})`}:`
  return [title, '', ...draft, ...says].join('\n')
}
