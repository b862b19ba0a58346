import type {Profile} from '../report/profile.js'
import {mergeProfile} from './merge-profile.js'
import {profileSource} from './profile-source.js'
import {readYaml} from './read-yaml.js'
import {UsageError} from './usage-error.js'

/** Where profiles come from: the built-in ones by name, a council's own by path. */
export interface ProfileShelf {
  readonly builtIn: (name: string) => Profile | undefined
  /** The text of a profile file, and the path that its own `extends` is relative to. */
  readonly read: (path: string, from: string | undefined) => {readonly text: string; readonly path: string}
}

/** Loads a profile file with all that it extends. A profile that extends itself, however far round, is refused. */
export function loadProfile(
  path: string,
  shelf: ProfileShelf,
  from?: string,
  through: readonly string[] = [],
): Profile {
  const file = shelf.read(path, from)
  if (through.includes(file.path))
    throw new UsageError(`${file.path} extends itself (${[...through, file.path].join(' → ')}); remove one “extends”`)
  const source = readYaml(file.text, file.path, profileSource)
  const parentName = source.extends ?? 'base'
  const parent = shelf.builtIn(parentName) ?? loadProfile(parentName, shelf, file.path, [...through, file.path])
  return checkIds(mergeProfile(nameOf(file.path), source, parent), file.path)
}

function nameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.ya?ml$/, '')
}

/** Refuses what the schema cannot see: a label list that is empty, a parent that is not there. */
export function checkIds(profile: Profile, path: string): Profile {
  for (const {id, labels} of [...profile.fields, ...profile.sections])
    if (labels.length === 0) throw new UsageError(`${path}: “${id}” has no labels; give at least one`)
  for (const {id, parent} of profile.sections)
    if (parent !== undefined && !profile.sections.some(section => section.id === parent))
      throw new UsageError(
        `${path}: section “${id}” has the parent “${parent}”, which the profile does not have; correct the id`,
      )
  return profile
}
