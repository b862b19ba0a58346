import type {MarkedCell, MarkedLine} from './mark-lines.js'
import {withoutLabels} from './without-labels.js'

/**
 * Drops labels that only echo another of the draft: in a quotation (where a label stands in a quotation only,
 * a converter made it of an indent), or at the start of a sentence where the section has a heading of its own.
 */
export function withoutEchoes(marked: readonly MarkedLine[]): readonly MarkedLine[] {
  const unquoted = new Set<string>()
  const headed = new Set<string>()
  for (const {line, cells} of marked) {
    const ids = idsIn(cells)
    if (!line.isQuoted) for (const id of ids) unquoted.add(id)
    if (line.form === 'heading') for (const id of ids) headed.add(id)
  }
  return marked.map(each => {
    const others = each.line.isQuoted ? unquoted : isSentence(each) ? headed : undefined
    return others && idsIn(each.cells).some(id => others.has(id)) ? withoutLabels(each.line, each.zone) : each
  })
}

// “Consultation: the Council wrote to all licensees.”
function isSentence({line, cells}: MarkedLine): boolean {
  const [cell] = cells
  const end = cell?.labels[0]?.end ?? 0
  return line.form === 'text' && cell?.strong.length === 0 && end < cell.passage.text.length
}

const idsIn = (cells: readonly MarkedCell[]): readonly string[] =>
  cells.flatMap(({labels}) => labels.flatMap(({template}) => template.section?.id ?? []))
