import type {Passage} from '#text/passage'
import {findLabels, type LabelMatch} from './find-labels.js'
import {indexLabels, type LabelIndex} from './label-index.js'
import type {Cell, Line} from './lines.js'
import type {FieldTemplate, Profile} from './profile.js'

/** A line with the labels found in each of its cells. */
export interface MarkedLine {
  readonly line: Line
  readonly cells: readonly MarkedCell[]
  readonly zone: Zone
}

export interface MarkedCell {
  readonly passage: Passage
  readonly strong: Cell['strong']
  readonly labels: readonly LabelMatch[]
}

export type Zone = 'header' | 'body' | 'contact'

const longestHeader = 80
const longestHeaderLine = 300
// A label stands at the start of a line or behind a short answer; beyond this a line is prose.
const readAtMost = 2000

/** Finds the labels of a profile in a draft's lines. Which labels may stand where depends on the part of the report. */
export function markLines(lines: readonly Line[], profile: Profile): readonly MarkedLine[] {
  const indexes: Readonly<Record<Zone, LabelIndex>> = {
    header: indexLabels(profile),
    body: indexLabels({fields: profile.fields.filter(isInBody), sections: profile.sections}),
    contact: indexLabels({fields: profile.fields.filter(isInContact), sections: profile.sections}),
  }
  let zone: Zone = 'header'
  let headerTable: number | undefined
  return lines.map((line, number) => {
    if (zone === 'header' && (number > longestHeader || isLong(line)) && line.block !== headerTable) zone = 'body'
    if (zone === 'contact' && (line.form === 'heading' || isLong(line))) zone = 'body'
    const cells = markCells(line, zone, indexes[zone])
    const marked = {line, cells, zone}
    const labels = cells.flatMap(cell => cell.labels)
    if (labels.some(({template}) => template.section)) {
      if (zone === 'header' && line.form === 'row') headerTable = line.block
      else zone = 'body'
    } else if (zone === 'body' && labels.some(({template}) => template.field?.group === 'contact')) zone = 'contact'
    return zone === 'contact' && marked.zone === 'body' ? {...marked, zone} : marked
  })
}

const isInBody = ({group, type}: FieldTemplate) => group === 'anywhere' || (group === 'contact' && type === 'officer')
const isInContact = ({group}: FieldTemplate) => group !== 'header'
const isLong = (line: Line) => line.cells.some(({passage}) => passage.text.length > longestHeaderLine)

function markCells(line: Line, zone: Zone, index: LabelIndex): readonly MarkedCell[] {
  return line.cells.map(({passage, strong}, column) => {
    const isHidden = line.isListed && line.number !== undefined && !strong.length && !passage.text.includes(':')
    const isLabelPlace = zone !== 'body' || line.form !== 'row' || (column === 0 && line.cells.length === 2)
    const isBullet = line.bullet !== undefined && !strong.length && !passage.text.includes(':')
    if (!isLabelPlace || isHidden || isBullet) return {passage, strong, labels: []}
    const text = passage.text.length > readAtMost ? passage.text.slice(0, readAtMost) + '…' : passage.text
    const labels = findLabels(text, index, {
      isSetOff: line.form === 'heading' || isBold(text, strong) || (line.form !== 'text' && zone === 'header'),
      boldEnd: strong[0]?.start === 0 ? strong[0].end : 0,
      isHeader: zone !== 'body',
    })
    return {passage, strong, labels: line.form === 'row' && zone === 'body' ? labels.filter(isWhole(text)) : labels}
  })
}

const isWhole = (text: string) => (match: LabelMatch) => match.end === text.length

export function isBold(text: string, strong: Cell['strong']): boolean {
  const [first] = strong
  return strong.length === 1 && first?.start === 0 && text.slice(first.end).trim().replace(':', '') === ''
}
