import {addEndFeatures, addSpanFeatures, addStartFeatures, addUnitFeatures, featureNames, type Sink, type Span} from './features.js' // prettier-ignore
import type {Run} from './runs.js'
import type {Sheet} from './sheet.js'
import {suspicionName, suspicionOf} from './suspicion.js'
import {fingerprint, weightUnit, type Weights} from './weights.js'

const mostReasons = 3

/** The names of the features that speak most for a span, the strongest first. */
export function explainSpan(sheet: Sheet, run: Run, span: Span, weights: Weights): readonly string[] {
  const sums = new Float64Array(featureNames.length)
  const add: Sink = (name, variant, a, b) => {
    sums[name] = (sums[name] ?? 0) + weights.of(fingerprint(name, variant, a, b)) / weightUnit
  }
  addStartFeatures(sheet, run, span.first, add)
  addEndFeatures(sheet, run, span.last, add)
  addSpanFeatures(sheet, run, span, add)
  const units = run.slice(span.first, span.last + 1)
  for (const unit of units) addUnitFeatures(sheet, unit, add)
  const suspicion = units.reduce((sum, unit) => sum + suspicionOf(sheet, unit), 0)
  const learnt = featureNames.map((name, i) => ({name, sum: sums[i] ?? 0}))
  return [...learnt, {name: suspicionName, sum: suspicion}]
    .filter(({sum}) => sum > 0.2)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, mostReasons)
    .map(({name}) => name)
}
