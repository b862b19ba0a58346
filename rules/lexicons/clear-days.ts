import type {Jurisdiction} from '#rule'
import {dayNumber, fromDayNumber, type CalendarDate} from '#text/calendar'
import {isWorkingDay} from './bank-holidays.js'

/**
 * The clear days for which agenda and reports are open to the public before a meeting: Local Government Act 1972 s. 100B (England; five
 * since SI 2002/715; Wales) and Local Government (Scotland) Act 1973 s. 50B. The day of publication and the day of the meeting do not
 * count (R v Swansea City Council, ex p Elitestone (1993)), nor do weekends and bank holidays.
 */
export const clearDaysNeeded: Readonly<Record<Jurisdiction, number>> = {england: 5, wales: 3, scotland: 3}

/** The working days between two days, neither of which counts. */
export function clearDaysBetween(publication: CalendarDate, meeting: CalendarDate, nation: Jurisdiction): number {
  let count = 0
  for (let day = dayNumber(publication) + 1; day < dayNumber(meeting); day++)
    if (isWorkingDay(fromDayNumber(day), nation)) count++
  return count
}

/** The last working day on which a report can be published for a meeting. */
export function lastDayToPublish(meeting: CalendarDate, nation: Jurisdiction): CalendarDate {
  let day = dayNumber(meeting)
  // The working day before the clear ones is the day of publication.
  for (let left = clearDaysNeeded[nation] + 1; left > 0;) if (isWorkingDay(fromDayNumber(--day), nation)) left--
  return fromDayNumber(day)
}
