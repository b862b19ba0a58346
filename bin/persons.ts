import {loadPersonFinder} from '../rules/lexicons/person-finder.js'
import type {PersonMention} from '../src/persons/index.js'

export type {PersonMention}

const find = await loadPersonFinder()

/** Every mention of a person’s name in an English text, in order, whether or not it may be published. Offsets are UTF-16 units, half-open. */
export function findPersons(text: string): readonly PersonMention[] {
  return find(text)
}
