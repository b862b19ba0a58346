import {exists, type CalendarDate} from './calendar.js'
import {findDates} from './find-dates.js'

/** The one full date that a text holds; undefined where it holds none, several, or a day that does not exist. */
export function parseDate(text: string): CalendarDate | undefined {
  const mentions = findDates(text).filter(mention => mention.year !== undefined)
  const [first] = mentions
  if (first?.year === undefined || mentions.length > 1) return undefined
  const date = {year: first.year, month: first.month, day: first.day}
  return exists(date) ? date : undefined
}
