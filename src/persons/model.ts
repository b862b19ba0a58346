import {openWordGraph} from '#text/word-graph'
import {openLexicon, type Lexicon, type LexiconSource} from './lexicon.js'
import {openNameFilter} from './name-filter.js'
import {nameLikeness} from './name-likeness.js'
import {openWeights, type Weights} from './weights.js'

/** What the scorer has learnt. */
export interface PersonModel {
  readonly lexicon: Lexicon
  readonly weights: Weights
}

/** The same as it is stored: every column a string of bytes in base64. */
export interface PackedModel {
  readonly given: string
  readonly surnames: string
  readonly places: string
  readonly likeness: string
  /** The steps from each fingerprint to the next, seven bits a byte, the lowest first; the eighth bit says that more follow. */
  readonly fingerprints: string
  readonly weights: string
}

export interface ModelParts extends PackedModel {
  readonly kinds: LexiconSource['kinds']
  /** The words of the language, packed as `openWordGraph` reads them. */
  readonly english: string
}

export function openModel(parts: ModelParts): PersonModel {
  const likeness = new Int8Array(toBytes(parts.likeness).buffer)
  return {
    lexicon: openLexicon({
      kinds: parts.kinds,
      english: openWordGraph(parts.english),
      given: openNameFilter(toBytes(parts.given)),
      surnames: openNameFilter(toBytes(parts.surnames)),
      places: openNameFilter(toBytes(parts.places)),
      likeness: plain => nameLikeness(plain, likeness),
    }),
    weights: openWeights(unpackSteps(toBytes(parts.fingerprints)), new Int8Array(toBytes(parts.weights).buffer)),
  }
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

function unpackSteps(bytes: Uint8Array): Uint32Array {
  const numbers: number[] = []
  let [last, step, shift] = [0, 0, 0]
  for (const byte of bytes) {
    step |= (byte & 127) << shift
    shift += 7
    if (byte >= 128) continue
    last += step
    numbers.push(last)
    step = shift = 0
  }
  return Uint32Array.from(numbers)
}
