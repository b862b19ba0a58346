import type {Jurisdiction} from '#rule'
import {dayNumber, fromDayNumber, weekdayOf, type CalendarDate} from '#text/calendar'

/**
 * Bank holidays: Banking and Financial Dealings Act 1971, Sch. 1, and St Andrew’s Day Bank Holiday (Scotland) Act 2007, with the
 * substitute days and the one-off days proclaimed under s. 1 of the first (as published on GOV.UK).
 */
const moved: Readonly<Record<string, string>> = {
  // The Queen’s Diamond Jubilee, the seventy-fifth VE Day, the Platinum Jubilee.
  '2012-05-28': '2012-06-04',
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
}
/** The royal wedding, the two Jubilees, the Queen’s funeral, the coronation. */
const added = ['2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'] as const
/** The World Cup. */
const addedInScotland = ['2026-06-15'] as const

/** By year, Scotland’s apart, as months and days: 1225. */
const [known, knownInScotland] = [new Map<number, ReadonlySet<number>>(), new Map<number, ReadonlySet<number>>()]

export function isBankHoliday({year, month, day}: CalendarDate, nation: Jurisdiction): boolean {
  const years = nation === 'scotland' ? knownInScotland : known
  let holidays = years.get(year)
  if (!holidays) years.set(year, (holidays = new Set([...bankHolidays(year, nation)].map(monthAndDay))))
  return holidays.has(month * 100 + day)
}

const monthAndDay = (iso: string) => Number(iso.slice(5).replace('-', ''))

export function isWorkingDay(date: CalendarDate, nation: Jurisdiction): boolean {
  return !isWeekend(date) && !isBankHoliday(date, nation)
}

function bankHolidays(year: number, nation: Jurisdiction): ReadonlySet<string> {
  const easter = easterSunday(year)
  const days = [
    shift(easter, -2),
    firstMonday(year, 5),
    lastMonday(year, 5),
    ...substituted([{year, month: 12, day: 25}, {year, month: 12, day: 26}]),
    ...(nation === 'scotland' ? onlyScottish(year) : [...substituted([{year, month: 1, day: 1}]), shift(easter, 1), lastMonday(year, 8)]),
  ] // prettier-ignore
  const regular = days.map(iso).map(day => moved[day] ?? day)
  const proclaimed = nation === 'scotland' ? [...added, ...addedInScotland] : added
  return new Set([...regular, ...proclaimed.filter(day => day.startsWith(String(year)))])
}

function onlyScottish(year: number): readonly CalendarDate[] {
  return [
    ...substituted([{year, month: 1, day: 1}, {year, month: 1, day: 2}]),
    firstMonday(year, 8),
    ...(year >= 2008 ? substituted([{year, month: 11, day: 30}]) : []),
  ] // prettier-ignore
}

/** A holiday on a weekend is made up for on the next weekday that is none. */
function substituted(days: readonly CalendarDate[]): readonly CalendarDate[] {
  const taken = new Set<number>()
  const isFree = (day: number) => !isWeekend(fromDayNumber(day)) && !taken.has(day)
  const numbers = days.map(dayNumber)
  for (const day of numbers) if (!isWeekend(fromDayNumber(day))) taken.add(day)
  for (const day of numbers) {
    if (!isWeekend(fromDayNumber(day))) continue
    let next = day + 1
    while (!isFree(next)) next++
    taken.add(next)
  }
  return [...taken].map(fromDayNumber)
}

export function isWeekend(date: CalendarDate): boolean {
  const weekday = weekdayOf(date)
  return weekday === 0 || weekday === 6
}

/** The anonymous Gregorian computus. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return {year, month: Math.floor(f / 31), day: (f % 31) + 1}
}

function firstMonday(year: number, month: number): CalendarDate {
  const first = {year, month, day: 1}
  return shift(first, (8 - weekdayOf(first)) % 7)
}

function lastMonday(year: number, month: number): CalendarDate {
  const last = shift(month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1}, -1)
  return shift(last, -((weekdayOf(last) + 6) % 7))
}

function shift(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days)
}

function iso({year, month, day}: CalendarDate): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
