import {matchesIn} from '#text/matches-in'
import {birthLabels, closes, isGap, isReversed, type BirthKind} from './birth-words.js'
import {typedDates, type TypedDate} from './typed-dates.js'

// Which dates of a text are the day that somebody was born on, from the words before and behind them.

export interface Birth {
  readonly date: TypedDate
  /** Where the words that say so stand. */
  readonly label: {readonly start: number; readonly end: number}
  readonly kind: BirthKind
}

interface Label {
  readonly start: number
  readonly end: number
  readonly kind: BirthKind
}

export function findBirths(text: string, latest?: number): readonly Birth[] {
  const labels = labelsIn(text)
  if (labels.length === 0) return []
  const dates = typedDates(text, latest)
  const found = new Map<TypedDate, Birth>()
  let next = 0
  for (const [index, label] of labels.entries()) {
    while ((dates[next]?.start ?? Infinity) < label.end) next++
    const [before, after] = [dates[next - 1], dates[next]]
    const nextLabel = labels[index + 1]?.start ?? Infinity
    if (after && after.start < nextLabel && isGap(text.slice(label.end, after.start), label.kind, after)) {
      for (const date of chain(text, dates, next, nextLabel)) found.set(date, {date, label, kind: label.kind})
      continue
    }
    // “3 May 2011 (DOB)”; a label with a colon waits for a value of its own.
    if (!before || before.isLoose || found.has(before) || before.end > label.start || closes.test(text.slice(label.end, label.end + 4))) continue // prettier-ignore
    const lead = text.slice(Math.max(0, before.start - 40), before.start)
    if (isReversed(text.slice(before.end, label.start), label.kind, lead)) found.set(before, {date: before, label, kind: label.kind}) // prettier-ignore
  }
  return [...found.values()]
}

const labelsIn = (text: string): readonly Label[] =>
  matchesIn(text, birthLabels).map(({0: {length}, index, groups}) => ({
    start: index,
    end: index + length,
    kind: groups?.noun !== undefined ? 'noun' : groups?.day !== undefined ? 'day' : 'verb',
  }))

/** “Born on 3 May 2011 and 4 June 2013”, “DOBs: A 3/5/11, B 4/6/13”. */
function chain(text: string, dates: readonly TypedDate[], first: number, border: number): readonly TypedDate[] {
  let last = first
  for (; (dates[last + 1]?.start ?? Infinity) < border; last++) {
    const between = text.slice(dates[last]?.end ?? 0, dates[last + 1]?.start ?? 0)
    if (between.length > 40 || !another.test(between)) break
  }
  return dates.slice(first, last + 1)
}

const another =
  /^(?:\s?\([^()]{0,24}\))?\s?(?:[,;&/]|,?\s(?:and|or)\b)\s{0,2}(?:on\s)?(?:the\s)?(?:[A-Z][\w’'-]{0,16}\s?){0,3}[\s:(–-]{0,3}$/
