import type {Line} from './lines.js'
import type {MarkedLine, Zone} from './mark-lines.js'

/** A line as prose: whatever label it holds is only spoken of. */
export function withoutLabels(line: Line, zone: Zone): MarkedLine {
  return {line, zone, cells: line.cells.map(cell => ({...cell, labels: []}))}
}
