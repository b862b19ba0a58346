import {fold} from '#text/fold'
import {letter} from '#text/letter'
import type {Range} from '#text/range'

/** A word, or a piece of one (“##or”), as a model that labels words gives it. */
export interface LabelledPiece {
  readonly word: string
  readonly label: string
  /** Its place, where the model’s library tells. */
  readonly range: Range | undefined
}

const ofPerson = /^(?:[BIESLU]-)?(?:PER|PERSON|(?:FIRST|MIDDLE|LAST|GIVEN|SUR)_?NAME)$/i

export const isPersonLabel = (label: string) => ofPerson.test(label)

/** Where the pieces that are labelled as persons stand in the text that they were read from; they come in its order. */
export function rangesOfNames(text: string, pieces: readonly LabelledPiece[]): readonly Range[] {
  const plain = withoutAccents(text)
  const ranges: Range[] = []
  let from = 0
  for (const {word, label, range} of pieces)
    for (const part of range ? [''] : word.split(/\s+/)) {
      const place = range ?? placeOf(plain, withoutAccents(part), from)
      if (!place) continue
      from = place.end
      if (isPersonLabel(label)) addTo(ranges, place, text)
    }
  return ranges
}

/** Models that fold case drop accents too. Each UTF-16 unit stays one. */
function withoutAccents(text: string): string {
  return fold(text).replace(/[^\0-\u007F]/g, unit => unit.normalize('NFD').charAt(0))
}

const inWord = new RegExp(`[${letter}\\d]`)
const aFewMarks = 8

/** A piece begins where the last one ended or at the start of a word; a short one is not looked for far away, where it would be another. */
function placeOf(text: string, piece: string, from: number): Range | undefined {
  const isRest = piece.startsWith('##')
  const sought = isRest ? piece.slice(2) : piece
  if (sought === '') return undefined
  let at = isRest ? (text.startsWith(sought, from) ? from : -1) : text.indexOf(sought, from)
  while (at > from && inWord.test(text.charAt(at - 1)) && inWord.test(text.charAt(at)))
    at = text.indexOf(sought, at + 1)
  if (at < 0 || (sought.length < 3 && at - from > aFewMarks)) return undefined
  return {start: at, end: at + sought.length}
}

/** Pieces of a word and words of a line become one range. */
function addTo(ranges: Range[], place: Range, text: string): void {
  const last = ranges.at(-1)
  const isJoined = last && last.end <= place.start && /^ ?$/.test(text.slice(last.end, place.start))
  if (isJoined) ranges[ranges.length - 1] = {start: last.start, end: place.end}
  else ranges.push(place)
}
