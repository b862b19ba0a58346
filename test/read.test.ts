import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {decode} from '../src/read/decode.js'
import {readDraft} from '../src/report/extract-report.js'
import {goodReport} from './corpus/invented-report.js'
import {forms, render} from './corpus/surface.js'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)

describe('decode', () => {
  it('takes the byte order mark off', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({text: 'A', encoding: 'utf-8', hasBom: true})
  })
  it('keeps CRLF', () => {
    expect(decode(bytes(0x41, 13, 10))).toMatchObject({text: 'A\r\n'})
  })
  it('reads Windows-1252', () => {
    expect(decode(bytes(0x93, 0x41, 0x94, 0x20, 0xa3))).toMatchObject({text: '“A” £', encoding: 'windows-1252'})
  })
  it.each([
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0)],
    ['UTF-16 without a mark', bytes(0x41, 0, 0x42, 0)],
    ['a binary file', bytes(0x50, 0x4b, 3, 4, 0xff)],
  ])('refuses %s', (_name, file) => {
    expect(decode(file)).toHaveProperty('fault')
  })
})

/** Each piece of text that a draft is read as, beside the stretch of the draft that it says it came from. */
function pieces(text: string): readonly (readonly [string, string])[] {
  return readDraft(text).lines.flatMap(({cells}) =>
    cells.map(({passage}) => {
      const {start, end} = passage.range()
      return [passage.text, text.slice(start, end)] as const
    }),
  )
}

describe('a passage knows its place in the draft', () => {
  it.each([
    ['an entity', 'Cost &amp; time', 'Cost & time', 'Cost &amp; time'],
    ['an escape', '\\(A\\) 1\\. x', '1. x', '1\\. x'],
    ['a quote over lines', '> one\n> two', 'two', 'two'],
    ['a list item', '- one\n  two', 'two', 'two'],
    ['a no-break space', '3\u00A0March', '3 March', '3\u00A0March'],
    ['CRLF', 'one\r\ntwo\r\n', 'two', 'two'],
    ['a soft hyphen', 'sav\u00ADings', 'savings', 'sav\u00ADings'],
    ['a zero-width space', 'a\u200Bb c', 'ab c', 'a\u200Bb c'],
    ['a pipe table', '| a | b\\|c |\n|---|---|\n| d | e |', 'b|c', 'b\\|c'],
    ['an HTML table', '<table><tr><td><p>a &pound;1</p></td></tr></table>', 'a £1', 'a &pound;1'],
    ['front matter', '---\ntitle: "A plan"\n---\n', 'A plan', 'A plan'],
    ['a byte order mark', '\uFEFFSummary', 'Summary', 'Summary'],
  ])('behind %s', (_name, draft, text, source) => {
    expect(pieces(draft)).toContainEqual([text, source])
  })

  it('in a draft long enough to be cut, fences and comments with blank lines included', () => {
    const filler = '- A line of *prose* about the library.\n\nAnother line of `prose`.\n\n'.repeat(1200)
    for (const block of ['```\na\n\nSummary:\n\nb\n```\n\n', '<!--\na\n\nSummary:\n\nb\n-->\n\n']) {
      const text = filler + block + filler + 'Last **words** here'
      expect(readDraft(text).lines.some(({cells}) => cells[0]?.passage.text === 'Summary:')).toBe(false)
      expect(pieces(text).at(-1)).toEqual(['Last words here', 'Last **words** here'])
    }
  }, 30_000)
})

const sentence = 'The Council considered the report on its branch libraries and agreed to wait. '

describe('hostile drafts end within seconds', () => {
  it.each(
    Object.entries({
      'nested quotes': '> '.repeat(5000) + 'a',
      'nested lists': '- '.repeat(5000) + 'a',
      'nested numbers': '1. '.repeat(5000) + 'a',
      'lists indented ever deeper': Array.from({length: 400}, (_, i) => ' '.repeat(i * 2) + '- a').join('\n'),
      'open brackets': '['.repeat(5000),
      asterisks: '*'.repeat(5000),
      'a line of 2 MB': sentence.repeat(26_000),
      'a table of 1 MB': '| a | b |\n|---|---|\n' + '| one | two |\n'.repeat(75_000),
      'an open fence': '```\n' + (sentence + '\n\n').repeat(5000),
      'an open comment': '<!--\n' + (sentence + '\n\n').repeat(5000),
      'open tags': '<p '.repeat(50_000),
      'deep HTML': '<div>'.repeat(10_000) + 'a' + '</div>'.repeat(10_000),
      'nothing but line ends': '\n'.repeat(500_000),
      'a paragraph of very many lines': 'a b\n'.repeat(200_000),
    }),
  )(
    '%s',
    (_name, draft) => {
      const started = performance.now()
      readDraft(draft)
      expect(performance.now() - started).toBeLessThan(15_000)
    },
    20_000,
  )
})

it('takes about twice the time for twice the text', () => {
  const report = render(goodReport, forms['ATX headings'] ?? fail())
  const timeOf = (megabytes: number) => {
    const text = report.repeat(Math.ceil((megabytes * 1_000_000) / report.length))
    const started = performance.now()
    readDraft(text)
    return performance.now() - started
  }
  timeOf(0.5)
  const [half, one, two] = [timeOf(0.5), timeOf(1), timeOf(2)]
  console.log(`reading 0.5, 1, 2 MB: ${[half, one, two].map(Math.round).join(', ')} ms`)
  expect(two).toBeLessThan(Math.max(half, 100) * 12)
}, 60_000)

it('finds in a repeated report what it finds in one', () => {
  expect(lint(render(goodReport, forms.plain ?? fail())).errorCount).toBe(0)
})

function fail(): never {
  throw new Error('the form is gone')
}
