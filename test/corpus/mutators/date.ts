import {dayNumber, formatDate, fromDayNumber, monthNames, weekdayNames, weekdayOf, type CalendarDate} from '../../../src/text/calendar.js'
import type {Report} from '../../../src/report/types.js'
import {adds, first, when} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

const knowsMeeting = ({meetingDate}: Report) => meetingDate !== undefined
const meetingOf = ({meetingDate}: Report): CalendarDate => meetingDate ?? {year: 2000, month: 1, day: 1}

/** A day so many weeks from the meeting, on a weekday: 0 for Sunday to 6 for Saturday. */
const day = (report: Report, weeks: number, weekday: number) => {
  const start = dayNumber(meetingOf(report)) + weeks * 7
  return fromDayNumber(start - weekdayOf(fromDayNumber(start)) + weekday)
}
const wrongly = (date: CalendarDate) => `${weekdayNames[(weekdayOf(date) + 3) % 7] ?? ''} ${formatDate(date)}`

const headerWeekday: Edit = ({report}) => {
  const date = report.dates.find(({prose}) => prose.field === 'meeting-date')
  const {meetingDate} = report
  if (!date || !meetingDate || date.form !== 'words') return undefined
  return [{start: date.range.start, end: date.range.end, text: wrongly(meetingDate)}]
}

/** A date of the body, written as somebody else writes dates. */
const rewrites = (write: (date: CalendarDate) => string): Edit => ({report}) => {
  const dates = report.dates.filter(({prose, form, weekday, year, hasOrdinal}) => prose.section && !prose.table && form === 'words' && !weekday && year !== undefined && !hasOrdinal && prose.section.id !== 'background-papers')
  const date = dates.length > 3 ? dates.at(2) : undefined
  return date?.year !== undefined ? [{...date.range, text: write({year: date.year, month: date.month, day: date.day})}] : undefined
}

const ordinal = (number: number) => `${String(number)}${[11, 12, 13].includes(number) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
const two = (number: number) => String(number).padStart(2, '0')
const monthOf = ({month}: CalendarDate) => monthNames[month - 1] ?? ''

export const date: readonly Mutator[] = [
  {rule: 'date/weekday-mismatch', name: 'The weekday of the meeting is wrong', edit: headerWeekday},
  {rule: 'date/weekday-mismatch', name: 'The weekday of an event is wrong', edit: when(knowsMeeting, adds(['introduction', 'body'], report => `A drop-in session was held on ${wrongly(day(report, -6, 2))}.`, report => `The next stage begins on ${wrongly(day(report, 8, 3))}.`, report => `Members visited the site on ${wrongly(day(report, -5, 4))}.`))},
  {rule: 'date/non-working-day', name: 'Officers met on a Saturday or a Sunday', edit: when(knowsMeeting, adds(['consultation', 'introduction', 'body'], report => `The steering group held a meeting with partners on ${formatDate(day(report, -8, 6))}.`, report => `A workshop for managers was held on ${formatDate(day(report, -9, 0))}.`, report => `The project board met on ${formatDate(day(report, -7, 6))}.`))},
  {rule: 'date/non-working-day', name: 'A deadline falls on Christmas Day or on a Sunday', edit: when(knowsMeeting, adds(['introduction', 'body'], report => `The deadline for applications is ${formatDate(day(report, 9, 0))}.`, report => `Comments must be submitted by the closing date of ${formatDate(day(report, 7, 6))}.`, report => `The deadline for bids is 25 December ${String(meetingOf(report).year + 1)}.`))},
  {rule: 'date/mixed-style', name: 'One date has an ordinal', edit: rewrites(date => `${ordinal(date.day)} ${monthOf(date)} ${String(date.year)}`)},
  {rule: 'date/mixed-style', name: 'One date is in figures', edit: rewrites(date => `${two(date.day)}/${two(date.month)}/${String(date.year)}`)},
  {rule: 'date/mixed-style', name: 'One date begins with its month', edit: rewrites(date => `${monthOf(date)} ${String(date.day)}, ${String(date.year)}`)},
  {rule: 'date/chronology', name: 'Something was done after the meeting', edit: when(knowsMeeting, adds(['introduction', 'body'], report => `The survey was completed on ${formatDate(day(report, 10, 2))}.`, report => `The group met on ${formatDate(day(report, 12, 3))} and agreed the terms of reference.`, report => `Letters were sent to residents on ${formatDate(day(report, 9, 1))}.`))},
  {rule: 'date/chronology', name: 'Something will be done before the meeting', edit: when(knowsMeeting, adds(['introduction', 'body'], report => `The consultation will begin on ${formatDate(day(report, -12, 2))}.`, report => `The works will start on ${formatDate(day(report, -9, 3))}.`, report => `A briefing for members will be held on ${formatDate(day(report, -7, 1))}.`))},
  {rule: 'date/impossible-date', name: 'The day does not exist', edit: when(knowsMeeting, adds(['introduction', 'body'], report => `The lease was signed on 31 June ${String(meetingOf(report).year - 2)}.`, report => `The contract began on 31 November ${String(meetingOf(report).year - 1)}.`, () => 'The survey ended on 29 February 2015.', () => 'The order was made on 30 February 2014.'))},
  {rule: 'date/impossible-date', name: 'The financial year does not exist', edit: first(adds(['financial-implications', 'revenue-costs', 'summary'], 'The same sum was spent in 2013/15.', 'The budget for 2014/16 was lower.', 'Spending in 2012/14 was higher.'))},
]
