import {engineRules} from '../engine/engine-rules.js'
import type {Rule} from '../rule.js'

/** The list of all rules in the documentation. */
export function ruleIndexPage(rules: Readonly<Record<string, Rule>>): string {
  const ids = Object.keys(rules)
  const categories = [...new Set(ids.map(id => id.split('/')[0] ?? id))]
  const sections = categories.map(category => {
    const rows = ids
      .filter(id => id.startsWith(`${category}/`))
      .map(id => `| [${id}](${id}.md) | ${rules[id]?.severity ?? ''} | ${rules[id]?.summary ?? ''} |`)
    return `## ${category}\n\n${table(rows)}`
  })
  const own = Object.entries(engineRules).map(
    ([id, {severity, summary}]) => `| [${id}](${id}.md) | ${severity} | ${summary} |`,
  )
  return [
    `# Rules`,
    `${String(ids.length)} rules, and ${String(own.length)} that reportlint has about itself.`,
    ...sections,
    `## about reportlint itself\n\n${table(own)}`,
    '',
  ].join('\n\n')
}

function table(rows: readonly string[]): string {
  return ['| rule | level | a report is right when |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The page of something that the engine itself reports. */
export function engineRulePage(id: string): string {
  const rule = engineRules[id]
  return [
    `# ${id}`,
    rule?.summary ?? '',
    `**Level:** ${rule?.severity ?? ''}`,
    `## Why\n\n${rule?.why ?? ''}`,
    '',
  ].join('\n\n')
}
