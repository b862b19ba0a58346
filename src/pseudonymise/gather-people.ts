import type {LabelKind, LabelWords, Sex} from './label-words.js'
import {judgeKinds} from './judge-kinds.js'
import type {KnownPerson, NamedDraft, NamePlace, Reason} from './names.js'
import {createPeople, type People, type Person} from './people.js'

/** The people of all drafts of a run, and the places that nobody can be told for. */
export interface Gathered {
  /** Those of the map first, then by their first place. */
  readonly people: readonly Person[]
  readonly kindOf: (person: Person) => LabelKind
  readonly left: readonly {readonly place: NamePlace; readonly reason: Reason}[]
}

export interface Sources {
  readonly drafts: readonly NamedDraft[]
  readonly known: readonly KnownPerson[]
  readonly words: LabelWords
}

/** Tells who is meant at each place: one person by one full name, in whichever draft; by less of it, where it can be nobody else. */
export function gatherPeople(places: readonly NamePlace[], {drafts, known, words}: Sources): Gathered {
  const people = createPeople(known)
  const names = places.filter(({parts, isSure}) => isSure && parts.length > 1).map(({parts}) => parts)
  // “A. Okafor” is Amina, even if she is named in full later.
  for (const isInitial of [false, true])
    for (const parts of names) if ((parts[0]?.length === 1) === isInitial) people.addName(parts)
  const left: {place: NamePlace; reason: Reason}[] = []
  const settle = (place: NamePlace, person: Person | Reason) => {
    if (typeof person === 'string') left.push({place, reason: person})
    else person.places.push(place)
  }
  const waiting: NamePlace[] = []
  for (const place of places) {
    const person = whoAtOnce(place, people)
    if (person === 'later') waiting.push(place)
    else settle(place, person)
  }
  const judge = () => judgeKinds(people.all, drafts, words)
  const kinds = judge()
  const who = byLess(people, person => kinds[person.id] ?? words.otherwise)
  // Mrs Okafor first: whether “Okafor” can be anybody depends on whether there is a Mrs Okafor.
  for (const isTitled of [true, false])
    for (const place of waiting) if ((place.title !== undefined) === isTitled) settle(place, who(place))
  for (const {places} of people.all) places.sort((a, b) => a.draft - b.draft || a.start - b.start)
  const final = judge()
  return {people: byFirstPlace(people.all), kindOf: ({id}) => final[id] ?? words.otherwise, left}
}

function whoAtOnce(place: NamePlace, people: People): Person | Reason | 'later' {
  if (place.flaw) return place.flaw
  const isFull = place.parts.length > 1
  const person = isFull ? people.called(place.parts) : byGivenName(place, people)
  if (person) return person
  if (!place.isSure) return 'unsure'
  return isFull ? 'shared' : 'later'
}

/** Of several, those of the same draft come first: in a paper “Tobi” is its own Tobi. */
function nearest(place: NamePlace, having: readonly Person[]): readonly (readonly Person[])[] {
  const here = having.filter(({places}) => places.some(({draft}) => draft === place.draft))
  return here.length > 0 ? [here, having] : [having]
}

/** “Tobi” without a title, of somebody called Tobi and so on; the rest waits for its title to be weighed. */
function byGivenName(place: NamePlace, people: People): Person | undefined {
  const [only = ''] = place.parts
  if (!place.isSure || place.title !== undefined) return undefined
  const given = people.having(only).filter(({names}) => names.some(name => name.length > 1 && name[0] === only))
  for (const pool of nearest(place, given)) if (pool.length === 1) return pool[0]
  return undefined
}

/** Tells who can be meant by one word, or why that cannot be told; somebody new where nobody known can be. */
function byLess(people: People, kindOf: (person: Person) => LabelKind): (place: NamePlace) => Person | Reason {
  const weigh = (place: NamePlace): Person | Reason => {
    const [only = ''] = place.parts
    const {title} = place
    const canBe = (person: Person) => !title || fits(title, sexOf(person, kindOf), kindOf(person))
    const having = people.having(only).filter(canBe)
    const bySurname = having.filter(({names}) => names.some(name => name.at(-1) === only))
    for (const pool of nearest(place, title && bySurname.length > 0 ? bySurname : having)) {
      const fitting = title?.sex === undefined ? [] : pool.filter(person => sexOf(person, kindOf) === title.sex)
      const [one, ...others] = fitting.length === 1 ? fitting : pool
      if (one) return others.length === 0 ? one : 'shared'
    }
    return people.isShort(only) ? 'short' : people.add({known: undefined, names: [[only]], sex: title?.sex})
  }
  // The same words in the same draft mean the same.
  const weighed = new Map<string, Person | Reason>()
  return place => {
    const {draft, title, parts} = place
    const key = [draft, parts[0], title && (title.sex ?? '-'), title?.isAdult].join()
    const found = weighed.get(key) ?? weigh(place)
    weighed.set(key, found)
    return found
  }
}

const fits = (title: NonNullable<NamePlace['title']>, sex: Sex | undefined, kind: LabelKind) =>
  !(title.isAdult && kind.isChild) && (title.sex === undefined || sex === undefined || title.sex === sex)

function sexOf(person: Person, kindOf: (person: Person) => LabelKind): Sex | undefined {
  return person.sex ?? kindOf(person).sex ?? person.places.find(({title}) => title?.sex)?.title?.sex
}

function byFirstPlace(people: readonly Person[]): readonly Person[] {
  const rank = ({known, places: [first]}: Person) => (known !== undefined ? -1 : (first?.draft ?? Infinity))
  return people.toSorted((a, b) => rank(a) - rank(b) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
}
