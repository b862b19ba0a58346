// Finds the names of several words in a text (“Health and Wellbeing Board”), and where the same words stand in another case or with another hyphen.
import type {Range, Sentence} from '#rule'
import {isQuoted} from '#text/is-quoted'
import {matchesIn} from '#text/matches-in'
import {isOneSpace, tokensIn} from '#text/tokens'

export interface TermMention extends Range {
  /** The letters of its words. */
  readonly key: string
  /** As written, but for spaces. */
  readonly written: string
  /** With the plain kind of quote. */
  readonly form: string
  /** Every word that counts has its capital. */
  readonly isFull: boolean
}

/** A word of a sentence; “&” is “and”. */
export interface Token extends Range {
  readonly word: string
  readonly isCapital: boolean
  /** Whether nothing but a space or hyphen stands between it and the one before. */
  readonly isJoined: boolean
  /** Whether a capital here may be that of a sentence. */
  readonly isFirst: boolean
}

/** A sentence cut into its words. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Small words that names have in lower case. */
export const joining: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on', 'upon', 'with', 'at'])
const longest = 7

/** The words of a sentence, or of a part of it. */
export function wordsOf(text: string, sentence: Range, part = sentence): Words {
  const tokens: Token[] = []
  let last = -9
  for (const {text: word, start: at, end} of tokensIn(
    text.slice(part.start, part.end),
    /[A-Za-z\d]+(?:['’][A-Za-z]+)?|&/g,
  )) {
    const start = part.start + at
    const unit = word.charCodeAt(0)
    const isCapital = unit >= 65 && unit <= 90
    tokens.push({
      word: word === '&' ? 'and' : word.toLowerCase().replace('’', "'"),
      isCapital,
      isJoined: isOneSpace(text, last, start) || (start - last <= 2 && /^(?:\s\s?|-|‑)$/.test(text.slice(last, start))),
      isFirst: isCapital && beginsSentence(text, sentence.start, start),
      start,
      end: part.start + end,
    })
    last = part.start + end
  }
  return {text, tokens}
}

/** Behind a mark or a number too. */
function beginsSentence(text: string, from: number, at: number): boolean {
  if (at === from || opening.test(text.slice(Math.max(from, at - 4), at))) return true
  return at - from <= longestNumber && /^[^A-Za-z\d&]*\d[A-Za-z\d]*[^A-Za-z\d&]*$/.test(text.slice(from, at))
}

const longestNumber = 20

const opening = /(?:[.:;!?()[\]“"‘/–—•*]|\s-|\s\s)\s*$/

const capital = "[A-Z][A-Za-z\\d]*(?:['’][A-Za-z]+)?"
const run = new RegExp(
  `(?<![A-Za-z\\d]['’]?)${capital}(?:(?:\\s\\s?|[-‑])(?:${capital}|(?:${[...joining].join('|')})(?![A-Za-z\\d'’])|&))+`,
  'g',
)

/** Where a sentence has two words in capitals and more, small words between two of them included. */
export function namedRuns({prose: {passage}, text, start, end}: Sentence): readonly (readonly Token[])[] {
  return matchesIn(text, run).filter(({0: words}) => /[\s‑-][A-Z]/.test(words)).flatMap(({0: words, index}) => {
    const part = {start: start + index, end: start + index + words.length}
    return capitalRuns(wordsOf(passage.text, {start, end}, part))
  }) // prettier-ignore
}

/** The stretches of a text in capitals, small words between two of them included: “Head of Legal Services”. */
function capitalRuns({tokens}: Words): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  const close = () => {
    while (joining.has(run.at(-1)?.word ?? '')) run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const token of tokens) {
    if (!token.isJoined || (!token.isCapital && !joining.has(token.word))) close()
    if (token.isCapital || (run.length > 0 && joining.has(token.word))) run.push(token)
  }
  close()
  return runs
}

/** The names that a run may hold: all of it, and what stands between its small words. */
export function namesIn(run: readonly Token[]): readonly (readonly Token[])[] {
  const [first, ...rest] = run
  const sure = first?.isFirst === true ? rest : run
  const pieces = [
    sure,
    ...cut(sure, word => word !== 'and' && joining.has(word)),
    ...cut(sure, word => joining.has(word)),
  ]
  return pieces.filter(
    piece =>
      piece.length > 1 &&
      piece.length <= longest &&
      piece[0]?.isCapital === true &&
      piece.every(({word}) => !/\d/.test(word)),
  )
}

/** A name, by the letters of its words, and the word joined to it behind; empty where there is none. */
export interface NameWithNext {
  readonly key: string
  readonly next: string
}

/** Each run without the word that begins its sentence, with the word behind it: of “In Midshire the …”, “midshire” and “the”. */
export function pairsOf(words: Words): readonly NameWithNext[] {
  const places = new Map(words.tokens.map((token, at) => [token, at]))
  return capitalRuns(words).flatMap(run => {
    const sure = run.slice(run.findIndex(({isCapital, isFirst}) => isCapital && !isFirst))
    const last = run.at(-1)
    const next = words.tokens[((last && places.get(last)) ?? -1) + 1]
    return run.every(({isFirst}) => isFirst) ? [] : [{key: keyOf(sure), next: next?.isJoined === true ? next.word : ''}]
  })
}

function cut(run: readonly Token[], isCut: (word: string) => boolean): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]]
  for (const token of run) {
    if (isCut(token.word)) pieces.push([])
    else pieces.at(-1)?.push(token)
  }
  return pieces
}

export const keyOf = (tokens: readonly Token[]) => tokens.map(({word}) => word).join('')

/** Where a sentence has the words of one of these names. */
export function* mentionsIn(
  {text, tokens}: Words,
  keys: Pick<ReadonlySet<string>, 'has'>,
): Generator<TermMention & {readonly tokens: readonly Token[]}> {
  for (const [at, first] of tokens.entries()) {
    let key = first.word
    for (let count = 2; count <= longest && tokens[at + count - 1]?.isJoined === true; count++) {
      key += tokens[at + count - 1]?.word ?? ''
      if (!keys.has(key)) continue
      const some = tokens.slice(at, at + count)
      const end = some.at(-1)?.end ?? first.end
      if (isQuoted(text, first.start) || !isWithCapitals(text.slice(first.start, end))) continue
      const written = inOneLine(text.slice(first.start, end))
      const isFull = some.every(({isCapital, word}) => isCapital || joining.has(word))
      yield {key, written, form: formOf(written), isFull, start: first.start, end, tokens: some}
    }
  }
}

/** Whether words may be a name: not all in capitals, and not all without. */
export const isWithCapitals = (written: string) => /[A-Z]/.test(written) && /[a-z]{2}/.test(written)

const inOneLine = (written: string) => written.replace(/\s+/g, ' ')

/** What two mentions of a name, as written, are compared by. */
export const formOf = (written: string) => inOneLine(written).replaceAll('’', "'")
