import type {FigureTable} from '#text/read-figure-table'
import {isFigure} from '#text/read-figure-table'

// How statistics hide small numbers. Source: ONS and DfE conventions for symbols in tables, and the tables of published council reports.

const mark = /^(?:\[?[cxs]\]?|\*{1,2}|\.\.|#|[<≤] ?\d{1,2}|(?:fewer|less) than (?:\d{1,2}|five|ten)|(?:under|below) (?:\d{1,2}|five|ten)|[01] ?(?:-|–|to) ?\d|suppressed|withheld|redacted)$/i // prettier-ignore

export const isSuppressed = (text: string) => mark.test(text.trim())

const words: Readonly<Record<string, number>> = {five: 5, ten: 10, three: 3, six: 6, seven: 7, eight: 8, twenty: 20}
const valueOf = (text: string) => words[text.toLowerCase()] ?? Number(text)

/** The number that a mark says it hides less than, if it does. */
export function hiddenBelow(mark: string): number | undefined {
  const [, most] = /^[01] ?(?:-|–|to) ?(\d)$/i.exec(mark.trim()) ?? []
  if (most !== undefined) return Number(most) + 1
  const [, sign, limit] = /^(<|≤|(?:fewer|less) than|under|below) ?(\d{1,2}|five|ten)$/i.exec(mark.trim()) ?? []
  return limit === undefined ? undefined : valueOf(limit) + (sign === '≤' ? 1 : 0)
}

/** The number that the words around a table say its marks hide less than. */
export function saidToHideBelow(around: string): number | undefined {
  const [, limit] = /\b(?:fewer|less|lower|smaller) than (\d{1,2}|three|five|six|seven|eight|ten|twenty)\b/i.exec(around) ?? [] // prettier-ignore
  return limit === undefined ? undefined : valueOf(limit)
}

/** To what the figures of a table were rounded: 1 where they were not. */
export function roundingStep({rows}: FigureTable, around: string): number {
  const [, nearest] = /\bnearest (\d{1,3}|five|ten|twenty|hundred)\b/i.exec(around) ?? []
  if (nearest !== undefined) return nearest.toLowerCase() === 'hundred' ? 100 : valueOf(nearest)
  const values = rows.flatMap(({cells}) => cells.flatMap(({figure}) => (isFigure(figure) && figure.kind === 'plain' && figure.value !== 0 ? [figure.value] : []))) // prettier-ignore
  const isAll = (step: number) => values.every(value => value % step === 0)
  const isSaid = /\bround(?:ed|ing)\b/i.test(around.replace(ofOtherFigures, ''))
  if (values.length < (isSaid ? 1 : 4)) return 1
  return [100, 10, 5].find(isAll) ?? (isSaid ? 5 : 1)
}

/** “Percentages are rounded”, “rounded to one decimal place” and “to the nearest pound” tell of no counts. */
const ofOtherFigures =
  /\b(?:percent(?:ages)?|per cent|shares|proportions|rates|averages|costs|amounts|sums|money|pounds)\b[^.;|]{0,80}\bround(?:ed|ing)\b|\bround(?:ed|ing)\b[^.;|]{0,30}\b(?:decimal|whole number|pounds?|pence|penny|per cent|percent)|\bround(?:ed|ing)\b[^.;|]{0,30}[£%]/gi
