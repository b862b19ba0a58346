import {describe, expect, it} from 'vitest'
import {isBankHoliday} from '../rules/lexicons/bank-holidays.js'
import {weekdayNames} from '../src/text/calendar.js'
import {findDates} from '../src/text/find-dates.js'
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

describe('bank holidays of England and Wales', () => {
  // As published on GOV.UK.
  it.each([
    ['2018', ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26']],
    ['2020', ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
    ['2021', ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
    ['2022', ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
    ['2023', ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
  ] as const)('of %s', (year, days) => {
    const found: string[] = []
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= 31; day++)
        if (isBankHoliday({year: Number(year), month, day}))
          found.push(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    expect(found).toEqual(days)
  })
})
