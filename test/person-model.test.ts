import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadPersonFinder} from '../rules/lexicons/person-finder.js'
import personName from '../rules/privacy/person-name.js'
import {folderOf, runCli} from './run-cli.js'
import {askedOf, folderWithModel} from './stand-in-model.js'

const config = 'persons:\n  model: ./model\n'
// A name that looks like a house’s, so that the scorer alone passes it over.
const name = ['Sunny', 'Bank']
const draft = 'Report to: Cabinet\n\nBackground papers: None\n\n# Options\n\nThe family were seen. She lives with **Sunny Bank** in the flat.\n' // prettier-ignore
const check = (folder: string, ...argv: readonly string[]) =>
  runCli(folder, [...argv, '-f', 'compact'], {extraRules: {'privacy/person-name': personName}})
const flagged = /:(\d+:\d+): \w+: [^\n]*\[privacy\/person-name\]/g
const placesIn = (stdout: string) => [...stdout.matchAll(flagged)].map(match => match[1])

describe('a model of the user’s own', () => {
  it('adds a name that only it finds', async () => {
    const folder = folderWithModel({'reportlint.config.yaml': config, 'a.md': draft}, {names: name})
    const ran = await check(folder, 'a.md')
    expect(ran.stderr).toBe('')
    expect(placesIn(ran.stdout)).toEqual(['7:40'])
    expect(ran.stdout).not.toContain('Sunny')
  })

  it('is not even looked for where the configuration names none', async () => {
    const folder = folderWithModel({'reportlint.config.yaml': 'profile: base\n', 'a.md': draft}, {names: name})
    expect(placesIn((await check(folder, 'a.md')).stdout)).toEqual([])
    expect(askedOf(folder)).toEqual([])
  })

  it('is loaded once a run, from beside the configuration, with the network shut', async () => {
    const files = {'reportlint.config.yaml': config, 'in/a.md': draft, 'in/b.md': draft}
    const folder = folderWithModel(files, {names: name})
    expect(placesIn((await check(path.join(folder, 'in'), '.')).stdout)).toEqual(['7:40', '7:40'])
    const asked = askedOf(folder)
    expect(asked.map(({is}) => is)).toEqual(['import', 'pipeline', 'text', 'text'])
    expect(asked[1]).toMatchObject({
      task: 'token-classification',
      model: path.join(folder, 'model'),
      options: {local_files_only: true},
      env: {allowRemoteModels: false, localModelPath: path.parse(folder).root},
    })
  })

  it('reads a long draft in stretches, and finds the place in the whole', async () => {
    const long = draft.replace(
      'The family',
      `${'The service was looked at, and it is good.\n'.repeat(120)}\nThe family`,
    )
    const folder = folderWithModel({'reportlint.config.yaml': config, 'a.md': long}, {names: name})
    expect(placesIn((await check(folder, 'a.md')).stdout)).toEqual(['128:40'])
    const texts = askedOf(folder).flatMap(({text}) => (typeof text === 'string' ? [text] : []))
    expect(texts.length).toBeGreaterThan(3)
    expect(Math.max(...texts.map(text => text.length))).toBeLessThanOrEqual(1500)
    expect(texts.every(text => text.endsWith('\n'))).toBe(true)
  })

  it('is asked again of what a fix has made of the draft', async () => {
    const slip = draft.replace('The family were', 'The family were were')
    const folder = folderWithModel({'reportlint.config.yaml': config, 'a.md': slip}, {names: name})
    expect(placesIn((await check(folder, 'a.md', '--diff', '-f', 'compact')).stdout)).toEqual([])
    expect(placesIn((await check(folder, 'a.md')).stdout)).toEqual(['7:45'])
    expect(placesIn((await check(folder, 'a.md', '--fix')).stdout)).toEqual(['7:40'])
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(draft)
    expect(askedOf(folder).slice(-2)).toMatchObject([{text: slip}, {text: draft}])
  })

  it('is shown by print-config, and not loaded for it', async () => {
    const folder = folderWithModel({'reportlint.config.yaml': config})
    const {stdout} = await runCli(folder, ['print-config', 'a.md'])
    expect(JSON.parse(stdout)).toMatchObject({persons: {model: path.join(folder, 'model')}})
    expect(askedOf(folder)).toEqual([])
  })
})

describe('what keeps a model from running gets exit code 2, and what to do', () => {
  const pipelineOf = (body: string) => `export const env = {}; export const pipeline = async () => ${body}`
  const labels = '{model: {config: {id2label: {0: "B-LOC"}}}}'
  const given = {'reportlint.config.yaml': config, 'a.md': draft}

  it.each([
    ['a missing package', folderOf({...given, 'model/config.json': '{}'}), 'npm install @huggingface/transformers'],
    ['a missing folder', folderWithModel({...given, 'reportlint.config.yaml': 'persons: {model: ./modle}\n'}), 'there is no folder “./modle” for “persons.model”'],
    ['a mistyped key', folderWithModel({...given, 'reportlint.config.yaml': 'persons: {modle: ./model}\n'}), 'did you mean “model”?'],
    ['another library', folderWithModel(given, {code: 'export const x = 1'}), 'the library exports no “env” and “pipeline”'],
    ['a model that cannot be read', folderWithModel(given, {code: 'export const env = {}; export const pipeline = async () => { throw new Error("no tokenizer.json.\\nmore") }'}), 'cannot be loaded (no tokenizer.json); the guide “A model of your own for names” says what it needs'],
    ['a model that knows no persons', folderWithModel(given, {code: pipelineOf(`Object.assign(() => [], ${labels})`)}), 'none of its labels is PER or PERSON'],
    ['an answer without words', folderWithModel(given, {code: pipelineOf('async () => [{label: "x"}]')}), 'failed on a draft (TypeError)'],
    ['a fault of the model', folderWithModel(given, {code: pipelineOf('async text => { throw new RangeError(text) }')}), 'failed on a draft (RangeError)'],
  ])('%s', async (_, folder, message) => {
    const ran = await check(folder, 'a.md')
    expect(ran).toMatchObject({code: 2, stdout: ''})
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).not.toContain('Sunny')
  }) // prettier-ignore
})

describe('what such a model adds to the likelihood of a name', async () => {
  const find = await loadPersonFinder()
  const text = 'The letter came from Zorvel Trask by hand, and Mrs Okafor read it.'
  const at = text.indexOf('Zorvel')
  const mentionAt = (suspected?: readonly {readonly start: number; readonly end: number}[]) =>
    find(text, {least: 0.001, suspected}).find(({start}) => start === at)

  it('is told among the reasons', () => {
    expect(mentionAt([{start: at, end: at + 4}, {start: at + 7, end: at + 12}])?.because).toContain('a model of the user’s own') // prettier-ignore
  })

  it('is nothing at all where there is none', () => {
    expect(find(text, {least: 0.001, suspected: undefined})).toEqual(find(text, {least: 0.001}))
    expect(mentionAt()?.because).not.toContain('a model of the user’s own')
  })

  it('counts for the place, and a little against all others', () => {
    const alone = mentionAt()?.probability ?? 0
    expect(mentionAt([{start: at, end: at + 12}])?.probability).toBeGreaterThan(alone)
    expect(mentionAt([{start: 51, end: 57}])?.probability ?? 0).toBeLessThan(alone)
    // One that has found nobody has said as much.
    expect(mentionAt([])?.probability ?? 0).toBeLessThan(alone)
  })
})
