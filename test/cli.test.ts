import {chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {defineRule} from '../src/rule.js'
import {folderOf, runCli} from './run-cli.js'

const good = 'Report to: Cabinet\n\nBackground papers: None\n'
const empty = 'Legal Implications:\n\nBackground papers: None\n'
const glued = 'Risk Implications None\n\nBackground papers: None\n'
const only = ['--rule', 'structure/bare-not-applicable: off']

describe('exit codes', () => {
  it('is 0 for a draft with nothing to mend, and says so', async () => {
    const ran = await runCli(folderOf({'a.md': good}), ['a.md'])
    expect(ran).toEqual({code: 0, stdout: 'Ready to publish: nothing to mend in 1 draft.\n', stderr: ''})
  })

  it('is 1 for an error', async () => {
    expect((await runCli(folderOf({'a.md': empty}), ['a.md'])).code).toBe(1)
  })

  it('follows --fail-on and --max-warnings', async () => {
    const folder = folderOf({'a.md': 'Legal Implications: N/A\n\nBackground papers: None\n'})
    expect((await runCli(folder, ['a.md'])).code).toBe(0)
    expect((await runCli(folder, ['a.md', '--fail-on', 'warning'])).code).toBe(1)
    expect((await runCli(folder, ['a.md', '--max-warnings', '0'])).code).toBe(1)
    expect((await runCli(folder, ['a.md', '--max-warnings', '1'])).code).toBe(0)
  })

  it('counts warnings and suggestions for the exit code even when --quiet hides them', async () => {
    const folder = folderOf({'a.md': 'Legal Implications: N/A\n\nBackground papers: None\n'})
    const ran = await runCli(folder, ['a.md', '--quiet', '--fail-on', 'warning'])
    expect(ran.code).toBe(1)
    expect(ran.stdout).not.toContain('bare-not-applicable')
  })
})

describe('a user’s mistake gets exit code 2 and one message with what, where and what to do', () => {
  const folder = folderOf({
    'a.md': good,
    'README.txt': 'no draft',
    'empty/notes.txt': 'no draft',
    'typo/reportlint.config.yaml': 'profile: base\nrulez: {}\n',
    'typo/a.md': good,
    'rule/reportlint.config.yaml': 'rules:\n  structure/emty-section: off\n',
    'rule/a.md': good,
    'level/reportlint.config.yaml': 'rules:\n  structure/empty-section: eror\n',
    'level/a.md': good,
    'broken/reportlint.config.yaml': 'profile: [base\n',
    'broken/a.md': good,
    'own/council.yaml': 'extends: council.yaml\n',
    'own/ring-a.yaml': 'extends: ring-b.yaml\n',
    'own/ring-b.yaml': 'extends: ring-a.yaml\n',
    'own/typo.yaml': 'title: X\nsections:\n  summary:\n    label: [Summary]\n',
    'own/parent.yaml': 'sections:\n  summary: {labels: [Summary], parent: nowhere}\n',
    'utf16.md': new Uint8Array([0xff, 0xfe, 65, 0]),
    'binary.md': new Uint8Array([1, 2, 0, 4]),
  })

  it.each([
    [['nowhere.md'], 'there is no file or folder “nowhere.md”; check the name'],
    [['empty'], 'there is no draft (.md, .markdown) in “empty”; name the file, or another folder'],
    [[], 'name a draft, a folder or “-”: reportlint draft.md (“reportlint --help” says more)'],
    [['a.md', '--quite'], 'there is no flag “--quite”; did you mean “--quiet”?'],
    [['a.md', '--format', 'jsn'], '“jsn” is not a value of --format; did you mean “json”?'],
    [['a.md', '--format'], '“--format” needs a value: --format NAME'],
    [['a.md', '--quiet=yes'], '“--quiet” takes no value; leave out “=yes”'],
    [['a.md', '--max-warnings', 'few'], '--max-warnings needs a whole number, not “few”'],
    [['a.md', '--profile', 'seftn'], 'there is no profile “seftn”; did you mean “sefton”?'],
    [
      ['a.md', '--rule', 'structure/emty-section: off'],
      '--rule: there is no rule “structure/emty-section”; did you mean “structure/empty-section”?',
    ],
    [
      ['a.md', '--rule', 'structure/empty-section'],
      '--rule “structure/empty-section” is not “id: level”; the levels are off, suggestion, warning and error',
    ],
    [['a.md', '--config', 'nowhere.yaml'], 'there is no configuration “nowhere.yaml”; check the name'],
    [['explian'], 'there is no file “explian”; did you mean the command “explain”?'],
    [
      ['explain', 'empty-section'],
      'explain: there is no rule “empty-section”; did you mean “structure/empty-section”?',
    ],
    [['explain'], 'use it as: reportlint explain RULE'],
    [['-', '--fix'], '--fix needs a file to change; with “-” use --diff'],
    [['utf16.md'], 'utf16.md is UTF-16 text; save it as UTF-8'],
    [['binary.md'], 'binary.md is not a text file; save the draft as markdown or plain text (UTF-8)'],
  ])('%j', async (argv, message) => {
    const ran = await runCli(folder, argv)
    expect(ran.stderr).toBe(`reportlint: ${message}\n`)
    expect(ran.code).toBe(2)
  })

  it.each([
    ['typo/a.md', 'typo/reportlint.config.yaml:2 has an unknown key “rulez”; did you mean “rules”?'],
    [
      'rule/a.md',
      'rule/reportlint.config.yaml: there is no rule “structure/emty-section”; did you mean “structure/empty-section”?',
    ],
    ['level/a.md', 'level/reportlint.config.yaml:2 has a wrong value in “rules.structure/empty-section”'],
    ['broken/a.md', 'broken/reportlint.config.yaml:2:1 is not YAML'],
  ])('a wrong configuration above %s', async (draft, message) => {
    const ran = await runCli(folder, [draft])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['own/council.yaml', 'extends itself'],
    ['own/ring-a.yaml', 'extends itself'],
    ['own/typo.yaml', 'own/typo.yaml:4 has an unknown key “label” in “sections.summary”; did you mean “labels”?'],
    ['own/parent.yaml', 'section “summary” has the parent “nowhere”, which the profile does not have; correct the id'],
    ['own/nowhere.yaml', 'there is no profile “own/nowhere.yaml”'],
  ])('a wrong profile %s', async (profile, message) => {
    const ran = await runCli(folder, ['a.md', '--profile', profile])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  })

  it.skipIf(process.getuid?.() === 0)('a draft that may not be read', async () => {
    const closed = folderOf({'a.md': good})
    chmodSync(path.join(closed, 'a.md'), 0)
    const ran = await runCli(closed, ['a.md'])
    expect(ran).toMatchObject({code: 2, stderr: 'reportlint: a.md: you may not read it; ask for access\n'})
  })

  it('does not keep the other drafts from being checked', async () => {
    const ran = await runCli(folder, ['binary.md', 'a.md'])
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('Ready to publish: nothing to mend in 1 draft.')
  })
})

describe('which drafts are checked', () => {
  const folder = folderOf({
    'reports/a.md': empty,
    'reports/deep/b.markdown': empty,
    'reports/c.txt': empty,
    'reports/old/d.md': empty,
    'reports/skipped/e.md': empty,
    'reports/.gitignore': 'old/\n',
    '.reportlintignore': 'skipped/\n!kept.md\n',
    'node_modules/x/f.md': empty,
    'sub/reportlint.config.yaml': 'ignore: [README.md]\n',
    'sub/README.md': empty,
    'sub/g.md': empty,
  })
  const checked = async (...argv: readonly string[]) => {
    const {stdout} = await runCli(folder, [...argv, '--format', 'compact'])
    return [...new Set(stdout.split('\n').map(line => line.split(':')[0] ?? ''))].filter(Boolean)
  }

  it('searches folders for markdown, without what the ignore files name', async () => {
    expect(await checked('.')).toEqual(['reports/a.md', 'reports/deep/b.markdown', 'sub/g.md'])
  })

  it('takes globs and any text file by name, each once', async () => {
    expect(await checked('reports/*.txt', 'reports/c.txt', 'reports/**/*.md')).toEqual([
      'reports/c.txt',
      'reports/a.md',
    ])
  })

  it('takes a named draft that git ignores, but not one that .reportlintignore names', async () => {
    expect(await checked('reports/old/d.md')).toEqual(['reports/old/d.md'])
    const ran = await runCli(folder, ['reports/skipped/e.md'])
    expect(ran).toMatchObject({code: 0, stderr: 'reportlint: reports/skipped/e.md is left out by .reportlintignore\n'})
  })

  it('lets a hook pass names that match nothing', async () => {
    expect((await runCli(folder, ['gone.md', '--no-error-on-unmatched'])).code).toBe(0)
  })

  it('reads a draft from stdin under the name that it is given', async () => {
    const ran = await runCli(folder, ['-', '--stdin-filename', 'reports/new.md', '--format', 'compact'], {
      stdin: new TextEncoder().encode(empty),
    })
    expect(ran.stdout).toContain('reports/new.md:1:1: error: Section “Legal Implications” is empty')
  })
})

describe('fixing', () => {
  it('changes the draft only where the fix is, and keeps BOM, line ends, mode and links', async () => {
    const crlf = '\uFEFFRisk Implications None\r\n\r\nBackground papers: None\r\n'
    const folder = folderOf({'a.md': crlf})
    chmodSync(path.join(folder, 'a.md'), 0o640)
    symlinkSync('a.md', path.join(folder, 'link.md'))
    const ran = await runCli(folder, ['link.md', '--fix', ...only])
    expect(ran.code).toBe(0)
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(
      '\uFEFFRisk Implications\r\n\r\nNone\r\n\r\nBackground papers: None\r\n',
    )
    expect(statSync(path.join(folder, 'a.md')).mode & 0o777).toBe(0o640)
    expect(lstatSync(path.join(folder, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'link.md'])
  })

  it('keeps Windows-1252, and says that it read it so', async () => {
    const folder = folderOf({'a.md': Uint8Array.from([...new TextEncoder().encode(glued), 0x93, 0x41, 0x94, 10])})
    const ran = await runCli(folder, ['a.md', '--fix', ...only])
    expect(ran.stderr).toBe('reportlint: a.md is not UTF-8; it was read as Windows-1252\n')
    expect([...readFileSync(path.join(folder, 'a.md')).subarray(-4)]).toEqual([0x93, 0x41, 0x94, 10])
  })

  it('shows a diff and changes nothing', async () => {
    const folder = folderOf({'a.md': glued})
    const ran = await runCli(folder, ['a.md', '--diff', ...only])
    expect(ran.stdout).toContain('-Risk Implications None\n+Risk Implications\n')
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(glued)
  })

  it('leaves an unsafe fix alone unless asked', async () => {
    const extraRules = {
      'test/rename': defineRule({
        summary: 'x', why: 'x', source: 'x', severity: 'warning', messages: {found: 'Found.'}, examples: [],
        *check({report}) {
          const at = report.text.indexOf('Old')
          if (at >= 0) yield {says: 'found', at: {start: at, end: at + 3}, fix: {edits: [{start: at, end: at + 3, text: 'New'}], safe: false}}
        },
      }),
    } // prettier-ignore
    const folder = folderOf({'a.md': `Old\n\n${good}`})
    await runCli(folder, ['a.md', '--fix'], {extraRules})
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(`Old\n\n${good}`)
    await runCli(folder, ['a.md', '--fix-unsafe'], {extraRules})
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(`New\n\n${good}`)
  })
})

describe('a rule that fails', () => {
  it('is one finding that names the rule; the others still run', async () => {
    const extraRules = {
      'test/thrower': defineRule({
        summary: 'x', why: 'x', source: 'x', severity: 'warning', messages: {}, examples: [],
        check() {
          throw new RangeError('secret words of the draft')
        },
      }),
    } // prettier-ignore
    const ran = await runCli(folderOf({'a.md': empty}), ['a.md', '--format', 'compact'], {extraRules})
    expect(ran.stdout).toContain('Rule test/thrower failed (RangeError)')
    expect(ran.stdout).not.toContain('secret')
    expect(ran.stdout).toContain('[structure/empty-section]')
  })
})

describe('suppression comments', () => {
  const suppressed = async (comment: string) => {
    const folder = folderOf({'a.md': `${comment}\n${empty}`})
    const {stdout} = await runCli(folder, ['a.md', '--format', 'compact'])
    return [...stdout.matchAll(/\[([\w/-]+)\]/g)].map(match => match[1])
  }

  it('silence a finding where they give a reason', async () => {
    expect(
      await suppressed('<!-- reportlint-disable-next-line structure/empty-section -- agreed with legal -->'),
    ).toEqual([])
    expect(await suppressed('<!-- reportlint-disable structure/empty-section -- agreed with legal -->')).toEqual([])
  })

  it('silence nothing without one, and are themselves a finding', async () => {
    expect(await suppressed('<!-- reportlint-disable-next-line structure/empty-section -->')).toEqual([
      'suppression/missing-reason',
      'structure/empty-section',
    ])
  })

  it('are a finding when unused or mistyped', async () => {
    expect(
      await suppressed('<!-- reportlint-disable-next-line structure/vague-subject -- for now it stays -->'),
    ).toEqual(['suppression/unused', 'structure/empty-section'])
    expect(await suppressed('<!-- reportlint-disable-next-line structure/emty -- for now it stays -->')).toEqual([
      'suppression/unknown-rule',
      'structure/empty-section',
    ])
  })

  it('end where they are enabled again', async () => {
    const text = `<!-- reportlint-disable structure/empty-section -- old part -->\nLegal Implications:\n\n<!-- reportlint-enable structure/empty-section -->\n\nRisk Implications:\n\nBackground papers: None\n`
    const {stdout} = await runCli(folderOf({'a.md': text}), ['a.md', '--format', 'compact'])
    expect(stdout).toMatch(/^a\.md:6:1: error: Section “Risk Implications” is empty/)
    expect(stdout.match(/empty-section\]/g)).toHaveLength(1)
  })
})

describe('what people see', () => {
  const draft = 'Report to: Cabinet\n\nLegal Implications:\n\nBackground papers: None\n'

  it.each([40, 80, 200])('fits in %d columns', async columns => {
    const {stdout} = await runCli(folderOf({'a.md': draft}), ['a.md'], {
      columns,
      isTerminal: true,
      env: {NO_COLOR: '1'},
    })
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(Math.max(columns, 70))
    expect(stdout).not.toContain('\u001B')
  })

  it('shows the line, marks the place, and says what to do', async () => {
    const {stdout} = await runCli(folderOf({'a.md': draft}), ['a.md'])
    expect(stdout).toContain(' 3 | Legal Implications:\n   | ^^^^^^^^^^^^^^^^^^\n')
    expect(stdout).toContain('Not ready to publish: 1 error in 1 draft.')
  })

  it('is in colour on a terminal only', async () => {
    const folder = folderOf({'a.md': draft})
    expect((await runCli(folder, ['a.md'], {isTerminal: true, columns: 80})).stdout).toContain('\u001B[')
    expect((await runCli(folder, ['a.md'])).stdout).not.toContain('\u001B[')
    expect((await runCli(folder, ['a.md', '--color'])).stdout).toContain('\u001B[')
  })

  it('shows progress on a terminal once a run has lasted half a second, and wipes it', async () => {
    let now = 0
    const ran = await runCli(folderOf({'a.md': good, 'b.md': good, 'c.md': good}), ['.'], {
      isTerminal: true,
      clock: () => (now += 300),
    })
    expect(ran.stderr).toContain('Checking draft 2 of 3 …')
    expect(ran.stderr.endsWith('\r\u001B[K')).toBe(true)
  })

  it('writes the report to a file', async () => {
    const folder = folderOf({'a.md': draft})
    const ran = await runCli(folder, ['a.md', '--format', 'json', '--output', 'out.json'])
    expect(ran.stdout).toBe('')
    expect(JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'))).toMatchObject([
      {filePath: 'a.md', errorCount: 1},
    ])
  })

  it('prints JSON in the form of the contract', async () => {
    const {stdout} = await runCli(folderOf({'a.md': glued}), ['a.md', '--format', 'json', ...only])
    expect(JSON.parse(stdout)).toEqual([
      {
        filePath: 'a.md',
        profile: 'base',
        errorCount: 1,
        warningCount: 0,
        suggestionCount: 0,
        messages: [
          {
            ruleId: 'structure/merged-heading',
            severity: 2,
            message:
              'Heading “Risk Implications” and its answer “None” share a line; put a colon or a line end between them.',
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 18,
            url: 'https://github.com/reportlint/reportlint/blob/main/docs/rules/structure/merged-heading.md',
            fix: {range: [17, 18], text: '\n\n', safe: true},
          },
        ],
      },
    ])
  })

  it('says how long parsing, reading and each rule took', async () => {
    const {stderr} = await runCli(folderOf({'a.md': draft}), ['a.md', '--timing'])
    expect(stderr).toMatch(/^ +0\.0 ms +parsing\n +0\.0 ms +reading as a report\n +0\.0 ms +rules\n/)
    expect(stderr).toContain('structure/empty-section')
  })
})

