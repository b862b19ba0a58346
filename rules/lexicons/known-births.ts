import type {Prose, Report} from '#rule'
import type {BirthKind} from './birth-words.js'
import type {Birth} from './find-births.js'
import {onceADraft} from './once-a-draft.js'
import {personWords} from './person-words.js'
import {sensitivityOf} from './sensitive-reports.js'

// Births that a report may tell to the day: of councillors, of the long dead, of councils and ideas, and of whole cohorts.

/** The last year that the draft speaks of, so that nothing depends on the day of the run. */
export const yearOf = onceADraft((report): number | undefined => {
  // A draft of one line has its only date for a meeting’s.
  if (report.meetingDate && report.meetingDate.year >= 1990) return report.meetingDate.year
  const years = report.dates.flatMap(({year}) => (year === undefined || year > 2100 || year < 1990 ? [] : [year]))
  return years.length === 0 ? undefined : years.reduce((a, b) => Math.max(a, b))
})

/** Whether the birth is nobody’s secret, by its text, its year and what the report is about. */
export function isKnownBirth(report: Report, {date, label, kind}: Birth, prose: Prose): boolean {
  const {text} = prose.passage
  const before = text.slice(Math.max(0, label.start - 160), label.start)
  if (isHistoric(report, date.year, text)) return true
  if (/\b(?:e\.?g|for example|such as|format)\b[^.]{0,20}$/i.test(text.slice(Math.max(0, date.start - 30), date.start))) return true // prettier-ignore
  return (
    isOfficeHolder(before, prose) ||
    (kind !== 'noun' && isOfThing(before, kind)) ||
    (kind !== 'noun' && isOfCohort(before, report))
  )
}

export function isHistoric(report: Report, year: number | undefined, text: string): boolean {
  if (year === undefined) return false
  const age = (yearOf(report) ?? 2020) - year
  return age >= 105 || (age >= 70 && sensitivityOf(report) === undefined && remembered.test(text))
}

const remembered = /\b(?:died|death|dead|killed in|plaque|memorial|commemorat\w{1,6}|statue|named after|in memory of|late)\b|\d{4}\s?[–-]\s?\d{4}/i // prettier-ignore

const office = /\b(?:Councillors?|Cllrs?|Alder(?:man|men|woman|women)|Mayor(?:ess)?|Provost|Bailie|MPs?|MSPs?|MSs?|Peer|Lord[- ]Lieutenant|King|Queen|Prince(?:ss)?|Majesty)\b/g // prettier-ignore
const somebodyElse = /\b(?:child|children|son|daughter|baby|pupil|appellant|applicant|complainant|driver|mother|father|claimant|tenant|resident)\b/i // prettier-ignore

/** In a councillor’s life, or said of one earlier in the same paragraph with nobody else in between. */
function isOfficeHolder(before: string, {section}: Prose): boolean {
  if (/\b(?:biograph|councillors\b|about the (?:mayor|candidate))/i.test(section?.title ?? '')) return true
  const last = before.split(office).at(-1) ?? ''
  return last.length < before.length && !somebodyElse.test(last)
}

const things = new Set(
  `${personWords.organisation} ${personWords.feature} idea concept project scheme initiative programme plan strategy festival market carnival movement nhs service system event tradition review policy it
  town city region county borough nation website app brand`.split(/\s+/),
)

const wasBorn = /(\bthe\s)?([\w’'&-]{1,30})\s(?:was|were|is|has been)(?:\s\w{2,12}ly)?\s$/i
const hasBirthday = /(\bthe\s)?([\w&-]{1,30})(?:['’]s?(?:\s[\w-]{1,16}){0,2}|\s(?:will|has|had)|)\s$/i

/** “The council was born on 1 April 1974”, “the NHS was born”, “the library’s tenth birthday”. */
function isOfThing(before: string, kind: BirthKind): boolean {
  // “Rotary celebrates its birthday”, “the birth of the borough”
  if (kind === 'day' && /\bits(?:\s[\w-]{1,16}){0,2}\s$/i.test(before)) return true
  const [, article, word = ''] = (kind === 'day' ? hasBirthday : wasBorn).exec(before) ?? []
  return things.has(word.toLowerCase()) || (article !== undefined && /^[A-Z]{2,6}$/.test(word))
}

/** “Children born on 1 September”; in a case paper “a child born on” is one child. */
function isOfCohort(before: string, report: Report): boolean {
  if (/\b(?:children|pupils|babies|people|persons|men|women|residents|employees|those|anyone|anybody|everyone|members)(?:\s(?:who|that)\s(?:was|were|are))?\s$/i.test(before)) return true // prettier-ignore
  return sensitivityOf(report) === undefined && /\b(?:an?|any|each|every) (?:child|person|pupil|baby|man|woman|member|student|learner|young person|applicant)(?: (?:who|that)(?: (?:is|was))?)?\s$/i.test(before) // prettier-ignore
}
