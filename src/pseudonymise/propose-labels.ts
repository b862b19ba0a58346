import {groupBy} from '#text/group-by'
import {plainWords} from '#text/plain-words'
import type {TextEdit} from '../rule.js'
import {gatherPeople, type Gathered, type Sources} from './gather-people.js'
import {giveLabels} from './give-labels.js'
import {labelEdits} from './label-edits.js'
import type {KnownPerson, LeftPlace} from './names.js'
import type {Person} from './people.js'
import {readPlaces} from './read-places.js'
import {remainingNames} from './remaining-names.js'

/** What is to be done to the drafts of a run. */
export interface Proposal {
  /** In the order of the drafts. */
  readonly drafts: readonly LabelledDraft[]
  /** Everybody who has a label, those of the map included. */
  readonly people: readonly KnownPerson[]
}

export interface LabelledDraft {
  /** In order, without overlap. */
  readonly edits: readonly (TextEdit & {readonly label: string})[]
  /** In order; offsets into the text as it was. */
  readonly left: readonly LeftPlace[]
}

/** A label for everybody in the drafts whom it can tell apart, and where they stand; what it cannot tell it leaves. Pure. */
export function proposeLabels({drafts, known, words}: Sources): Proposal {
  const gathered = gatherPeople(readPlaces(drafts, words), {drafts, known, words})
  const texts = drafts.map(({text}) => text)
  const labels = giveLabels({...gathered, otherwise: words.otherwise, texts})
  const labelled = groupBy([...labels].flatMap(([{places}, label]) => places.map(place => ({place, label}))), ({place: {draft}}) => draft) // prettier-ignore
  const parts = partsOf([...labels.keys()])
  return {
    people: withNames(known, gathered.people, labels),
    drafts: texts.map((text, draft) => {
      const edits = labelEdits(text, labelled.get(draft) ?? [], words)
      const left = gathered.left.filter(({place}) => place.draft === draft).map(({place: {start, end}, reason}) => ({at: {start, end}, reason})) // prettier-ignore
      const ranges = [...edits.map(({start, end}) => ({start, end})), ...left.map(({at}) => at)]
      const remaining = remainingNames(text, {parts, known: ranges, isWord: words.isWord})
      return {edits, left: [...left, ...remaining.map(at => ({at, reason: 'remaining' as const}))].sort((a, b) => a.at.start - b.at.start)} // prettier-ignore
    }),
  }
}

/** The words of names, as they stand in texts. */
const partsOf = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(
    people.flatMap(({names}) =>
      names
        .flat()
        .flatMap(plainWords)
        .map(({key}) => key),
    ),
  )

/** The map’s people with what the drafts call them, and the new ones. */
function withNames(
  known: readonly KnownPerson[],
  people: Gathered['people'],
  labels: ReadonlyMap<Person, string>,
): readonly KnownPerson[] {
  const before = new Map(known.map(person => [person.label, person]))
  for (const person of people) {
    const label = labels.get(person)
    if (label === undefined) continue
    const texts = person.places.map(({text}) => text.replace(/\s+/g, ' '))
    before.set(label, {label, names: [...new Set([...(before.get(label)?.names ?? []), ...texts])], sex: person.sex})
  }
  return [...before.values()]
}
