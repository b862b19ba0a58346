import type {Nodes, Text} from 'mdast'
import {createPassage, type Passage, type Run} from '#text/passage'
import {readEntity} from './entities.js'

/** Inline content as a reader sees it, and which stretches of that text are set in bold. */
export interface Phrasing {
  readonly passage: Passage
  readonly strong: readonly {readonly start: number; readonly end: number}[]
}

interface Builder {
  text: string
  readonly runs: Run[]
}

type Step = Nodes | {readonly type: 'close'; readonly strongFrom: number}

/** Reads the children of a paragraph, heading or cell. `source` is the draft as it was parsed. */
export function readPhrasing(node: Nodes, source: string): Phrasing {
  const builder: Builder = {text: '', runs: []}
  const strong: {start: number; end: number}[] = []
  // A stack of our own: emphasis can be nested deeper than the call stack goes.
  const steps: Step[] = 'children' in node ? node.children.toReversed() : []
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step.type === 'close') strong.push({start: step.strongFrom, end: builder.text.length})
    else if (step.type === 'text') appendText(builder, step, source)
    else if (step.type === 'inlineCode') appendCode(builder, step, source)
    else if (step.type === 'break') appendBreak(builder, step)
    else if (step.type === 'html' && /^<br\b/i.test(step.value)) appendBreak(builder, step)
    else if ('children' in step) {
      if (step.type === 'strong') steps.push({type: 'close', strongFrom: builder.text.length})
      for (const child of step.children.toReversed()) steps.push(child)
    }
  }
  const passage = createPassage(builder.text, builder.runs, node.position?.start.offset ?? 0)
  return {passage, strong: strong.sort((a, b) => a.start - b.start)}
}

function appendText(builder: Builder, node: Text, source: string): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (source.slice(start, end) === node.value && !needsCleaning.test(node.value)) {
    append(builder, node.value, start, node.value.length)
    return
  }
  align(builder, node.value, {source, start, end})
}

function appendCode(builder: Builder, node: Nodes & {value: string}, source: string): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  let from = start
  while (from < end && source[from] === '`') from++
  align(builder, node.value, {source, start: from, end})
}

function appendBreak(builder: Builder, node: Nodes): void {
  const start = node.position?.start.offset ?? 0
  append(builder, '\n', start, (node.position?.end.offset ?? start) - start)
}

// Carriage returns, and characters that nobody sees (soft hyphens, zero-width spaces) but that hide a word from every search.
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
const needsCleaning = /[\r\u00AD\u200B-\u200D\u2060\uFEFF]/

/** Walks a value and the source it came from side by side, past escapes, entities and the prefixes of quotes and lists. */
function align(
  builder: Builder,
  value: string,
  {source, start, end}: {source: string; start: number; end: number},
): void {
  let at = start
  let i = 0
  while (i < value.length && at < end) {
    const unit = value.charAt(i)
    if (unit === source[at]) {
      if (unit === '\r') append(builder, source[at + 1] === '\n' ? '' : '\n', at, 1)
      else if (!invisible.test(unit)) append(builder, unit, at, 1)
      i++
      at++
      continue
    }
    const entity = source[at] === '&' ? readEntity(source, at) : undefined
    // A hard space is read as a space, and is one still in the value.
    if (entity?.text === value.slice(i, i + (entity?.text.length ?? 0)).replaceAll('\u00A0', ' ')) {
      append(builder, entity.text, at, entity.length)
      i += entity.text.length
      at += entity.length
      continue
    }
    at++
  }
}

function append(builder: Builder, text: string, source: number, sourceLength: number): void {
  if (text === '') return
  const last = builder.runs.at(-1)
  const direct = text.length === sourceLength
  if (last && direct && last.length === last.sourceLength && last.source + last.length === source)
    builder.runs[builder.runs.length - 1] = {...last, length: last.length + text.length, sourceLength: last.sourceLength + sourceLength} // prettier-ignore
  else builder.runs.push({at: builder.text.length, length: text.length, source, sourceLength})
  builder.text += text
}
