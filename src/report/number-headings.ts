import {cutCell} from './cut-cell.js'
import {labelKey, singular, type LabelIndex} from './label-index.js'
import type {Line} from './lines.js'

const longestHeading = 120

// “1”, “B.”, “IV –”, “Section 3:”, “Part A”.
const marked =
  /^((?:(?:[Ss]ection|SECTION|[Pp]art|PART|§)\s{0,3})?(\d{1,2}|[A-Z]|[IVX]{2,5})(?:[.):]|\s?[–—-])?)\s{1,8}(?=[A-Z])/

/**
 * Lines with a number that no full stop ends, “1 Background”, where it is one: before a label that stands alone,
 * or above “1.1”. Everywhere else it may count something: “14 Orchard Row”, “3 March 2024”. So with “B. Background”, for “J. Hill” is a name.
 */
export function numberHeadings(lines: readonly Line[], {all}: LabelIndex): readonly Line[] {
  let keys: ReadonlySet<string> | undefined
  const isLabel = (text: string) => {
    keys ??= new Set(all.map(({words}) => words.map(singular).join(' ')))
    return keys.has(labelKey(text.replace(/\([^()]*\)\s*:?\s*$/, '')))
  }
  return lines.map((line, i) => {
    const [cell] = line.cells
    if (!cell || line.cells.length > 1 || line.number || line.bullet || cell.passage.text.length > longestHeading)
      return line
    const [lead, mark = '', count = ''] = marked.exec(cell.passage.text) ?? []
    if (lead === undefined) return line
    const rest = cutCell(cell, {start: lead.length, end: cell.passage.text.length})
    const isAbove = mark === count && lines[i + 1]?.number?.text.startsWith(`${count}.1`) === true
    if (!isLabel(rest.passage.text) && !isAbove) return line
    return {...line, cells: [rest], number: {...cell.passage.range(0, mark.length), text: count, isMarkdown: false}}
  })
}
