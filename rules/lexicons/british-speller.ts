import {createSpeller, type Speller} from './speller.js'

let loading: Promise<Speller> | undefined

/** The one speller of all the rules that ask for it: the dictionary is large, and the answers are the same. */
export function loadSpeller(): Promise<Speller> {
  return (loading ??= import('./british-english.js').then(({britishEnglish}) => createSpeller(britishEnglish)))
}
