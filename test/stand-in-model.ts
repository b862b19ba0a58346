import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {folderOf} from './run-cli.js'

const library = 'node_modules/@huggingface/transformers'

/** Plays the library of a user: labels each word of `names` as a person’s, in small pieces and small letters, and writes down what it is asked. */
const source = (names: readonly string[]) => `
  import {appendFileSync} from 'node:fs'
  const note = it => appendFileSync(new URL('asked.jsonl', import.meta.url), JSON.stringify(it) + '\\n')
  note({is: 'import'})
  export const env = {allowRemoteModels: true, localModelPath: './models/'}
  export async function pipeline(task, model, options) {
    note({is: 'pipeline', task, model, options, env})
    const label = async (text, {ignore_labels}) => {
      note({is: 'text', text})
      return [...text.matchAll(/[a-z0-9]+|[^a-z0-9\\s]/gi)].flatMap(([word]) => {
        const isName = ${JSON.stringify(names)}.includes(word)
        if (!isName && ignore_labels.includes('O')) return []
        return (word.toLowerCase().match(/.{1,3}/g) ?? []).map((piece, i) =>
          ({entity: isName ? 'I-PER' : 'O', score: 1, word: (i > 0 ? '##' : '') + piece}))
      })
    }
    return Object.assign(label, {model: {config: {id2label: {0: 'O', 1: 'I-PER'}}}})
  }
`

/** A folder with files, a folder “model”, and the library beside it: the stand-in, or what is given. */
export function folderWithModel(
  files: Readonly<Record<string, string>>,
  {names = [], code = source(names)}: {readonly names?: readonly string[]; readonly code?: string} = {},
): string {
  return folderOf({
    'model/config.json': '{}',
    [`${library}/package.json`]: '{"name": "@huggingface/transformers", "type": "module", "exports": "./index.js"}',
    [`${library}/index.js`]: code,
    ...files,
  })
}

/** What the stand-in was asked, in order. */
export function askedOf(folder: string): readonly Readonly<Record<string, unknown>>[] {
  const file = path.join(folder, library, 'asked.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').trim().split('\n').map(toRecord)
}

function toRecord(line: string): Readonly<Record<string, unknown>> {
  const read: unknown = JSON.parse(line)
  return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : {}
}
