import {defineRule, type Problem, type Prose, type Report} from '#rule'
import {eventNames, eventOn} from '../lexicons/case-events.js'
import {findBirths} from '../lexicons/find-births.js'
import {yearOf} from '../lexicons/known-births.js'
import {reduceDate} from '../lexicons/reduce-date.js'
import {tellsACase, titledKind} from '../lexicons/sensitive-reports.js'
import {storyAround} from '../lexicons/story-around.js'
import {somebody} from '../lexicons/told-stories.js'
import {typedDates, type TypedDate} from '../lexicons/typed-dates.js'

const messages = {day: 'The exact day of {event} can show who the person is; give the month and year.'} as const

export default defineRule({
  summary: 'A report that tells what happened to somebody gives the month of each event and not the day.',
  why: 'Whoever knows of one event on that day, from a newspaper or as a neighbour, knows whose story all the rest is.',
  source: 'ICO anonymisation guidance 2025: singling out; practice guidance on publishing reviews',
  severity: 'warning',
  messages,
  examples: [
    {
      ok: 'Subject: Serious Case Review: Child A\n\nSummary:\n\nChild A told the nurse of it in May 2011. Mother was arrested two days later, and the review was published on 9 June 2012.\n',
    },
    {
      bad: 'Subject: Serious Case Review\n\nSummary:\n\nOn 3 May 2011 Child A was admitted to hospital. Mother was arrested on the 5th of May 2011, and Child B died on the night of 7 May.\n',
      finds: [
        '5:4 The exact day of a stay in hospital can show who the person is; give the month and year.',
        '5:76 The exact day of an arrest or conviction can show who the person is; give the month and year.',
        '5:126 The exact day of a death can show who the person is; give the month and year.',
      ],
      fixed:
        'Subject: Serious Case Review\n\nSummary:\n\nIn May 2011 Child A was admitted to hospital. Mother was arrested in May 2011, and Child B died in May.\n',
    },
    {
      bad: 'Subject: Safeguarding Adults Review: Adult P\n\n| Date | Event |\n|---|---|\n| 03/05/2011 | Adult P moved to Placement 2 |\n| 9 June 2011 | Strategy meeting |\n\n- 14.7.11: he disclosed the theft to Social Worker 1\n',
      finds: [
        '5:3 The exact day of a placement or move can show who the person is; give the month and year.',
        '8:3 The exact day of a disclosure can show who the person is; give the month and year.',
      ],
      fixed:
        'Subject: Safeguarding Adults Review: Adult P\n\n| Date | Event |\n|---|---|\n| May 2011 | Adult P moved to Placement 2 |\n| 9 June 2011 | Strategy meeting |\n\n- July 2011: he disclosed the theft to Social Worker 1\n',
    },
    // “From May 2011” may be another day’s month, so nothing is offered.
    {
      bad: 'Subject: Serious Case Review\n\nSummary:\n\nChild A was placed with Aunt 1 from 3 May 2011, and Child B lived there too.\n',
      finds: ['5:37 The exact day of a placement or move can show who the person is; give the month and year.'],
    },
    // Papers, bodies and services have their days, and so has the meeting that hears the appeal.
    {
      near: 'Date of meeting: 7 March 2024\n\nSubject: Serious Case Review: Child A and Child B\n\nSummary:\n\nThe death of Child A led to a review that was published on 3 May 2012. Training on injuries to babies was held on 9 June 2012. The panel hearing was on 1 June 2012, and the hearing is on 7 March 2024. The website was suspended on 9 June 2012. Staff were trained in neglect on 11 June 2012. The findings on neglect were placed on the website on 10 June 2012. Child B, born on 3 May 2011, was seen.\n',
    },
    // A firm is admitted to a scheme, a committee hears a licence, and “Tenant 1” may be a row.
    {
      near: 'Subject: Pension fund\n\nSummary:\n\nChild A lived with Mother. He said that the Contractor was admitted on 1 September 2016, the Public Spaces Protection Order began on 2 September 2016, she rang the ambulance service on 3 September 2016, and the hearing of the Licensing Sub-Committee was on 4 September 2016. Mercury was removed on 31 December 2012.\n',
    },
    {
      near: 'Subject: Repairs\n\nSummary:\n\n| Who | Need |\n|---|---|\n| Tenant 1 | Heating |\n| Tenant 2 | A door |\n\nThe applicant, Applicant 1, and Officer 2 saw a man who was taken to hospital on 3 May 2011.\n',
    },
    // Of nobody in particular.
    {
      near: 'Subject: Fostering service\n\nSummary:\n\nThe hostel was closed after two men were arrested on 3 May 2011.\n',
    },
  ],
  *check({report}) {
    if (!tellsACase(report)) return
    for (const prose of report.prose) {
      if (prose.kind === 'field' || !/\d|\bof\s/.test(prose.passage.text)) continue
      yield* problemsIn(report, prose)
    }
  },
})

function* problemsIn(report: Report, prose: Prose): Iterable<Problem<typeof messages>> {
  const {text} = prose.passage
  const dates = typedDates(text, yearOf(report)).filter(({isLoose}) => !isLoose)
  if (dates.length === 0) return
  const births = new Set(findBirths(text, yearOf(report)).map(({date}) => date.start))
  for (const date of dates) {
    if (births.has(date.start) || isMeeting(date, report)) continue
    const {story, start} = storyAround(report, prose, date)
    const event = eventOn(story, start, start + date.end - date.start)
    // A report about a service may tell of a case in one place, and of tables and works in others.
    if (!event || !(titledKind(report) || somebody.test(story))) continue
    const isRange = /\b(?:between|from|to|until|since|and|by)\s(?:the\s)?$|[–-]\s?$/i.test(text.slice(Math.max(0, date.start - 12), date.start)) // prettier-ignore
    yield {
      says: 'day',
      with: {event: eventNames[event]},
      at: prose.passage.range(date.start, date.end),
      ...(!isRange && {fix: reduceDate(prose.passage, date, 'month')}),
    }
  }
}

const isMeeting = ({day, month, year}: TypedDate, {meetingDate: on}: Report) =>
  on?.day === day && on.month === month && (year === undefined || on.year === year)
