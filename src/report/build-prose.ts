import {joinPassages, type Passage} from '#text/passage'
import type {StructureDraft, TableDraft} from './drafts.js'
import type {Line} from './lines.js'
import type {Prose} from './types.js'

/** Adds a line's text to the section that is open; lines of one paragraph become one piece of prose. */
export function addText(draft: StructureDraft, line: Line, passage: Passage): void {
  if (line.form !== 'text') {
    endParagraph(draft)
    addCell(draft, line, passage)
    return
  }
  if (passage.text === '') return
  const isContinued = draft.paragraph?.line.block === line.block && !line.number && !line.bullet
  if (!isContinued) endParagraph(draft)
  draft.paragraph ??= {line, lines: []}
  draft.paragraph.lines.push(passage)
}

export function endParagraph(draft: StructureDraft): void {
  if (!draft.paragraph) return
  const {line, lines} = draft.paragraph
  draft.paragraph = undefined
  const isItem = line.number !== undefined || line.bullet !== undefined
  const kind = draft.open ? (isItem ? 'item' : 'paragraph') : 'title'
  push(draft, {kind, passage: joinPassages(lines), number: line.number, bullet: line.bullet, table: undefined})
}

export function addLabelProse(draft: StructureDraft, passage: Passage): void {
  if (passage.text === '') return
  push(draft, {kind: 'label', passage, number: undefined, bullet: undefined, table: undefined})
}

/** Keeps a row of a table as its author wrote it, labels and all. */
export function addRow(draft: StructureDraft, line: Line): void {
  const table = tableOf(draft, line)
  table.rows.push(line.cells.map(({passage}) => passage))
  const {start} = line.cells[0]?.passage.range() ?? table.range
  const {end} = line.cells.at(-1)?.passage.range() ?? table.range
  table.range = {start: Math.min(table.range.start, start), end: Math.max(table.range.end, end)}
}

function addCell(draft: StructureDraft, line: Line, passage: Passage): void {
  const table = tableOf(draft, line)
  if (passage.text !== '')
    push(draft, {kind: draft.open ? 'cell' : 'title', passage, number: line.number, bullet: undefined, table})
}

function tableOf(draft: StructureDraft, line: Line): TableDraft {
  const last = draft.tables.at(-1)
  if (last?.block === line.block) return last
  const table: TableDraft = {
    form: line.tableForm ?? 'tabs',
    rows: [],
    range: {start: Number.MAX_SAFE_INTEGER, end: 0},
    section: draft.open,
    block: line.block,
  }
  draft.tables.push(table)
  return table
}

function push(draft: StructureDraft, piece: Omit<Prose, 'section' | 'field'>): void {
  const section = footnote.test(piece.passage.text) ? undefined : draft.open
  const prose: Prose = {...piece, section, field: undefined}
  draft.prose.push(prose)
  if (piece.kind !== 'label') section?.prose.push(prose)
}

/** “[^1]: Section 2 of the Act”, which is no part of the section that it happens to stand below. */
const footnote = /^\[\^[^\]\s]{1,40}\]:\s/
