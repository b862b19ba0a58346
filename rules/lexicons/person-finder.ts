import {findPersons, openModel, type PackedModel, type PersonMention, type Search} from '#persons'
import {personWords} from './person-words.js'

/** Finds the mentions of persons’ names in a text. */
export type PersonFinder = (text: string, search?: Search) => readonly PersonMention[]

let loading: Promise<PersonFinder> | undefined

/** The one finder of all the rules that ask for it. */
export function loadPersonFinder(): Promise<PersonFinder> {
  return (loading ??= Promise.all([import('./british-english.js'), import('./person-model.js')]).then(
    ([{britishEnglish}, {personModel}]) => createPersonFinder(britishEnglish, personModel),
  ))
}

export function createPersonFinder(english: string, packed: PackedModel): PersonFinder {
  const model = openModel({...packed, kinds: personWords, english})
  return (text, search) => findPersons(text, model, search)
}
