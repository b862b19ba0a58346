import type {PersonMention} from '#persons'
import type {Prose, Report} from '#rule'
import {lastAtMost} from '#text/last-at-most'
import {hiddenAt, linkAddresses, type HiddenText} from '../../lexicons/hidden-text.js'
import type {PersonFinder} from '../../lexicons/person-finder.js'

/** A mention of a person, in the place of the report where it stands. */
export interface Mention {
  /** Offsets into the draft. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** From 0 to 1: how likely it is a person’s name. */
  readonly probability: number
  readonly prose: Prose | undefined
  /** Its place in the text of `prose`. */
  readonly at: number
  /** What stands before and behind it in the same piece. */
  readonly before: string
  readonly after: string
  readonly hidden: HiddenText | undefined
}

/** Less likely ones are nobody’s names. */
const least = 0.3
/** Log-odds of a name in a report about people, of which nearly every one tells of somebody by name; see docs/decisions/names.md. */
const priorOfCases = 0.8
const reach = 240

/** Every mention in a draft, wherever it stands: what a reader does not see is published with the rest. */
export function readMentions(report: Report, find: PersonFinder, isAboutPeople: boolean): readonly Mention[] {
  const placeOf = proseIndex(report.prose)
  const prior = isAboutPeople ? priorOfCases : 0
  const found = find(withReadableLinks(report), {least, suspected: report.suspectedNames, prior})
  return joined(found, report.text).map(({start, end, probability}) => {
    const text = report.text.slice(start, end)
    const hidden = hiddenAt(report, start)
    const place = placeOf(start)
    const shown = place?.prose.passage.text ?? ''
    const isInside = place !== undefined && shown.startsWith(text.charAt(0), place.at)
    const [around, at] = isInside ? [shown, place.at] : [report.text, start]
    const length = isInside ? place.prose.passage.text.length - place.at : text.length
    const to = at + Math.min(text.length, length)
    return {
      start,
      end,
      text,
      probability,
      prose: isInside ? place.prose : undefined,
      at,
      before: around.slice(Math.max(0, at - reach), at),
      after: around.slice(to, to + reach),
      hidden,
    }
  })
}

/** “OKAFOR, Amina” is one mention of one person. */
function joined(found: readonly PersonMention[], text: string): readonly Omit<PersonMention, 'because'>[] {
  const all: Omit<PersonMention, 'because'>[] = []
  for (const {start, end, probability} of found) {
    const last = all.at(-1)
    const isSurname = last && text.slice(last.end, start) === ', ' && /^[^a-z]+$/.test(text.slice(last.start, last.end))
    if (isSurname) all[all.length - 1] = {start: last.start, end, probability: Math.max(last.probability, probability)}
    else all.push({start, end, probability})
  }
  return all
}

/** The draft with the addresses of its links as words, offset for offset: “Letter%20from%20Amina.pdf” names somebody. */
function withReadableLinks(report: Report): string {
  let text = ''
  let from = 0
  for (const {start, end} of linkAddresses(report).toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    // Marks of emphasis are no gap between words.
    const address = report.text
      .slice(start, end)
      .replaceAll('%20', ' **')
      .replace(/[_+/.-]/g, ' ')
    text += report.text.slice(from, start) + address
    from = end
  }
  return text + report.text.slice(from)
}

/** Which piece of prose an offset of the draft stands in, and where in it. */
function proseIndex(prose: readonly Prose[]): (offset: number) => {readonly prose: Prose; readonly at: number} | undefined {
  const pieces = prose
    .filter(({passage}) => passage.text !== '')
    .map(piece => ({piece, ...piece.passage.range()}))
    .sort((a, b) => a.start - b.start)
  return offset => {
    const found = pieces[lastAtMost(pieces.length, i => pieces[i]?.start, offset)]
    if (!found || offset < found.start || offset >= found.end) return undefined
    return {prose: found.piece, at: placeIn(found.piece, offset)}
  }
} // prettier-ignore

/** The character of a piece that comes from an offset of the draft. */
const placeIn = ({passage}: Prose, offset: number) =>
  lastAtMost(passage.text.length, i => passage.range(i, i + 1).start, offset)
