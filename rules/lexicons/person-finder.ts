import type {Range} from '#text/range'
import {findPersons, openModel, type PackedModel, type PersonMention} from '#persons'
import {personWords} from './person-words.js'

/** Finds the mentions of persons’ names in a text that are at least this likely; `suspected` is what a model of the user’s own takes for names. */
export type PersonFinder = (text: string, least?: number, suspected?: readonly Range[]) => readonly PersonMention[]

let loading: Promise<PersonFinder> | undefined

/** The one finder of all the rules that ask for it. */
export function loadPersonFinder(): Promise<PersonFinder> {
  return (loading ??= Promise.all([import('./british-english.js'), import('./person-model.js')]).then(
    ([{britishEnglish}, {personModel}]) => createPersonFinder(britishEnglish, personModel),
  ))
}

export function createPersonFinder(english: string, packed: PackedModel): PersonFinder {
  const model = openModel({...packed, kinds: personWords, english})
  return (text, least, suspected) => findPersons(text, model, {least, suspected})
}
