import fc from 'fast-check'
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/read/parse.js'
import {parseByRemark} from './reference-parser.js'

function same(text: string): void {
  expect(JSON.stringify(parse(text).root.children)).toBe(JSON.stringify(parseByRemark(text)))
}

const root = path.resolve(import.meta.dirname, '..')
const drafts = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(file => /^(?:docs|test|README).*\.(?:md|txt)$/.test(file))
  .map(file => readFileSync(path.join(root, file), 'utf8').replace(/^\uFEFF/, ''))
  .filter(text => text.length < 60_000)

describe('blocks of plain prose become what remark-parse makes of them, positions included', () => {
  it('on every draft and page in the repository, in each kind of line end', () => {
    expect(drafts.length).toBeGreaterThan(10)
    for (const draft of drafts)
      for (const text of [draft, draft.replaceAll('\n', '\r\n'), draft.replaceAll('\n\n', '\n \t\n')]) same(text)
  })

  it('where a fence opens in the block that ends the front matter', () => {
    same('---\n---\n```\nSome words\n\nSome words\n')
  })

  it('on fuzzed documents', () => {
    const piece = fc.constantFrom(
      'Some words', 'A “quote”', '10 March 2024', '1. one', '2) two', '- item', '* star', '+ plus', '  indented', '    deep', '\ttab', 'trailing ', 'break  ',
      '# Heading', '## Heading ##', '#No', '===', '---', '***', '> quote', '>', '| a | b |', '|---|---|', '```', '~~~', '<div>', '<!-- open', '-->', '<pre>',
      '&amp;', 'A & B', '&x', '\\*', '[link](x)', '[ref]', '[ref]: http://example.org', '*em*', '**strong**', '**Label:** answer', '**(A) Label**', '**Label:**text', '** no**', '**a** b **c**', '**x**.', '***y***', '`code`', '(1) first', '1.1 para', ': colon', '= eq',
      'a\tb', '\u00A0nbsp', '', '', '', 'é', 'x_y', '1986\\. A year', '12345678901. x', '1.', '-', '\0',
    ) // prettier-ignore
    const document = fc.array(
      fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' \n', ' ')),
      {maxLength: 14},
    )
    fc.assert(
      fc.property(document, pieces => {
        same(pieces.flat().join(''))
      }),
      {numRuns: 20_000},
    )
  }, 120_000)
})
