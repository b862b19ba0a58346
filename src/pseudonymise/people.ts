import type {Sex} from './label-words.js'
import type {KnownPerson, NamePlace} from './names.js'
import {nameParts} from './name-parts.js'

/** Somebody in the drafts of a run, or in the map. */
export interface Person {
  /** The place in the list of all. */
  readonly id: number
  /** The label that a map has for them. */
  readonly known: string | undefined
  /** The parts of each name that they are called by in full, the given name first; of Mrs Okafor, one part. */
  readonly names: (readonly string[])[]
  readonly places: NamePlace[]
  /** Where no name in full tells Mr and Mrs Okafor apart. */
  readonly sex: Sex | undefined
}

export interface People {
  readonly all: readonly Person[]
  /** Who has this word in their name, in the order in which they were first met. */
  readonly having: (part: string) => readonly Person[]
  /** Who is called so in full. */
  readonly called: (parts: readonly string[]) => Person | undefined
  /** Takes in a name in full: one more of somebody’s, or that of somebody new. An initial that several people have is nobody’s. */
  readonly addName: (parts: readonly string[]) => void
  readonly add: (person: Pick<Person, 'known' | 'names' | 'sex'>) => Person
}

/** The people of a map, ready for those of drafts. */
export function createPeople(known: readonly KnownPerson[]): People {
  const all: Person[] = []
  const byName = new Map<string, Person>()
  const byPart = new Map<string, Person[]>()
  const enter = (person: Person, parts: readonly string[]) => {
    byName.set(parts.join(' '), person)
    for (const part of parts) {
      const others = byPart.get(part)
      if (!others) byPart.set(part, [person])
      else if (others.at(-1) !== person && !others.includes(person)) others.push(person)
    }
  }
  const add: People['add'] = given => {
    const person = {...given, id: all.length, places: []}
    all.push(person)
    for (const parts of person.names) enter(person, parts)
    return person
  }
  const having: People['having'] = part => byPart.get(part) ?? []
  const addName: People['addName'] = parts => {
    if (byName.has(parts.join(' '))) return
    const alike = having(parts.at(-1) ?? '').filter(({names}) => names.every(name => isVariant(name, parts)))
    const [only, ...others] = alike
    if (!only || (others.length > 0 && parts[0]?.length !== 1)) add({known: undefined, names: [parts], sex: undefined})
    else if (others.length === 0) {
      only.names.push(parts)
      enter(only, parts)
    }
  }
  for (const {label, names, sex} of known) {
    const called = names.map(nameParts).filter(({length}) => length > 0)
    const full = called.filter(({length}) => length > 1)
    add({known: label, names: full.length > 0 ? full : called, sex})
  }
  return {all, having, called: parts => byName.get(parts.join(' ')), addName, add}
}

/** “Amina Jane Okafor” is “Amina Okafor” and “A. Okafor”, but “Jane Okafor” is none of them. */
function isVariant(name: readonly string[], other: readonly string[]): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name]
  const [given = ''] = short
  const isGiven = given === long[0] || (given.length === 1 && long[0]?.startsWith(given) === true)
  return (
    short.length > 1 && isGiven && short.at(-1) === long.at(-1) && short.slice(1).every(part => long.includes(part))
  )
}
