import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import type {Range} from '#text/range'
import {fillTemplate, type Fillers, type MarkedText} from './fill-template.js'
import {inventPerson, type Origin, type Person} from './names.js'
import type {Random} from './random.js'

/** One template of the repository. */
export interface Template {
  readonly id: number
  readonly domain: string
  readonly text: string
}

/** A training document: blocks made from templates, with a blank line between them. */
export interface Document extends MarkedText {
  /** Where each block begins, and the template that it is made from. */
  readonly blocks: readonly {readonly start: number; readonly template: number}[]
}

const folder = path.resolve(import.meta.dirname, '../../../rules/persons')

export function readTemplates(): readonly Template[] {
  const texts = readdirSync(path.join(folder, 'templates')).filter(file => file.endsWith('.txt')).sort().flatMap(file =>
    readFileSync(path.join(folder, 'templates', file), 'utf8')
      .split(/^---$/m)
      .map(text => text.trim())
      .filter(text => text !== '')
      .map(text => ({domain: file.replace('.txt', ''), text})),
  ) // prettier-ignore
  return texts.map((each, id) => ({...each, id}))
}

/** A document of some templates. In one its few persons come back again and again, in another everybody is met once. */
export function composeDocument(templates: readonly Template[], origins: readonly Origin[], {fillers, random}: {readonly fillers: Fillers; readonly random: Random}): Document {
  const cast = Array.from({length: 2 + Math.floor(random.next() * 8)}, () => inventPerson(random.pick(origins), random))
  const comesBack = random.pick([0, 0.2, 0.6, 0.9])
  const blocks: {start: number; template: number}[] = []
  const persons: Range[] = []
  let text = ''
  for (const template of templates) {
    const roles = new Map<number, Person>()
    const castOf = (number: number) => {
      const found = roles.get(number) ?? (random.chance(comesBack) ? random.pick(cast) : inventPerson(random.pick(origins), random)) // prettier-ignore
      roles.set(number, found)
      return found
    }
    const block = roughen(fillTemplate(template.text, castOf, {fillers, random}), random)
    blocks.push({start: text.length, template: template.id})
    for (const {start, end} of block.persons) persons.push({start: start + text.length, end: end + text.length})
    text += block.text + '\n\n'
  }
  return {text, persons, blocks}
} // prettier-ignore

/** The same text as other hands leave it: wrapped, numbered, in bold, in capitals, with other apostrophes. */
function roughen(marked: MarkedText, random: Random): MarkedText {
  let {text, persons} = marked
  if (random.chance(0.5)) text = text.replaceAll('’', "'")
  else if (random.chance(0.5)) text = text.replaceAll("'", '’')
  if (random.chance(0.03)) {
    const upper = text.toUpperCase()
    if (upper.length === text.length) text = upper
  }
  if (random.chance(0.25)) text = wrap(text, 50 + Math.floor(random.next() * 60))
  const front = random.chance(0.2) ? random.pick(['3.2 ', '1. ', '- ', '* ', '12.  ', '• ', '> ', '(a) ', '| ', '4.1.3\t', '**Note:** ', '## ']) : '' // prettier-ignore
  if (front === '| ' && !text.includes('\n')) text += ' |'
  persons = persons.map(({start, end}) => ({start: start + front.length, end: end + front.length}))
  return {text: front + text, persons}
}

/** Breaks lines of prose at a width, a line end for a space, so that no offset changes. */
function wrap(text: string, width: number): string {
  if (/^[|\-*•]/m.test(text)) return text
  const characters = text.split('')
  let lineStart = 0
  let lastSpace = -1
  characters.forEach((character, at) => {
    if (character === '\n') lineStart = at + 1
    if (character === ' ') lastSpace = at
    if (at - lineStart < width || lastSpace < lineStart) return
    characters[lastSpace] = '\n'
    lineStart = lastSpace + 1
  })
  return characters.join('')
}
