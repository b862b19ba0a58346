import type {Hinted} from './hinted.js'
import {keysOf} from './part-index.js'
import {remember} from './remember.js'

/** The hints of patterns in one row. Nearly all are in no draft, and to fetch each from its place in memory is what would cost. */
export interface HintIndex {
  readonly hints: readonly string[]
  /** Of each hint, which pattern’s it is. */
  readonly owners: readonly number[]
  /** Of each hint, what a text that has it must have. */
  readonly keys: Uint16Array
}

/** Made once for the patterns of a rule: hand over the same list for each draft. */
export const indexHints = remember((patterns: readonly Hinted[]): HintIndex => {
  const hints = patterns.flatMap(pattern => pattern.hints)
  return {hints, owners: patterns.flatMap((pattern, owner) => pattern.hints.map(() => owner)), keys: keysOf(hints)}
})
