import type {Range} from '#text/range'
import type {Lexicon, Word} from './lexicon.js'
import {hashText} from './name-filter.js'
import {breakGap, capital, lineGap, lower, mark, number, possessive, scan, type Tokens} from './scan.js'
import {markSuspected} from './suspicion.js'

/** How a line is written: mixed as prose is, in Capitals but for its small words, or in CAPITALS. */
export const mixedLine = 0
const titleLine = 1
export const capitalsLine = 2

/** A text as the scorer reads it: its tokens, what is known of each word, and the lines they stand in. */
export interface Sheet {
  readonly tokens: Tokens
  readonly words: readonly Word[]
  /** The number of each token's line. */
  readonly lineOf: Int32Array
  /** By line: how it is written, and its first token; one more entry than lines. */
  readonly styleOf: Uint8Array
  readonly lineStarts: Int32Array
  /** See `markSuspected`. */
  readonly suspected: Uint8Array | undefined
  /** How many words of people (“she”, “sister”) stand before each token; one more entry than tokens. */
  readonly people: Int32Array
}

const markWords = new Map<number, Word>()
const numberWord: Word = {...plain(hashText('0', 3)), type: 1}

export function readSheet(text: string, lexicon: Lexicon, suspected?: readonly Range[]): Sheet {
  const tokens = scan(text)
  const words: Word[] = []
  const lineOf = new Int32Array(tokens.count)
  const lineStarts: number[] = []
  const people = new Int32Array(tokens.count + 1)
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i, lexicon)
    words.push(word)
    people[i + 1] = (people[i] ?? 0) + (word.kind === 'pronoun' || word.kind === 'kin' ? 1 : 0)
    if (i === 0 || (tokens.gaps[i] ?? 0) === lineGap || startsLine(tokens, i)) lineStarts.push(i)
    lineOf[i] = lineStarts.length - 1
  }
  lineStarts.push(tokens.count)
  const starts = Int32Array.from(lineStarts)
  const styleOf = styles(tokens, words, starts)
  return {tokens, words, lineOf, lineStarts: starts, styleOf, suspected: markSuspected(tokens, suspected), people}
}

/** A gap that breaks may be white space inside a line, which sets columns apart; a line it starts all the same. */
function startsLine(tokens: Tokens, i: number): boolean {
  return (tokens.gaps[i] ?? 0) === breakGap
}

function wordAt({text, starts, ends, forms}: Tokens, i: number, lexicon: Lexicon): Word {
  const start = starts[i] ?? 0
  const kind = forms[i] ?? 0
  if (kind === number) return numberWord
  if (kind !== mark && kind !== possessive) return lexicon.wordOf(text.slice(start, ends[i] ?? 0))
  const code = kind === possessive ? 1 : text.charCodeAt(start)
  const known = markWords.get(code) ?? {...plain(hashText(String(code), 5)), type: 1}
  markWords.set(code, known)
  return known
}

function plain(hash: number): Word {
  return {hash, type: 0, kind: undefined, isEnglish: true, isListed: false, likeness: 0, suffix: 0, group: 0, part: 0}
}

function styles({forms}: Tokens, words: readonly Word[], starts: Int32Array): Uint8Array {
  const found = new Uint8Array(starts.length)
  for (let line = 0; line + 1 < starts.length; line++) {
    let small = 0
    let large = 0
    let letters = 0
    for (let i = starts[line] ?? 0; i < (starts[line + 1] ?? 0); i++) {
      const kind = forms[i] ?? mark
      if (kind >= number) continue
      letters++
      if (kind === lower && !isSmallWord(words[i])) small++
      if (kind === lower || kind === capital) large++
    }
    if (letters > 1 && large === 0) found[line] = capitalsLine
    else if (letters > 1 && small === 0) found[line] = titleLine
  }
  return found
}

/** The words that a title keeps small. */
const isSmallWord = (word: Word | undefined) =>
  word?.kind === 'function' || word?.kind === 'preposition' || word?.kind === 'particle'
