import {mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {defineRule} from '../src/rule.js'
import {readNameMap, writeNameMap} from '../src/cli/name-map.js'
import {appendix, hidden, pseudonymise as run, read, review} from './label-drafts.js'
import {folderOf, runCli} from './run-cli.js'

describe('names become labels', () => {
  it('the same in two drafts, with titles, and with nothing of the names printed', async () => {
    const folder = folderOf({'review.md': review, 'appendix.md': appendix})
    const ran = await run(folder, 'review.md', 'appendix.md', '--map', 'map.json')
    expect(ran).toMatchObject({code: 0, stderr: ''})
    expect(read(folder, 'review.md')).toBe(`# Child safeguarding practice review

Mother lives with her son Child A, aged 7. Child A’s social worker, Social Worker 1, visited. Mother was out.
`)
    expect(read(folder, 'appendix.md')).toContain('Child A was seen, aged 7. Mother agreed.')
    expect(ran.stdout).toContain('review.md: 3 people replaced by labels in 5 places\n  Mother           2 places\n')
    expect(ran.stdout).toContain(`Who is who is in ${path.join(folder, 'map.json')}.`)
  })

  it('and a later run with the same map goes on with them', async () => {
    const folder = folderOf({'review.md': review, 'appendix.md': appendix})
    await run(folder, 'review.md', '--map', 'map.json')
    await run(folder, 'appendix.md', '--map', 'map.json')
    expect(read(folder, 'appendix.md')).toContain('Child A was seen, aged 7. Mother agreed.')
    const again = await run(folder, 'review.md', 'appendix.md', '--map', 'map.json')
    expect(again.stdout).toContain('No name was found that could be replaced.')
  })

  it('but not what is unsure, which is listed by line and column', async () => {
    const unsure = defineRule({
      summary: 's', why: 'w', source: 's', severity: 'error', isPersonal: 'by-word', messages: {named: 'A name.'}, examples: [],
      *check({report: {text}}) {
        for (const name of ['Tobi', 'Amina']) {
          const start = text.indexOf(name)
          yield {says: 'named', at: {start, end: start + name.length}, ...(name === 'Amina' && {severity: 'warning' as const})}
        }
      },
    }) // prettier-ignore
    const silent = {...unsure, check: () => []}
    const extraRules = {'privacy/person-name': unsure, 'privacy/practitioner-name': silent, 'privacy/real-name-residue': silent} // prettier-ignore
    const folder = folderOf({'a.md': 'To: Cabinet\n\nHer son Tobi, aged 7, saw Amina, and tobi-2.pdf.\n'})
    const {code, stdout} = await runCli(folder, ['pseudonymise', 'a.md', '--map', 'map.json'], {extraRules})
    expect(read(folder, 'a.md')).toBe('To: Cabinet\n\nHer son Child A, aged 7, saw Amina, and tobi-2.pdf.\n')
    expect(stdout).toContain('  Left as it is in 2 places:\n    3:30     may be a name\n    3:41     a word of a replaced name\n') // prettier-ignore
    expect(stdout).not.toMatch(/amina|tobi/i)
    expect(code).toBe(0)
  })

  it('whatever the configuration says of the rules, but not in a draft that it leaves out', async () => {
    const config = 'rules: {privacy/person-name: off}\nignore: [appendix.md]\n'
    const folder = folderOf({'reportlint.config.yaml': config, 'review.md': review, 'appendix.md': appendix})
    const {stderr} = await run(folder, 'review.md', 'appendix.md', '--map', 'map.json')
    expect(read(folder, 'review.md')).not.toMatch(hidden)
    expect(read(folder, 'appendix.md')).toBe(appendix)
    expect(stderr).toBe('reportlint: appendix.md is left out by the configuration\n')
  })

  it('or would, with --diff', async () => {
    const folder = folderOf({'review.md': review})
    const {stdout} = await run(folder, 'review.md', '--map', 'map.json', '--diff')
    expect(stdout).toContain('+Mother lives with her son Child A, aged 7.')
    expect(stdout).toContain('-Mrs ████████████ lives with her son ███████████, aged 7.')
    expect(stdout).toContain('review.md: 3 people would be replaced')
    expect(read(folder, 'review.md')).toBe(review)
    expect(readdirSync(folder)).toEqual(['review.md'])
  })

  it('in a draft whose own name is telling, which is not printed', async () => {
    const folder = folderOf({'okafor-review.md': review})
    const {stdout} = await runCli(folder, ['pseudonymise', 'okafor-review.md', '--map', 'map.json'])
    expect(stdout).not.toMatch(/okafor/i)
    expect(stdout).toContain('The name of the file has a name in it; rename it.')
  })
})

describe('the map', () => {
  it('is for nobody else to read, even if it was before', async () => {
    const folder = folderOf({'review.md': review, 'appendix.md': appendix})
    await run(folder, 'review.md', '--map', 'map.json')
    writeFileSync(path.join(folder, 'open.json'), read(folder, 'map.json'), {mode: 0o644})
    await run(folder, 'appendix.md', '--map', 'open.json')
    for (const name of ['map.json', 'open.json']) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toHaveLength(4)
  })

  it('is refused inside a git work tree, by any way into it, and nothing is changed', async () => {
    const inside = folderOf({'tree/.git': 'gitdir: elsewhere\n', 'tree/deep/review.md': review, 'repo/.git/HEAD': '', 'repo/map.json': '{}'}) // prettier-ignore
    mkdirSync(path.join(inside, 'out'))
    symlinkSync(path.join(inside, 'tree/deep'), path.join(inside, 'out/folder'))
    symlinkSync(path.join(inside, 'repo/map.json'), path.join(inside, 'out/map.json'))
    for (const [map, tree] of [
      ['tree/map.json', 'tree'],
      ['tree/deep/map.json', 'tree'],
      ['repo/map.json', 'repo'],
      ['repo/.git/map.json', 'repo'],
      ['out/folder/map.json', 'tree'],
      ['out/map.json', 'repo'],
    ] as const) {
      const {code, stderr} = await run(inside, 'tree/deep/review.md', '--map', map)
      expect(stderr).toContain(`--map “${map}” lies in the git work tree ${path.join(inside, tree)}, and`)
      expect(code).toBe(2)
    }
    expect(read(inside, 'tree/deep/review.md')).toBe(review)
    expect((await run(inside, 'tree/deep/review.md', '--map', 'map.json')).code).toBe(0)
  })

  it('is not written over one that has become another since it was read', async () => {
    const folder = folderOf({'review.md': review, 'appendix.md': appendix})
    const file = path.join(folder, 'map.json')
    const fresh = readNameMap(file)
    await run(folder, 'review.md', '--map', 'map.json')
    const written = read(folder, 'map.json')
    const read2 = readNameMap(file)
    await run(folder, 'appendix.md', '--map', 'map.json')
    for (const was of [fresh, read2])
      expect(() => writeNameMap(file, was, {was, soFar: 'no draft was changed'})).toThrow('was changed in the meantime, so no draft was changed')
    expect(read(folder, 'map.json')).not.toBe(written)
    expect((await run(folder, '--undo', '--map', 'map.json')).code).toBe(0)
  }) // prettier-ignore

  it.each([
    ['a label that is none', (map: string) => map.replace('Child A', 'Child (A'), 'is there already and is no map of this command'],
    ['one label for two', (map: string) => map.replace('"Mother"', '"Child A"'), 'has one label for two people; give each their own'],
    ['another encoding', (map: string) => map.replace('utf-8', 'windows-1252'), 'the map is damaged: it does not give review.md back'],
  ])('is refused with %s', async (_, change, message) => {
    const folder = folderOf({'review.md': review.replace('Amina', 'Zoë')})
    await run(folder, 'review.md', '--map', 'map.json')
    const map = read(folder, 'map.json')
    expect(change(map)).not.toBe(map)
    writeFileSync(path.join(folder, 'map.json'), change(map))
    const {code, stderr} = await run(folder, '--undo', '--map', 'map.json')
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  }) // prettier-ignore

  it.each([
    [['review.md'], 'say where to keep who is who: --map FILE, outside the repository of the drafts'],
    [['review.md', '--map', 'no/map.json'], 'there is no folder for --map “no/map.json”; make it first, or name another'],
    [['review.md', '--map', 'review.md'], '--map names one of the drafts; name another file for the map'],
    [['review.md', '--map', 'linked.md'], '--map names one of the drafts; name another file for the map'],
    [['review.md', '--map', 'dangling'], '--map “dangling” is a link to a file that is not there; name the file'],
    [['review.md', '--map', 'sub'], '--map “sub” is no file; name a file for the map'],
    [['review.md', '--map', 'map.json', '--format', 'json'], '--format says how findings are reported, which pseudonymise has none of; leave it out'],
    [['-', '--map', 'map.json'], 'pseudonymise changes files, so it takes no “-”; name the drafts'],
    [['--map', 'map.json'], 'use it as: reportlint pseudonymise DRAFT... --map FILE'],
    [['nowhere.md', '--map', 'map.json'], 'there is no file or folder “nowhere.md”; check the name'],
    [['--undo', '--map', 'map.json'], 'there is no map FOLDER/map.json; check the name'],
    [['review.md', '--map', 'notes.txt'], '--map: FOLDER/notes.txt is there already and is no map of this command; name another file'],
    [['review.md', '--map', 'other.json'], '--map: FOLDER/other.json is there already and is no map of this command; name another file'],
  ])('%j is refused', async (argv, message) => {
    const folder = folderOf({'review.md': review, 'notes.txt': 'mine', 'other.json': '{"version": 1}', 'sub/a.txt': ''})
    symlinkSync('review.md', path.join(folder, 'linked.md'))
    symlinkSync('gone', path.join(folder, 'dangling'))
    expect(await run(folder, ...argv)).toEqual({code: 2, stdout: '', stderr: `reportlint: ${message.replace('FOLDER', folder)}\n`}) // prettier-ignore
    expect(read(folder, 'review.md')).toBe(review)
    expect(read(folder, 'notes.txt')).toBe('mine')
  }) // prettier-ignore
})
