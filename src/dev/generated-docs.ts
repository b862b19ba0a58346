import {z} from 'zod'
import {rules} from '../../rules/index.js'
import {profiles} from '../../rules/profiles/index.js'
import {configSource} from '../config/config-source.js'
import {profileSource} from '../config/profile-source.js'
import {engineRules} from '../engine/engine-rules.js'
import {engineRulePage, ruleIndexPage} from '../explain/rule-index.js'
import {rulePage} from '../explain/rule-page.js'
import {ruleSettingsSchema} from '../explain/rule-settings-schema.js'

/** The pages of the rules, and the JSON Schemas that editors use. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>([['docs/rules/index.md', ruleIndexPage(rules)]])
  for (const [id, rule] of Object.entries(rules)) files.set(`docs/rules/${id}.md`, await rulePage(id, rule, profiles))
  for (const id of Object.keys(engineRules)) files.set(`docs/rules/${id}.md`, engineRulePage(id))
  files.set('docs/schema/profile.schema.json', schema('A council’s template as a reportlint profile', profileSource))
  files.set(
    'docs/schema/config.schema.json',
    schema('reportlint configuration', configSource, {rules: ruleSettingsSchema(rules)}),
  )
  return files
}

function schema(title: string, source: z.ZodType, properties: Readonly<Record<string, object>> = {}): string {
  const made = z.toJSONSchema(source, {io: 'input'})
  return JSON.stringify({...made, title, properties: {...made.properties, ...properties}})
}
