import fc from 'fast-check'

const fragments = [
  'Summary:', 'Report to:\tCabinet\tDate of Meeting:\tTuesday 4 October 2018', 'Legal Implications: N/A', '(A) Revenue Costs', 'Recommendation(s):', '(1) That Cabinet approves',
  'Appendices:', 'Appendix A – Map', 'see Appendix B', 'FD .../18', '(LD 4537/18.....)', 'N/A Implementation Date for the Decision', '31 November 2018', 'Contact Officer:\tTel: 01632 960123',
  '# Heading', '===', '---', '***', '> ', '> > quote', '- item', '1. one', '2) two', '| a | b |', '|---|---|', '```', '~~~', '<table><tr><td>a</td>', '</table>', '<!-- open', '-->', '<p', '<script>',
  '&amp;', '&#8217;', '&#x1F600;', '&nosuch;', '\\*', '\\', '[link](x)', '![', '[ref]: x', '**bold', '*em*', '`code', '---\ntitle: a\n---', '£1,200', '12.5%', '<!-- reportlint-disable-next-line date/weekday-mismatch -- why -->',
] // prettier-ignore
const marks = ['\u0000', '\u0007', '\u000B', '\u000C', '\u001B', '\u0085', '\u00AD', '\u200B', '\u2028', '\uFEFF', '\uFFFD', '\uD83D', '\uDE00', '\u{1F600}', '\u00A0', '\t', '\r', '\r\n', '\n', '\n\n'] // prettier-ignore

/** Any text at all, and texts made of what reports and markdown are made of. */
export const draftLike: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: fc.integer({min: 0, max: 0xffff}).map(unit => String.fromCharCode(unit)), maxLength: 200}),
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...marks), fc.string({maxLength: 6})), {maxLength: 40})
    .map(pieces => pieces.join('')),
  fc.array(fc.constantFrom(...fragments), {maxLength: 30}).map(lines => lines.join('\n\n')),
)

type Mutation = (text: string, at: number, to: number) => string

const onLines =
  (change: (lines: string[], at: number, to: number) => void): Mutation =>
  (text, at, to) => {
    const lines = text.split('\n')
    change(lines, at % lines.length, to % lines.length)
    return lines.join('\n')
  }

const mutations: readonly Mutation[] = [
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, to) => lines.splice(at, 0, ...lines.splice(to, 1))),
  onLines((lines, at, to) => lines.splice(Math.min(at, to), Math.abs(at - to) % 9)),
  onLines((lines, at, to) => lines.splice(at, 0, fragments[to % fragments.length] ?? '')),
  (text, at) => text.slice(0, at % text.length),
  (text, at) => text.slice(at % text.length),
  (text, at, to) => insert(text, at % text.length, marks[to % marks.length] ?? ''),
  (text, at, to) => insert(text, at % text.length, fragments[to % fragments.length] ?? ''),
  text => text.replace(/\r?\n/g, '\r\n'),
  text => text.replace(/ /g, '\u00A0'),
]

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at)

/** Drafts with one to six accidents: lines lost, doubled and moved, cuts, stray characters. */
export function mutated(drafts: readonly string[]): fc.Arbitrary<string> {
  const step = fc.tuple(fc.constantFrom(...mutations), fc.nat(100_000), fc.nat(100_000))
  return fc
    .tuple(fc.constantFrom(...drafts), fc.array(step, {minLength: 1, maxLength: 6}))
    .map(([draft, steps]) => steps.reduce((text, [mutate, at, to]) => (text === '' ? text : mutate(text, at, to)), draft))
}
