import type {CalendarDate, Jurisdiction, Range} from '#rule'
import type {DatedTitle} from '#text/find-dated-titles'
import {isQuoted} from '#text/is-quoted'
import {useOf, type Use} from './historic-use.js'
import type {SupersededName} from './superseded-names.js'
import {hadCeased, supersededByTitle, type SupersededSource} from './superseded-sources.js'

/** Where a text cites a source that had been replaced. Offsets count in the text. */
export interface SupersededCitation {
  readonly start: number
  readonly end: number
  readonly to: string
  readonly by: string | undefined
  /** In lower case: a sentence with one of them tells of the change. */
  readonly successors: readonly string[]
  /** In lower case: with one of them in its paragraph it may apply still. */
  readonly still: readonly string[]
  readonly isLoose: boolean
}

export interface Circumstances {
  readonly day: CalendarDate
  readonly nation: Jurisdiction
}

/** What a text cites: titles with a year, and those of the sources without one that it may name. */
export interface Mentions {
  readonly cited: readonly DatedTitle[]
  readonly names: readonly SupersededName[]
}

export function findSuperseded(text: string, {cited, names}: Mentions, circumstances: Circumstances) {
  const found: readonly SupersededCitation[] = [
    ...cited.flatMap(title =>
      title.isQuoted ? [] : byYear(title, supersededByTitle().get(title.key) ?? [], circumstances),
    ),
    ...names.flatMap(name => byName(name, text, circumstances)),
  ]
  return found
}

function byYear(title: DatedTitle, known: readonly SupersededSource[], {day, nation}: Circumstances) {
  const editions = known.filter(({year, nations}) => year === title.year && (nations?.includes(nation) ?? true))
  const source = editions.find(({month}) => month === title.month) ?? editions.find(({month}) => month === undefined)
  if (!source || !hadCeased(source, day, nation)) return []
  const later = known.map(({year}) => String(year)).filter(year => year > String(title.year))
  const {to, words = [], still = []} = source
  const by = inForce(source, known, {day, nation})
  return [
    {
      ...title,
      by,
      to,
      still,
      isLoose: false,
      successors: [...inLowerCase(source.by), ...inLowerCase(by), ...words, ...later],
    },
  ]
}

/** What replaced the last of the editions that had been replaced. */
function inForce(
  source: SupersededSource,
  known: readonly SupersededSource[],
  {day, nation}: Pick<Circumstances, 'day' | 'nation'>,
): string | undefined {
  const ceased = known.filter(edition => edition.to > source.to && hadCeased(edition, day, nation))
  return ceased.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1)?.by ?? source.by
}

function byName(name: SupersededName, text: string, {day, nation}: Circumstances) {
  if (!hadCeased(name, day, nation)) return []
  const {pattern, by, to, still = [], isLoose = false} = name
  return [...text.matchAll(pattern)]
    .filter(({index}) => !isQuoted(text, index))
    .map(({index, 0: found}) => {
      const end = index + found.trimEnd().length
      return {start: index, end, by, to, still, isLoose, successors: inLowerCase(by)}
    })
}

const inLowerCase = (title: string | undefined) => (title === undefined ? [] : [title.toLowerCase()])

/** As far from a citation as its sentence is read: a table copied as one line has no end. */
const farthest = 1_000

/** A text that cites sources. */
export interface Citing {
  readonly text: string
  /** The sentence that an offset stands in; none, of a label or a value of the header. */
  readonly sentenceAt: (offset: number) => Range | undefined
  /** Whether it stands where the report assesses what it proposes. */
  readonly assesses: boolean
}

/** How a text speaks of each source that it cites. */
export function readUses({text, sentenceAt, assesses}: Citing): (cited: SupersededCitation) => Use {
  const lower = text.toLowerCase()
  const looked = new Map<string, boolean>()
  const says = (words: string) => {
    const known = looked.get(words) ?? lower.includes(words)
    looked.set(words, known)
    return known
  }
  return ({start, end, to, successors, still}) => {
    if (still.some(says)) return 'past'
    const whole = sentenceAt(start)
    const from = Math.max(whole?.start ?? 0, start - farthest)
    const sentence = text.slice(from, Math.min(whole?.end ?? text.length, end + farthest))
    const others = `${sentence.slice(0, start - from)} ${sentence.slice(end - from)}`.toLowerCase()
    if (successors.some(successor => others.includes(successor))) return 'past'
    const use = useOf({sentence, start: start - from, end: end - from, assesses}, Number(to.slice(0, 4)))
    // Another sentence names what applies. A year alone may be any year.
    return use === 'current' && successors.some(successor => successor.length > 4 && says(successor)) ? 'unsure' : use
  }
}
