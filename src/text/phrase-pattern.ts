import {groupBy} from './group-by.js'

const gap = '[\\s_-]{0,3}'

/**
 * A pattern for any of some phrases as whole words: in either case, in the plural too, with any space, hyphen or underscore (or
 * nothing, as in “nhsNumber”) between their words.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![A-Za-z])(?:${alternatives(phrases.map(phrase => phrase.split(' '))).join('|')})(?:s|['’]s)?(?![A-Za-z])`, 'gi') // prettier-ignore
}

/** Parts, in lower case, of which a text that has one of the phrases has one. */
export function partsOfPhrases(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.map(phrase => phrase.split(' ')[0] ?? phrase))]
}

/** Phrases that begin alike share their beginning: hundreds of alternatives would be tried at each letter of a text. */
function alternatives(phrases: readonly (readonly string[])[]): readonly string[] {
  return [...groupBy(phrases, ([first]) => first ?? '')].map(([first, alike]) => {
    const rests = alike.map(words => words.slice(1)).filter(words => words.length > 0)
    if (rests.length === 0) return escaped(first)
    const rest = `(?:${gap}(?:${alternatives(rests).join('|')}))`
    return escaped(first) + rest + (rests.length < alike.length ? '?' : '')
  })
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
