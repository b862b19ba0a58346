import {contentWords} from '#text/content-words'
import type {StatedFigure} from './stated-figures.js'

// By which words a figure of a report is known again elsewhere in it. Source: the wording of published council reports, put in general terms.

/** The words around a figure that tell what it is a figure of. */
export interface FigureWords {
  /** Its sentence, in lower case. */
  readonly text: () => string
  readonly topic: () => ReadonlySet<string>
  readonly beside: () => ReadonlySet<string>
  /** “Homes” of “1,250 new homes”. */
  readonly counted: () => ReadonlySet<string>
  /** “Grant” of “a grant of £5,000”. */
  readonly head: () => string | undefined
  /** Words that make it another quantity: “a year”, “original”, “phase 1”. */
  readonly qualifiers: () => readonly string[]
  /** What its sentence begins with, if that is a thing: “Environment expects …”. */
  readonly subject: () => string | undefined
  readonly years: () => ReadonlySet<string>
  readonly names: () => ReadonlySet<string>
  /** What goes before a date: “from”. */
  readonly preposition: () => string | undefined
}

const far = 18
const near = 5
const known = new WeakMap<StatedFigure, FigureWords>()

export function wordsOf(figure: StatedFigure): FigureWords {
  const words = known.get(figure) ?? readWords(figure)
  known.set(figure, words)
  return words
}

/** Most figures are told apart by the first of these that is asked for. */
function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => (made ??= {value: make()}).value
}

function readWords({kind, start, end, sentence, section}: StatedFigure): FigureWords {
  // The patterns that end at the figure need no more.
  const close = sentence.text.slice(Math.max(0, start - 60), start)
  const beforeIt = once(() => withOneSpace(sentence.text.slice(0, start)))
  const afterIt = once(() => withOneSpace(sentence.text.slice(end)))
  const ownBeforeIt = once(() => ownBefore(fromLast(beforeIt(), far)))
  const ownAfterIt = once(() => ownAfter(afterIt()))
  const around = (count: number) => `${lastWords(beforeIt(), count)} ${firstWords(afterIt(), count)}`
  const own = (count: number) => `${lastWords(ownBeforeIt(), count)} ${firstWords(ownAfterIt(), count)}`
  return {
    text: once(() => sentence.text.toLowerCase()),
    topic: once(() => topicOf(around(far))),
    beside: once(() => topicOf(around(near))),
    counted: once(() => topicOf(firstWords(ownAfterIt(), 3))),
    head: once(() => headOf(close)),
    qualifiers: once(() => [
      ...qualifiersOf(own(near)),
      ...matchesOf(asking, ownBeforeIt()),
      ...scopeOf(close),
      ...(isOfRange(close, sentence.text.slice(end)) ? ['→'] : []),
    ]),
    subject: once(() => (section.id === 'recommendations' ? undefined : subjectOf(sentence.text))),
    years: once(() => yearsIn(own(near))),
    names: once(() => namesIn(own(near + 3), kind === 'date')),
    preposition: once(() => prepositionOf(close)),
  }
}

