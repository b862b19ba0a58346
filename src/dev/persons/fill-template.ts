import type {Range} from '#text/range'
import type {Person} from './names.js'
import type {Random} from './random.js'

/** A text in which every mention of a person's name is known. */
export interface MarkedText {
  readonly text: string
  readonly persons: readonly Range[]
}

/** What prints a slot that is no person: “{town}”. */
export type Fillers = ReadonlyMap<string, (random: Random) => string>

/** Fills the slots of a template; `castOf` gives the person of a number. */
export function fillTemplate(template: string, castOf: (number: number) => Person, {fillers, random}: {readonly fillers: Fillers; readonly random: Random}): MarkedText {
  const persons: Range[] = []
  let text = ''
  let from = 0
  for (const match of template.matchAll(/\{(?:(\d+)(?:\/(\d+))?(?:\.(\w+))?|(\w+))\}/g)) {
    text += template.slice(from, match.index)
    from = match.index + match[0].length
    const [, number, family, form, slot] = match
    if (slot === undefined) {
      const person = castOf(Number(number))
      const shown = family === undefined ? person : {...person, surname: castOf(Number(family)).surname}
      const name = writeName(shown, form, random)
      persons.push({start: text.length, end: text.length + name.length})
      text += name
    } else text += fill(slot, fillers, random)
  }
  return {text: text + template.slice(from), persons}
} // prettier-ignore

function fill(slot: string, fillers: Fillers, random: Random): string {
  const filler = fillers.get(slot)
  if (!filler) throw new Error(`Unknown slot “{${slot}}”.`)
  return filler(random)
}

function writeName(person: Person, form: string | undefined, random: Random): string {
  const {given, middle, surname, nick} = person
  const initial = given.charAt(0).toUpperCase()
  const second = middle.charAt(0).toUpperCase()
  switch (form) {
    case undefined:
      return writeFull(person, random)
    case 'given':
      return given
    case 'surname':
      return surname
    case 'caps':
      return surname.toUpperCase()
    case 'allcaps':
      return `${given} ${surname}`.toUpperCase()
    case 'initial':
      return `${initial}. ${surname}`
    case 'bare':
      return `${initial} ${surname}`
    case 'initials':
      return random.chance(0.5) ? `${initial}. ${second}. ${surname}` : `${initial}.${second}. ${surname}`
    case 'middle':
      return `${given} ${middle} ${surname}`
    case 'midinit':
      return `${given} ${second}. ${surname}`
    case 'list':
      return `${surname}, ${given}`
    case 'capslist':
      return `${surname.toUpperCase()}, ${given}`
    case 'nick':
      return `${given} ${random.pick(['‘’', '“”', "''", '""', '()']).replace(/^(.)(.)$/, (_, open: string, close: string) => open + nick + close)} ${surname}`
    default:
      throw new Error(`Unknown form of a name “${form}”.`)
  }
}

function writeFull({given, middle, surname, isSurnameFirst}: Person, random: Random): string {
  if (isSurnameFirst) return random.chance(0.3) ? `${surname} ${given}-${middle.toLowerCase()}` : `${surname} ${given}`
  return random.chance(0.06) ? `${given} ${middle} ${surname}` : `${given} ${surname}`
}
