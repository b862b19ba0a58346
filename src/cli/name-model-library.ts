// What is asked of @huggingface/transformers. Nothing here was built with it, so whatever comes from it is looked at first.
import type {Range} from '#text/range'
import {isPersonLabel, type LabelledPiece} from '../persons/ranges-of-names.js'

export type Pipeline = (text: string, options: object) => Promise<unknown>

export interface Library {
  readonly env: Record<string, unknown>
  readonly pipeline: (task: string, model: string, options: object) => Promise<Pipeline>
}

/** Of a module that was imported; one in CommonJS may hold it all in its default. */
export function toLibrary(module: unknown): Library {
  const found = [module, isObject(module) ? module.default : undefined].find(isLibrary)
  if (!found) throw new Error('the library exports no “env” and “pipeline”')
  return found
}

/** Refuses a model that never says “person”: its silence would look like a clean draft. */
export function requirePersons(pipeline: Pipeline): Pipeline {
  const labels = ['model', 'config', 'id2label'].reduce(property, pipeline)
  if (isObject(labels) && !Object.values(labels).some(label => typeof label === 'string' && isPersonLabel(label)))
    throw new Error('none of its labels is PER or PERSON')
  return pipeline
}

/** What a pipeline answers: a list of words with their labels. */
export function readPieces(answer: unknown): readonly LabelledPiece[] {
  if (!Array.isArray(answer)) throw new TypeError('no list')
  return answer.map((item: unknown) => {
    const label = isObject(item) ? (item.entity ?? item.entity_group) : undefined
    if (!isObject(item) || typeof label !== 'string' || typeof item.word !== 'string') throw new TypeError('no word')
    return {word: item.word, label, range: rangeOf(item)}
  })
}

function rangeOf({start, end}: Record<string, unknown>): Range | undefined {
  return typeof start === 'number' && typeof end === 'number' && start < end ? {start, end} : undefined
}

function property(holder: unknown, key: string): unknown {
  const canHold = (typeof holder === 'object' && holder !== null) || typeof holder === 'function'
  return canHold ? Reflect.get(holder, key) : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isLibrary(value: unknown): value is Library {
  return isObject(value) && isObject(value.env) && typeof value.pipeline === 'function'
}
