import type {CalendarDate, Jurisdiction} from '#rule'
import type {DatedTitle} from '#text/find-dated-titles'
import {isQuoted} from '#text/is-quoted'
import type {SupersededName} from './superseded-names.js'
import {hadCeased, type SupersededSource} from './superseded-sources.js'

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
  /** By key. */
  readonly sources: ReadonlyMap<string, readonly SupersededSource[]>
  /** Those of the sources without a year that the draft may name at all. */
  readonly names: readonly SupersededName[]
}

export function findSuperseded(text: string, cited: readonly DatedTitle[], circumstances: Circumstances) {
  const {sources, names} = circumstances
  const found: readonly SupersededCitation[] = [
    ...cited.flatMap(title => (title.isQuoted ? [] : byYear(title, sources.get(title.key) ?? [], circumstances))),
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
