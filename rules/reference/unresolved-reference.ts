import {defineRule, type Report} from '#rule'
import {matchesIn} from '#text/matches-in'

export default defineRule({
  summary: 'Every paragraph and section that the report refers to is there.',
  why: 'A reference that leads nowhere was right in the last draft; what it proved is no longer shown.',
  source: 'Practice: paragraphs are renumbered, references are not',
  severity: 'error',
  messages: {
    unresolved: 'There is no {noun} {number}; correct the reference.',
  },
  examples: [
    {
      bad: '1.1 The hall is old.\n\n1.2 This is the first report on the scheme, and paragraph 7.7 gives the costs. Members will see in this Cabinet report, at paragraph 8.8, the rents.\n',
      finds: [
        '3:49 There is no paragraph 7.7; correct the reference.',
        '3:124 There is no paragraph 8.8; correct the reference.',
      ],
    },
    {ok: 'Summary:\n\nSee paragraph 1.2.\n\n1. Background\n\n1.1 The hall is old.\n\n1.2 It is let.\n'},
    {
      bad: 'Summary:\n\nSee paragraphs 1.1 to 1.4 and section 3 of this report.\n\n1. Background\n\n1.1 The hall is old.\n\n1.2 It is let.\n\n2. Costs\n\n2.1 None.\n',
      finds: [
        '3:5 There is no paragraph 1.4; correct the reference.',
        '3:31 There is no section 3; correct the reference.',
      ],
    },
    {
      bad: 'Summary:\n\n1.1 The hall is old.\n\n1.2 It is let.\n\n1.3 See section 9 of this report.\n\nLegal Implications:\n\nNone, because the lease goes on.\n',
      finds: ['7:9 There is no section 9; correct the reference.'],
    },
    // Of other documents.
    {
      near: 'Summary:\n\nParagraph 11.3 of the NPPF, section 149 of the Equality Act 2010 and paragraph 3 of Schedule 12A apply; so does paragraph 6.2 of Appendix A.\n\n1. Background\n\n1.1 The hall is old.\n',
    },
    {
      near: 'Summary:\n\nThe School Admissions Code 2021 (paragraphs 1.6 to 1.9) applies.\n\n1. Background\n\n1.1 The hall is old.\n\n1.2 It is let.\n',
    },
    {near: 'Summary:\n\nSee paragraph 3.4.\n\nBackground:\n\nThe hall is old.\n'},
  ],
  *check({report}) {
    let known: Known | undefined
    for (const {passage, kind} of report.proseWith(nouns)) {
      if (kind === 'label' || kind === 'field') continue
      for (const match of matchesIn(passage.text, cited)) {
        const rest = passage.text.slice(match.index + match[0].length, match.index + match[0].length + 60)
        const noun = (match[1] ?? '')
          .toLowerCase()
          .replace(/s$/, '')
          .replace('para', 'paragraph')
          .replace('paragraphgraph', 'paragraph')
        const isOurs = isOfThis.test(rest)
        if (!isOurs && (noun === 'section' || isOfAnother(rest, sentenceBefore(passage.text, match.index)))) continue
        const all = (known ??= numbersOf(report))
        const missing = numbersIn(match[2] ?? '').find(
          number => !all.numbers.has(number) && (isJudged(number, all) || (isOurs && isBeyond(number, all))),
        )
        if (missing !== undefined)
          yield {
            says: 'unresolved',
            with: {noun, number: missing},
            at: passage.range(match.index, match.index + match[0].length),
          }
      }
    }
  },
})

/** In lower case: behind the noun stands its number. */
const nouns = ['paragraph ', 'paragraphs ', 'paragraph. ', 'paragraphs. ', 'para ', 'paras ', 'para. ', 'paras. ', 'section ', 'sections ', 'section. ', 'sections. '] // prettier-ignore
const one = '\\d{1,2}(?:\\.\\d{1,2}){0,3}[A-Z]?'
const cited = new RegExp(
  `\\b(paragraphs?|paras?|sections?)\\.? (${one}(?:(?:, | and | or | to | ?[–-] ?|, and )${one}){0,6})(?:\\([a-z\\d]{1,4}\\)){0,2}(?![\\d(A-Za-z]|\\.\\d)`,
  'gi',
)
const isOfThis = /^,?\s?\(?(?:of this report|of the report|above|below)\b/i
// “paragraph 3 of Schedule 12A”, “paragraph 4 (NPPF)”; “of this report” and “of the report” are this one.
const elsewhere =
  /^(?:\([^)]{0,20}\))?,?\s?(?:of|in|to|under) (?!this\b|the report\b|the main report\b)|^ ?[,(]? ?(?:[A-Z]{3,}|Part|Schedule|Annex|Appendix|Chapter)\b/

// Where the sentence has named another document, its paragraphs are meant.
const another =
  /\b(?:Acts?|NPPF|NPPG|Frameworks?|Regulations?|Order|Schedule|Guidance|Codes?|Constitution|Plan|Policy|Strategy|Circular|Directive|Standard|Manual|Contract|Agreement|Annex|Appendix [A-Z\d]{1,2}|Part \d{1,2}|Green Book|Working Together)\b|(?<!\b[Tt]his )\b(?:[Cc]abinet|[Cc]ommittee|[Cc]ouncil|original|previous|earlier|last|their|its|his|her|decision|inspector['’]s|auditor['’]s) report\b|\b(?:policy|contract|guidance|lease|agreement|code|specification|constitution)\b/

function isOfAnother(rest: string, before: string): boolean {
  return elsewhere.test(rest) || another.test(before)
}

function sentenceBefore(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - 200), index)
      .split(/[.;] (?=[A-Z])/)
      .at(-1) ?? ''
  )
}

interface Known {
  readonly numbers: ReadonlySet<string>
  /** How many there are of so many parts each. */
  readonly depths: ReadonlyMap<number, number>
  /** Beyond this no section can be, whether the sections bear numbers or not. */
  readonly last: number
}

/** Every number that stands in front of a paragraph or heading, without its brackets and last full stop. */
function numbersOf({prose, sections}: Report): Known {
  const numbers = new Set<string>()
  const add = (number: string | undefined) => {
    if (number === undefined || !/^\d/.test(number)) return
    const plain = number.replace(/[.)]$/, '').replace(/\.0$/, '')
    numbers.add(plain).add(plain.split('.', 1)[0] ?? plain)
  }
  for (const {number} of prose) add(number?.text)
  for (const {label} of sections) add(label.number)
  const depths = new Map<number, number>()
  for (const number of numbers) depths.set(depthOf(number), (depths.get(depthOf(number)) ?? 0) + 1)
  const parts = sections.filter(({parent}) => parent === undefined).length
  return {
    numbers,
    depths,
    last: Array.from(numbers, number => Number.parseInt(number)).reduce((most, one) => Math.max(most, one), parts),
  }
}

const depthOf = (number: string) => number.split('.').length

function numbersIn(list: string): readonly string[] {
  return list.split(/, and |, | and | or | to | ?[–-] ?/).map(number => number.replace(/\.0$/, ''))
}

/** A report that numbers nothing at this depth has lost its numbers on the way to text. */
function isJudged(number: string, {depths}: Known): boolean {
  return (depths.get(depthOf(number)) ?? 0) >= 2
}

// “Section 41 of this report”: it has not so many sections, numbered or not.
function isBeyond(number: string, {numbers, last}: Known): boolean {
  return numbers.size > 3 && /^\d{1,2}$/.test(number) && Number(number) > last
}
