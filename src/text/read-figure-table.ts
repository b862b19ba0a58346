import {parseFigure, type Figure} from './parse-figure.js'
import {createPassage, type Passage} from './passage.js'

/** A table of figures, its rows brought to one width. */
export interface FigureTable {
  /** Of each column, what the rows above the first figure say. */
  readonly headers: readonly string[]
  readonly rows: readonly FigureRow[]
}

export interface FigureRow {
  readonly label: string
  readonly cells: readonly FigureCell[]
}

export interface FigureCell {
  /** Undefined where the cell says something other than a number. */
  readonly figure: Figure | 'blank' | undefined
  readonly passage: Passage
}

interface TableText {
  readonly form: 'pipe' | 'html' | 'tabs'
  readonly rows: readonly (readonly Passage[])[]
}

// Beyond these it is a list of data, and its ways of adding up are too many.
const mostRows = 400
const mostColumns = 40

/**
 * Reads a table with figures; undefined where its rows cannot be brought to one width without guessing.
 * `isHidden` tells what stands in a cell in place of a figure.
 */
export function readFigureTable({form, rows}: TableText, isHidden = nothing): FigureTable | undefined {
  if (rows.length > mostRows || rows.some(row => row.length > mostColumns)) return undefined
  const read = rows.map(row => row.map(passage => ({passage, figure: parseFigure(passage.text)})))
  const body = read.findIndex((row, i) => hasFigure(row, i) || (i > 0 && isAllHidden(row, isHidden)))
  if (body === -1) return undefined
  const width = form === 'pipe' ? (read[0]?.length ?? 0) : Math.max(...read.map(({length}) => length))
  const even = read.map((row, i) => toWidth(row, width, {form, isHeader: i < body}))
  const known = even.filter(row => row !== undefined)
  if (width < 2 || known.length < even.length) return undefined
  const headers = Array.from({length: width}, (_, at) => known.slice(0, body).map(row => row[at]?.passage.text ?? '').join(' ').trim()) // prettier-ignore
  return {headers, rows: known.slice(body).map(cells => ({label: labelOf(cells, isHidden), cells}))}
}

export const isFigure = (figure: FigureCell['figure']): figure is Figure => typeof figure === 'object'

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text.trim())

type Row = readonly FigureCell[]
type TextTest = (text: string) => boolean

const nothing: TextTest = () => false

const hasFigure = (row: Row, at: number) => row.some(({figure, passage}) => isFigure(figure) && !(isYear(passage.text) && at < 2)) // prettier-ignore

/** “Northgate | c”: a row like others, but for its figures. Among words such marks are a heading: “Age | <5 | 5 to 9”. */
function isAllHidden([first, ...others]: Row, isHidden: TextTest): boolean {
  if (!/[a-z]/i.test(first?.passage.text ?? '') || !others.some(({passage}) => isHidden(passage.text))) return false
  return others.every(({figure, passage}) => figure !== undefined || isHidden(passage.text))
}

// Markdown and tabs leave out cells at the end of a row. In HTML a label that spans columns leaves them out behind
// itself, and a label that spans rows in front; so does the report, where it took the first cell for one of its own labels.
function toWidth(
  row: Row,
  width: number,
  {form, isHeader}: {readonly form: TableText['form']; readonly isHeader: boolean},
): Row | undefined {
  const lacking = width - row.length
  if (lacking === 0) return row
  if (lacking < 0) {
    const isEmpty = row.slice(width).every(({passage}) => passage.text.trim() === '')
    return isEmpty || isHeader ? row.slice(0, width) : undefined
  }
  const [first] = row
  const fill = Array.from({length: lacking}, emptyCell)
  if (!isHeader && !row.some(({figure}) => isFigure(figure))) return [...row, ...fill]
  if (lacking === 1 && (isFigure(first?.figure) || isHeader) && form !== 'tabs') return [...fill, ...row]
  if (form !== 'html') return [...row, ...fill]
  const figures = row.findIndex(({figure}) => isFigure(figure))
  return figures === -1 ? [...row, ...fill] : [...row.slice(0, figures), ...fill, ...row.slice(figures)]
}

const emptyCell = (): FigureCell => ({figure: 'blank', passage: createPassage('', [])})

/** The words in front of the figures; a number of the row may stand before them. */
function labelOf(cells: Row, isHidden: TextTest): string {
  const found: string[] = []
  for (const {figure, passage} of cells) {
    if (found.length > 0 && isHidden(passage.text)) break
    if (figure === undefined && /[a-z]/i.test(passage.text)) found.push(passage.text.trim())
    else if (isFigure(figure) && found.length > 0) break
  }
  return found.join(' ')
}
