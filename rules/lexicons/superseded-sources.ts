import type {CalendarDate, Jurisdiction} from '#rule'
import {groupBy} from '#text/group-by'
import {titleKey} from '#text/title-key'
import {supersededGuidance} from './superseded-guidance.js'
import {supersededRegulations} from './superseded-regulations.js'
import {supersededStatutes} from './superseded-statutes.js'

/** A source of law or guidance that another has replaced. */
export interface SupersededSource {
  /** What drafts call it, without the year; the full title first. */
  readonly names: readonly string[]
  readonly year: number
  /** The month of its edition, where the year had another. */
  readonly month?: number
  /** Chapter or number on legislation.gov.uk, or who published it. */
  readonly ref: string
  readonly from?: string
  /** ISO: the first day on which it no longer applied, or the month. */
  readonly to: string
  /** What replaced it; without it, nothing did. */
  readonly by?: string
  /** Other words, in lower case, for what replaced it. */
  readonly words?: readonly string[]
  /** Where it ceased to apply then; everywhere unless it says so. */
  readonly nations?: readonly Jurisdiction[]
  /** Beginnings of words, in lower case: in a paragraph with one of them it may apply still. */
  readonly still?: readonly string[]
}

let byTitle: ReadonlyMap<string, readonly SupersededSource[]> | undefined

/** By `titleKey` of each of their names. */
export const supersededByTitle = () => (byTitle ??= groupByTitle())

function groupByTitle(): ReadonlyMap<string, readonly SupersededSource[]> {
  const sources = [...supersededStatutes, ...supersededRegulations, ...supersededGuidance]
  const named = sources.flatMap(source => source.names.map(name => ({key: titleKey(name), source})))
  const groups = groupBy(named, ({key}) => key)
  return new Map([...groups].map(([key, same]) => [key, same.map(({source}) => source)]))
}

/** Whether a source had ceased to apply by a day, in a nation. */
export function hadCeased(
  {to, nations}: Pick<SupersededSource, 'to' | 'nations'>,
  day: CalendarDate,
  nation: Jurisdiction,
): boolean {
  if (nations && !nations.includes(nation)) return false
  const iso = [String(day.year), twoDigits(day.month), twoDigits(day.day)].join('-')
  return to.length === 7 ? iso.slice(0, 7) > to : iso >= to
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
