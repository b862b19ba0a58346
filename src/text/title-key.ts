/** Words that make no difference between titles. */
export const silentWords: ReadonlySet<string> = new Set(['and', 'the', 'etc', 'c'])

const word = /[a-z\d]+(?:['./][a-z\d]+)*/g

/** A title in plain letters as compared: in lower case, without the words that make no difference. */
export function titleKey(title: string): string {
  const found: readonly string[] = title.toLowerCase().replaceAll('’', "'").match(word) ?? []
  return found.map(plainWord).filter(word => !silentWords.has(word)).join(' ') // prettier-ignore
}

export const plainWord = (word: string) => (word === 'acts' ? 'act' : word)

/** Known titles, with all that they begin and end with, word by word: most words are no part of one, and need no second look. */
export interface TitleIndex {
  readonly keys: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
}

export function titleIndex(keys: readonly string[]): TitleIndex {
  const titles = keys.map(key => key.split(' '))
  return {
    keys: new Set(keys),
    beginnings: new Set(titles.flatMap(words => words.map((_, at) => words.slice(0, at + 1).join(' ')))),
    endings: new Set(titles.flatMap(words => words.map((_, at) => words.slice(at).join(' ')))),
  }
}
