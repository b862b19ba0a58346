import {gatherEvidence} from './evidence.js'
import {addEndFeatures, addSpanFeatures, addStartFeatures, addUnitFeatures, type Sink} from './features.js'
import {longestName, spanAt, toLikelihoods} from './lattice.js'
import type {Run} from './runs.js'
import {lower} from './scan.js'
import type {Sheet} from './sheet.js'
import {suspicionOf} from './suspicion.js'
import {fingerprint, weightUnit, type Weights} from './weights.js'

/** A run, and where its columns begin. */
export interface ScoredRun extends Likelihoods {
  readonly run: Run
  /** The place of its first unit among the units of all runs whose columns these are. */
  readonly from: number
}

/** How likely spans are names, and units are in one: columns for the units of one run after another. */
export interface Likelihoods {
  /** `longestName` for each unit; see `spanAt`. */
  readonly spans: Float64Array
  readonly units: Float64Array
  /** That a unit is in a name of several. */
  readonly inLong: Float64Array
}

/** Two passes: each place by itself, then with what the rest of the text says of the same words. `prior` (log-odds) speaks for every span. */
export function scoreRuns(
  sheet: Sheet,
  runs: readonly Run[],
  {weights, prior}: {readonly weights: Weights; readonly prior: number},
): readonly ScoredRun[] {
  const sum = new Sum(weights)
  const size = runs.reduce((total, run) => total + run.length, 0)
  const scores = new Float64Array(size * longestName)
  const scored: ScoredRun[] = []
  const first = columns(size)
  let from = 0
  for (const run of runs) {
    scorePlaces(sheet, run, {sum, scores, from})
    scored.push({run, from, ...first})
    from += run.length
  }
  first.spans.set(scores)
  for (const each of scored) weigh(each)
  const evidence = gatherEvidence(sheet, scored)
  const second = {...columns(size), spans: scores}
  return scored.map(({run, from: at}, r) => {
    for (let i = 0; i < run.length; i++) {
      evidence(r, i, sum.add)
      addToSpans(scores, {from: at, unit: i, amount: sum.take()})
    }
    if (prior !== 0)
      for (let span = at * longestName; span < (at + run.length) * longestName; span++)
        scores[span] = (scores[span] ?? 0) + prior
    const each = {run, from: at, ...second}
    weigh(each)
    return each
  })
}

export const columns = (size: number): Likelihoods => ({
  spans: new Float64Array(size * longestName),
  units: new Float64Array(size),
  inLong: new Float64Array(size),
})

/** The sum of the weights of the features that it is given. */
class Sum {
  #total = 0
  readonly #weights: Weights

  constructor(weights: Weights) {
    this.#weights = weights
  }

  readonly add: Sink = (name, variant, a, b) => {
    this.#total += this.#weights.of(fingerprint(name, variant, a, b))
  }

  take(): number {
    const total = this.#total / weightUnit
    this.#total = 0
    return total
  }
}

interface Place {
  readonly sum: Sum
  readonly scores: Float64Array
  readonly from: number
}

const ends = new Float64Array(512)

/** The scores of all spans of a run, each place by itself. */
function scorePlaces(sheet: Sheet, run: Run, {sum, scores, from}: Place): void {
  const offset = from * longestName
  scores.fill(-Infinity, offset, offset + run.length * longestName)
  for (let i = 0; i < run.length; i++) {
    addEndFeatures(sheet, run, i, sum.add)
    ends[i] = sum.take()
  }
  for (let first = 0; first < run.length; first++) {
    if (!canBegin(run, first)) continue
    addStartFeatures(sheet, run, first, sum.add)
    const start = sum.take()
    for (
      let last = first;
      last < Math.min(run.length, first + longestName) && run[last]?.word.kind !== 'title';
      last++
    ) {
      if (!canEnd(run, last)) continue
      addSpanFeatures(sheet, run, {first, last}, sum.add)
      scores[offset + spanAt(first, last)] = start + (ends[last] ?? 0) + sum.take()
    }
  }
  run.forEach((unit, i) => {
    addUnitFeatures(sheet, unit, sum.add)
    addToSpans(scores, {from, unit: i, amount: sum.take() + suspicionOf(sheet, unit)})
  })
}

/** A title is no part of a name, and a name has more than a particle. */
export const canBegin = (run: Run, i: number) =>
  run[i]?.word.kind !== 'title' && (i + 1 < run.length || run[i]?.form !== lower)
export const canEnd = (run: Run, i: number) => run[i]?.form !== lower

/** Adds what speaks for one unit to every span that it is in. */
function addToSpans(scores: Float64Array, {from, unit, amount}: {readonly from: number; readonly unit: number; readonly amount: number}): void {
  for (let first = Math.max(0, unit - longestName + 1); first <= unit; first++)
    for (let last = unit; last < first + longestName; last++) {
      const at = from * longestName + spanAt(first, last)
      scores[at] = (scores[at] ?? 0) + amount
    }
} // prettier-ignore

/** Turns the scores in `spans` into likelihoods, and sums those of each unit. */
export function weigh({run, from, spans, units, inLong}: ScoredRun): void {
  const offset = from * longestName
  toLikelihoods(run.length, spans, offset)
  for (let first = 0; first < run.length; first++)
    for (let last = first; last < Math.min(run.length, first + longestName); last++) {
      const likely = spans[offset + spanAt(first, last)] ?? 0
      if (likely < 1e-4) continue
      for (let i = from + first; i <= from + last; i++) {
        units[i] = (units[i] ?? 0) + likely
        if (last > first) inLong[i] = (inLong[i] ?? 0) + likely
      }
    }
}