const withOneSpace = (text: string) => (/[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ') : text)

// What stands beyond a comma, or beyond another sum, belongs to something else.
const ownBefore = (text: string) => text.split(/[,;:()] | [–—-] |£[\d.,]+/).at(-1) ?? ''
const ownAfter = (text: string) => text.split(/[,;:()]| [–—-] |£/, 1)[0] ?? ''
// “From £900,000 to £650,000”: neither is what was moved.
const isOfRange = (before: string, after: string) => /\bfrom [£\d][\d.,]{0,12}(?:%| (?:million|billion))? to $/i.test(before) || /^ to £?\d/.test(after) // prettier-ignore

// “The requirement (excluding precepts) as £5,000”.
const scopeOf = (before: string) => /\(((?:in|ex)clud)\w+ [^()]{1,50}\)[^()]{0,8}$/i.exec(before)?.slice(1) ?? none

function headOf(before: string): string | undefined {
  if (/\b(?:stands?|stood|standing) at $/i.test(before)) return 'stand'
  const of = / of (?:up to |about |around |approximately |some )?$/i.exec(before)
  return of ? /[a-z]{4,20}$/i.exec(before.slice(0, of.index))?.[0].toLowerCase() : undefined
}

/** The first word of a sentence, if it names something. */
function subjectOf(text: string): string | undefined {
  const [word] = /^[A-Z][a-z]{2,}/.exec(text) ?? []
  return word !== undefined && topicOf(word).size > 0 ? word.toLowerCase() : undefined
}

const lastWords = (text: string, count: number) => fromLast(text, count).trim()

/** From where the last words begin; what stands behind them stays. */
function fromLast(text: string, count: number): string {
  let at = text.endsWith(' ') ? text.length - 1 : text.length
  for (let left = count; left > 0 && at > 0; left--) at = text.lastIndexOf(' ', at - 1)
  return text.slice(at + 1)
}

function firstWords(text: string, count: number): string {
  let at = text.startsWith(' ') ? 0 : -1
  for (let left = count; left > 0; left--) {
    at = text.indexOf(' ', at + 1)
    if (at === -1) return text.trim()
  }
  return text.slice(0, at).trim()
}

function matchesOf(pattern: RegExp, text: string): readonly string[] {
  const found = text.match(pattern)
  return found ? [...new Set(found.map(word => word.toLowerCase()))] : none
}

const none: readonly string[] = []

export const yearsIn = (text: string): ReadonlySet<string> => new Set(matchesOf(/\b(?:19|20)\d\d\b/g, text))

let generic: ReadonlySet<string> | undefined

/** The words of every report tell nothing of one figure. */
function topicOf(text: string): ReadonlySet<string> {
  generic ??= contentWords(
    `report council cabinet committee members recommend approve approved agree agreed note set appendix section year authority borough district county
    proposal decision officer director executive million thousand pounds date effect january february march april may june july august september october november december`,
  )
  const found = new Set<string>()
  for (const word of contentWords(text)) if (!generic.has(word)) found.add(word)
  return found
}

let qualifying: RegExp | undefined

function qualifiersOf(text: string): readonly string[] {
  qualifying ??=
    /\b(?:(?:per|a|an|each|every) (?:annum|year|quarter|month|week|day|hour|head|child|pupil|visit|household|person|unit)|annual(?:ly)?|weekly|monthly|yearly|original(?:ly)?|revised|previous(?:ly)?|former|initial(?:ly)?|first|second|third|fourth|final|last|next|again|average|mean|more|less|below|above|fewer|only|further|additional(?:ly)?|another|others?|rest|remaining|balance|actual|outturn|target|increase[sd]?|decrease[sd]?|rise|rises|risen|rising|rose|fall|falls|fell|fallen|grew|grow[ns]?|reduc\w+|sav\w+|\w+spen[dt]s?|one-off|half|quarter|tenth|(?:phase|stage|option|lot|tranche|year|bidder|tenderer|zone|band|site) \w+|higher|highest|lower|lowest|young\w*|old\w*|male|female|boys|girls|men|women|earl\w+|later?|before|after|since|than|between|instead|capital|revenue|(?:in|ex)clud\w+|(?:in|ex)clusive|net|gross)\b/gi
  return matchesOf(qualifying, text)
}

// What was asked for, offered or rejected is not what is decided.
const asking =
  /\b(?:asked|appl(?:y|ied)|appli(?:es|cations?)|requests?|requested|sought|bids?|claimed|offer(?:s|ed)|quoted|wanted|reject\w+|would have|might|could)\b/gi

const common = new Set('Appendix Act The This That These An In On Of It January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Member Members Report Section'.split(' ')) // prettier-ignore
const bodies = new Set('Council Cabinet Committee Board Panel Executive'.split(' '))

/** Proper names; those of the council’s own bodies only where it matters who did something. */
function namesIn(text: string, withBodies: boolean): ReadonlySet<string> {
  const found: readonly string[] = text.match(/\b[A-Z][a-z]{2,}/g) ?? none
  return new Set(found.filter(name => !common.has(name) && (withBodies || !bodies.has(name))))
}

function prepositionOf(before: string): string | undefined {
  const word = /\b(from|on|by|before|until|to)(?: the)?(?: [a-z]{6,9}day,?)?(?: the)? $/i
    .exec(before)?.[1]
    ?.toLowerCase()
  return word === 'before' || word === 'until' ? 'by' : word
}
