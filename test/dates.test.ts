import {describe, expect, it} from 'vitest'
import {isBankHoliday, isWorkingDay} from '../rules/lexicons/bank-holidays.js'
import {clearDaysBetween, clearDaysNeeded, lastDayToPublish} from '../rules/lexicons/clear-days.js'
import type {Jurisdiction} from '../src/report/profile.js'
import {dayNumber, formatDate, fromDayNumber, weekdayNames, weekdayOf} from '../src/text/calendar.js'
import {findDates} from '../src/text/find-dates.js'
import {parseDate} from '../src/text/parse-date.js'
import {superlinear} from './linear.js'

const shown = (text: string) =>
  findDates(text).map(({text: found, form, day, month, year, weekday}) =>
    [
      found,
      form,
      `${String(day)}.${String(month)}.${String(year ?? '–')}`,
      weekday ? weekdayNames[weekday.index] : '–',
    ].join(' | '),
  )

describe('dates', () => {
  it.each([
    ['on 7 March 2024.', '7 March 2024 | words | 7.3.2024 | –'],
    ['on Thursday, 7th March, 2024', 'Thursday, 7th March, 2024 | words | 7.3.2024 | Thursday'],
    ['on Thurs 7 Mar 2024', 'Thurs 7 Mar 2024 | words | 7.3.2024 | Thursday'],
    ['CABINET: 13TH DECEMBER, 2011', '13TH DECEMBER, 2011 | words | 13.12.2011 | –'],
    ['Monday the 3rd of June 2024', 'Monday the 3rd of June 2024 | words | 3.6.2024 | Monday'],
    ['by 30 Sept. 2024', '30 Sept. 2024 | words | 30.9.2024 | –'],
    ['on 12 May', '12 May | words | 12.5.– | –'],
    ['on March 7, 2024', 'March 7, 2024 | american | 7.3.2024 | –'],
    ['dated 07/03/2024', '07/03/2024 | numeric | 7.3.2024 | –'],
    ['dated 7/3/24', '7/3/24 | numeric | 7.3.2024 | –'],
    ['dated 07.03.2024', '07.03.2024 | numeric | 7.3.2024 | –'],
    ['dated 2024-03-07', '2024-03-07 | iso | 7.3.2024 | –'],
    ['the 7th day of March 2024', '7th day of March 2024 | words | 7.3.2024 | –'],
    ['on Thu 07/03/2024', 'Thu 07/03/2024 | numeric | 7.3.2024 | Thursday'],
    ['The panel sat 14 March 2024', '14 March 2024 | words | 14.3.2024 | –'],
    ['by 31 September 2024', '31 September 2024 | words | 31.9.2024 | –'],
  ])('are found in “%s”', (text, expected) => {
    expect(shown(text)).toEqual([expected])
  })

  it('are found side by side', () => {
    expect(shown('between 5 and 6 March 2024, on 1 April and from 1/5/2024 to 2/5/2024')).toHaveLength(4)
  })

  it.each([
    'see 3.2.14 and 1.2.3', 'sort code 20-10-18', 'group 5 may decide', '12 people', 'section 3(1)', 'application 20/06404/LIPV', 'FD 5301/18', 'ratio 1/2/3/4', 'phone 01632 960123',
    'page 12 of 14', 'about 20 maybe', '5 decades', '3 junctions', 'version 1.2.34', '£10 marked', '1986 June',
    'paragraph 10.11.12', 'sections 12/13/14', 'plots 10/11/12 of the estate', 'report-2024-03-07.pdf', 'at 10.30 until 11.45', 'in 2018-21',
  ])('are not found in “%s”', text => {
    expect(shown(text)).toEqual([])
  }) // prettier-ignore

  it('are found in linear time', () => {
    expect(superlinear(text => findDates(text))).toEqual([])
  }, 60_000)
})

const holidaysOf = (year: number, nation: Jurisdiction) =>
  Array.from({length: 366}, (_, day) => fromDayNumber(dayNumber({year, month: 1, day: 1}) + day))
    .filter(date => date.year === year && isBankHoliday(date, nation))
    .map(({month, day}) => `${String(day)}.${String(month)}`)
    .join(' ')

