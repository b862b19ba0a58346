import type {Range} from './range.js'

/** A full stop, and what looks like the beginning of a sentence behind it. */
const border = /[.!?]["”’)]?\s+(?=["“‘(]?[A-Z\d])|\n/g
/** “s. 17”, “No. 2”, “etc. Act”: a full stop that ends no sentence. */
const abbreviation =
  /(?:\b(?:s|ss|c|v|no|nos|para|paras|reg|regs|art|sch|sched|etc|e\.g|i\.e|cf|mr|mrs|ms|dr|st|cllr|approx|inc|ltd|co|[A-Z]))\.$/i

/** The sentence of a text that holds an offset. */
export function sentenceAt(text: string, at: number): Range {
  let start = 0
  for (const match of text.matchAll(border)) {
    if (abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue
    const end = match.index + match[0].length
    if (end > at) return {start, end: match.index + 1}
    start = end
  }
  return {start, end: text.length}
}
