import type {Sex} from './label-words.js'
import type {KnownPerson, NamePlace} from './names.js'
import {orderedParts} from './ordered-parts.js'

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
  /** Whether a word may be short for one in somebody’s name: “Temi” for “Temiloluwa”. */
  readonly isShort: (word: string) => boolean
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
  const index = createIndex()
  const add: People['add'] = given => {
    const person = {...given, id: all.length, places: []}
    all.push(person)
    for (const parts of person.names) index.enter(person, parts)
    return person
  }
  const addName: People['addName'] = parts => {
    if (index.called(parts)) return
    const alike = index.near(parts).filter(({names}) => names.every(name => isVariant(name, parts)))
    const [only, ...others] = alike
    if (!only || (others.length > 0 && parts[0]?.length !== 1)) add({known: undefined, names: [parts], sex: undefined})
    else if (others.length === 0) {
      only.names.push(parts)
      index.enter(only, parts)
    }
  }
  for (const {label, names, sex} of known) {
    const called = names.map(orderedParts).filter(({length}) => length > 0)
    const full = called.filter(({length}) => length > 1)
    add({known: label, names: full.length > 0 ? full : called, sex})
  }
  return {...index, all, addName, add}
}

interface Index extends Pick<People, 'called' | 'having' | 'isShort'> {
  readonly enter: (person: Person, parts: readonly string[]) => void
  /** Those of whom a name begins with the same letter and has the same surname. */
  readonly near: (parts: readonly string[]) => readonly Person[]
}

function createIndex(): Index {
  const byName = new Map<string, Person>()
  const byPart = new Map<string, Set<Person>>()
  const byInitial = new Map<string, Set<Person>>()
  const short = new Set<string>()
  return {
    enter: (person, parts) => {
      byName.set(parts.join(' '), person)
      addTo(byInitial, initialAndSurname(parts), person)
      for (const part of parts) {
        addTo(byPart, part, person)
        for (let length = 3; length < part.length - 1; length++) short.add(part.slice(0, length))
      }
    },
    called: parts => byName.get(parts.join(' ')),
    having: part => [...(byPart.get(part) ?? [])],
    near: parts => [...(byInitial.get(initialAndSurname(parts)) ?? [])],
    isShort: word => short.has(word),
  }
}

function addTo(index: Map<string, Set<Person>>, key: string, person: Person): void {
  const found = index.get(key)
  if (found) found.add(person)
  else index.set(key, new Set([person]))
}

const initialAndSurname = (parts: readonly string[]) => `${parts[0]?.charAt(0) ?? ''} ${parts.at(-1) ?? ''}`

/** “Amina Jane Okafor” is “Amina Okafor” and “A. Okafor”, but “Jane Okafor” is none of them. */
function isVariant(name: readonly string[], other: readonly string[]): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name]
  const [given = ''] = short
  const isGiven = given === long[0] || (given.length === 1 && long[0]?.startsWith(given) === true)
  return (
    short.length > 1 && isGiven && short.at(-1) === long.at(-1) && short.slice(1).every(part => long.includes(part))
  )
}
