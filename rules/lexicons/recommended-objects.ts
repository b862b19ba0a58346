// Reads what members are asked to approve, adopt or note: “the findings of the peer review”, “the Fleet Replacement Plan”.
import type {Range} from '#rule'
import {words, type Word} from '#text/words'
import type {Act} from './recommended-acts.js'
import {generalWords, heads} from './report-substance.js'

export interface RecommendedObject extends Range {
  /** The nouns that it is: “findings”, “plan”. */
  readonly heads: readonly string[]
  /** The telling words in front of them, */
  readonly modifiers: readonly string[]
  /** and behind: “of the peer review”. */
  readonly complement: readonly string[]
  /** Whether it is called by a name of its own, “the Fleet Strategy”, and not only described. */
  readonly isName: boolean
  /** The first letters of the thing and of what stands behind it: “mtfs”, “lgsco”. */
  readonly initials: readonly [thing: string, behind: string]
}

/** What exists, or should, when members resolve: not what is yet to be written, and not what is set out on the spot. */
export function recommendedObjects({passage: {text}, lead}: Act): readonly RecommendedObject[] {
  if (isSupplied.test(text)) return []
  const list = words(text)
  const starts = list.flatMap(({word}, at) => (verbs.has(word) ? [skip(list, at + 1)] : []))
  if (isAsked(lead)) starts.push(0)
  const passive = list.findIndex(
    ({word}, at) => passives.has(word) && participles.has(list[skip(list, at + 1)]?.word ?? ''),
  )
  if (passive > 0) starts.push(list[0]?.word === 'that' ? 1 : 0)
  const found = [...new Set(starts)].map(at => objectAt(text, list, at))
  return found.filter(object => object !== undefined)
}

/** Where the thing stands in an appendix or in a part of the report that is named, or is yet to come. */
const isSupplied =
  /\b(?:append(?:ix|ices|ed)|annexe?s?|annexed|schedules?|attached|enclosed|circulated|paragraphs?|sections?|below|following|above|table \d|overleaf|further|future (?:meeting|report|date)s?|next meeting|forthcoming)\b/i

const verbList = 'note receive approve agree adopt endorse accept consider support ratify scrutinise welcome acknowledge confirm'.split(' ') // prettier-ignore
const verbs = new Set(verbList.flatMap(verb => [verb, `${verb}s`]))
const passives = new Set(['be', 'is', 'are'])
const participles = new Set(verbList.map(verb => verb.replace(/e?$/, 'ed').replace('acknowledgeed', 'acknowledged')))
const passed = new Set(['and', 'or', 'also', 'formally', 'hereby', 'on', 'comment', 'comments', 'review', 'discuss'])

function isAsked(lead: string): boolean {
  return verbs.has(words(lead).at(-1)?.word ?? '')
}

function skip(list: readonly Word[], from: number): number {
  let at = from
  while (at < list.length && at < from + 5 && (passed.has(list[at]?.word ?? '') || verbs.has(list[at]?.word ?? '')))
    at++
  return at
}

const determiners = new Set(['the', 'its', 'their', 'our'])
/** No noun phrase goes on past these. */
const stops = new Set(
  `of in for on to as at by from with which that who whom whose be is are was were has have will into under whereby during before after
  subject set contained described detailed outlined presented given through within including and/or this these where when`.split(
    /\s+/,
  ),
)
const links = new Set(['of', 'from', 'on', 'for', 'by', 'into'])

function objectAt(text: string, list: readonly Word[], at: number): RecommendedObject | undefined {
  const first = list[at]
  if (!first) return undefined
  const from = determiners.has(first.word) ? at + 1 : at
  // “Approve changes to” names no thing; “adopt Volunteering Policy” does.
  if (from === at && !/^[A-Z“"]/.test(text.slice(first.start))) return undefined
  const to = phraseEnd(text, list, from)
  const name = list.slice(from, to).map(({word}) => word)
  const found = headsOf(name)
  const next = list[to]?.word ?? ''
  if (found.length === 0 || isTold(text.slice(list[to - 1]?.end))) return undefined
  const end = links.has(next) ? phraseEnd(text, list, to + 1, links) : to
  const modifiers = name.filter(word => !found.includes(word))
  return {
    heads: found,
    isName: /\s[“"]?[A-Z]/.test(text.slice(list[from - 1]?.end ?? list[from]?.start, list[to - 1]?.end)),
    modifiers: telling(modifiers),
    complement: telling(list.slice(to, end).map(({word}) => word)),
    initials: [initialsOf(name), initialsOf(list.slice(to, end).map(({word}) => word))],
    start: first.start,
    end: list[end - 1]?.end ?? first.end,
  }
}

/** “The plan to close the pool”, “the budget of £50,000”: said with its name. */
const isTold = (rest: string) =>
  /^[\s,]*(?:to|that|whereby|under which)\b|^\s*(?:of|at|totalling|for) £|^\s*:/.test(rest)

function phraseEnd(
  text: string,
  list: readonly Word[],
  from: number,
  allowed: ReadonlySet<string> = new Set(),
): number {
  let at = from
  for (; at < list.length && at - from < 12; at++) {
    const word = list[at]
    if (!word || (stops.has(word.word) && !allowed.has(word.word))) break
    if (at > from && /[;:()\n]|[,.](?!\d)/.test(text.slice(list[at - 1]?.end, word.start))) break
    if (word.word === 'and' && opensClause(text, list, at)) break
  }
  return at
}

/** “… of the Task Group and submits them”, “the options and approve”: a verb, or no longer the name. */
function opensClause(text: string, list: readonly Word[], at: number): boolean {
  const [before, after] = [list[at - 1], list[at + 1]]
  if (!before || !after || verbs.has(after.word)) return true
  return /[A-Z]/.test(text.charAt(before.start)) && /[a-z]/.test(text.charAt(after.start))
}

/** The nouns at the end of each part: “strategy” and “plan” in “the strategy and action plan 2024”. */
function headsOf(name: readonly string[]): readonly string[] {
  const bare = name.filter(word => !/^\d/.test(word))
  return bare.filter((word, at) => heads.has(word) && (at === bare.length - 1 || bare[at + 1] === 'and'))
}

function telling(list: readonly string[]): readonly string[] {
  return list.map(word => word.replace(/'s?$/, '')).filter(word => word.length > 2 && !/^\d/.test(word) && !generalWords.has(word) && !stops.has(word)) // prettier-ignore
}

function initialsOf(list: readonly string[]): string {
  return list.filter(word => word !== 'and' && !stops.has(word) && !determiners.has(word) && !/^\d/.test(word)).map(word => word.charAt(0)).join('') // prettier-ignore
}
