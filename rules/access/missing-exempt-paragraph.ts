import {defineRule, type Jurisdiction, type Passage, type Prose, type Report} from '#rule'
import {matchesIn} from '#text/matches-in'
import {exemptionLaws} from '../lexicons/exemption-laws.js'
import {isBefore2006, isConfidentialOnly, withheldTitle} from '../lexicons/exempt-words.js'

export default defineRule({
  summary: 'An exempt report names the paragraph that makes it so.',
  why: 'The public may be shut out only for a reason that the law lists; without its paragraph the exclusion has none.',
  source:
    'Local Government Act 1972 Sch. 12A Parts 1 and 4 (England and Wales); Local Government (Scotland) Act 1973 Sch. 7A',
  severity: 'error',
  messages: {
    missing: 'The report is exempt, but names no paragraph of {schedule}; name it.',
    foreign: '“{words}” is not the law of this council; cite {schedule}.',
    wrong: 'Paragraph {number} is none of {schedule} ({range}); correct it.',
  },
  examples: [
    {ok: 'Exempt: Yes\n\nSummary:\n\nExempt by paragraph 3 of Schedule 12A to the Local Government Act 1972.\n'},
    {
      bad: 'Exempt: Yes\n\nSummary:\n\nThe hall is let.\n',
      finds: ['1:9 The report is exempt, but names no paragraph of Schedule 12A; name it.'],
    },
    {
      bad: 'Exempt: Yes\n\nSummary:\n\nExempt by paragraph 14 of Schedule 12A to the Local Government Act 1972.\n',
      finds: ['5:11 Paragraph 14 is none of Schedule 12A (1 to 7); correct it.'],
    },
    {
      bad: 'Exempt: Yes\n\nSummary:\n\nExempt by paragraph 3 of Schedule 7A to the Act of 1973.\n',
      finds: ['5:11 “paragraph 3 of Schedule 7A” is not the law of this council; cite Schedule 12A.'],
    },
    {near: 'Exempt: Yes – paragraph 3\n\nAppendices:\n\nAppendix A: Local Plan Part 2\n'},
    // Confidential (s. 100A(2)) is another thing, and needs none.
    {near: 'Exempt: No\n\nSummary:\n\nParagraph 14 of the report tells of exempt accommodation.\n'},
    {near: 'Exempt: Yes – confidential under section 100A(2)\n\nSummary:\n\nThe government forbids its disclosure.\n'},
  ],
  *check({report}) {
    const {schedule, range, allowed} = exemptionLaws[report.jurisdiction]
    const marked = exemptMark(report)
    const named = [
      ...report.proseWith(['schedule 12a', 'schedule 7a']).flatMap(paragraphsIn),
      ...(marked ? briefly(marked) : []),
    ]
    const foreign = marked && named.find(({words}) => isForeign(words, report.jurisdiction))
    if (foreign) yield {says: 'foreign', with: {words: foreign.words, schedule}, at: foreign.at}
    for (const {number, words, at} of named)
      if (!allowed(number) && !isForeign(words, report.jurisdiction) && !isBefore2006(report))
        yield {says: 'wrong', with: {number, schedule, range}, at}
    if (marked && named.length === 0 && !isConfidentialOnly(report))
      yield {says: 'missing', with: {schedule}, at: marked.range()}
  },
})

const isForeign = (words: string, nation: Jurisdiction) => /7A/i.test(words) !== (nation === 'scotland') && /\d{1,2}A\b/i.test(words) // prettier-ignore

/** Where the draft says that it, or an appendix of it, is exempt. */
function exemptMark(report: Report): Passage | undefined {
  const field = report.field('exempt')
  if (report.isExempt && field) return field.value
  return report.appendices.find(({passage}) => withheldTitle.test(passage.text.trim()))?.passage
}

const numbers = '((?:\\(?\\d{1,2}\\)?(?:, | and | & | or | ?[–-] ?| to )?){1,6})'
const cited = new RegExp(`\\b(?:paragraph|category|categorie)s? ${numbers},? (?:of|in|to) (?:part [1-7i]{1,3},? (?:of|to) )?(?:the )?schedule (?:12A|7A)\\b`, 'gi') // prettier-ignore
const reversed = new RegExp(`\\bschedule (?:12A|7A)\\b,? (?:\\([^)]{0,60}\\),? )?(?:part [1-7i]{1,3},? )?(?:by virtue of |under |– |- )?paragraphs? ${numbers}`, 'gi') // prettier-ignore
const brief = new RegExp(`\\bparagraphs? ${numbers}`, 'gi')

function paragraphsIn({passage, kind}: Prose) {
  if (kind === 'label') return []
  // Paragraphs 8 to 10, in Part 2, say when an exemption holds; they are none.
  return [...namedBy(cited, passage), ...namedBy(reversed, passage)].filter(
    ({number, words}) =>
      !/part (?:2|ii)\b/i.test(words) && !(number === 10 && /\bpublic interest\b/i.test(passage.text)),
  )
}

/** “Yes – paragraph 3”: an answer about the exemption need not name the schedule. */
function briefly(answer: Passage) {
  return /schedule/i.test(answer.text) ? [] : namedBy(brief, answer)
}

function namedBy(pattern: RegExp, passage: Passage) {
  return matchesIn(passage.text, pattern).flatMap(match =>
    (match[1]?.match(/\d{1,2}/g) ?? []).map(digits => ({
      number: Number(digits),
      words: match[0],
      at: passage.range(match.index, match.index + match[0].trimEnd().length),
    })),
  )
}
