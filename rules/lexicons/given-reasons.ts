import type {Item} from '#rule'
import {contentWords} from '#text/content-words'
import {groupBy} from '#text/group-by'
import {remember} from '#text/remember'

// How the reasons of a report are matched with its recommendations: by number, or by the words that they share.

export interface GivenReasons {
  readonly text: string
  readonly recommendations: readonly Item[]
  /** Counted from 1. */
  readonly numberOf: (item: Item) => number
  /** How many of its own words a recommendation shares with the reasons: those that not every recommendation has. */
  readonly sharedBy: (item: Item) => number
  /** Whether there are fewer reasons, numbered as the recommendations are, and each fits that of its number best. */
  readonly isPaired: () => boolean
  /** Whether the reasons speak of what this recommendation adds to those before it. */
  readonly isNew: (item: Item) => boolean
}

interface Given {
  readonly text: string
  readonly reasons: readonly Item[]
  readonly recommendations: readonly Item[]
}

export function readReasons({text, reasons, recommendations}: Given): GivenReasons {
  // Most reports are judged before any of these is asked for.
  const of = remember((item: Item) => tellingWords(item.passage.text))
  let words: ReadonlySet<string> | undefined
  const isGiven = (word: string) => (words ??= contentWords(text)).has(word)
  let spread: ReadonlyMap<string, readonly Item[]> | undefined
  const having = (word: string) => (spread ??= spreadOf(recommendations, of)).get(word) ?? []
  const sharedBy = (item: Item) => {
    const telling = [...of(item)].filter(word => having(word).length < recommendations.length)
    return (telling.length > 0 ? telling : [...of(item)]).filter(isGiven).length
  }
  const isNew = (item: Item) => [...of(item)].filter(word => having(word).length === 1 && isGiven(word)).length > 1
  const numbers = new Map(recommendations.map((item, index) => [item, index + 1]))
  const numberOf = (item: Item) => numbers.get(item) ?? 0
  return {text, recommendations, numberOf, sharedBy, isNew, isPaired: () => pairs({text, reasons, recommendations}, having)} // prettier-ignore
}

/** Which recommendations have each word. */
function spreadOf(recommendations: readonly Item[], wordsOf: (item: Item) => ReadonlySet<string>) {
  const places = recommendations.flatMap(item => [...wordsOf(item)].map(word => ({word, item})))
  const groups = groupBy(places, ({word}) => word)
  return new Map([...groups].map(([word, same]) => [word, same.map(({item}) => item)]))
}

function pairs({reasons, recommendations}: Given, having: (word: string) => readonly Item[]): boolean {
  if (reasons.length >= recommendations.length) return false
  if (
    !reasons.every(
      ({number}, index) => number !== undefined && marker(number) === marker(recommendations[index]?.number),
    )
  )
    return false
  // How many of the words that one recommendation alone has are in each reason.
  const scores = reasons.map(({passage}, index) => {
    const owners = [...contentWords(passage.text)].map(having).filter(({length}) => length === 1)
    const counts = groupBy(owners, ([owner]) => owner)
    return {own: counts.get(recommendations[index])?.length ?? 0, all: [...counts.values()].map(({length}) => length)}
  })
  const fits = scores.every(({own, all}) => all.every(count => count <= own))
  // One alone would bear no number if it were the reason for all.
  return fits && (reasons.length === 1 || scores.some(({own}) => own > 0))
}

// “1.” of a list and “(1)” typed are one numbering.
const marker = (number: string | undefined) => number?.replace(/[().\s]/g, '').toLowerCase()

/** What only starts or ends the business, or carries out the resolution before it (“publish it”), needs no reason of its own. */
export function isProcedural({passage}: Item): boolean {
  return /\b(?:it|them)\b|\bdelegate|\bauthori[sz]e/i.test(passage.text) || onlyNotes({passage})
}

export function onlyNotes({passage}: Pick<Item, 'passage'>): boolean {
  return /\bnot(?:e|ed|es|ing)\b|\bexclu(?:de|sion|ded)\b|\bminutes\b|\bthank(?:s|ed)?\b/i.test(passage.text)
}

/** The numbers of the recommendations that a text names: “recommendations 1 and 4 to 6”. */
export function citedNumbers(text: string): ReadonlySet<number> {
  const list = text.matchAll(/\brecommendations? ((?:\(?\d{1,2}\)?(?:,? and |, | ?[–-] ?| to )?){1,8})/gi)
  const cited = [...list].flatMap(([, numbers = '']) => {
    const found = (numbers.match(/\d{1,2}/g) ?? []).map(Number)
    const [first = 0, last = 0] = /–|-|to/.test(numbers) ? [found[0], found.at(-1)] : []
    return [...found, ...Array.from({length: Math.max(0, last - first)}, (_, at) => first + at)]
  })
  return new Set(cited)
}

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set([...contentWords(text)].filter(word => !formalWords().has(word)))

let formal: ReadonlySet<string> | undefined

/** Bodies, the verbs of resolutions, and the months; compared as stems. */
function formalWords(): ReadonlySet<string> {
  formal ??= contentWords(
    'committee council cabinet members member overview scrutiny panel board report approve agree receive consider endorse adopt recommend continue request ensure appendix section paragraph january february march april may june july august september october november december',
  )
  return formal
}
