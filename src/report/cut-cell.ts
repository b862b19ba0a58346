import type {Range} from '#text/range'
import type {Cell} from './lines.js'

/** A stretch of a cell, with the bold in it. */
export function cutCell({passage, strong}: Cell, {start, end}: Range): Cell {
  return {passage: passage.slice(start, end), strong: clip(strong, start, end)}
}

export function trimCell({passage, strong}: Cell): Cell {
  const start = passage.text.length - passage.text.trimStart().length
  return cutCell({passage, strong}, {start, end: Math.max(start, passage.text.trimEnd().length)})
}

function clip(ranges: readonly Range[], start: number, end: number): readonly Range[] {
  const inside = ranges.filter(range => range.end > start && range.start < end)
  return inside.map(range => ({start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start}))
}
