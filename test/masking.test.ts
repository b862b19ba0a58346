import {mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.js'
import {profiles} from '../rules/profiles/index.js'
import {describeFault} from '../src/cli/describe-fault.js'
import {flags, formats} from '../src/cli/flags.js'
import {createReportlint} from '../src/index.js'
import {defineRule, type Rule} from '../src/rule.js'
import {findLeaks} from './masking/find-leaks.js'
import {flaggedIn} from './masking/flagged-in.js'
import {plantedDrafts, type PlantedDraft} from './masking/planted-drafts.js'
import {plantedValues} from './masking/planted-values.js'
import {quotedWords} from './masking/quoted-words.js'
import {folderOf, runCli, type Circumstances} from './run-cli.js'

/** With the values that some privacy rule flags; the others are no secret to it. */
const drafts = plantedDrafts.map(draft => {
  const isFlagged = flaggedIn(draft.text)
  return {...draft, values: draft.values.filter(({value}) => isFlagged(value))}
})
const few = drafts.slice(0, 3)
const [first = {name: '', text: '', values: []}] = drafts
const {lint} = await createReportlint({rules, profiles})
const results = drafts.map(({text}) => lint(text))

/** Flags that are still to come are tried as soon as they are there. */
const ifKnown = (...argv: readonly string[]) => (Object.hasOwn(flags, argv[0]?.slice(2) ?? '') ? [argv] : [])

const runs: readonly (readonly string[])[] = [
  ...formats.map(format => ['--format', format]),
  ['--quiet', '--timing', '--color'],
  ...ifKnown('--cache'),
  ...ifKnown('--update-baseline', '--baseline', 'baseline.json'),
]

const fewerRuns: readonly (readonly string[])[] = [
  ...formats.map(format => ['--format', format, '--output', `out.${format}`]),
  ['--diff'],
  ['--diff', '--fix-unsafe'],
  ['--fix'],
  ['--fix-unsafe', '--format', 'json'],
  ...ifKnown('--jobs', '2'),
]

/** Every file in a folder but the draft, names and all. */
function writtenBeside(draft: string, folder: string): string {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(file => file.isFile() && file.name !== draft) // prettier-ignore
  return files.map(({name, parentPath}) => `${name}\n${readFileSync(path.join(parentPath, name), 'utf8')}\n`).join('')
}

/** What the command writes when it is run beside a draft, and what leaks of it. */
async function run({name, text, values}: PlantedDraft, argv: readonly string[], around: Circumstances = {}) {
  const folder = folderOf({[name]: text, 'broken.yaml': 'sections: [\n'})
  const cwd = path.join(folder, 'work')
  mkdirSync(cwd)
  const ran = await runCli(cwd, argv.map(each => each.replace('DRAFT', `../${name}`)), around) // prettier-ignore
  const leaks = findLeaks([ran.stdout, ran.stderr, writtenBeside(name, folder)].join('\n'), values, name)
  rmSync(folder, {recursive: true})
  return {...ran, leaks: leaks.map(leak => `${name} ${argv.join(' ')}: ${leak}`)}
}

async function leaksOf(of: readonly PlantedDraft[], argv: readonly string[], around: Circumstances = {}) {
  const leaks: string[] = []
  for (const draft of of) leaks.push(...(await run(draft, argv, around)).leaks)
  return leaks
}

const rule = {summary: 'x', why: 'x', source: 'x', severity: 'warning', messages: {}, examples: []} as const

/** Fails with the whole draft in its message. */
const thrower = (more: Partial<Rule> = {}): Readonly<Record<string, Rule>> => ({
  'test/thrower': defineRule({...rule, ...more, check: ({report}) => fail(report.text)}),
})

function fail(text: string): never {
  throw Object.assign(new RangeError(`cannot read\n${text.replace(/^/gm, '    at ')}`), {name: text})
}

describe('of the planted values', () => {
  it('there are two hundred, and the privacy rules know nearly all', () => {
    const flagged = drafts.flatMap(({values}) => values)
    expect(new Set(plantedValues.map(({value}) => value)).size).toBeGreaterThanOrEqual(200)
    const missed = plantedValues.filter(each => !flagged.includes(each)).map(({fact}) => fact)
    expect(flagged.length / plantedValues.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('many stand in what other rules quote', () => {
    const quoting = results.flatMap(({messages}) => messages.filter(({message}) => message.includes('█')))
    expect(new Set(quoting.map(({ruleId}) => ruleId)).size).toBeGreaterThan(15)
  })
})

describe('no planted value is written', () => {
  it.each(runs.map(argv => [argv.join(' '), argv] as const))('by %s', async (_title, argv) => {
    expect(await leaksOf(drafts, ['DRAFT', ...argv])).toEqual([])
  })

  it.each(fewerRuns.map(argv => [argv.join(' '), argv] as const))('by %s', async (_title, argv) => {
    expect(await leaksOf(few, ['DRAFT', ...argv])).toEqual([])
  })

  it.each(['verdict DRAFT', 'verdict DRAFT --format json', 'print-config DRAFT'])('by %s', async argv => {
    expect(await leaksOf(few, argv.split(' '))).toEqual([])
  })

  it.each([40, 100])('on a terminal of %d columns', async columns => {
    expect(await leaksOf(few, ['DRAFT'], {isTerminal: true, columns})).toEqual([])
  })

  it('by the API', () => {
    expect(drafts.flatMap(({values}, i) => findLeaks(JSON.stringify(results[i]), values))).toEqual([])
  })
})

describe('no planted value is written where something goes wrong', () => {
  it('in a rule', async () => {
    const ran = await run(first, ['DRAFT', '--format', 'json'], {extraRules: thrower()})
    expect(ran.stdout).toContain('Rule test/thrower failed (Error)')
    expect(ran.leaks).toEqual([])
  })

  it.each(['json', 'pretty'])('in a privacy rule: then nothing of the draft is, by --format %s', async format => {
    const text = 'Report to: Cabinet\n\nViews of Nwachukwu:\n\nLegal Implications: Zubaida\n'
    const values = ['Report to', 'Nwachukwu', 'Zubaida'].map(value => ({value, isName: true, fact: ''}))
    const ran = await run({name: 'a.md', text, values}, ['DRAFT', '--format', format], {extraRules: thrower({isPersonal: true})}) // prettier-ignore
    expect(ran.stdout).toContain('Rule test/thrower failed')
    expect(ran.leaks).toEqual([])
  })

  it('in a fault of our own', async () => {
    const load = () => Promise.resolve().then(() => fail(first.text))
    const fault: unknown = await run(first, ['DRAFT'], {extraRules: thrower({load})}).catch((error: unknown) => error)
    const told = describeFault(fault)
    expect(told).toMatch(/^reportlint failed \(Error\)\..*\n +at .*masking\.test\.ts:/)
    expect(findLeaks(told, first.values)).toEqual([])
    expect(told.split('\n').length).toBeLessThan(20)
  })

  it.each(['--config ../broken.yaml', '--profile ../broken.yaml', '--config DRAFT', '--profile DRAFT', '--rule DRAFT', '--fail-on x'])('in the choice of %s', async argv => {
    const ran = await run(first, ['DRAFT', ...argv.split(' ')])
    expect(ran).toMatchObject({code: 2, leaks: []})
  }) // prettier-ignore
})

describe('--reveal', () => {
  const draft = {name: 'a.md', text: 'The mother, Mrs Chidimma Nwachukwu, told the social worker.\n', values: [{value: 'Chidimma Nwachukwu', isName: true, fact: ''}]} // prettier-ignore

  it.each(['--reveal', '--reveal --output out.txt', '--reveal --format json', '--reveal --format compact'])('is refused as %s where nobody looks at a terminal', async argv => {
    const {code, stderr, leaks} = await run(draft, ['DRAFT', ...argv.split(' ')], {isTerminal: argv !== '--reveal'})
    expect({code, stderr, leaks}).toEqual({code: 2, stderr: 'reportlint: --reveal shows personal values, so it works on a terminal only; leave it out\n', leaks: []})
  }) // prettier-ignore

  it('shows on a terminal the lines as they are', async () => {
    const around = {isTerminal: true, columns: 80}
    expect((await run(draft, ['DRAFT', '--reveal'], around)).stdout).toContain('Mrs Chidimma Nwachukwu, told')
    expect((await run(draft, ['DRAFT'], around)).stdout).toContain('Mrs ██████████████████, told')
  })
})

describe('whatever a rule quotes may be a value', () => {
  it('though it writes its message without holes', async () => {
    const check: Rule['check'] = ({report}) => [{says: `It is said: ${report.text}`, at: {start: 0, end: 0}}]
    expect(await leaksOf(few, ['DRAFT', '--format', 'json'], {extraRules: {'test/free': {...rule, check}}})).toEqual([])
  })

  it.each(Object.entries(rules))('of %s', (id, rule) => {
    expect(quotedWords(id, rule)).toEqual([])
  })
})
