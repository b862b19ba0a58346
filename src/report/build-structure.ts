import {trimPassage, type Passage} from '#text/passage'
import {addField, addStray, addValue, isWaitingFor} from './build-fields.js'
import {addLabelProse, addRow, addText, endParagraph} from './build-prose.js'
import {closeSections, openSection} from './build-sections.js'
import type {StructureDraft} from './drafts.js'
import {toLabel} from './label-of.js'
import type {Line} from './lines.js'
import type {MarkedCell, MarkedLine} from './mark-lines.js'
import {findOwnHeading} from './own-heading.js'
import {typedNumber} from './typed-number.js'
import type {Field, Prose, Section, Table} from './types.js'

const mostTabs = 5

/** The draft cut into header fields and nested sections, with every piece of text in its place. */
export interface Structure {
  readonly fields: readonly Field[]
  readonly sections: readonly Section[]
  readonly prose: readonly Prose[]
  readonly tables: readonly Table[]
}

export function buildStructure(lines: readonly MarkedLine[], end: number): Structure {
  const draft: StructureDraft = {
    fields: [],
    sections: [],
    prose: [],
    tables: [],
    open: undefined,
    pending: undefined,
    paragraph: undefined,
  }
  for (const [index, marked] of lines.entries()) {
    const heading = findOwnHeading(marked, lines[index + 1], draft)
    if (heading) {
      endParagraph(draft)
      openSection(draft, heading, undefined)
      draft.pending = undefined
    } else readLine(draft, marked)
  }
  endParagraph(draft)
  closeSections(draft.sections, end)
  return draft
}

function readLine(draft: StructureDraft, marked: MarkedLine): void {
  const {line, cells} = marked
  const isRow = line.form === 'row' || line.form === 'front-matter'
  if (isRow) addRow(draft, line)
  // A value may stand on the line below its label, not further.
  const waiting = draft.pending
  let hasField = false
  for (const [at, cell] of cells.entries()) {
    if (isPadding(marked, at)) continue
    if (cell.labels.length > 0) {
      endParagraph(draft)
      readLabels(draft, marked, cell)
      hasField ||= cell.labels.some(({template}) => template.field)
    } else if (isWaitingFor(draft, line, cell.passage)) addValue(draft, cell.passage)
    else if (isRow && hasField) addStray(draft, cell.passage)
    else addText(draft, line, cell.passage)
  }
  if (isRow || draft.pending === waiting) draft.pending = undefined
}

// “Date:⇥⇥Tuesday”: authors set values below each other by several tabs.
function isPadding({line, cells}: MarkedLine, at: number): boolean {
  if (line.tableForm !== 'tabs' || cells[at]?.passage.text !== '') return false
  const isFilled = ({passage}: MarkedCell) => passage.text !== ''
  const before = cells.slice(Math.max(0, at - mostTabs), at).findLast(isFilled)
  const next = cells.slice(at + 1, at + 1 + mostTabs).find(isFilled)
  return next?.labels.length === 0 && before?.labels.some(({template}) => template.field) === true
}

function readLabels(draft: StructureDraft, marked: MarkedLine, {passage, labels}: MarkedCell): void {
  const lead = trimPassage(passage.slice(0, labels[0]?.start ?? 0))
  if (lead.text !== '' && isWaitingFor(draft, marked.line, lead)) addValue(draft, lead)
  else if (lead.text !== '') addText(draft, marked.line, lead)
  for (const [index, match] of labels.entries()) {
    endParagraph(draft)
    const label = toLabel(marked, {passage, labels}, match)
    const answer = trimPassage(passage.slice(match.end, labels[index + 1]?.start ?? passage.text.length))
    if (match.template.field) {
      addLabelProse(draft, passage.slice(match.start, match.end))
      addField(draft, {template: match.template.field, label, answer})
    } else {
      openSection(draft, {label, passage: passage.slice(match.start, match.end)}, match.template.section)
      draft.pending = undefined
      if (answer.text !== '') addAnswer(draft, marked.line, answer)
    }
  }
}

// “Recommendation(s): (1) That Cabinet …”: the first item stands on the line of its label.
function addAnswer(draft: StructureDraft, line: Line, answer: Passage): void {
  const typed = line.form === 'text' ? typedNumber(answer, false) : undefined
  if (line.form !== 'text') addText(draft, line, answer)
  else if (typed) addText(draft, {...line, number: typed.number}, trimPassage(answer.slice(typed.length)))
  else addText(draft, {...line, number: undefined, bullet: undefined}, answer)
}
