import {findDates} from './find-dates.js'

const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{2,4}\b/
const period =
  /\b(?:19|20)\d{2}\b|\b(?:spring|summer|autumn|winter)\b|\b(?:over|for|during|in|on|at|within|throughout|across|last|lasted|past|previous|this|each|every|ran|took) (?:[a-z\d-]{1,12} ){0,3}(?:weeks?|months?|days?|years?)\b|\b(?:weeks?|months?|days?|years?)[’']? (?:of |long )?(?:public |statutory |formal |staff )?(?:consult|engage|period|window|survey|ago\b|before\b|earlier\b)|\b(?:last|this|first|second|third|fourth|final|previous|next) (?:quarter|term)\b|\byesterday\b|\b(?:on|last|until|by) (?:Mon|Tues|Wednes|Thurs|Fri)day\b/i

/** Whether a text says when something was: a date, month, season, year or period. */
export function hasPeriod(text: string): boolean {
  return month.test(text) || withoutReferences(text).some(part => period.test(part)) || findDates(text).length > 0
}

// “FD 5301/2018” and the year of an Act are no times at which anything was asked.
function withoutReferences(text: string): readonly string[] {
  return text.split(
    /\b(?:[A-Z]{2,4} ?\d{1,6}\/\d{2,4}|(?:Act|Regulations|Order|Rules|Framework|Code) (?:19|20)\d{2})\b/,
  )
}
