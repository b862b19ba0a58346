import {openWordGraph} from '#text/word-graph'
import {knowsWord} from './knows-word.js'

export interface Speller {
  readonly knows: (word: string) => boolean
  /** At most three words that may have been meant, the likeliest first; none where nothing is near enough. */
  readonly meantBy: (word: string) => readonly string[]
}

const mostRemembered = 50_000

/** A speller over a packed dictionary. It remembers its answers, since reports are made of the same few thousand words. */
export function createSpeller(packed: string): Speller {
  const dictionary = openWordGraph(packed)
  return {
    knows: remember(word => knowsWord(word.replaceAll('’', "'"), dictionary)),
    meantBy: remember(word => {
      const near = dictionary.near(word, 1)
      const found = near.length === 0 && word.length >= 8 ? dictionary.near(word, 2) : near
      const rank = (text: string) => (sorted(text) === sorted(word) ? 0 : text.startsWith(word.charAt(0)) ? 1 : 2)
      return found
        .filter(text => text === text.toLowerCase())
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, 3)
    }),
  }
}

function remember<T>(answerTo: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    const answer = answerTo(word)
    if (known.size < mostRemembered) known.set(word, answer)
    return answer
  }
}

const sorted = (text: string) => Array.from(text).sort().join('')
