import type {Range} from '../../../src/text/range.js'
import type {Report} from '../../../src/report/types.js'

/** A fault that officers really make, as an edit of a report without any. */
export interface Mutator {
  readonly rule: string
  /** What the officer did, in a sentence. */
  readonly name: string
  readonly edit: Edit
  /** The fault is that something is not there, so that no line is the right one. */
  readonly isAbsence?: true
  /** Header fields and sections, by id, whose labels an officer would find as right a place as the edit itself. */
  readonly orAt?: readonly string[]
  /** Other rules that rightly speak of the same edit. */
  readonly alsoRight?: readonly string[]
}

export interface Subject {
  readonly name: string
  readonly text: string
  readonly report: Report
}

/** One replacement in the draft. */
export interface Change extends Range {
  readonly text: string
  /** Where the fault is to be seen, by the offsets of the draft before the edit; by default at the text put in. */
  readonly at?: number
  /** It only prepares the ground for the fault. */
  readonly isPreparation?: true
}

/** What to change in a report, or undefined where the fault does not fit it. Must not depend on anything else. */
export type Edit = (subject: Subject) => readonly Change[] | undefined

export interface Mutant {
  readonly text: string
  /** Offsets of the fault in the new text; empty where it has no place. */
  readonly faults: readonly number[]
  /** Where a place of the report before the edit has moved to. */
  readonly moved: (offset: number) => number
}

export function mutate({edit, orAt = [], isAbsence}: Mutator, subject: Subject): Mutant | undefined {
  const changes = edit(subject)?.toSorted((a, b) => a.start - b.start)
  if (!changes || changes.length === 0) return undefined
  if (changes.some(({start}, index) => start < (changes[index - 1]?.end ?? 0))) return undefined
  let text = ''
  let from = 0
  const faults: number[] = []
  for (const change of changes) {
    text += subject.text.slice(from, change.start)
    if (!change.isPreparation && change.at === undefined) faults.push(text.length + blankBefore(change.text))
    text += change.text
    from = change.end
  }
  const moved = (offset: number) => offset + changes.filter(({end}) => end <= offset).reduce((sum, {start, end, text: put}) => sum + put.length - (end - start), 0)
  text += subject.text.slice(from)
  if (text === subject.text) return undefined
  const elsewhere = [...changes.flatMap(({at}) => at ?? []), ...orAt.flatMap(id => labelOf(subject.report, id) ?? [])]
  return {text, faults: isAbsence ? [] : [...faults, ...elsewhere.map(moved)], moved}
}

const blankBefore = (text: string) => text.length - text.trimStart().length

function labelOf({field, section}: Report, id: string): number | undefined {
  return (field(id) ?? section(id))?.label.start
}
