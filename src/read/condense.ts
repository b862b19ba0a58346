import type {Heading, Paragraph} from 'mdast'
import {segments} from './plain-blocks.js'

/** A run of plain blocks, for which one letter stands in the condensed draft. */
export interface PlainRun {
  readonly nodes: (Paragraph | Heading)[]
  /** Where its letter stands in the condensed draft. */
  readonly at: number
  readonly start: number
  end: number
}

export interface Condensed {
  readonly text: string
  readonly runs: readonly PlainRun[]
}

/** Puts a paragraph of one letter in the place of each run of plain blocks, so that the markdown parser, slow to start, is called once and reads little. */
export function condense(body: string): Condensed {
  const runs: PlainRun[] = []
  let text = ''
  let gap = ''
  for (const segment of segments(body)) {
    if (segment.kind === 'markdown') {
      gap = body.slice(segment.start, segment.end)
      continue
    }
    const run = runs.at(-1)
    if (run && run.end + gap.length === segment.start && gap.trim() === '') {
      run.nodes.push(segment.node)
      run.end = segment.end
    } else {
      text += gap
      runs.push({nodes: [segment.node], at: text.length, start: segment.start, end: segment.end})
      text += 'x'
    }
    gap = ''
  }
  return {text: text + gap, runs}
}
