import {longestName, spanAt, toLikelihoods} from '../../persons/lattice.js'
import type {Example} from './examples.js'
import {minimise} from './minimise.js'

/** One example as the fitter sees it: the features of its starts, ends, units and spans; `offsets` are added to the scores of the spans. */
export type Fitted = Pick<Example, 'length' | 'starts' | 'ends' | 'units' | 'spans' | 'names'> & {
  readonly offsets?: Float64Array | undefined
}

export interface FitOptions {
  /** How many features there are; those that are not used weigh nothing. */
  readonly features: number
  readonly isUsed: (feature: number) => boolean
  /** How strongly weights are drawn towards nought: half of this times the sum of their squares is a cost. */
  readonly shrink: number
  readonly steps: number
}

/** Weights that make the marked names likely: least cost is the semi-Markov chain’s log-likelihood, and small weights. */
export function fit(examples: readonly Fitted[], {features, isUsed, shrink, steps}: FitOptions): Float64Array {
  const used = Uint8Array.from({length: features}, (_, i) => (isUsed(i) ? 1 : 0))
  const cost = (weights: Float64Array, slope: Float64Array) => {
    let total = 0
    for (const example of examples) total += addCost(example, weights, slope)
    for (let i = 0; i < features; i++) {
      const weight = weights[i] ?? 0
      slope[i] = used[i] === 1 ? (slope[i] ?? 0) + shrink * weight : 0
      total += (shrink / 2) * weight * weight
    }
    return total
  }
  return minimise(cost, features, steps)
}

/** How unlikely the names of an example are; adds the slope of that. */
function addCost(example: Fitted, weights: Float64Array, slope: Float64Array): number {
  const {length, starts, ends, units, spans, names} = example
  const likely = scoresOf(example, weights)
  let cost = 0
  for (const [first, last] of names) cost -= likely[spanAt(first, last)] ?? 0
  cost += toLikelihoods(length, likely)
  for (const [first, last] of names) likely[spanAt(first, last)] = (likely[spanAt(first, last)] ?? 0) - 1
  const addAll = (list: Int32Array | undefined, amount: number) => {
    if (list && amount !== 0) for (const feature of list) slope[feature] = (slope[feature] ?? 0) + amount
  }
  const [atStart, atEnd, atUnit] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)]
  for (const {first, last, features} of spans) {
    const amount = likely[spanAt(first, last)] ?? 0
    addAll(features, amount)
    atStart[first] = (atStart[first] ?? 0) + amount
    atEnd[last] = (atEnd[last] ?? 0) + amount
    for (let i = first; i <= last; i++) atUnit[i] = (atUnit[i] ?? 0) + amount
  }
  for (let i = 0; i < length; i++) {
    addAll(starts[i], atStart[i] ?? 0)
    addAll(ends[i], atEnd[i] ?? 0)
    addAll(units[i], atUnit[i] ?? 0)
  }
  return cost
}

export function scoresOf({length, starts, ends, units, spans, offsets}: Fitted, weights: Float64Array): Float64Array {
  const sum = (features: Int32Array) => {
    let total = 0
    for (const feature of features) total += weights[feature] ?? 0
    return total
  }
  const [atStart, atEnd, atUnit] = [starts.map(sum), ends.map(sum), units.map(sum)]
  const scores = new Float64Array(length * longestName).fill(-Infinity)
  for (const {first, last, features} of spans) {
    let score = (atStart[first] ?? 0) + (atEnd[last] ?? 0) + sum(features) + (offsets?.[spanAt(first, last)] ?? 0)
    for (let i = first; i <= last; i++) score += atUnit[i] ?? 0
    scores[spanAt(first, last)] = score
  }
  return scores
}
