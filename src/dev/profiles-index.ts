import {checkIds} from '../config/load-profile.js'
import {mergeProfile} from '../config/merge-profile.js'
import {profileSource} from '../config/profile-source.js'
import {readYaml} from '../config/read-yaml.js'
import type {Profile} from '../report/profile.js'

/** `rules/profiles/index.ts`: the built-in profiles with all that they extend merged in, so that a run reads no YAML. */
export function profilesIndex(sources: ReadonlyMap<string, string>): string {
  const profiles = [...sources.keys()].map(name => compile(name, sources))
  return [
    '// Made by “npm run generate” from the YAML beside it.',
    `import type {Profile} from '#rule'`,
    '',
    '/** The built-in profiles, `base` among them. */',
    `export const profiles: readonly Profile[] = ${JSON.stringify(profiles)}`,
    '',
  ].join('\n')
}

function compile(name: string, sources: ReadonlyMap<string, string>): Profile {
  const path = `rules/profiles/${name}.yaml`
  const source = readYaml(sources.get(name) ?? '', path, profileSource)
  const parentName = source.extends ?? (name === 'base' ? undefined : 'base')
  const parent = parentName === undefined ? undefined : compile(parentName, sources)
  return checkIds(mergeProfile(name, source, parent), path)
}
