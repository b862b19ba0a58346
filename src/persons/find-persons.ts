import {groupBy} from '#text/group-by'
import type {Range} from '#text/range'
import {certainNames} from './certain-names.js'
import {
  ambiguousWords,
  isAcronym,
  isCommonWord,
  isMeantAsName,
  isPlainWord,
  placesOf,
  uncommonWords,
} from './close-over.js'
import {explainSpan} from './explain-span.js'
import {bestSpans, longestName} from './lattice.js'
import type {PersonModel} from './model.js'
import {findRuns, type Run} from './runs.js'
import {scoreRuns, type ScoredRun} from './score-runs.js'
import {number} from './scan.js'
import {readSheet, type Sheet} from './sheet.js'

/** A mention of a person's name; offsets in UTF-16 units, half-open. */
export interface PersonMention extends Range {
  /** From 0 to 1: how likely this place is in a person's name. */
  readonly probability: number
  /** What speaks for it, the strongest first; no words of the text. */
  readonly because: readonly string[]
}

/** A span of a run that is taken for a name. */
interface Found {
  readonly run: Run
  readonly first: number
  readonly last: number
  readonly probability: number
  readonly because?: string
}

/** What a rule is as sure of as anything can be, and what a word says that is a name elsewhere. */
const certain = 0.98
const closed = 0.75
const sureEnough = 0.6

/** What is looked for. */
export interface Search {
  /** Mentions that are less likely are left out. */
  readonly least?: number | undefined
  /** Places that a model of the user’s own takes for names; it may have found none. */
  readonly suspected?: readonly Range[] | undefined
  /** Log-odds that speak for every name from the start: a text about people has more of them. None by default. */
  readonly prior?: number | undefined
}

/** Every mention of a person's name in an English text, in order, whether or not it may be published. */
export function findPersons(
  text: string,
  model: PersonModel,
  {least = 0.22, suspected, prior = 0}: Search = {},
): readonly PersonMention[] {
  const sheet = readSheet(text, model.lexicon, suspected)
  const scored = scoreRuns(sheet, findRuns(sheet), {weights: model.weights, prior})
  const weighed = scored.flatMap(each => weighedNames(each, least)).filter(each => !isNoName(sheet, each))
  const found = withClosure(sheet, scored, withCertain(sheet, scored, weighed)).filter(
    each => each.probability >= least,
  )
  return found.map(each => toMention(sheet, each, model)).sort((a, b) => a.start - b.start)
}

function weighedNames({run, from, spans, units}: ScoredRun, least: number): readonly Found[] {
  if (!isAnyLikely(units, from, from + run.length, least / 2)) return []
  return bestSpans(run.length, spans, {offset: from * longestName, cost: least / 4}).map(([first, last]) => ({
    run,
    first,
    last,
    probability: Math.min(1, Math.max(...units.subarray(from + first, from + last + 1))),
  }))
}

/** A word alone that is one of the language, or an acronym. */
function isNoName(sheet: Sheet, {run, first, last}: Found): boolean {
  const unit = run[first]
  if (!unit || first !== last || run[first - 1]?.word.kind === 'title') return false
  const {starts, ends, forms} = sheet.tokens
  // “19 Jan”
  if (unit.word.kind === 'month' && forms[unit.token - 1] === number) return true
  const length = (ends[unit.token] ?? 0) - (starts[unit.token] ?? 0)
  // “Social Care”: the last of a phrase of words.
  const isOfPhrase = unit.word.isEnglish && run[first - 1]?.word.part === 5
  return (
    isOfPhrase ||
    (run.length === 1 && isPlainWord(sheet, unit)) ||
    isAcronym(sheet, unit, length) ||
    isCommonWord(sheet, unit)
  )
}

function isAnyLikely(units: Float64Array, from: number, to: number, least: number): boolean {
  for (let i = from; i < to; i++) if ((units[i] ?? 0) >= least) return true
  return false
}

/** A name by a rule takes the place of what the weights found of it. */
function withCertain(sheet: Sheet, scored: readonly ScoredRun[], weighed: readonly Found[]): readonly Found[] {
  const byRun = new Map<Run, Found[]>()
  for (const each of weighed) byRun.set(each.run, [...(byRun.get(each.run) ?? []), each])
  for (const {run, first, last, because, probability = certain} of certainNames(sheet, scored.map(each => each.run))) {
    const own = byRun.get(run) ?? []
    const touched = own.filter(each => each.first <= last && first <= each.last)
    const whole = {
      run,
      first: Math.min(first, ...touched.map(each => each.first)),
      last: Math.max(last, ...touched.map(each => each.last)),
    }
    if (probability < certain && touched.some(each => each.probability >= probability)) continue
    byRun.set(run, [...own.filter(each => !touched.includes(each)), {...whole, probability, because}])
  }
  return [...byRun.values()].flat()
} // prettier-ignore

function withClosure(sheet: Sheet, scored: readonly ScoredRun[], found: readonly Found[]): readonly Found[] {
  const sure = found.filter(({probability}) => probability >= sureEnough)
  const names = sure.map(({run, first, last}) => run.slice(first, last + 1))
  const [words, ambiguous] = [uncommonWords(names.flat()), ambiguousWords(names)]
  const covered = new Map<Run, Set<number>>()
  for (const {run, first, last} of sure) {
    const own = covered.get(run) ?? new Set()
    for (let i = first; i <= last; i++) own.add(i)
    covered.set(run, own)
  }
  const more = scored.flatMap(({run}) =>
    [...placesOf(words, run), ...(isMeantAsName(sheet, run) ? placesOf(ambiguous, run) : [])]
      .filter(i => covered.get(run)?.has(i) !== true)
      .map(i => ({run, first: i, last: i, probability: closed, because: 'a name elsewhere in the text'})),
  )
  const closedIn = groupBy(more, ({run}) => run)
  const isClosed = ({run, first, last}: Found) =>
    closedIn.get(run)?.some(each => first <= each.first && each.first <= last) === true
  return [...found.filter(each => !isClosed(each)), ...more]
}

function toMention(sheet: Sheet, {run, first, last, probability, because}: Found, model: PersonModel): PersonMention {
  const {starts, ends} = sheet.tokens
  return {
    start: starts[run[first]?.token ?? 0] ?? 0,
    end: ends[run[last]?.token ?? 0] ?? 0,
    probability,
    // Most who ask do not want to know why, and to find out takes as long as to find the name.
    get because() {
      return because === undefined ? explainSpan(sheet, run, {first, last}, model.weights) : [because]
    },
  }
}
