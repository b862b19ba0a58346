/** Words that make no difference between titles. */
export const silentWords: ReadonlySet<string> = new Set(['and', 'the', 'etc', 'c'])

const word = /[a-z\d]+(?:['./][a-z\d]+)*/g

/** A title in plain letters as compared: in lower case, without the words that make no difference. */
export function titleKey(title: string): string {
  const found: readonly string[] = title.toLowerCase().replaceAll('’', "'").match(word) ?? []
  return found.map(plainWord).filter(word => !silentWords.has(word)).join(' ') // prettier-ignore
}

export const plainWord = (word: string) => (word === 'acts' ? 'act' : word)

/** Known titles, with the words that they begin and end with. */
export interface TitleIndex {
  readonly keys: ReadonlySet<string>
  readonly firstWords: ReadonlySet<string>
  readonly lastWords: ReadonlySet<string>
  /** Of which one is in every title. */
  readonly hints: readonly string[]
}

const longestWord = (key: string) => key.split(/[ ']/).reduce((longest, word) => (word.length > longest.length ? word : longest)) // prettier-ignore

export function titleIndex(keys: readonly string[]): TitleIndex {
  return {
    keys: new Set(keys),
    firstWords: new Set(keys.map(key => key.split(' ', 1)[0] ?? key)),
    lastWords: new Set(keys.map(key => key.slice(key.lastIndexOf(' ') + 1))),
    hints: [...new Set(keys.map(longestWord))],
  }
}
