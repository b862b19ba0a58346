import {findDates} from '#text/find-dates'
import {fold} from '#text/fold'
import {parseDate} from '#text/parse-date'
import type {Profile} from './profile.js'
import {recogniseCommittee, type Circumstances} from './read-header.js'
import type {Committee, Field, Prose} from './types.js'
import {yesNo} from '#text/yes-no'

const longestTitle = 100

/** What decides which parts a profile asks for, from the header fields, else from the lines of the title. */
export function readCircumstances(
  field: (id: string) => Field | undefined,
  prose: readonly Prose[],
  profile: Profile,
): Circumstances {
  const titles = prose
    .filter(({kind, passage}) => kind === 'title' && passage.text.length < longestTitle)
    .flatMap(({passage}) => passage.text.split('\n'))
  const date = field('meeting-date') ?? field('decision-date')
  const name = field('report-to')?.value.text ?? ''
  return {
    meetingDate: date ? parseDate(date.value.text) : dateIn(titles),
    committee: readCommittee(name, titles, profile),
    isExempt: saysYes(field('exempt')),
    isKeyDecision: saysYes(field('key-decision')),
  }
}

/** What a field answers, in Yes and No or in the words that the profile gives for them. */
function saysYes(field: Field | undefined): boolean | undefined {
  if (!field) return undefined
  const {template, value} = field
  const isOneOf = (values: readonly string[]) => values.some(each => fold(value.text).startsWith(fold(each)))
  if (template.yes === undefined || value.text.includes('/')) return yesNo(value.text)
  if (isOneOf(template.yes)) return true
  return isOneOf(template.values) ? false : yesNo(value.text)
}

function readCommittee(name: string, titles: readonly string[], profile: Profile): Committee | undefined {
  const named = recogniseCommittee(name, profile)
  if (named.kind !== undefined) return named
  const inTitles = titles.map(title => recogniseCommittee(withoutDate(title), profile)).filter(({kind}) => kind)
  return inTitles.find(isMeeting) ?? (name === '' ? undefined : named)
}

// “Midshire County Council” stands above the name of whatever committee; “Annual Council” meets.
function isMeeting({name, kind}: Committee): boolean {
  return kind !== 'council' || /^(?:(?:report|meeting|to|of|the|full|ordinary|annual|extraordinary|special|budget) ){0,6}council$/i.test(name) // prettier-ignore
}

/** The one date above the report is that of its meeting, unless it says on which day the papers came out. */
function dateIn(titles: readonly string[]) {
  const meetings = titles.filter(title => !/\b(?:publi(?:shed|cation)|d[ei]spatch|issued?\b|circulated|draft|version|updated|printed)/i.test(title)) // prettier-ignore
  const dates = meetings.flatMap(title => findDates(title).map(({text}) => text))
  return dates.length === 1 ? parseDate(dates[0] ?? '') : undefined
}

function withoutDate(title: string): string {
  const [date] = findDates(title)
  return date ? title.slice(0, date.start).replace(/[\s,:|–—-]{1,5}$/, '') : title
}
