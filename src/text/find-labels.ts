import {isInReach} from './label-reach.js'
import {lastAtMost} from './last-at-most.js'
import {matchesIn} from './matches-in.js'
import {phrasePattern} from './phrase-pattern.js'
import type {Range} from './range.js'

/** Words that label a value, in lower case: phrases, each of which stands for its plural too. */
export interface LabelWords {
  readonly words: readonly string[]
  /** How many characters in front of a value a label may stand in the same sentence, row or item; 160 by default. */
  readonly before?: number
  /** The same behind it; 60 by default. */
  readonly behind?: number
  /** Whether the words label nothing where they are the means: “over the telephone”, “by invoice”. */
  readonly isMeans?: boolean
  /** Whether a label that has its value already labels nothing behind that. */
  readonly isSpent?: boolean
}

/** What stands between a value and the nearest label on each side that reaches it. */
export interface LabelsAt {
  readonly before: string | undefined
  readonly behind: string | undefined
}

/** Finds labels; a text is read when it is first asked about. */
export function findLabels(label: LabelWords): (text: string) => (value: Range) => LabelsAt {
  let pattern: RegExp | undefined
  return text => {
    let places: readonly Range[] | undefined
    return value => {
      if (label.words.length === 0) return none
      places ??= matchesIn(text, (pattern ??= phrasePattern(label.words)))
        .filter(({index}) => label.isMeans !== true || !means.test(text.slice(Math.max(0, index - 16), index)))
        .map(placeOf)
      return {before: gapBefore(text, value, {places, label}), behind: gapBehind(text, value, {places, label})}
    }
  }
}

const none: LabelsAt = {before: undefined, behind: undefined}
const means = /\b(?:over|via|by)\s(?:the\s|a\s|his\s|her\s|their\s)?$/i
const placeOf = ({0: found, index}: RegExpExecArray): Range => ({start: index, end: index + found.length})

interface Places {
  readonly places: readonly Range[]
  readonly label: LabelWords
}

function gapBefore(text: string, {start}: Range, {places, label}: Places): string | undefined {
  const place = places[lastAtMost(places.length, i => places[i]?.end, start)]
  if (!place || place.end > start || start - place.end > (label.before ?? 160)) return undefined
  const gap = text.slice(place.end, start)
  if (label.isSpent === true && isSpent(gap)) return undefined
  return isInReach(gap, text.charAt(start)) ? gap : undefined
}

function gapBehind(text: string, {end}: Range, {places, label}: Places): string | undefined {
  const last = lastAtMost(places.length, i => places[i]?.start, end - 1)
  const place = places.slice(last, last + 2).find(({start}) => start >= end)
  if (!place || place.start - end > (label.behind ?? 60) || hasValue(text.slice(place.end, place.end + 16)))
    return undefined
  const gap = text.slice(end, place.start)
  return !/\d{5}/.test(gap) && isInReach(gap, text.charAt(place.start)) ? gap : undefined
}

/** Whether a label is followed by a value of its own. */
const hasValue = (behind: string) => /^[\s:|#.=]{0,4}(?:(?:no|number|ref|id)[\s:|#.=]{1,4})?\w{0,4}\d{2}/i.test(behind)

/** Whether a number stands there with words behind it, so that what follows is no list of numbers. */
const isSpent = (gap: string) => /\d(?:[\s./-]?\d){4}[^A-Za-z]{0,12}(?!and\b|or\b)[A-Za-z]{2}/.test(gap)
