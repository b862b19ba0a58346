import type {Report} from '#rule'
import {createSpeller, type Speller} from './speller.js'

let loading: Promise<Speller> | undefined

/** The one speller of all the rules that ask for it: the dictionary is large, and the answers are the same. */
export function loadSpeller(): Promise<Speller> {
  return (loading ??= import('./british-english.js').then(({britishEnglish}) => createSpeller(britishEnglish)))
}

const unknown = new WeakMap<Report, ReadonlySet<string>>()

/** The words of a draft (letters alone, in lower case) that the speller does not know. */
export function unknownWords(report: Report, {knows}: Speller): ReadonlySet<string> {
  const known = unknown.get(report) ?? new Set([...report.words.keys()].filter(word => !knows(word)))
  unknown.set(report, known)
  return known
}
