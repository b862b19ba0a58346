import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {folderOf, runCli, type Circumstances} from './run-cli.js'

const hashOf = (input: string | Uint8Array, around: Circumstances = {}) =>
  runCli(folderOf({}), ['hash-name'], {
    ...around,
    stdin: typeof input === 'string' ? new TextEncoder().encode(input) : input,
  })

describe('hash-name', () => {
  it('gives the same for every way to write a name', async () => {
    const {code, stdout} = await hashOf('José Núñez\n')
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}\n$/)
    expect(code).toBe(0)
    const windows1252 = Uint8Array.from('José Núñez\r\n', each => each.charCodeAt(0))
    for (const same of ['José Núñez'.normalize('NFD'), 'NÚÑEZ, José', '  josé núñez ', windows1252])
      expect((await hashOf(same)).stdout).toBe(stdout)
  })

  it('gives what a list of people who may be named takes, whatever the form of the draft’s accents', async () => {
    const {stdout} = await hashOf('José Núñez')
    const draft = '## Representations\n\nMr José Núñez objects to the noise.\n'
    const config = {
      rules: {'privacy/person-name': ['error', {public: [`${stdout.trim()} -- lead petitioner`]}] as const},
    }
    const namesIn = (text: string) =>
      lint(text, {config}).messages.filter(({ruleId}) => ruleId === 'privacy/person-name')
    expect(lint(draft).messages.some(({ruleId}) => ruleId === 'privacy/person-name')).toBe(true)
    expect(namesIn(draft)).toEqual([])
    expect(namesIn(draft.normalize('NFD'))).toEqual([])
  })

  it('says on a terminal what it waits for', async () => {
    const {stderr} = await hashOf('Jane Harlow', {isTerminal: true})
    expect(stderr).toBe('Type the name as the report has it, press Enter, then Ctrl-D.\n')
  })

  it.each([
    ['Jane Harlow\nTom Reed\n', 'the input has several lines; give one name at a time'],
    ['J. Harlow', 'an initial stands for many names; type the given name in full'],
    [' \n', 'there is no name in the input; type one'],
    [Uint8Array.of(0xff, 0xfe, 0x41, 0), 'the input is UTF-16 text; save it as UTF-8'],
  ])('refuses %j', async (input, message) => {
    expect(await hashOf(input)).toEqual({code: 2, stdout: '', stderr: `reportlint: ${message}\n`})
  })

  it('refuses a name in the command line, which is kept', async () => {
    const {code, stderr} = await runCli(folderOf({}), ['hash-name', 'Jane', 'Harlow'])
    expect(stderr).toContain('hash-name reads the name from its input, since a command line is kept')
    expect(code).toBe(2)
  })
})
