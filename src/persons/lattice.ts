/** No name is taken to have more units. */
export const longestName = 6

/** The place of a span, by its first and last unit, among all spans of a run. */
export const spanAt = (first: number, last: number) => first * longestName + last - first

/** The likelihood of each span of a run, and the logarithm of what all sets of spans add up to. */
export interface Marginals {
  readonly spans: Float64Array
  readonly logTotal: number
}

/**
 * How likely each span of a run is one of its names, where a set of spans that do not overlap is as likely as the
 * exponential of the sum of its scores (log-odds): a semi-Markov chain, summed forwards and backwards.
 */
export function marginals(length: number, scores: Float64Array): Marginals {
  const score = (i: number, j: number) => scores[spanAt(i, j)] ?? -Infinity
  const forward = new Float64Array(length + 1)
  for (let k = 1; k <= length; k++) {
    let sum = forward[k - 1] ?? 0
    for (let i = Math.max(0, k - longestName); i < k; i++) sum = addLogs(sum, (forward[i] ?? 0) + score(i, k - 1))
    forward[k] = sum
  }
  const backward = new Float64Array(length + 1)
  for (let k = length - 1; k >= 0; k--) {
    let sum = backward[k + 1] ?? 0
    for (let j = k; j < Math.min(length, k + longestName); j++) sum = addLogs(sum, (backward[j + 1] ?? 0) + score(k, j))
    backward[k] = sum
  }
  const logTotal = forward[length] ?? 0
  const spans = new Float64Array(scores.length)
  for (let i = 0; i < length; i++)
    for (let j = i; j < Math.min(length, i + longestName); j++)
      spans[spanAt(i, j)] = Math.exp((forward[i] ?? 0) + score(i, j) + (backward[j + 1] ?? 0) - logTotal)
  return {spans, logTotal}
}

/** The logarithm of the sum of two numbers of which the logarithms are given. */
function addLogs(a: number, b: number): number {
  const most = Math.max(a, b)
  const less = Math.min(a, b) - most
  return less < -30 ? most : most + Math.log1p(Math.exp(less))
}

/** Weighted interval scheduling: the spans that do not overlap whose likelihoods, each less `cost`, add up to the most. */
export function bestSpans(length: number, spans: Float64Array, cost: number): readonly (readonly [number, number])[] {
  const best = new Float64Array(length + 1)
  const from = new Int32Array(length + 1).fill(-1)
  for (let k = 1; k <= length; k++) {
    best[k] = best[k - 1] ?? 0
    for (let i = Math.max(0, k - longestName); i < k; i++) {
      const sum = (best[i] ?? 0) + (spans[spanAt(i, k - 1)] ?? 0) - cost
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
}
