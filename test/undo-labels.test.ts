import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {changeOf, restored} from '../src/cli/change-drafts.js'
import {decode} from '../src/read/decode.js'
import {encode} from '../src/read/encode.js'
import {appendix, hidden, pseudonymise as run, read, review} from './label-drafts.js'
import {folderOf} from './run-cli.js'

const bytesOf = (text: string, encoding: 'utf-8' | 'windows-1252', hasBom = false) =>
  encode(text, {encoding, hasBom}) ?? new Uint8Array()

describe('undo', () => {
  const zoe = review.replaceAll('\n', '\r\n').replaceAll('Amina', 'Zoë')
  const forms = {
    'crlf.md': bytesOf(review.replaceAll('\n', '\r\n'), 'utf-8'),
    'bom.md': bytesOf(review, 'utf-8', true),
    'windows.md': bytesOf(review.replaceAll('\n', '\r\n'), 'windows-1252'),
    // Without its names it is plain ASCII, and shows no longer what it was.
    'ascii.md': bytesOf(zoe.replaceAll('’', "'"), 'windows-1252'),
  }

  it('gives every byte back: line ends, byte order mark, Windows-1252', async () => {
    const folder = folderOf(forms)
    await run(folder, ...Object.keys(forms), '--map', 'map.json')
    for (const name of Object.keys(forms)) {
      const changed = decode(readFileSync(path.join(folder, name)))
      expect('text' in changed && changed.text).toMatch(/(?:Mother|Adult A) lives with her son Child A, aged 7\./)
    }
    const {code, stdout} = await run(folder, '--undo', '--map', 'map.json')
    expect(stdout).toContain('crlf.md is as it was, byte for byte.\nbom.md is as it was')
    expect(code).toBe(0)
    for (const [name, bytes] of Object.entries(forms)) expect(new Uint8Array(readFileSync(path.join(folder, name)))).toEqual(bytes) // prettier-ignore
    expect((await run(folder, '--undo', '--map', 'map.json')).stdout).toBe('There was nothing to undo.\n')
  })

  it('refuses where a draft was changed since, touches none then, and undoes those that are named', async () => {
    const folder = folderOf({'review.md': review, 'appendix.md': appendix})
    await run(folder, 'review.md', 'appendix.md', '--map', 'map.json')
    const edited = read(folder, 'appendix.md') + 'More.\n'
    writeFileSync(path.join(folder, 'appendix.md'), edited)
    const {code, stderr} = await run(folder, '--undo', '--map', 'map.json')
    expect(stderr).toBe('reportlint: appendix.md was changed since its names were replaced, so nothing was undone; name the other drafts, or look the names up in the map\n') // prettier-ignore
    expect(code).toBe(2)
    expect(read(folder, 'review.md')).not.toMatch(hidden)
    expect((await run(folder, 'review.md', '--undo', '--map', 'map.json')).code).toBe(0)
    expect([read(folder, 'review.md'), read(folder, 'appendix.md')]).toEqual([review, edited])
    expect((await run(folder, 'other.md', '--undo', '--map', 'map.json')).stderr).toContain('the map has no change of “other.md”') // prettier-ignore
  })

  it('goes back through several runs, as far as nobody has changed the draft between them', async () => {
    const folder = folderOf({'a.md': appendix})
    const file = path.join(folder, 'a.md')
    await run(folder, 'a.md', '--map', 'map.json')
    const between = `${read(folder, 'a.md')}\nMrs Jane Harlow, aged 44, was seen.\n`
    writeFileSync(file, between)
    await run(folder, 'a.md', '--map', 'map.json')
    expect(read(folder, 'a.md')).not.toMatch(hidden)
    expect((await run(folder, '--undo', '--map', 'map.json')).stdout).toContain(
      'it was changed by hand between two runs',
    )
    expect(read(folder, 'a.md')).toBe(between)
    const again = await run(folder, '--undo', '--map', 'map.json')
    expect(again).toMatchObject({code: 0, stderr: ''})
    expect(again.stdout).toContain('a.md is left as it is: it was changed by hand before')
  })

  it('finds its file by whichever way it was named', async () => {
    const folder = folderOf({'real/review.md': review})
    symlinkSync('real/review.md', path.join(folder, 'link.md'))
    const {stdout} = await run(folder, 'link.md', 'real/review.md', '--map', 'map.json')
    expect(stdout.match(/replaced by labels/g)).toHaveLength(1)
    expect((await run(folder, 'link.md', '--undo', '--map', 'map.json')).code).toBe(0)
    expect(read(folder, 'real/review.md')).toBe(review)
  })

  it('gives the same bytes for any text, in any form, and any places', () => {
    const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.stringMatching(/^[ -~\r\n\u00a0-ÿ‘’“”€–]*$/))
    const form = fc.record({encoding: fc.constantFrom('utf-8' as const, 'windows-1252' as const), hasBom: fc.boolean()})
    const check = (draft: string, given: typeof form extends fc.Arbitrary<infer F> ? F : never, ends: readonly number[]) => {
      const bytes = encode(draft, {...given, hasBom: given.hasBom && given.encoding === 'utf-8'})
      const decoded = bytes && decode(bytes)
      if (!decoded || 'fault' in decoded) return
      const isWhole = (end: number) => !/^[\uDC00-\uDFFF]/.test(decoded.text.slice(end))
      const at = [...new Set(ends.map(end => end % (decoded.text.length + 1)))].filter(isWhole).sort((a, b) => a - b)
      const edits = at.flatMap((start, i) => (i % 2 === 0 ? [{start, end: at[i + 1] ?? start, text: 'Child A'}] : []))
      const named = {...decoded, file: 'a.md', shown: 'a.md', form: decoded, groups: [], personal: {ranges: [], mask: String}}
      const change = changeOf(named, edits)
      expect(change ? restored(change.bytes, change.step) : bytes).toEqual(bytes)
    }
    fc.assert(fc.property(text, form, fc.array(fc.nat()), check), {numRuns: 1000})
  }) // prettier-ignore
})
