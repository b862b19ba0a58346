import {addEndFeatures, addSpanFeatures, addStartFeatures, addUnitFeatures, type Sink} from '../../persons/features.js'
import {longestName} from '../../persons/lattice.js'
import type {Lexicon} from '../../persons/lexicon.js'
import {findRuns, type Run} from '../../persons/runs.js'
import {canBegin, canEnd} from '../../persons/score-runs.js'
import {readSheet, type Sheet} from '../../persons/sheet.js'
import {fingerprint} from '../../persons/weights.js'
import type {Document} from './documents.js'

/** A run as numbers of its features, and which of its spans are names. */
export interface Example {
  readonly run: Run
  readonly template: number
  readonly length: number
  readonly starts: readonly Int32Array[]
  readonly ends: readonly Int32Array[]
  readonly units: readonly Int32Array[]
  readonly spans: readonly {readonly first: number; readonly last: number; readonly features: Int32Array}[]
  readonly names: readonly (readonly [number, number])[]
}

export interface ReadDocument {
  readonly sheet: Sheet
  readonly examples: readonly Example[]
}

const fewestTemplates = 6

/** Gives each feature a number, and counts the templates it is seen in. */
export class FeatureNumbers {
  readonly #numbers = new Map<number, number>()
  readonly fingerprints: number[] = []
  readonly #seen: number[] = []

  numberOf(print: number, template: number): number {
    const known = this.#numbers.get(print)
    if (known !== undefined) {
      this.#note(known, template)
      return known
    }
    const fresh = this.fingerprints.length
    this.#numbers.set(print, fresh)
    this.fingerprints.push(print)
    this.#seen.push(template, ...Array<number>(fewestTemplates - 1).fill(-1))
    return fresh
  }

  /** Whether it is seen in enough templates: what a few alone have is their own wording. */
  isCommon(number: number): boolean {
    return (this.#seen[(number + 1) * fewestTemplates - 1] ?? -1) >= 0
  }

  #note(number: number, template: number): void {
    for (let i = number * fewestTemplates; i < (number + 1) * fewestTemplates; i++) {
      if (this.#seen[i] === template) return
      if (this.#seen[i] !== -1) continue
      this.#seen[i] = template
      return
    }
  }
}

export function readDocument(document: Document, lexicon: Lexicon, numbers: FeatureNumbers): ReadDocument {
  const sheet = readSheet(document.text, lexicon)
  let block = 0
  const examples = findRuns(sheet).map(run => {
    const at = sheet.tokens.starts[run[0]?.token ?? 0] ?? 0
    while ((document.blocks[block + 1]?.start ?? Infinity) <= at) block++
    return toExample(sheet, run, {document, numbers, template: document.blocks[block]?.template ?? 0})
  })
  return {sheet, examples}
}

interface Surroundings {
  readonly document: Document
  readonly numbers: FeatureNumbers
  readonly template: number
}

function toExample(sheet: Sheet, run: Run, {document, numbers, template}: Surroundings): Example {
  const collect = (give: (add: Sink) => void): Int32Array => {
    const found: number[] = []
    give((name, variant, a, b) => found.push(numbers.numberOf(fingerprint(name, variant, a, b), template)))
    return Int32Array.from(found)
  }
  const spans = []
  for (let first = 0; first < run.length; first++) {
    if (!canBegin(run, first)) continue
    for (let last = first; last < Math.min(run.length, first + longestName) && run[last]?.word.kind !== 'title'; last++)
      if (canEnd(run, last))
        spans.push({first, last, features: collect(add => addSpanFeatures(sheet, run, {first, last}, add))})
  }
  return {
    run,
    template,
    length: run.length,
    starts: run.map((_, i) => collect(add => addStartFeatures(sheet, run, i, add))),
    ends: run.map((_, i) => collect(add => addEndFeatures(sheet, run, i, add))),
    units: run.map(unit => collect(add => addUnitFeatures(sheet, unit, add))),
    spans,
    names: namesIn(sheet, run, document),
  }
}

/** The names of a run by its units; a name that quotes or a comma part is one in each run that it touches. */
function namesIn({tokens}: Sheet, run: Run, {persons}: Document): readonly (readonly [number, number])[] {
  const from = tokens.starts[run[0]?.token ?? 0] ?? 0
  const to = tokens.ends[(run.at(-1)?.next ?? 1) - 1] ?? 0
  return persons.flatMap(({start, end}) => {
    if (end <= from || start >= to) return []
    const inside = run.flatMap(({token}, i) =>
      (tokens.starts[token] ?? 0) >= start && (tokens.starts[token] ?? 0) < end ? [i] : [],
    )
    const [first, last] = [inside[0], inside.at(-1)]
    return first === undefined || last === undefined || !canBegin(run, first) || !canEnd(run, last)
      ? []
      : [[first, Math.min(last, first + longestName - 1)] as const]
  })
}
