import type {Report, Sentence} from '#rule'
import {isQuoted} from '#text/is-quoted'
import {matchesIn} from '#text/matches-in'

/** Words that had better be others. */
export interface Wording {
  /** In lower case; one of them is wherever the pattern matches. */
  readonly hints: readonly string[]
  /** Linear, and global; asked for only where a hint stands. */
  readonly pattern: RegExp
  /** What may be written in their place, or undefined where these words are meant well. */
  readonly instead: (words: string, sentence: string) => string | undefined
}

export interface FoundWording<T extends Wording> {
  readonly wording: T
  readonly sentence: Sentence
  readonly words: string
  /** Offsets into the text of the sentence's prose. */
  readonly start: number
  readonly end: number
  readonly instead: string
}

/** Each place where a draft's own words, none that it quotes or talks about, are among the wordings. */
export function findWordings<T extends Wording>(report: Report, wordings: readonly T[]): readonly FoundWording<T>[] {
  return report.hinted(wordings).flatMap(({prose, patterns}) =>
    report.sentencesOf(prose).flatMap(sentence => {
      const found = patterns.flatMap(wording => within(sentence, wording))
      return found.length === 0 || aboutWords.test(sentence.text.toLowerCase()) ? [] : found
    }),
  )
}

const aboutWords = /\b(?:language|terms? (?:like|such|used)|the terms?|phrases?|wording|the words?|terminology|so-called|stereotyp(?:e|es|ing)|myths?|stigmatising|victim[- ]blaming)\b/ // prettier-ignore

function within<T extends Wording>(sentence: Sentence, wording: T): readonly FoundWording<T>[] {
  return matchesIn(sentence.text, wording.pattern).flatMap(({0: match, index}) => {
    const start = sentence.start + index
    const words = match.replace(/\s+/g, ' ')
    const instead = wording.instead(words, sentence.text)
    if (instead === undefined || isQuoted(sentence.prose.passage.text, start)) return []
    return [{wording, sentence, words, start, end: start + match.length, instead}]
  })
}
