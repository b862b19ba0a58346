import type {Prose, Range, Report} from '#rule'
import {lastAtMost} from '#text/last-at-most'
import {matchesIn} from '#text/matches-in'
import {onceADraft} from './once-a-draft.js'

// How reviews and case papers label the people of a case, but for those who worked with them. Source: the wording of published reviews, put in general terms.

export const subjectNouns = 'child baby infant sibling brother sister twin mother father parent grandparent stepfather stepmother partner adult resident patient student pupil family carer perpetrator victim complainant applicant appellant tenant relative friend neighbour male female boy girl subject'.split(' ') // prettier-ignore

const nouns = ['Half-Sibling', 'Young Person', 'Service User', 'Person', ...subjectNouns.map(noun => noun.charAt(0).toUpperCase() + noun.slice(1))].join('|') // prettier-ignore

/** “Child A”, “Adult B2”, “Sibling 1”: a noun and its mark. */
export const labelPattern = `(?:${nouns}) (?:[A-Z]\\d?|\\d{1,2}|One|Two|Three)(?![\\w&-]|['’](?!s\\b)|\\.\\w)`

/** A label in the prose. */
export interface SubjectLabel {
  readonly text: string
  readonly noun: string
  readonly mark: string
  readonly prose: Prose
  /** Its place in the text of `prose`. */
  readonly start: number
  readonly end: number
  readonly range: Range
}

const labels = new RegExp(`(?<![\\w-])${labelPattern}`, 'g')

/** Every label of somebody in a case, in order. */
export const subjectLabels = onceADraft((report): readonly SubjectLabel[] => {
  const hints = ['person ', 'user ', ...subjectNouns.map(noun => `${noun} `)].filter(report.includes)
  return report.proseWith(hints).flatMap(prose =>
    matchesIn(prose.passage.text, labels).map(({0: text, index}) => {
      const end = index + text.length
      const space = text.lastIndexOf(' ')
      return {text, noun: text.slice(0, space), mark: text.slice(space + 1), prose, start: index, end, range: prose.passage.range(index, end)} // prettier-ignore
    }),
  )
})

const caseHeading = /^(?:[\d.()]{1,6} |[-–•*#] ?)?(?:(?:Case|CASE|Child|CHILD|Family|FAMILY|Review|Appeal|APPEAL|Appellant|Applicant|Story|Example|Scenario|Vignette|Subject|Incident|Complaint|COMPLAINT|Complainant)(?: [Ss]tudy| STUDY| [Ee]xample| [Hh]istory| [Ss]ummary)?(?: [Nn]o\.?| [Nn]umber| [Rr]ef\.?:?)? ?(?:\d{1,3}|[A-Z]\d{0,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\b|The case of\b)/ // prettier-ignore

// “Child A – the subject” is no heading where nothing marks it as one.
const caseLine = /^(?:[\d.()]{1,6} )?(?:Case|CASE|Story|Example|Scenario|Appeal|APPEAL|Complaint) ?(?:[Ss]tudy |[Nn]o\.? |[Nn]umber )?(?:\d{1,3}|[A-Z]\d{0,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\b[^.;]*$/ // prettier-ignore

/** Where the cases of a paper begin, if it has a heading for each: nobody is the same in two of them. */
const caseStarts = onceADraft((report): readonly number[] => {
  const headings = report.headings.filter(({text}) => caseHeading.test(text)).map(({start}) => start)
  const lines = report.prose
    .filter(({kind, table, passage: {text}}) => !table && kind !== 'item' && text.length < 80 && caseLine.test(text))
    .map(({passage}) => passage.range().start)
  return [...new Set([...headings, ...lines])].sort((a, b) => a - b)
})

/** Which case a place belongs to; the same for all of a paper with one case. */
export function caseAt(report: Report, offset: number): number {
  const starts = caseStarts(report)
  return starts.length < 2 ? -1 : lastAtMost(starts.length, at => starts[at], offset)
}

/** Whether a paper has a heading for each of several cases. */
export const hasCases = (report: Report) => caseStarts(report).length > 1
