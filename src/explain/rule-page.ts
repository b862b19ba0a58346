import type {Profile} from '../report/profile.js'
import type {Example, Rule} from '../rule.js'
import {tryExample, type Surroundings} from '../tester.js'
import {describeOption, exampleText, exampleTitle} from './explain-rule.js'

/** A rule's page in the documentation; every output on it is what the rule really says. */
export async function rulePage(id: string, rule: Rule, profiles: readonly Profile[]): Promise<string> {
  const surroundings = {profiles, loaded: await rule.load?.()}
  return [
    `# ${id}`,
    rule.summary,
    `**Level:** ${rule.severity}${hasFix(id, rule, surroundings) ? ' · **can be fixed**' : ''}`,
    `## Why\n\n${rule.why}`,
    `**Source:** ${rule.source}`,
    ...optionTable(rule),
    '## Examples',
    ...rule.examples.map(example => exampleSection(id, rule, example, surroundings)),
    '<!-- Made by “npm run generate” from the rule itself. -->',
    '',
  ].join('\n\n')
}

function hasFix(id: string, rule: Rule, surroundings: Surroundings): boolean {
  return rule.examples.some(example => tryExample(id, rule, example, surroundings).findings.some(({fix}) => fix))
}

function optionTable({options = {}}: Rule): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | ${describeOption(option)} | ${option.description} |`,
  )
  return rows.length === 0
    ? []
    : [`## Options\n\n| option | value | what it does |\n| --- | --- | --- |\n${rows.join('\n')}`]
}

function exampleSection(id: string, rule: Rule, example: Example, surroundings: Surroundings): string {
  const {finds, notes, fixed} = tryExample(id, rule, example, surroundings)
  const by = example.profile === undefined ? '' : ` by the profile \`${example.profile}\``
  return [
    `${exampleTitle(example)}${by}:`,
    fence(exampleText(example)),
    ...(finds.length > 0 ? ['says:', fence(finds.join('\n'), 'text')] : []),
    ...(example.notes ? ['notes:', fence(notes.join('\n'), 'text')] : []),
    ...(example.fixed === undefined ? [] : ['and is fixed to:', fence(fixed)]),
  ].join('\n\n')
}

function fence(text: string, language = 'markdown'): string {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`
}