// As published on GOV.UK.
describe('bank holidays', () => {
  it.each([
    [2010, '1.1 2.4 5.4 3.5 31.5 30.8 27.12 28.12'],
    [2011, '3.1 22.4 25.4 29.4 2.5 30.5 29.8 26.12 27.12'],
    [2012, '2.1 6.4 9.4 7.5 4.6 5.6 27.8 25.12 26.12'],
    [2015, '1.1 3.4 6.4 4.5 25.5 31.8 25.12 28.12'],
    [2018, '1.1 30.3 2.4 7.5 28.5 27.8 25.12 26.12'],
    [2020, '1.1 10.4 13.4 8.5 25.5 31.8 25.12 28.12'],
    [2021, '1.1 2.4 5.4 3.5 31.5 30.8 27.12 28.12'],
    [2022, '3.1 15.4 18.4 2.5 2.6 3.6 29.8 19.9 26.12 27.12'],
    [2023, '2.1 7.4 10.4 1.5 8.5 29.5 28.8 25.12 26.12'],
    [2025, '1.1 18.4 21.4 5.5 26.5 25.8 25.12 26.12'],
    [2026, '1.1 3.4 6.4 4.5 25.5 31.8 25.12 28.12'],
    [2027, '1.1 26.3 29.3 3.5 31.5 30.8 27.12 28.12'],
    [2028, '3.1 14.4 17.4 1.5 29.5 28.8 25.12 26.12'],
    [2030, '1.1 19.4 22.4 6.5 27.5 26.8 25.12 26.12'],
  ])('of England and Wales in %s', (year, days) => {
    expect(holidaysOf(year, 'england')).toBe(days)
    expect(holidaysOf(year, 'wales')).toBe(days)
  })

  it.each([
    [2010, '1.1 4.1 2.4 3.5 31.5 2.8 30.11 27.12 28.12'],
    [2011, '3.1 4.1 22.4 29.4 2.5 30.5 1.8 30.11 26.12 27.12'],
    [2012, '2.1 3.1 6.4 7.5 4.6 5.6 6.8 30.11 25.12 26.12'],
    [2018, '1.1 2.1 30.3 7.5 28.5 6.8 30.11 25.12 26.12'],
    [2019, '1.1 2.1 19.4 6.5 27.5 5.8 2.12 25.12 26.12'],
    [2020, '1.1 2.1 10.4 8.5 25.5 3.8 30.11 25.12 28.12'],
    [2021, '1.1 4.1 2.4 3.5 31.5 2.8 30.11 27.12 28.12'],
    [2022, '3.1 4.1 15.4 2.5 2.6 3.6 1.8 19.9 30.11 26.12 27.12'],
    [2023, '2.1 3.1 7.4 1.5 8.5 29.5 7.8 30.11 25.12 26.12'],
    [2024, '1.1 2.1 29.3 6.5 27.5 5.8 2.12 25.12 26.12'],
    [2025, '1.1 2.1 18.4 5.5 26.5 4.8 1.12 25.12 26.12'],
    [2026, '1.1 2.1 3.4 4.5 25.5 15.6 3.8 30.11 25.12 28.12'],
    [2028, '3.1 4.1 14.4 1.5 29.5 7.8 30.11 25.12 26.12'],
  ])('of Scotland in %s', (year, days) => {
    expect(holidaysOf(year, 'scotland')).toBe(days)
  })
})

const onDay = (text: string) => parseDate(text) ?? fail()
const fail = (): never => {
  throw new Error('no date')
}

describe('the last day to publish', () => {
  it.each([
    ['25 September 2018', 'england', 'Monday 17 September 2018'],
    ['25 September 2018', 'wales', 'Wednesday 19 September 2018'],
    ['25 September 2018', 'scotland', 'Wednesday 19 September 2018'],
    // A Sunday would leave five days too, but no office is open on it.
    ['1 October 2018', 'england', 'Friday 21 September 2018'],
    ['9 January 2024', 'england', 'Friday 29 December 2023'],
    ['5 January 2024', 'wales', 'Friday 29 December 2023'],
    ['5 January 2024', 'scotland', 'Thursday 28 December 2023'],
    ['9 April 2024', 'england', 'Thursday 28 March 2024'],
    ['9 April 2024', 'scotland', 'Wednesday 3 April 2024'],
    ['4 April 2024', 'scotland', 'Thursday 28 March 2024'],
    ['22 September 2022', 'england', 'Tuesday 13 September 2022'],
    ['17 May 2023', 'england', 'Tuesday 9 May 2023'],
  ] as const)('before %s in %s is %s', (meeting, nation, last) => {
    const deadline = lastDayToPublish(onDay(meeting), nation)
    expect(`${weekdayNames[weekdayOf(deadline)] ?? ''} ${formatDate(deadline)}`).toBe(last)
  })

  it('is the last that leaves enough clear days, and the next working day leaves too few', () => {
    for (const nation of ['england', 'wales', 'scotland'] as const)
      for (
        let day = dayNumber({year: 2010, month: 1, day: 15});
        day < dayNumber({year: 2031, month: 1, day: 1});
        day++
      ) {
        const meeting = fromDayNumber(day)
        const last = lastDayToPublish(meeting, nation)
        let next = dayNumber(last) + 1
        while (!isWorkingDay(fromDayNumber(next), nation)) next++
        expect(clearDaysBetween(last, meeting, nation)).toBe(clearDaysNeeded[nation])
        expect(isWorkingDay(last, nation)).toBe(true)
        expect(clearDaysBetween(fromDayNumber(next), meeting, nation)).toBe(clearDaysNeeded[nation] - 1)
      }
  })
})
