import {defineRule, type Prose, type Range} from '#rule'
import {isQuoted} from '#text/is-quoted'
import {withoutOverlap} from '#text/without-overlap'
import {citationsOf} from '../lexicons/cited-titles.js'
import {findMisspellings, findWrongYears, type WrongYear} from '../lexicons/find-misnamed.js'
import {misnomers, type Misnomer} from '../lexicons/misnomers.js'

export default defineRule({
  summary: 'Acts, regulations and statutory bodies bear their right names and years.',
  why: 'A law under another name cannot be looked up, and a decision that names a power that does not exist invites challenge.',
  source:
    'Titles on legislation.gov.uk; Local Safeguarding Children Boards Regulations 2006 (SI 2006/90); SI 2018/952 reg. 2',
  severity: 'warning',
  messages: {
    name: '“{words}” is not its name; write “{right}”.',
    year: 'There is no {title} {year}; correct the year (it is of {years}).',
  },
  examples: [
    {
      ok: 'Legal Implications:\n\nThe Equality Act 2010, the Children Act 1989, the Local Government Acts 1972 and 2000, and the Crime & Disorder Act 1998 apply.\n',
    },
    {
      bad: 'Legal Implications:\n\nThe Equalities Act 2010 and the Children’s Act 1989 apply.\n',
      finds: [
        '3:5 “Equalities Act” is not its name; write “Equality Act”.',
        '3:33 “Children’s Act” is not its name; write “Children Act”.',
      ],
      fixed: 'Legal Implications:\n\nThe Equality Act 2010 and the Children Act 1989 apply.\n',
    },
    {
      bad: 'Legal Implications:\n\nThe Town and County Planning Act 1990 and the Human Rights Acts 1998 apply.\n',
      finds: [
        '3:14 “Town and County Planning Act” is not its name; write “Town and Country Planning Act”.',
        '3:60 “Human Rights Acts” is not its name; write “Human Rights Act”.',
      ],
      fixed: 'Legal Implications:\n\nThe Town and Country Planning Act 1990 and the Human Rights Act 1998 apply.\n',
    },
    {
      bad: 'Legal Implications:\n\nThe powers are in the Localism Act 2012.\n',
      finds: ['3:23 There is no Localism Act 2012; correct the year (it is of 2011).'],
    },
    // The short way to write it is common, and right enough.
    {near: 'Summary:\n\nA letter under the Localism Act 2011, dated 12 November 2024, was sent.\n'},
    {near: 'Legal Implications:\n\nThe Health and Safety at Work Act 1974 applies.\n'},
    {near: 'Summary:\n\nThe minister said: “The Equalities Act was passed in our time.”\n'},
    {
      near: 'Summary:\n\nThe Freedom of Information (Scotland) Act 2002 and the Local Government Act (Northern Ireland) 2014 do not apply. The children’s act was applauded.\n',
    },
  ],
  *check({report}) {
    const named = report
      .hinted(misnomers)
      .flatMap(({prose, patterns}) => patterns.flatMap(name => misnamed(name, prose)))
    yield* withoutOverlap([...named, ...report.proseWith(enactments).flatMap(misspelt)])
    // Scottish Acts are often cited without “(Scotland)”.
    if (report.jurisdiction === 'scotland') return
    for (const {prose, titles} of citationsOf(report))
      for (const wrong of findWrongYears(prose.passage.text, titles, report.jurisdiction)) yield misdated(wrong, prose)
  },
})

const enactments = ['act', 'regulation', 'order']

function misnamed({pattern, right}: Misnomer, {passage}: Prose) {
  return [...passage.text.matchAll(pattern)]
    .filter(({index}) => !isQuoted(passage.text, index))
    .map(match =>
      problem(passage.range(match.index, match.index + match[0].length), {words: match[0], name: right, right}),
    )
}

function misspelt({passage}: Prose) {
  return findMisspellings(passage.text)
    .filter(({start}) => !isQuoted(passage.text, start))
    .map(({start, end, cited, right, title}) => problem(passage.range(start, end), {words: cited, name: title, right}))
}

interface Naming {
  readonly words: string
  readonly name: string
  /** What stands in the place of what is wrong. */
  readonly right: string
}

const problem = (at: Range, {words, name, right}: Naming) =>
  ({says: 'name', with: {words, right: name}, at, fix: {edits: [{...at, text: right}], safe: true}}) as const

function misdated({start, end, title: {title, years}, year}: WrongYear, {passage}: Prose) {
  const cited = Number(passage.text.slice(year.start, year.end))
  const nearest = years.toSorted((a, b) => Math.abs(a - cited) - Math.abs(b - cited)).slice(0, 3)
  const right = nearest.toSorted((a, b) => a - b).map(String)
  const at = passage.range(year.start, year.end)
  return {
    says: 'year',
    with: {title, year: cited, years: right.join(' or ')},
    at: passage.range(start, end),
    suggestions: right.map(text => ({title: `Correct the year to ${text}`, edits: [{...at, text}], safe: false})),
  } as const
}
