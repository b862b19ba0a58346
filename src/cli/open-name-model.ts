// A model of the user’s own, run by the library that they installed: both are theirs, and nothing is fetched.
import {existsSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {cutAtLineEnds} from '#text/cut-at-line-ends'
import {errorKind} from '#text/error-kind'
import type {Range} from '#text/range'
import {UsageError} from '../config/usage-error.js'
import {rangesOfNames, type LabelledPiece} from '../persons/ranges-of-names.js'
import {readPieces, requirePersons, toLibrary, type Pipeline} from './name-model-library.js'

export interface NameModel {
  readonly folder: string
  /** The places of a text that the model takes for names of persons. */
  readonly suspectedIn: (text: string) => Promise<readonly Range[]>
}

const packageName = '@huggingface/transformers'
/** Most models read 512 pieces of words at once, and in a table a piece has but two or three characters. */
const mostCharacters = 1000

/** Finds model and library, as the configuration names them; they are loaded with the first text, once. */
export function openNameModel(named: string, configPath: string): NameModel {
  const folder = path.resolve(path.dirname(configPath), named)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(
      `${configPath}: there is no folder “${named}” for “persons.model” (looked for ${folder}); correct the path`,
    )
  const entry = findLibrary(configPath)
  let loading: Promise<Pipeline> | undefined
  return {
    folder,
    async suspectedIn(text) {
      const label = await (loading ??= load(entry, folder))
      const found: Range[] = []
      for (const {start, end} of cutAtLineEnds(text, mostCharacters)) {
        const stretch = text.slice(start, end)
        const ranges = rangesOfNames(stretch, await labelled(label, stretch, folder))
        found.push(...ranges.map(range => ({start: start + range.start, end: start + range.end})))
      }
      return found
    },
  }
}

/** The user’s own installation, not one that may stand beside reportlint. */
function findLibrary(configPath: string): string {
  try {
    return createRequire(configPath).resolve(packageName)
  } catch (cause) {
    throw new UsageError(
      `${configPath}: “persons.model” needs ${packageName}, which is not installed; run “npm install ${packageName}” in ${path.dirname(configPath)}, or remove the key`,
      {cause},
    )
  }
}

async function load(entry: string, folder: string): Promise<Pipeline> {
  try {
    const {env, pipeline} = toLibrary(await import(pathToFileURL(entry).href))
    env.allowRemoteModels = false
    // Early versions put it in front of every path, whole ones too.
    env.localModelPath = path.parse(folder).root
    const options = {local_files_only: true, dtype: precisionOf(folder)}
    return requirePersons(await pipeline('token-classification', folder, options))
  } catch (cause) {
    throw new UsageError(
      `the model in ${folder} cannot be loaded (${reasonOf(cause)}); the guide “A model of your own for names” says what it needs`,
      {cause},
    )
  }
}

/** By the file that is there; undefined leaves it to the model’s own configuration. */
function precisionOf(folder: string): 'fp32' | 'q8' | undefined {
  if (existsSync(path.join(folder, 'onnx/model.onnx'))) return 'fp32'
  return existsSync(path.join(folder, 'onnx/model_quantized.onnx')) ? 'q8' : undefined
}

async function labelled(label: Pipeline, text: string, folder: string): Promise<readonly LabelledPiece[]> {
  try {
    return readPieces(await label(text, {ignore_labels: []}))
  } catch (cause) {
    // The error’s own message might quote the draft.
    throw new UsageError(
      `the model in ${folder} failed on a draft (${errorKind(cause)}); try another, or remove “persons.model”`,
    )
  }
}

const reasonOf = (cause: unknown) =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\.?(?:\n.*)?$/s, '')
