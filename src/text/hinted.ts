/** A pattern with words, in lower case, of which one is wherever it matches. */
export interface Hinted {
  readonly hints: readonly string[]
}

/** Those patterns that a text, in lower case, can match at all: a cheap look before patterns are compiled and searched for. */
export function hinted<T extends Hinted>(patterns: readonly T[], lowerCase: string): readonly T[] {
  return patterns.filter(({hints}) => hints.some(hint => lowerCase.includes(hint)))
}
