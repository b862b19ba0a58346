import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {UsageError} from '../config/usage-error.js'
import type {Knowledge} from '../index.js'
import {decode} from '../read/decode.js'
import {detectProfile} from '../report/detect-profile.js'
import {readDraft} from '../report/extract-report.js'
import {createIgnoreRules} from './ignore-rules.js'
import {findConfig} from './settings.js'
import type {World} from './world.js'
import {writeFile} from './write-file.js'

const readAtMost = 50

/** Writes a commented configuration for the drafts in a folder; what it can see there it does not ask. */
export async function initialise({profiles}: Knowledge, {cwd}: World): Promise<string> {
  const target = path.join(cwd, 'reportlint.config.yaml')
  const existing = findConfig(cwd)
  if (existing !== undefined && path.dirname(existing) === cwd)
    throw new UsageError(`there is a configuration already (${path.basename(existing)}); edit it, or remove it first`)
  const drafts = await draftsIn(cwd)
  const seen = new Map<string, number>()
  for (const file of drafts.slice(0, readAtMost)) {
    const decoded = decode(readFileSync(file))
    const profile = 'fault' in decoded ? undefined : detectProfile(readDraft(decoded.text), profiles)?.name
    if (profile !== undefined) seen.set(profile, (seen.get(profile) ?? 0) + 1)
  }
  const names = profiles.map(({name}) => name)
  writeFile(target, new TextEncoder().encode(configText([...seen.keys()], names)))
  return summary(drafts.length, seen, existsSync(path.join(cwd, '.pre-commit-config.yaml')))
}

async function draftsIn(cwd: string): Promise<readonly string[]> {
  const found = await glob('**/*.{md,markdown}', {cwd, absolute: true, ignore: ['**/node_modules/**', '**/.git/**']})
  const ignoreRules = createIgnoreRules()
  return found.filter(file => !ignoreRules.isIgnored(file, 'found')).sort()
}

function configText(seen: readonly string[], all: readonly string[]): string {
  const [only] = seen
  const profile = seen.length === 1 && only !== undefined ? `profile: ${only}` : `# profile: ${seen[0] ?? 'base'}`
  return `# What reportlint checks in this folder, and how strictly. All of it may be left out.

# The council’s template that the drafts follow (${all.join(', ')}),
# or the path of a profile of your own. Left out, it is told from each draft.
${profile}

# How loud each rule is: off, suggestion, warning or error. “reportlint rules” lists them,
# “reportlint explain RULE” says what one does.
rules: {}
  # structure/vague-subject: off
  # structure/duplicate-section: [suggestion, {similarity: 80}]

# Files that are not drafts, as in .gitignore.
ignore:
  - README.md
`
}

function summary(count: number, seen: ReadonlyMap<string, number>, hasHooks: boolean): string {
  const found = [...seen].map(([name, drafts]) => `${String(drafts)} by the profile ${name}`).join(', ')
  return [
    `Wrote reportlint.config.yaml. ${count === 0 ? 'There is no draft here yet' : `Drafts here: ${String(count)}${found === '' ? '' : ` (${found})`}`}.`,
    'Next: reportlint .',
    ...(hasHooks ? ['To check every commit, see docs/guide on pre-commit hooks.'] : []),
    '',
  ].join('\n')
}
