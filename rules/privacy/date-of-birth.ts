import {defineRule, type Passage, type Problem, type Range, type Report} from '#rule'
import {bornIn} from '../lexicons/born-in.js'
import {findBirths} from '../lexicons/find-births.js'
import {headedCells} from '../lexicons/headed-cells.js'
import {isHistoric, isKnownBirth, yearOf} from '../lexicons/known-births.js'
import {reduceDate} from '../lexicons/reduce-date.js'
import type {TypedDate} from '../lexicons/typed-dates.js'

const messages = {birth: 'The full date of a birth stands here; give the year, or the month and year of a child.'}

export default defineRule({
  summary: 'No report gives the day on which a private person was born.',
  why: 'A date of birth singles out one person in a town and opens their accounts; a published page cannot be recalled.',
  source:
    'UK GDPR article 5(1)(c); ICO anonymisation guidance 2025; Home Office quality assurance of reviews: dates of birth are to be removed',
  severity: 'error',
  isPersonal: true,
  messages,
  examples: [
    {ok: 'Summary:\n\nThe boy, born in May 2011, was in year 6. His mother was born in 1984.\n'},
    {
      bad: 'Date of meeting: 7 March 2024\n\nSummary:\n\nThe elder girl was born at home on the third of May 2011. D.o.b. of her stepfather: 4.11.82.\n',
      finds: [
        '5:40 The full date of a birth stands here; give the year, or the month and year of a child.',
        '5:85 The full date of a birth stands here; give the year, or the month and year of a child.',
      ],
      fixed:
        'Date of meeting: 7 March 2024\n\nSummary:\n\nThe elder girl was born at home in May 2011. D.o.b. of her stepfather: 1982.\n',
    },
    {
      bad: 'Date of meeting: 7 March 2024\n\n| Name | DOB | Seen |\n|---|---|---|\n| Sibling 1 | 03/05/11 | 7/1/24 |\n\nOn 9 June 2013 their mother gave birth to twins.\n',
      finds: [
        '5:15 The full date of a birth stands here; give the year, or the month and year of a child.',
        '7:4 The full date of a birth stands here; give the year, or the month and year of a child.',
      ],
      fixed:
        'Date of meeting: 7 March 2024\n\n| Name | DOB | Seen |\n|---|---|---|\n| Sibling 1 | May 2011 | 7/1/24 |\n\nIn June 2013 their mother gave birth to twins.\n',
    },
    {
      bad: 'Summary:\n\n| 3 May 2011 | Child C born at 36 weeks |\n|---|---|\n| Date of birth of Mother | 9 June |\n',
      finds: [
        '3:3 The full date of a birth stands here; give the year, or the month and year of a child.',
        '5:29 The full date of a birth stands here; give the year, or the month and year of a child.',
      ],
      fixed: 'Summary:\n\n| 2011 | Child C born at 36 weeks |\n|---|---|\n| Date of birth of Mother | June |\n',
    },
    // A value that is not there takes no date from the next label, and “confirmed on” is no birth.
    {
      near: 'Summary:\n\nDOB: [redacted]\nPlaced: 3 May 2011\n\nDate of birth: XX/XX/2011. Her date of birth was confirmed on 3 May 2011. She was born in Hull and moved here on 9 June 2013.\n',
    },
    // Councillors, the long dead, councils and cohorts.
    {
      near: 'Summary:\n\nCouncillor Ada Moss was born on 3 May 1961. The painter was born on 3 May 1856. The architect, born on 9 June 1931, died in 1999. The Council was born on 1 April 1974, and the library’s tenth birthday fell on 3 May 2019. Children born on or after 1 September 2019 may apply, and so may a child born on 31 August 2019. Write it as DD/MM/YYYY, e.g. date of birth: e.g. 03/05/2011.\n',
    },
    {near: '| Councillor | Date of birth |\n|---|---|\n| Ada Moss | 3 May 1961 |\n\n| Painter | Born |\n|---|---|\n| J. Moss | 3 May 1856 |\n'}, // prettier-ignore
  ],
  *check({report}) {
    if (!hints.some(hint => report.includes(hint))) return
    const latest = yearOf(report)
    const seen = new Set<number>()
    for (const prose of report.proseWith(hints))
      for (const birth of findBirths(prose.passage.text, latest)) {
        if (isKnownBirth(report, birth, prose)) continue
        const found = problemAt(report, prose.passage, birth.date)
        if (!seen.has(found.at.start)) yield found
        seen.add(found.at.start)
      }
    for (const cell of headedCells(report))
      for (const date of bornIn(cell, latest)) {
        const found = problemAt(report, cell.passage, date)
        if (!seen.has(found.at.start) && !isHistoric(report, date.year, cell.row.map(({text}) => text).join(' '))) yield found // prettier-ignore
        seen.add(found.at.start)
      }
  },
})

const hints = ['dob', 'd of b', 'd. of b', 'd.o', 'd. o', 'd o b', 'd/o/b', 'birth', 'born', 'turn', 'geni', 'ganwyd', '(b.', 'delivered', 'age of '] // prettier-ignore

function problemAt(report: Report, passage: Passage, date: TypedDate): Problem<typeof messages> & {readonly at: Range} {
  const today = yearOf(report)
  const isChild = today !== undefined && date.year !== undefined && today - date.year < 18 && (report.meetingDate !== undefined || today > date.year) // prettier-ignore
  return {says: 'birth', at: passage.range(date.start, date.end), fix: reduceDate(passage, date, isChild ? 'month' : 'year')} // prettier-ignore
}
