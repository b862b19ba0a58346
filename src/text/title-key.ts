import {words} from './words.js'

/** Words that make no difference between titles. */
export const silentWords: ReadonlySet<string> = new Set(['and', 'the', 'etc', 'c'])

/** A title as compared: folded, without the words that make no difference. */
export function titleKey(title: string): string {
  return words(title)
    .map(({word}) => plainWord(word))
    .filter(word => !silentWords.has(word))
    .join(' ')
}

export const plainWord = (word: string) => (word === 'acts' ? 'act' : word)