describe('commands', () => {
  it('lists the rules, and explains one with what it says of its examples', async () => {
    const folder = folderOf({})
    expect((await runCli(folder, ['rules'])).stdout).toContain('structure/empty-section')
    const {stdout} = await runCli(folder, ['explain', 'structure/empty-section'])
    expect(stdout).toContain('Why: ')
    expect(stdout).toContain('  → 1:1 Section “Legal Implications” is empty')
  })

  it('writes a configuration with what it can see, and no second one', async () => {
    const folder = folderOf({'a.md': good})
    const ran = await runCli(folder, ['init'])
    expect(ran.stdout).toContain('Wrote reportlint.config.yaml. Drafts here: 1')
    expect((await runCli(folder, ['.'])).code).toBe(0)
    expect(await runCli(folder, ['init'])).toMatchObject({code: 2, stderr: 'reportlint: there is a configuration already (reportlint.config.yaml); edit it, or remove it first\n'}) // prettier-ignore
  })

  it('prints the configuration that holds for a draft', async () => {
    const folder = folderOf({
      'reportlint.config.yaml': 'profile: sefton\nrules:\n  structure/vague-subject: off\n',
      'a.md': good,
    })
    const {stdout} = await runCli(folder, ['print-config', 'a.md'])
    expect(JSON.parse(stdout)).toMatchObject({
      config: path.join(folder, 'reportlint.config.yaml'),
      profile: 'sefton',
      rules: {'structure/vague-subject': 'off', 'structure/empty-section': 'error'},
    })
  })

  it('prints help and version', async () => {
    const folder = folderOf({})
    const {stdout} = await runCli(folder, ['--help'])
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(86)
    expect((await runCli(folder, ['--version'])).stdout).toBe('0.0.0\n')
  })
})

