import type {PackedModel} from '../../persons/model.js'
import {packNameFilter} from '../../persons/name-filter.js'
import {weightUnit} from '../../persons/weights.js'

export interface Learnt {
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly likeness: Int8Array
  /** Log-odds by the fingerprint of their feature. */
  readonly weights: ReadonlyMap<number, number>
}

/** Weights nearer to nought than this are left out: they cost room and nothing else. */
const leastWeight = 0.11

export function packModel({given, surnames, places, likeness, weights}: Learnt): PackedModel {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= leastWeight).sort(([a], [b]) => a - b)
  const values = Int8Array.from(kept, ([, weight]) => Math.max(-128, Math.min(127, Math.round(weight * weightUnit))))
  const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  return {
    given: encode(packNameFilter(given)),
    surnames: encode(packNameFilter(surnames)),
    places: encode(packNameFilter(places)),
    likeness: encode(new Uint8Array(likeness.buffer)),
    fingerprints: encode(packSteps(kept.map(([print]) => print))),
    weights: encode(new Uint8Array(values.buffer)),
  }
}

/** See `PackedModel`. */
function packSteps(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const each of sorted) {
    let step = each - last
    for (; step >= 128; step >>>= 7) bytes.push((step & 127) | 128)
    bytes.push(step)
    last = each
  }
  return Uint8Array.from(bytes)
}
