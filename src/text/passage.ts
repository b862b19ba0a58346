import {lastAtMost} from './last-at-most.js'
import type {Range} from './range.js'

/**
 * Text as a reader sees it (no escapes, entities, emphasis marks or container prefixes),
 * with the way back to the draft for each of its characters.
 */
export interface Passage {
  readonly text: string
  /** The place in the draft of a stretch of `text`; without arguments, of all of it. */
  readonly range: (start?: number, end?: number) => Range
  readonly slice: (start: number, end?: number) => Passage
}

/** `length` characters of a passage's text, and the stretch of the draft that they came from. */
export interface Run {
  readonly at: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** Runs must be in order and cover the text; a run whose two lengths are equal maps one to one. */
export function createPassage(text: string, runs: readonly Run[], empty = 0): Passage {
  const range = (start = 0, end = text.length): Range => {
    const first = runAt(runs, start)
    if (first === undefined) return {start: empty, end: empty}
    const from = isDirect(first) ? first.source + start - first.at : first.source
    if (end <= start) return {start: from, end: from}
    const last = runAt(runs, end - 1) ?? first
    const to = isDirect(last) ? last.source + end - last.at : last.source + last.sourceLength
    return {start: from, end: Math.max(from, to)}
  }
  const slice = (start: number, end = text.length): Passage => sliceOf({text, range, slice}, start, end)
  return {text, range, slice}
}

const isDirect = (run: Run) => run.length === run.sourceLength

function runAt(runs: readonly Run[], index: number): Run | undefined {
  return runs[lastAtMost(runs.length, at => runs[at]?.at, index)]
}

/** Several passages as one, a line each. */
export function joinPassages(parts: readonly Passage[]): Passage {
  const [first] = parts
  if (first === undefined) return createPassage('', [])
  if (parts.length === 1) return first
  let text = ''
  const starts: number[] = []
  for (const part of parts) {
    starts.push(starts.length === 0 ? 0 : text.length + 1)
    text += starts.length === 1 ? part.text : '\n' + part.text
  }
  const partAt = (index: number) => lastAtMost(starts.length, at => starts[at], index)
  const edge = (index: number, side: 'start' | 'end'): number => {
    const at = partAt(side === 'end' && index > 0 ? index - 1 : index)
    const part = parts[at] ?? first
    const local = Math.min(index - (starts[at] ?? 0), part.text.length)
    return side === 'start' ? part.range(local, local).start : part.range(Math.max(0, local - 1), local).end
  }
  const range = (start = 0, end = text.length): Range => {
    const from = edge(start, 'start')
    return {start: from, end: end > start ? Math.max(from, edge(end, 'end')) : from}
  }
  const slice = (start: number, end = text.length): Passage => sliceOf({text, range, slice}, start, end)
  return {text, range, slice}
}

function sliceOf(whole: Passage, start: number, end: number): Passage {
  const text = whole.text.slice(start, end)
  return {
    text,
    range: (from = 0, to = text.length) => whole.range(start + from, start + to),
    slice: (from, to = text.length) => sliceOf(whole, start + from, start + to),
  }
}

/** A passage without the white space at its ends. */
export function trimPassage(passage: Passage): Passage {
  const start = passage.text.length - passage.text.trimStart().length
  const end = Math.max(start, passage.text.trimEnd().length)
  return start === 0 && end === passage.text.length ? passage : passage.slice(start, end)
}
