import {longestRun} from './runs.js'

/** No name is taken to have more units. */
export const longestName = 6

/** The place of a span, by its first and last unit, among all spans of a run. */
export const spanAt = (first: number, last: number) => first * longestName + last - first

/** Beyond it nothing is surer, and the products of a run’s spans stay in the range of a number. */
const highest = 30

// Used again for each run: to make them anew takes longer than what they are for.
const odds = new Float64Array(longestRun * longestName)
const forward = new Float64Array(longestRun + 1)
const backward = new Float64Array(longestRun + 1)

/**
 * Turns the scores (log-odds) of a run’s spans, from `offset` on, into how likely each is one of its names, where a set of spans that do
 * not overlap is as likely as the exponential of the sum of its scores: a semi-Markov chain, summed forwards and backwards.
 * Gives the logarithm of what all sets add up to.
 */
export function toLikelihoods(length: number, spans: Float64Array, offset = 0): number {
  for (let at = 0; at < length * longestName; at++)
    odds[at] = Math.exp(Math.min(highest, spans[offset + at] ?? -Infinity))
  forward[0] = 1
  for (let k = 1; k <= length; k++) {
    let sum = forward[k - 1] ?? 0
    for (let i = Math.max(0, k - longestName); i < k; i++) sum += (forward[i] ?? 0) * (odds[spanAt(i, k - 1)] ?? 0)
    forward[k] = sum
  }
  backward[length] = 1
  for (let k = length - 1; k >= 0; k--) {
    let sum = backward[k + 1] ?? 0
    for (let j = k; j < Math.min(length, k + longestName); j++)
      sum += (backward[j + 1] ?? 0) * (odds[spanAt(k, j)] ?? 0)
    backward[k] = sum
  }
  const total = forward[length] ?? 1
  for (let i = 0; i < length; i++)
    for (let j = i; j < i + longestName; j++) {
      const at = spanAt(i, j)
      spans[offset + at] = j < length ? ((forward[i] ?? 0) * (odds[at] ?? 0) * (backward[j + 1] ?? 0)) / total : 0
    }
  return Math.log(total)
}

/**
 * Weighted interval scheduling: of a run’s spans, whose likelihoods are given from `offset` on, those that do not overlap
 * and add up to the most, each less `cost`.
 */
export function bestSpans(length: number, spans: Float64Array, {offset, cost}: {readonly offset: number; readonly cost: number}): readonly (readonly [number, number])[] {
  const best = new Float64Array(length + 1)
  const from = new Int32Array(length + 1).fill(-1)
  for (let k = 1; k <= length; k++) {
    best[k] = best[k - 1] ?? 0
    for (let i = Math.max(0, k - longestName); i < k; i++) {
      const sum = (best[i] ?? 0) + (spans[offset + spanAt(i, k - 1)] ?? 0) - cost
      if (sum <= (best[k] ?? 0)) continue
      best[k] = sum
      from[k] = i
    }
  }
  const chosen: (readonly [number, number])[] = []
  for (let k = length; k > 0; ) {
    const i = from[k] ?? -1
    if (i >= 0) chosen.push([i, k - 1])
    k = i < 0 ? k - 1 : i
  }
  return chosen.reverse()
} // prettier-ignore
