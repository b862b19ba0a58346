import {groupBy} from '#text/group-by'
import {wrap} from '../format/wrap.js'
import type {Rule} from '../rule.js'

/** Every rule with its level and one sentence, by category. */
export function listRules(rules: Readonly<Record<string, Rule>>, columns: number): string {
  const linesOf = ([id, {severity, summary}]: readonly [string, Rule]) => [
    `  ${id}, ${severity}`,
    ...wrap(summary, columns - 6).map(line => `      ${line}`),
  ]
  const categories = groupBy(Object.entries(rules), ([id]) => id.split('/')[0] ?? id)
  return [...categories].map(([category, same]) => `${category}\n${same.flatMap(linesOf).join('\n')}\n`).join('\n')
}
