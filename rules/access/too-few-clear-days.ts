import {defineRule, type CalendarDate, type Report} from '#rule'
import {dayNumber, exists, formatDate, weekdayNames, weekdayOf} from '#text/calendar'
import {clearDaysBetween, clearDaysNeeded, lastDayToPublish} from '../lexicons/clear-days.js'
import {saysWhyLate} from '../lexicons/lateness-words.js'
import {publicationDates} from '../lexicons/publication-words.js'

const header = (...lines: readonly string[]) => ['Report to: Cabinet', 'Date of meeting: 25 September 2018', ...lines, '', 'Summary:', '', 'The hall is let.', ''].join('\n') // prettier-ignore

export default defineRule({
  summary:
    'The report is published in time: five clear days before the meeting in England, three in Wales and Scotland.',
  why: 'Members and the public must have time to read it; an item published late may be taken only for a special reason, which the report must give.',
  source:
    'Local Government Act 1972 s. 100B; Local Government (Scotland) Act 1973 s. 50B; R v Swansea City Council, ex p Elitestone (1993)',
  severity: 'error',
  messages: {
    late: '“{date}” leaves {left} of the {needed} clear days before the meeting; publish by {deadline}.',
  },
  examples: [
    {ok: header('Date of publication: 17 September 2018'), notes: []},
    {
      ok: header(),
      notes: ['2:18 Publish by Monday 17 September 2018 (five clear days before the meeting).'],
    },
    {
      bad: header('Date of publication: 18 September 2018'),
      finds: [
        '3:22 “18 September 2018” leaves 4 of the 5 clear days before the meeting; publish by Monday 17 September 2018.',
      ],
    },
    {
      bad: header() + '\nThe agenda for this meeting was despatched on Friday 21 September.\n',
      finds: [
        '8:47 “Friday 21 September” leaves 1 of the 5 clear days before the meeting; publish by Monday 17 September 2018.',
      ],
    },
    {
      bad: header('Published: 20/09/2018'),
      finds: [
        '3:12 “20/09/2018” leaves 2 of the 3 clear days before the meeting; publish by Wednesday 19 September 2018.',
      ],
      profile: 'wales',
    },
    {
      bad: 'Report to Cabinet\n\nThursday 27 September 2018\n\nPublished: Tuesday 25 September 2018\n\nSummary:\n\nThe hall is let.\n',
      finds: [
        '5:12 “Tuesday 25 September 2018” leaves 1 of the 5 clear days before the meeting; publish by Wednesday 19 September 2018.',
      ],
    },
    {near: header('Published: 19/09/2018'), profile: 'scotland'},
    // Other papers may appear on any day.
    {
      near:
        header() +
        '\nThe inspectors’ report was published on 20 September 2018, and the minutes on 21 September 2018.\n',
    },
    {
      near:
        header('Date of publication: 20 September 2018') +
        '\nThis item is urgent because the tender expires on 26 September 2018.\n',
    },
    {near: header('Date of publication: 20 September 2018').replace('Cabinet', 'Hartwell Parish Council'), notes: []},
  ],
  *check({report}) {
    const {meetingDate, jurisdiction} = report
    if (!meetingDate) return
    const needed = clearDaysNeeded[jurisdiction]
    for (const {day, month, year = meetingDate.year, text, range} of publicationDates(report)) {
      const date = {year, month, day}
      const left = exists(date) ? clearDaysBetween(date, meetingDate, jurisdiction) : needed
      // What is dated after the meeting is the notice of its decision.
      if (left >= needed || dayNumber(date) > dayNumber(meetingDate) || !isBound(report) || saysWhyLate(report))
        continue
      const deadline = spoken(lastDayToPublish(meetingDate, jurisdiction))
      yield {says: 'late', with: {date: text.replace(/\.$/, ''), left, needed, deadline}, at: range}
    }
  },
  *notes({report}) {
    const {meetingDate, jurisdiction} = report
    if (!meetingDate) return
    const at = report.dates.find(({day, month, year}) => meetingDate.day === day && meetingDate.month === month && meetingDate.year === year) // prettier-ignore
    if (!at || publicationDates(report).length > 0 || !isBound(report)) return
    const number = jurisdiction === 'england' ? 'five' : 'three'
    const deadline = spoken(lastDayToPublish(meetingDate, jurisdiction))
    yield {at: at.range, text: `Publish by ${deadline} (${number} clear days before the meeting).`}
  },
})

/** Parish, town and community councils, and officers and members who decide alone, are bound by other law; so was everybody until 2002. */
function isBound({field, meetingDate, prose, includes}: Report): boolean {
  if (meetingDate === undefined || meetingDate.year <= 2002) return false
  if (field('decision-date') !== undefined && field('meeting-date') === undefined) return false
  const isLocal = (text: string) => local.test(text.trim())
  if (isLocal(field('report-to')?.value.text ?? '')) return false
  return !localCouncils.some(includes) || !prose.some(({kind, passage}) => kind === 'title' && isLocal(passage.text))
}

/** In lower case, of which one is wherever this is. */
const localCouncils = ['parish council', 'town council', 'community council']

const local = /^(?:[A-Z][\w'’.-]{1,20} (?:and |with |of |the |on |upon )?){1,5}(?:Parish|Town|Community) Council\b|^(?:Parish|Town|Community) Council\b/i // prettier-ignore

function spoken(date: CalendarDate): string {
  return `${weekdayNames[weekdayOf(date)] ?? ''} ${formatDate(date)}`
}
