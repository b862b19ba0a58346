import type {DatedMention, Range, Report, Section, Sentence} from '#rule'
import {findFigures} from '#text/find-figures'
import {groupBy} from '#text/group-by'

/** A figure or date of running text. */
export interface StatedFigure extends Range {
  readonly kind: 'money' | 'percent' | 'count' | 'date'
  /** Dates as 20240307. */
  readonly value: number
  readonly sentence: Sentence
  readonly section: Section
}

/** Every figure of the sections, but for tables, and for options, which cost something else. */
export function statedFigures({sentences, dates}: Report): readonly StatedFigure[] {
  const datesOf = groupBy(dates, ({prose}) => prose)
  const found: StatedFigure[] = []
  for (const sentence of sentences) {
    const {section, kind} = sentence.prose
    if (!section || kind === 'cell' || section.id === 'options' || !digit.test(sentence.text)) continue
    for (const {kind, value, start, end} of findFigures(sentence.text))
      found.push({kind, value, start, end, sentence, section})
    for (const {year, month, day, start, end} of datesOf.get(sentence.prose) ?? none) {
      if (year === undefined || start < sentence.start || end > sentence.end) continue
      const value = (year * 100 + month) * 100 + day
      found.push({kind: 'date', value, start: start - sentence.start, end: end - sentence.start, sentence, section})
    }
  }
  return found
}

const digit = /\d/
const none: readonly DatedMention[] = []
