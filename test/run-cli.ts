import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {rules} from '../rules/index.js'
import {callInGrounds as grounds} from '../rules/lexicons/call-in-grounds.js'
import {loadLabelWords} from '../rules/lexicons/label-words.js'
import {profiles} from '../rules/profiles/index.js'
import {main} from '../src/cli/main.js'
import type {Rule} from '../src/rule.js'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Circumstances {
  readonly stdin?: Uint8Array
  readonly isTerminal?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly clock?: () => number
  readonly extraRules?: Readonly<Record<string, Rule>>
}

/** A folder of its own with the files given, by path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'reportlint-')))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Runs the command line in a folder, with everything around it given. */
export async function runCli(cwd: string, argv: readonly string[], around: Circumstances = {}): Promise<Ran> {
  const {stdin = new Uint8Array(), isTerminal = false, columns, env = {}, clock = () => 0, extraRules = {}} = around
  const printed = {stdout: '', stderr: ''}
  const output = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text
    },
    isTerminal,
    columns,
  })
  const code = await main(
    argv,
    {rules: {...rules, ...extraRules}, profiles, grounds, loadLabelWords},
    {
      cwd,
      env,
      stdout: output('stdout'),
      stderr: output('stderr'),
      readStdin: () => Promise.resolve(stdin),
      isTyping: isTerminal,
      clock,
      version: '0.0.0',
    },
  )
  return {code, ...printed}
}
