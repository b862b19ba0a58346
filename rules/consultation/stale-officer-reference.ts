import {defineRule, type CalendarDate} from '#rule'
import {dayNumber} from '#text/calendar'

const grace = 60

export default defineRule({
  summary: 'Each officer’s clearance reference is of this meeting’s year.',
  why: 'A reference carried over from an earlier report clears that report, not this one.',
  source: 'Practice: reports are written over the last one',
  severity: 'warning',
  messages: {
    stale: 'Reference “{reference}” is of {year}, the meeting of {meeting}; check that it belongs to this report.',
  },
  examples: [
    {
      ok: 'Date of Meeting: 7 March 2024\n\n(A) Internal Consultations\n\nFinance (FD 6123/24) agreed.\n',
      profile: 'sefton',
    },
    {
      bad: 'Date of Meeting: 7 June 2024\n\n(A) Internal Consultations\n\nFinance (FD 6123/22) agreed.\n',
      profile: 'sefton',
      finds: ['5:10 Reference “FD 6123/22” is of 2022, the meeting of 2024; check that it belongs to this report.'],
    },
    // Cleared in December for a meeting in January.
    {
      near: 'Date of Meeting: 17 January 2024\n\n(A) Internal Consultations\n\nFinance (FD 6123/23) agreed.\n',
      profile: 'sefton',
    },
    // Numbered in the new year’s series just before it began.
    {
      near: 'Date of Meeting: 12 December 2024\n\n(A) Internal Consultations\n\nFinance (FD 6123/25) agreed.\n',
      profile: 'sefton',
    },
  ],
  *check({report}) {
    const {meetingDate} = report
    if (!meetingDate) return
    for (const {text, year, start, end} of report.officerReferences) {
      if (year === undefined || isOfMeeting(year, meetingDate)) continue
      yield {says: 'stale', with: {reference: text, year, meeting: meetingDate.year}, at: {start, end}}
    }
  },
})

// The calendar year, or the financial year that began in April; and sixty days about the turn of a year.
function isOfMeeting(year: number, meeting: CalendarDate): boolean {
  if (year === meeting.year || (meeting.month < 4 && year === meeting.year - 1)) return true
  if (Math.abs(year - meeting.year) !== 1) return false
  const turn = {year: Math.max(year, meeting.year), month: 1, day: 1}
  return Math.abs(dayNumber(meeting) - dayNumber(turn)) <= grace
}
