import {gatherEvidence} from '../../persons/evidence.js'
import {columns, weigh} from '../../persons/score-runs.js'
import {fingerprint} from '../../persons/weights.js'
import type {Example, FeatureNumbers, ReadDocument} from './examples.js'
import {fit, scoresOf, type Fitted} from './fit.js'

const steps = 90
const shrink = 45

/** The weights of the first pass, by fingerprint. */
export function fitPlaces(documents: readonly ReadDocument[], numbers: FeatureNumbers): ReadonlyMap<number, number> {
  const weights = fitExamples(documents.flatMap(({examples}) => examples), numbers)
  return new Map(numbers.fingerprints.map((print, i) => [print, weights[i] ?? 0]))
} // prettier-ignore

function fitExamples(examples: readonly Example[], numbers: FeatureNumbers): Float64Array {
  const features = numbers.fingerprints.length
  return fit(examples, {features, isUsed: i => numbers.isCommon(i), steps, shrink})
}

/**
 * The weights of the second pass. What the first pass makes of a text that it has learnt from is surer than it will be of
 * any other, so each half of the templates is scored by weights that are learnt from the other half.
 */
export function fitEvidence(documents: readonly ReadDocument[], numbers: FeatureNumbers): ReadonlyMap<number, number> {
  const half = (parity: number) => ({template}: Example) => template % 2 === parity
  const all = documents.flatMap(({examples}) => examples)
  const halves = [1, 0].map(parity => fitExamples(all.filter(half(parity)), numbers))
  const prints = new Map<number, number>()
  const numberOf = (print: number) => {
    const known = prints.get(print) ?? prints.size
    prints.set(print, known)
    return known
  }
  const fitted = documents.flatMap(document => secondPass(document, halves, numberOf))
  const weights = fit(fitted, {features: prints.size, isUsed: () => true, steps, shrink})
  return new Map([...prints].map(([print, i]) => [print, weights[i] ?? 0]))
} // prettier-ignore

function secondPass({sheet, examples}: ReadDocument, halves: readonly Float64Array[], numberOf: (print: number) => number): readonly Fitted[] {
  const none = new Float64Array()
  const scores = examples.map(example => scoresOf(example, halves[example.template % 2] ?? none))
  const scored = examples.map(({run}, i) => {
    const each = {run, from: 0, ...columns(run.length)}
    each.spans.set(scores[i] ?? none)
    weigh(each)
    return each
  })
  const evidence = gatherEvidence(sheet, scored)
  return examples.map((example, i) => ({
    length: example.length,
    starts: example.starts.map(() => new Int32Array()),
    ends: example.ends.map(() => new Int32Array()),
    units: example.run.map((_, u) => {
      const found: number[] = []
      evidence(i, u, (name, variant, a, b) => found.push(numberOf(fingerprint(name, variant, a, b))))
      return Int32Array.from(found)
    }),
    spans: example.spans.map(({first, last}) => ({first, last, features: new Int32Array()})),
    names: example.names,
    offsets: scores[i],
  }))
} // prettier-ignore
