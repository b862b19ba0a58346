import type {Prose, Report} from '#rule'
import {headedCellAt} from './headed-cells.js'
import type {TypedDate} from './typed-dates.js'

const window = 240

/** The sentence around a date; around a date alone in its cell, the row. */
export function storyAround(report: Report, prose: Prose, {start, end}: TypedDate) {
  const {text} = prose.passage
  const cell = prose.table ? headedCellAt(report).get(prose.passage.range().start) : undefined
  if (cell && text.replace(/\W/g, '').length <= end - start + 4) {
    const at = cell.row.indexOf(cell.passage)
    const others = [...cell.row.slice(at + 1), ...cell.row.slice(0, at)].map(each => each.text.slice(0, window))
    return {story: `${text.slice(start, end)}: ${others.join('\n').slice(0, 2 * window)}`, start: 0}
  }
  const sentence = report.sentenceAt(prose, start)
  const from = Math.max(sentence?.start ?? 0, start - window)
  return {story: text.slice(from, Math.min(sentence?.end ?? text.length, end + window)), start: start - from}
}
