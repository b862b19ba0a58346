import type {Fix, Passage} from '#rule'
import {monthNames} from '#text/calendar'
import type {TypedDate} from './typed-dates.js'

// “on the night of Tuesday the 3rd of May” becomes “in May”, with all that leads in to the day.
const leadIn =
  /(?:\bon\s{1,3})?(?:\bthe\s{1,3}(?:(?:early\s)?(?:night|evening|morning|afternoon|hours|day)\s{1,3}of\s{1,3}))?(?:\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?,?\s{1,3})?(?:\bthe\s{1,3})?$/i

/** The smallest edit that leaves of a date its year, or its month and year. */
export function reduceDate(passage: Passage, date: TypedDate, to: 'month' | 'year'): Fix {
  const {text} = passage
  const lead = leadIn.exec(text.slice(Math.max(0, date.start - 60), date.start))?.[0] ?? ''
  const start = date.start - lead.length
  const month = date.monthText ?? monthNames[date.month - 1] ?? ''
  const kept = date.year === undefined ? month : to === 'year' ? String(date.year) : `${month} ${String(date.year)}`
  const preposition = lead.startsWith('On') ? 'In ' : lead.startsWith('on') ? 'in ' : ''
  const [was, is] = [text.slice(start, date.end), preposition + kept]
  const same = sameAtEnd(was, is)
  const edit = {...passage.range(start, date.end - same), text: is.slice(0, is.length - same)}
  return {edits: [edit], safe: false}
}

/** How much of the end two texts share, in whole words. */
function sameAtEnd(a: string, b: string): number {
  let same = 0
  for (let i = 1; i <= Math.min(a.length, b.length) && a.at(-i) === b.at(-i); i++)
    if (i === b.length || !/\w/.test(b.at(-i - 1) ?? '') || !/\w/.test(b.at(-i) ?? '')) same = i
  return same
}
