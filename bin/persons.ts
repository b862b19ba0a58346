import {britishEnglish} from '../rules/lexicons/british-english.js'
import {createPersonFinder, type PersonFinder} from '../rules/lexicons/person-finder.js'
import {personModel} from '../rules/lexicons/person-model.js'
import type {PersonMention} from '../src/persons/index.js'

export type {PersonMention}

let find: PersonFinder | undefined

/** Every mention of a person’s name in an English text, in order, whether or not it may be published. Offsets are UTF-16 units, half-open. */
export function findPersons(text: string): readonly PersonMention[] {
  find ??= createPersonFinder(britishEnglish, personModel)
  return find(text)
}
