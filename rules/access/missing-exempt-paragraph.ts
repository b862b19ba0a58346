import {defineRule, type Jurisdiction, type Prose, type Report} from '#rule'

export default defineRule({
  summary: 'An exempt report names the paragraph that makes it so.',
  why: 'The public may be shut out only for a reason that the law lists; without its paragraph the exclusion has none.',
  source:
    'Local Government Act 1972 Sch. 12A Parts 1 and 4 (England and Wales); Local Government (Scotland) Act 1973 Sch. 7A',
  severity: 'error',
  messages: {
    missing: 'The report is exempt, but names no paragraph of {schedule}; name it.',
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
    // Confidential (s. 100A(2)) is another thing, and needs none.
    {near: 'Exempt: No\n\nSummary:\n\nParagraph 14 of the report tells of exempt accommodation.\n'},
    {near: 'Exempt: Yes – confidential under section 100A(2)\n\nSummary:\n\nThe government forbids its disclosure.\n'},
  ],
  *check({report}) {
    const {schedule, range, allowed} = laws[report.jurisdiction]
    const marked = exemptMark(report)
    const cited = report.prose.flatMap(paragraphsIn)
    for (const {number, at} of cited)
      if (!allowed(number) && !isBefore2006(report)) yield {says: 'wrong', with: {number, schedule, range}, at}
    if (marked && cited.length === 0 && !isConfidentialOnly(report))
      yield {says: 'missing', with: {schedule}, at: marked}
  },
})

const laws: Readonly<
  Record<
    Jurisdiction,
    {readonly schedule: string; readonly range: string; readonly allowed: (number: number) => boolean}
  >
> = {
  england: {schedule: 'Schedule 12A', range: '1 to 7', allowed: number => number >= 1 && number <= 7},
  wales: {
    schedule: 'Schedule 12A Part 4',
    range: '12 to 18',
    allowed: number => (number >= 12 && number <= 18) || number === 21,
  },
  scotland: {schedule: 'Schedule 7A', range: '1 to 15', allowed: number => number >= 1 && number <= 15},
}

/** Where the draft says that it, or an appendix of it, is exempt. */
function exemptMark(report: Report) {
  const field = report.field('exempt')
  if (report.isExempt && field) return field.value.range()
  const appendix = report.appendices.find(({passage}) =>
    /\b(?:exempt|not for publication|part (?:ii|2|b)\b)/i.test(passage.text),
  )
  return appendix?.passage.range()
}

const cited =
  /\bparagraphs? ((?:\(?\d{1,2}\)?(?:, | and | & | or )?){1,6}),? (?:of|in|to) (?:part [1-7i]{1,3},? (?:of|to) )?(?:the )?schedule (?:12A|7A)\b/gi
const reversed =
  /\bschedule (?:12A|7A)\b,? (?:\([^)]{0,60}\),? )?(?:part [1-7i]{1,3},? )?(?:by virtue of |under |– |- )?paragraphs? ((?:\(?\d{1,2}\)?(?:, | and | & | or )?){1,6})/gi

function paragraphsIn({passage, kind}: Prose) {
  if (kind === 'label') return []
  return [...passage.text.matchAll(cited), ...passage.text.matchAll(reversed)].flatMap(match =>
    [...(match[1] ?? '').matchAll(/\d{1,2}/g)].map(([digits]) => ({
      number: Number(digits),
      at: passage.range(match.index, match.index + match[0].length),
    })),
  )
}

// The paragraphs were renumbered in March 2006.
function isBefore2006({meetingDate}: Report): boolean {
  return meetingDate !== undefined && (meetingDate.year < 2006 || (meetingDate.year === 2006 && meetingDate.month < 3))
}

function isConfidentialOnly({prose}: Report): boolean {
  return prose.some(({passage}) =>
    /\b100A ?\(2\)|\bconfidential (?:information )?(?:under|within the meaning of) section 100A\b/i.test(passage.text),
  )
}
