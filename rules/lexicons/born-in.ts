import {findBirths} from './find-births.js'
import type {HeadedCell} from './headed-cells.js'
import {typedDates, type TypedDate} from './typed-dates.js'

const named =
  /\b(?:d\.?\s?o\.?\s?b\b|d\.? of b\b|d\/o\/b|(?:dates?|day) of (?:\w{3,6} )?births?|birth ?dates?|date born|birthday|born)|^\W*birth\W*$/i

/** The dates of a cell that its column, its row or the cell beside it calls dates of birth. */
export function bornIn(
  {passage, head, left, label, row, heads}: HeadedCell,
  latest: number | undefined,
): readonly TypedDate[] {
  const {text} = passage
  if (text.length > 160 || !/\d|\bof\s/.test(text) || heads.some(cell => /councillor|alderm/i.test(cell.text)))
    return []
  if ([head, left, label].some(title => title.length < 60 && named.test(title))) return typedDates(text, latest).slice(0, 4) // prettier-ignore
  // A chronology: the day in one cell, the birth in another.
  const [date] = typedDates(text, latest)
  if (!date || date.isLoose || text.replace(/\W/g, '').length > date.end - date.start + 4) return []
  const other = row.find(cell => cell !== passage && /\b(?:born|birth)\b/i.test(cell.text.slice(0, 90)))
  if (!other) return []
  const joined = `${text.slice(date.start, date.end)}: ${other.text.slice(0, 200)}`
  return findBirths(joined, latest).some(birth => birth.date.start === 0) ? [date] : []
}
