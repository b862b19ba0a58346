import {matchesIn} from '#text/matches-in'
import type {LabelKind} from './label-words.js'
import type {Person} from './people.js'

interface Given {
  readonly people: readonly Person[]
  readonly kindOf: (person: Person) => LabelKind
  readonly otherwise: LabelKind
  /** In which no label may stand already for somebody else. */
  readonly texts: readonly string[]
}

/** A label for each person who is named somewhere, by the person; the one that a map has, or a new one. */
export function giveLabels({people, kindOf, otherwise, texts}: Given): ReadonlyMap<Person, string> {
  const taken = new Set(people.flatMap(({known}) => known ?? []))
  const marksOf = new Map<LabelKind, ReadonlySet<string>>()
  const isFree = (kind: LabelKind, mark: string) => {
    const used = marksOf.get(kind) ?? marksIn(texts, kind)
    marksOf.set(kind, used)
    return !used.has(mark) && !taken.has(labelOf(kind, mark))
  }
  // A mark that was not free will never be.
  const tried = new Map<LabelKind, number>()
  const firstFree = (kind: LabelKind): string | undefined => {
    if (kind.marks === 'none') return isFree(kind, '') ? kind.label : undefined
    for (let number = tried.get(kind) ?? 0; ; number++) {
      const mark = markAt(kind, number)
      if (!isFree(kind, mark)) continue
      tried.set(kind, number)
      return labelOf(kind, mark)
    }
  }
  const given = new Map<Person, string>()
  for (const person of people) {
    if (person.places.length === 0) continue
    const kind = kindOf(person)
    const label = person.known ?? firstFree(kind) ?? firstFree(otherwise)
    if (label === undefined) throw new Error('everybody else must be of a kind with marks')
    taken.add(label)
    given.set(person, label)
  }
  return given
}

const labelOf = ({label}: LabelKind, mark: string) => (mark === '' ? label : `${label} ${mark}`)

/** Without I and O, which look like words and figures. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.split('')

/** A, B … Z, A2 …; or 1, 2, 3 … */
function markAt({marks}: LabelKind, number: number): string {
  const round = Math.floor(number / letters.length)
  const letter = `${letters[number % letters.length] ?? ''}${round === 0 ? '' : String(round + 1)}`
  return marks === 'letters' ? letter : String(number + 1)
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six']

/** The marks with which the texts use a label already; none as ''. */
function marksIn(texts: readonly string[], {label, marks}: LabelKind): ReadonlySet<string> {
  const noun = label.replace(/[^A-Za-z]+/g, '[\\s-]{1,3}')
  if (marks === 'none') return new Set(texts.some(text => asName(noun).test(text)) ? [''] : [])
  const used = new RegExp(`(?<![A-Za-z-])${noun}[\\s-]{0,3}([A-Z]\\d?|\\d{1,3}|${numerals.join('|')})(?![A-Za-z])`, 'gi') // prettier-ignore
  return new Set(texts.flatMap(text => matchesIn(text, used).map(([, mark = '']) => numberOf(mark))))
}

/** “Mother” without “the” and “her”, where its capital has no other reason. */
function asName(noun: string): RegExp {
  const own = "(?<![A-Za-z-]|\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Oo]f) |['’]s )"
  return new RegExp(`${own}${noun}(?=['’]s\\b| (?!and [A-Z])[a-z])|(?<=[a-z,;] )${own}${noun}(?=[.,;)])`)
}

function numberOf(mark: string): string {
  const numeral = numerals.indexOf(mark.toLowerCase())
  return numeral < 0 ? mark : String(numeral + 1)
}
