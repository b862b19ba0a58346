import type {Item} from '#rule'
import {contentWords} from '#text/content-words'
import {remember} from '#text/remember'

// How the reasons of a report are matched with its recommendations: by number, or by the words that they share.

export interface GivenReasons {
  readonly text: string
  readonly recommendations: readonly Item[]
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
  const sharedBy = (item: Item) => {
    const others = recommendations.filter(other => other !== item)
    const telling = [...of(item)].filter(word => !others.every(other => of(other).has(word)))
    return (telling.length > 0 ? telling : [...of(item)]).filter(isGiven).length
  }
  const ownTo = (item: Item) =>
    [...of(item)].filter(word => recommendations.every(other => other === item || !of(other).has(word)))
  const isNew = (item: Item) => ownTo(item).filter(isGiven).length > 1
  return {text, recommendations, sharedBy, isNew, isPaired: () => pairs({text, reasons, recommendations}, ownTo)}
}

function pairs({reasons, recommendations}: Given, ownTo: (item: Item) => readonly string[]): boolean {
  if (reasons.length >= recommendations.length) return false
  if (
    !reasons.every(
      ({number}, index) => number !== undefined && marker(number) === marker(recommendations[index]?.number),
    )
  )
    return false
  const scores = reasons.map(({passage}) => {
    const said = contentWords(passage.text)
    return recommendations.map(item => ownTo(item).filter(word => said.has(word)).length)
  })
  const fits = scores.every((row, index) => row.every((score, other) => other === index || score <= (row[index] ?? 0)))
  // One alone would bear no number if it were the reason for all.
  return fits && (reasons.length === 1 || scores.some((row, index) => (row[index] ?? 0) > 0))
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

export function citesNumber(text: string, number: number): boolean {
  const list = text.matchAll(/\brecommendations? ((?:\(?\d{1,2}\)?(?:,? and |, | ?[–-] ?| to )?){1,8})/gi)
  return [...list].some(([, numbers = '']) => {
    const found = [...numbers.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits))
    const isRange = /–|-|to/.test(numbers)
    return found.includes(number) || (isRange && number > (found[0] ?? 0) && number < (found.at(-1) ?? 0))
  })
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