describe('configuration', () => {
  it('sets profile, levels and options, nearest file first', async () => {
    const folder = folderOf({
      'reportlint.config.yaml': 'rules: {structure/empty-section: off}\n',
      'a.md': empty,
      'sub/reportlint.config.yaml': 'rules: {structure/empty-section: warning}\n',
      'sub/b.md': empty,
      'council.yaml': 'title: Ours\nsections:\n  plan: {labels: [Plan of work], required: true}\n',
      'own/reportlint.config.yaml': 'profile: ../council.yaml\n',
      'own/c.md': empty,
    })
    expect((await runCli(folder, ['a.md', '--format', 'compact'])).stdout).toBe('')
    expect((await runCli(folder, ['sub/b.md', '--format', 'compact'])).stdout).toContain(
      'warning: Section “Legal Implications”',
    )
    expect((await runCli(folder, ['own/c.md', '--format', 'compact'])).stdout).toContain(
      'Section “Plan of work” is missing',
    )
  })

  it('is never written where a run only checks', async () => {
    const folder = folderOf({'a.md': good})
    mkdirSync(path.join(folder, 'sub'))
    await runCli(folder, ['a.md'])
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'sub'])
    expect(existsSync(path.join(folder, 'reportlint.config.yaml'))).toBe(false)
  })
})
