import {checkIds} from '../config/load-profile.js'
import {mergeProfile} from '../config/merge-profile.js'
import {profileSource} from '../config/profile-source.js'
import {readYaml} from '../config/read-yaml.js'
import type {Profile} from '../report/profile.js'

/** `rules/profiles/index.ts`: the built-in profiles with all that they extend merged in, so that a run reads no YAML. */
export function profilesIndex(sources: ReadonlyMap<string, string>): string {
  const profiles = [...sources.keys()].map(name => compile(name, sources))
  const fields = sharing('FieldTemplate', profiles.map(profile => profile.fields)) // prettier-ignore
  const sections = sharing('SectionTemplate', profiles.map(profile => profile.sections)) // prettier-ignore
  const list = profiles.map((profile, i) => {
    const own = JSON.stringify({...profile, fields: undefined, sections: undefined})
    return `${own.slice(0, -1)},fields:[${fields.lists[i] ?? ''}],sections:[${sections.lists[i] ?? ''}]}`
  })
  return [
    '// Made by “npm run generate” from the YAML beside it.',
    `import type {FieldTemplate, Profile, SectionTemplate} from '#rule'`,
    ...fields.constants,
    ...sections.constants,
    '/** The built-in profiles, `base` among them. */',
    `export const profiles: readonly Profile[] = [${list.join(',')}]`,
    '',
  ].join('\n')
}

/** What several profiles inherit unchanged is written once: a run reads all of it before it does anything. */
function sharing(type: string, lists: readonly (readonly object[])[]) {
  const written = lists.map(list => list.map(template => JSON.stringify(template)))
  const counts = new Map<string, number>()
  for (const text of written.flat()) counts.set(text, (counts.get(text) ?? 0) + 1)
  const names = new Map(
    [...counts].filter(([, count]) => count > 1).map(([text], i) => [text, `shared${type}${String(i + 1)}`]),
  )
  return {
    constants: [...names].map(([text, name]) => `const ${name}: ${type} = ${text}`),
    lists: written.map(list => list.map(text => names.get(text) ?? text).join(',')),
  }
}

function compile(name: string, sources: ReadonlyMap<string, string>): Profile {
  const path = `rules/profiles/${name}.yaml`
  const source = readYaml(sources.get(name) ?? '', path, profileSource)
  const parentName = source.extends ?? (name === 'base' ? undefined : 'base')
  const parent = parentName === undefined ? undefined : compile(parentName, sources)
  return checkIds(mergeProfile(name, source, parent), path)
}
