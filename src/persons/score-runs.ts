import {gatherEvidence} from './evidence.js'
import {addEndFeatures, addSpanFeatures, addStartFeatures, addUnitFeatures, type Sink} from './features.js'
import {longestName, marginals, spanAt} from './lattice.js'
import type {Run} from './runs.js'
import type {Sheet} from './sheet.js'
import {fingerprint, weightUnit, type Weights} from './weights.js'

/** How likely each span of a run is a name, and each of its units is in one. */
export interface ScoredRun {
  readonly run: Run
  /** See `spanAt`. */
  readonly spans: Float64Array
  readonly units: Float64Array
  /** How likely each of its units is in a name of several. */
  readonly inLong: Float64Array
}

/** Two passes: each place by itself, then with what the rest of the text says of the same words. */
export function scoreRuns(sheet: Sheet, runs: readonly Run[], weights: Weights): readonly ScoredRun[] {
  const sum = summing(weights)
  const places = runs.map(run => scorePlaces(sheet, run, sum))
  const first = runs.map((run, r) => toScoredRun(run, places[r] ?? new Float64Array()))
  const evidence = gatherEvidence(sheet, first)
  return first.map(({run, units, inLong}, r) => {
    const more = run.map((unit, i) => sum(add => evidence.add(unit, units[i] ?? 0, inLong[i] ?? 0, add)))
    return toScoredRun(run, withUnits(places[r] ?? new Float64Array(), more))
  })
}

type Summing = (give: (add: Sink) => void) => number

/** The sum of the weights of the features that it is given. */
function summing(weights: Weights): Summing {
  let total = 0
  const add: Sink = (name, variant, a, b) => {
    total += weights.of(fingerprint(name, variant, a, b))
  }
  return give => {
    total = 0
    give(add)
    return total / weightUnit
  }
}

function scorePlaces(sheet: Sheet, run: Run, sum: Summing): Float64Array {
  const scores = new Float64Array(run.length * longestName).fill(-Infinity)
  const ends = run.map((_, i) => sum(add => addEndFeatures(sheet, run, i, add)))
  for (let first = 0; first < run.length; first++) {
    if (!canBegin(run, first)) continue
    const start = sum(add => addStartFeatures(sheet, run, first, add))
    for (let last = first; last < Math.min(run.length, first + longestName) && run[last]?.word.kind !== 'title'; last++)
      if (canEnd(run, last))
        scores[spanAt(first, last)] =
          start + (ends[last] ?? 0) + sum(add => addSpanFeatures(sheet, run, {first, last}, add))
  }
  return withUnits(scores, run.map(unit => sum(add => addUnitFeatures(sheet, unit, add)))) // prettier-ignore
}

/** A title is no part of a name, and a name has more than a particle. */
export const canBegin = (run: Run, i: number) =>
  run[i]?.word.kind !== 'title' && (i + 1 < run.length || run[i]?.form !== lowerForm)
export const canEnd = (run: Run, i: number) => run[i]?.form !== lowerForm

const lowerForm = 0

/** The scores of spans with those of their units added. */
function withUnits(scores: Float64Array, units: readonly number[]): Float64Array {
  return scores.map((score, at) => {
    if (score === -Infinity) return score
    const first = Math.floor(at / longestName)
    let sum = score
    for (let i = first; i <= first + (at % longestName); i++) sum += units[i] ?? 0
    return sum
  })
}

export function toScoredRun(run: Run, scores: Float64Array): ScoredRun {
  const {spans} = marginals(run.length, scores)
  const [units, inLong] = [new Float64Array(run.length), new Float64Array(run.length)]
  for (let first = 0; first < run.length; first++)
    for (let last = first; last < Math.min(run.length, first + longestName); last++)
      for (let i = first; i <= last; i++) {
        const likely = spans[spanAt(first, last)] ?? 0
        units[i] = (units[i] ?? 0) + likely
        if (last > first) inLong[i] = (inLong[i] ?? 0) + likely
      }
  return {run, spans, units, inLong}
}
