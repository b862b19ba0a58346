import type {Profile} from '../report/profile.js'

/** The profile of a draft whose template nobody can tell. */
export function baseProfile(profiles: readonly Profile[]): Profile {
  const found = profiles.find(({name}) => name === 'base')
  if (!found) throw new Error('the profile “base” is not built in')
  return found
}
