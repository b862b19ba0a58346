import {featureNames, type Sink} from './features.js'
import type {Run} from './runs.js'
import {lower} from './scan.js'
import type {ScoredRun} from './score-runs.js'
import type {Sheet} from './sheet.js'

/** What the rest of the document says of a unit of a run, by what the first pass makes of it; runs and units by their place. */
export type Evidence = (run: number, unit: number, add: Sink) => void

/** All mentions of one word. */
interface Mentions {
  count: number
  sum: number
  most: number
  secondMost: number
  mostInLong: number
  secondInLong: number
  afterTitle: number
  afterArticle: number
  afterPreposition: number
  small: number
}

/** The number of the one name that all these features have; see `featureNames`. */
const evidence = featureNames.length

/** From what the first pass makes of each place. */
export function gatherEvidence(sheet: Sheet, scored: readonly ScoredRun[]): Evidence {
  const byWord = mentionsByWord(sheet, scored)
  const beside = levelsBeside(sheet, scored)
  const shares = sharesOfOthers(scored)
  return (r, i, add) => {
    const each = scored[r]
    const unit = each?.run[i]
    const found = byWord.get(unit?.word.hash ?? 0)
    if (!unit || !found) return
    const {group} = unit.word
    const [likelihood, inLong] = [each.units[each.from + i] ?? 0, each.inLong[each.from + i] ?? 0]
    const [own, ownLong] = [level(likelihood), level(inLong)]
    const others = found.count - 1
    const most = others === 0 ? none : level(likelihood >= found.most ? found.secondMost : found.most)
    const long = others === 0 ? none : level(inLong >= found.mostInLong ? found.secondInLong : found.mostInLong)
    const mean = others === 0 ? none : level((found.sum - likelihood) / others)
    add(evidence, 0, most, group)
    add(evidence, 1, mean, own)
    add(evidence, 2, most * 16 + mean, few(found.small))
    add(evidence, 3, few(found.small), group * 16 + own)
    add(evidence, 4, few(found.afterTitle), group)
    add(evidence, 5, few(others) * 16 + long, ownLong * 16 + own)
    add(evidence, 6, few(others) * 16 + long, group * 16 + ownLong)
    add(evidence, 7, few(found.afterArticle) * 4 + few(found.afterPreposition), group * 16 + own)
    add(evidence, 8, beside[r] ?? 0, own)
    add(evidence, 9, beside[r] ?? 0, group)
    add(evidence, 10, shares[r] ?? 0, own)
    add(evidence, 11, shares[r] ?? 0, group)
  }
}

/** Of what is not there. */
const none = 9

/** How likely the runs before and behind each are names, where nothing but a comma or “and” parts them: names stand in lists of names. */
function levelsBeside(sheet: Sheet, scored: readonly ScoredRun[]): readonly number[] {
  const isList = scored.map(({run}, r) => isJoined(sheet, scored[r - 1]?.run, run))
  return scored.map((_, r) => {
    const [before, behind] = [scored[r - 1], scored[r + 1]]
    const left = before && isList[r] === true ? level(before.units[before.from + before.run.length - 1] ?? 0) : none
    const right = behind && isList[r + 1] === true ? level(behind.units[behind.from] ?? 0) : none
    return left * 16 + right
  })
}

function isJoined({tokens}: Sheet, before: Run | undefined, run: Run): boolean {
  const [from = 0, to = 0] = [before?.at(-1)?.next, run[0]?.token]
  if (!before || from === to || to - from > 2) return false
  for (let at = from; at < to; at++) if (!joins.has(tokens.text.slice(tokens.starts[at], tokens.ends[at]))) return false
  return true
}

const joins = new Set([',', ';', '/', '&', 'and', 'or'])

/** By run, in what share of the units of all others the first pass sees a name: of few nothing is told. */
function sharesOfOthers(scored: readonly ScoredRun[]): readonly number[] {
  const sums = scored.map(({run, from, units}) => units.subarray(from, from + run.length).reduce((sum, each) => sum + each, 0))
  const size = scored.reduce((sum, {run}) => sum + run.length, 0)
  const total = sums.reduce((sum, each) => sum + each, 0)
  return scored.map(({run}, r) => {
    const rest = size - run.length
    return rest < fewestUnits ? none : steps.findIndex(step => (total - (sums[r] ?? 0)) / rest < step)
  })
} // prettier-ignore

const fewestUnits = 8
const steps = [0.05, 0.12, 0.22, 0.35, 0.5, 0.7, 2]

function mentionsByWord(sheet: Sheet, scored: readonly ScoredRun[]): ReadonlyMap<number, Mentions> {
  const byWord = new Map<number, Mentions>()
  for (const each of scored) each.run.forEach((_, i) => count(byWord, sheet, each, i))
  const {tokens, words} = sheet
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.forms[i] !== lower) continue
    const found = byWord.get(words[i]?.hash ?? 0)
    if (found) found.small++
  }
  return byWord
}

function count(
  byWord: Map<number, Mentions>,
  {tokens, words}: Sheet,
  {run, from, units, inLong}: ScoredRun,
  i: number,
): void {
  const unit = run[i]
  if (!unit) return
  const found = byWord.get(unit.word.hash) ?? {count: 0, sum: 0, most: 0, secondMost: 0, mostInLong: 0, secondInLong: 0, afterTitle: 0, afterArticle: 0, afterPreposition: 0, small: 0} // prettier-ignore
  byWord.set(unit.word.hash, found)
  const [likely, long] = [units[from + i] ?? 0, inLong[from + i] ?? 0]
  found.count++
  found.sum += likely
  found.secondMost = Math.max(found.secondMost, Math.min(found.most, likely))
  found.most = Math.max(found.most, likely)
  found.secondInLong = Math.max(found.secondInLong, Math.min(found.mostInLong, long))
  found.mostInLong = Math.max(found.mostInLong, long)
  const before = words[unit.token - 1]
  if (run[i - 1]?.word.kind === 'title') found.afterTitle++
  if (before?.kind === 'function' && tokens.forms[unit.token - 1] === lower) found.afterArticle++
  if (before?.kind === 'preposition') found.afterPreposition++
}

const few = (count: number) => Math.min(3, count)

/** 0 to 8, finer at both ends. */
function level(likelihood: number): number {
  const found = levels.findIndex(each => likelihood < each)
  return found < 0 ? 8 : found
}

const levels = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.92, 0.98]
