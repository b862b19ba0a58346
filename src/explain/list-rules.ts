import {wrap} from '../format/wrap.js'
import type {Rule} from '../rule.js'

/** Every rule with its level and one sentence, by category. */
export function listRules(rules: Readonly<Record<string, Rule>>, columns: number): string {
  const categories = new Map<string, string[]>()
  for (const [id, {severity, summary}] of Object.entries(rules)) {
    const category = id.split('/')[0] ?? id
    const lines = [`  ${id}, ${severity}`, ...wrap(summary, columns - 6).map(line => `      ${line}`)]
    categories.set(category, [...(categories.get(category) ?? []), ...lines])
  }
  return [...categories].map(([category, lines]) => `${category}\n${lines.join('\n')}\n`).join('\n')
}
