import {featureNames, type Sink} from './features.js'
import type {Unit} from './runs.js'
import {lower} from './scan.js'
import type {ScoredRun} from './score-runs.js'
import type {Sheet} from './sheet.js'

/** What the rest of the document says of a word. */
export interface Evidence {
  /** Features of a unit that is likely, as the first pass has it, to be in a name, and in one of several words. */
  readonly add: (unit: Unit, likelihood: number, inLong: number, add: Sink) => void
}

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
  const byWord = new Map<number, Mentions>()
  for (const each of scored) each.run.forEach((_, i) => count(byWord, sheet, each, i))
  const {tokens, words} = sheet
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.forms[i] !== lower) continue
    const found = byWord.get(words[i]?.hash ?? 0)
    if (found) found.small++
  }
  return {
    add: ({word: {hash, group}}, likelihood, inLong, add) => {
      const found = byWord.get(hash)
      if (!found) return
      const others = found.count - 1
      const most = others === 0 ? 9 : level(likelihood >= found.most ? found.secondMost : found.most)
      const long = others === 0 ? 9 : level(inLong >= found.mostInLong ? found.secondInLong : found.mostInLong)
      const mean = others === 0 ? 9 : level((found.sum - likelihood) / others)
      const own = level(likelihood)
      const ownLong = level(inLong)
      add(evidence, 0, most, group)
      add(evidence, 1, mean, own)
      add(evidence, 2, most * 16 + mean, few(found.small))
      add(evidence, 3, few(found.small), group * 16 + own)
      add(evidence, 4, few(found.afterTitle), group)
      add(evidence, 5, few(others) * 16 + long, ownLong * 16 + own)
      add(evidence, 6, few(others) * 16 + long, group * 16 + ownLong)
      add(evidence, 7, few(found.afterArticle) * 4 + few(found.afterPreposition), group * 16 + own)
    },
  }
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
