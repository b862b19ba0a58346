import type {Report} from '#rule'
import {remember} from '#text/remember'
import {onceADraft} from './once-a-draft.js'
import {createSpeller, type Speller} from './speller.js'

let loading: Promise<Speller> | undefined

/** The one speller of all the rules that ask for it: the dictionary is large, and the answers are the same. */
export function loadSpeller(): Promise<Speller> {
  return (loading ??= import('./british-english.js').then(({britishEnglish}) => createSpeller(britishEnglish)))
}

const unknownTo = remember(({knows}: Speller) =>
  onceADraft(({words}): readonly string[] => {
    const unknown: string[] = []
    for (const word of words.keys()) if (!knows(word)) unknown.push(word)
    return unknown
  }),
)

/** The words of a draft (letters alone, in lower case) that a speller does not know. */
export const unknownWords = (report: Report, speller: Speller) => unknownTo(speller)(report)
