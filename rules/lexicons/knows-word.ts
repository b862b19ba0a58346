import type {WordGraph} from '#text/word-graph'
import {councilWords} from './council-words.js'

const prefixes = /^(?:non|pre|re|de|sub|multi|micro|inter|over|under|un|co|cross|counter|anti|self)/
/** What stands in front of a hyphen and is no word: prefixes, and what words of Greek and Latin are combined from (“socio-”). */
const hyphened =
  /^(?:non|pre|post|re|de|sub|multi|micro|macro|inter|intra|over|under|un|co|cross|counter|anti|self|mid|semi|bi|tri|quasi|pan|ultra|neo|geo|eco|bio|e|ex|vice|pro|mis|dis|in|socio|psycho|techno|electro|hydro|thermo|agro|audio|video|radio|photo|cardio|neuro|physio|retro|proto|pseudo|auto|euro|anglo|afro|indo|franco|politico|economico|magneto|turbo|mono|stereo)$/i
const contraction = /(?:n't|'(?:ll|ve|re|d|m|s)|s')$/

/** Whether a word is English, in any of the forms that a writer gives it: with -ise or -ize, hyphens, a prefix, an apostrophe, accents. */
export function knowsWord(word: string, dictionary: WordGraph): boolean {
  if (dictionary.has(word)) return true
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  if (isIn(plain, dictionary)) return true
  // “Pre-application”, “co-ordinated”.
  const [first = '', ...rest] = plain.split('-')
  const parts = rest.length > 0 && hyphened.test(first) ? rest : [first, ...rest]
  return parts.every(part => isForm(part, dictionary)) || (parts === rest && isForm(first + rest.join('-'), dictionary))
}

function isForm(word: string, dictionary: WordGraph): boolean {
  if (word === '' || isIn(word, dictionary)) return true
  const stem = word.replace(contraction, '')
  if (stem !== word && isIn(stem, dictionary)) return true
  const withoutPrefix = stem.replace(prefixes, '')
  // “re” before a word of three letters makes a word of nearly anything.
  return withoutPrefix !== stem && withoutPrefix.length >= 5 && isIn(withoutPrefix, dictionary)
}

function isIn(word: string, dictionary: WordGraph): boolean {
  const lower = word.toLowerCase()
  const british = lower.replace(/([iy])z(?=e|ing|ation)/g, '$1s')
  return (
    [word, lower, british].some(form => dictionary.has(form)) || councilWords.has(lower) || councilWords.has(british)
  )
}
