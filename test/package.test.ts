import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const run = promisify(execFile)

/** The package as npm would publish it, installed in an empty folder. `npm test` builds before it tests. */
describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reportlint-package-'))
  let tarball = ''

  beforeAll(async () => {
    const {stdout} = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {cwd: root})
    const packed: unknown = JSON.parse(stdout)
    tarball = path.join(folder, /"filename":\s*"([^"]+)"/.exec(JSON.stringify(packed))?.[1] ?? '')
    writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}')
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {cwd: folder})
  }, 120_000)

  it('has no dependencies to install, and holds neither sources nor tests', () => {
    const manifest: unknown = JSON.parse(
      readFileSync(path.join(folder, 'node_modules/reportlint/package.json'), 'utf8'),
    )
    expect(manifest).not.toHaveProperty('dependencies')
    expect(readFileSync(tarball).length).toBeLessThan(1_500_000)
  })

  it('runs by npx on a draft', async () => {
    writeFileSync(path.join(folder, 'draft.md'), 'Legal Implications:\n\nBackground papers: None\n')
    const ran = await run('npx', ['--offline', 'reportlint', 'draft.md', '--format', 'compact'], {cwd: folder}).catch(
      (error: unknown) => error,
    )
    expect(ran).toMatchObject({code: 1})
    expect(JSON.stringify(ran)).toContain('draft.md:1:1: error: Section “Legal Implications” is empty')
  }, 60_000)

  it('reads a configuration and a folder, whose code is loaded only then', async () => {
    writeFileSync(
      path.join(folder, 'reportlint.config.yaml'),
      'profile: base\nrules: {structure/empty-section: warning}\n',
    )
    const {stdout} = await run('npx', ['--offline', 'reportlint', '.', '--format', 'compact'], {cwd: folder})
    expect(stdout).toContain('draft.md:1:1: warning: Section “Legal Implications” is empty')
  }, 60_000)

  it('says of a mistake in a configuration what is wrong, though other code found it', async () => {
    writeFileSync(path.join(folder, 'wrong.yaml'), 'rulez: {}\n')
    const argv = ['--offline', 'reportlint', 'draft.md', '--config', 'wrong.yaml']
    const ran = await run('npx', argv, {cwd: folder}).catch((error: unknown) => error)
    expect(ran).toMatchObject({code: 2})
    expect(JSON.stringify(ran)).toContain('did you mean “rules”?')
  }, 60_000)

  it('gives a program what the contract says', async () => {
    const program = `
      import {lint, applyFixes} from 'reportlint'
      import {defineRule} from 'reportlint/rule'
      import {testRule} from 'reportlint/tester'
      import {findPersons} from 'reportlint/persons'
      const text = 'Risk Implications None\\n\\nBackground papers: None\\n'
      const result = lint(text, {path: 'x.md', profile: 'base'})
      const rule = defineRule({summary: 's', why: 'w', source: 's', severity: 'warning', messages: {}, examples: [], *check() {}})
      console.log(JSON.stringify([result.filePath, result.errorCount, applyFixes(text, result), testRule('own/rule', rule).length, findPersons('Mrs Amina Okafor wrote.')]))
    `
    writeFileSync(path.join(folder, 'program.js'), program)
    const {stdout} = await run(process.execPath, ['program.js'], {cwd: folder})
    const person = {start: 4, end: 16, probability: 0.98, because: ['a title before it']}
    expect(JSON.parse(stdout)).toEqual([
      'x.md',
      1,
      'Risk Implications\n\nNone\n\nBackground papers: None\n',
      3,
      [person],
    ])
  })

  it('satisfies publint', async () => {
    const {stdout} = await run('npx', ['--offline', 'publint', '--strict', tarball], {cwd: root})
    expect(stdout).toContain('All good!')
  }, 60_000)

  it('satisfies attw', async () => {
    const {stdout} = await run('npx', ['--offline', 'attw', tarball, '--profile', 'esm-only'], {cwd: root})
    expect(stdout).toContain('"reportlint/tester"')
    expect(stdout).not.toMatch(/^(?!.*ignored).*[🥴💀⚠❌]/mu)
  }, 60_000)
})
