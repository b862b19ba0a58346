import {columnHeads} from './column-heads.js'
import type {NamedDraft} from './names.js'
import type {Person} from './people.js'

/** What stands around a place in its paragraph, item or row, in the form that {@link LabelClue} tells. */
export interface Surroundings {
  readonly before: string
  readonly behind: string
  /** What stands before the first name, of several in a row. */
  readonly first: string
  /** The head of the column, as if it stood before the name. */
  readonly head: string
}

const reach = 240

/** What stands around each place of each person, by the person’s id. */
export function readSurroundings(people: readonly Person[], drafts: readonly NamedDraft[]): readonly (readonly Surroundings[])[] {
  const around: Surroundings[][] = people.map(() => [])
  const places = people.flatMap(({id, places}) => places.map(place => ({...place, id})))
  for (const [draft, {text}] of drafts.entries()) {
    const own = places.filter(place => place.draft === draft).sort((a, b) => a.start - b.start)
    let shown = ''
    let from = 0
    const marked = own.map(({id, start, end}) => {
      shown += text.slice(from, start)
      const at = shown.length
      shown += `⟦${String(id)}⟧`
      from = end
      return {id, start: at, end: shown.length}
    })
    shown += text.slice(from)
    const headAt = columnHeads(shown)
    for (const {id, start, end} of marked) around[id]?.push({...surroundingsOf(shown, start, end), head: `${headAt(start)}: `})
  }
  return around
} // prettier-ignore

/** A blank line, an item, a heading, a row of a table. */
const boundary = /\r?\n(?=[ \t]*(?:\r?\n|[-*+•#|>]|\d{1,3}[.)]))/
const line = /\r?\n/
/** Names in a row, the first with what stands before it. */
const row = /^(.*?)(?:⟦\d+⟧(?: \([^()]{1,20}\))?(?:,? and |, | & )(?:[A-Z][a-z]{1,3}\.? )?){1,9}$/

function surroundingsOf(shown: string, start: number, end: number): Omit<Surroundings, 'head'> {
  const left = shown.slice(Math.max(0, start - reach), start)
  const right = shown.slice(end, end + reach)
  const isRow = /[|\t]/.test((left.split(line).at(-1) ?? '') + (right.split(line)[0] ?? ''))
  const before = flat(left.split(isRow ? line : boundary).at(-1) ?? '').trimStart()
  return {before, behind: flat(right.split(isRow ? line : boundary)[0] ?? ''), first: row.exec(before)?.[1] ?? before}
}

const flat = (text: string) => text.replace(/[*_]+/g, '').replace(/\s+/g, ' ')
