import type {Rule} from '../rule.js'
import {wrap} from '../format/wrap.js'

/** Every rule with its level and one sentence, by category. */
export function listRules(rules: Readonly<Record<string, Rule>>, columns: number): string {
  const ids = Object.keys(rules)
  const widest = Math.max(...ids.map(id => id.length))
  const blocks: string[] = []
  for (const category of new Set(ids.map(categoryOf))) {
    const rows = ids.filter(id => categoryOf(id) === category).map(id => row(id, rules[id], {widest, columns}))
    blocks.push(`${category}\n${rows.join('')}`)
  }
  return blocks.join('\n')
}

const categoryOf = (id: string) => id.split('/')[0] ?? id

function row(id: string, rule: Rule | undefined, {widest, columns}: {readonly widest: number; readonly columns: number}): string {
  const indent = '  '.length + widest + 2
  const level = (rule?.severity ?? '').padEnd('suggestion'.length)
  const width = columns - indent - level.length - 2
  if (width < 24) return `  ${id}  ${level.trim()}\n${wrap(rule?.summary ?? '', columns - 4).map(line => `    ${line}\n`).join('')}` // prettier-ignore
  const [first = '', ...rest] = wrap(rule?.summary ?? '', width)
  const more = rest.map(line => `${' '.repeat(indent + level.length + 2)}${line}\n`)
  return `  ${id.padEnd(widest)}  ${level}  ${first}\n${more.join('')}`
}
