import type {Origin} from '../../src/dev/persons/names.js'
import type {Random} from '../../src/dev/persons/random.js'
import type {Range} from '../../src/text/range.js'
import type {MarkedPassage} from './passages.js'

/** A passage with the words of its names to flag replaced, the same word always by the same, by names of one origin. */
export function renamed(passage: MarkedPassage, origin: Origin, random: Random): MarkedPassage {
  const mentions = passage.names.map(({start, end}) => passage.text.slice(start, end))
  const newName = new Map<string, string>()
  const give = (word: string, from: readonly string[]) => {
    const key = word.toLowerCase()
    newName.set(key, newName.get(key) ?? random.pick(from))
  }
  // Of a full name the last word is the surname; a word that is met only alone is taken for a given name.
  for (const words of mentions.map(wordsOf).filter(each => each.length > 1)) give(words.at(-1) ?? '', origin.surnames)
  for (const word of mentions.flatMap(wordsOf)) give(word, origin.given)
  const names: Range[] = []
  let text = ''
  let from = 0
  for (const {start, end} of passage.names) {
    text += passage.text.slice(from, start)
    const name = passage.text.slice(start, end).replace(word, each => likeBefore(each, newName.get(each.toLowerCase())))
    names.push({start: text.length, end: text.length + name.length})
    text += name
    from = end
  }
  return {name: passage.name, text: text + passage.text.slice(from), names, traps: []}
}

/** Particles and initials stay. */
const word = /\p{Lu}[\p{L}’'-]+/gu
const wordsOf = (mention: string) => mention.match(word) ?? []

function likeBefore(before: string, name: string | undefined): string {
  if (name === undefined) return before
  return before === before.toUpperCase() ? name.toUpperCase() : name
}
