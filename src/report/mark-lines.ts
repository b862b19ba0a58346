import type {Passage} from '#text/passage'
import {isBareAnswer} from '#text/bare-answer'
import {findContents} from './find-contents.js'
import {findLabels, type LabelMatch} from './find-labels.js'
import {findShortLabel} from './find-short-label.js'
import {findUnlabelled} from './find-unlabelled.js'
import {indexLabels, type LabelIndex} from './label-index.js'
import type {Cell, Line} from './lines.js'
import {numberHeadings} from './number-headings.js'
import {withoutAnswers} from './without-answers.js'
import {withoutEchoes} from './without-echoes.js'
import {withoutLabels} from './without-labels.js'
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
  const index = indexLabels(profile)
  const numbered = numberHeadings(lines, index)
  const contents = findContents(numbered)
  const place: Place = {zone: 'header', headerTable: undefined, within: undefined, glosses: [], depth: 0, isLast: false}
  const marked = numbered.map((line, number) => {
    place.isLast = numbered[number + 1]?.block !== line.block
    leaveZone(place, line, number)
    if (contents && number >= contents.start && number < contents.end) return withoutLabels(line, place.zone)
    const {zone} = place
    const cells = markCells(line, place, index)
    enterZone(place, line, cells)
    return {line, cells, zone: place.zone === 'contact' && zone === 'body' ? 'contact' : zone}
  })
  return withoutEchoes(marked)
}

/** Where in the report the reading has come to. */
interface Place {
  zone: Zone
  /** The block of a header that holds sections too. */
  headerTable: number | undefined
  /** The section that may hold sections with short labels. */
  within: string | undefined
  /** What the section that was found last explains itself by. */
  glosses: readonly string[]
  /** Of its heading. */
  depth: number
  /** Whether no line of its paragraph follows. */
  isLast: boolean
}

/** Which fields may stand in each part of a report. */
const isThere: Readonly<Record<Zone, (field: FieldTemplate) => boolean>> = {
  header: () => true,
  body: ({group, type}) => group === 'anywhere' || (group === 'contact' && type === 'officer'),
  contact: ({group}) => group !== 'header',
}

const isLong = (line: Line) => line.cells.some(({passage}) => passage.text.length > longestHeaderLine)

function leaveZone(place: Place, line: Line, number: number): void {
  const {zone, headerTable} = place
  if (zone === 'header' && (number > longestHeader || isLong(line)) && line.block !== headerTable) place.zone = 'body'
  if (zone === 'contact' && (line.form === 'heading' || isLong(line))) place.zone = 'body'
}

function enterZone(place: Place, line: Line, cells: readonly MarkedCell[]): void {
  const templates = cells.flatMap(({labels}) => labels.map(({template}) => template))
  const section = templates.findLast(template => template.section)?.section
  if (section) {
    place.within = section.parent ?? section.id
    place.glosses = section.glosses
    if (section.parent === undefined) place.depth = line.depth
    if (place.zone === 'header' && line.form === 'row') place.headerTable = line.block
    else place.zone = 'body'
    return
  }
  if (line.depth > 0 && line.depth <= place.depth) place.within = undefined
  if (place.zone === 'body' && templates.some(({field}) => field?.group === 'contact')) place.zone = 'contact'
}

function markCells(line: Line, around: Place, index: LabelIndex): readonly MarkedCell[] {
  // “Contact Officer:⇥A Hale⇥Tel. No. 01632 960123” in the body is a line of fields.
  const isContact = around.zone === 'body' && line.tableForm === 'tabs' && line.cells[0]?.passage.text.endsWith(':') === true // prettier-ignore
  const place: Place = isContact ? {...around, zone: 'contact'} : around
  const isTable = line.form === 'row' && place.zone === 'body'
  // A list of section names, with nothing that sets them off, speaks of the sections.
  const isList = (line.isListed && line.number !== undefined) || line.bullet !== undefined
  const marked = line.cells.map(({passage, strong}, column) => {
    const isHidden = isList && strong.length === 0 && !passage.text.includes(':')
    const isLabelPlace = !isTable || (column === 0 && line.cells.length === 2)
    const labels = isLabelPlace ? labelsIn({line, passage, strong}, place, index) : []
    return {passage, strong, labels: isHidden ? labels.filter(({isGlued}) => isGlued === 'to-previous') : labels}
  })
  return isTable && isTableHead(line, marked, place) ? withoutLabels(line, place.zone).cells : withoutAnswers(marked)
}

function labelsIn(
  {line, passage, strong}: Cell & {readonly line: Line},
  {zone, within, glosses, isLast}: Place,
  index: LabelIndex,
): readonly LabelMatch[] {
  const text = passage.text.length > readAtMost ? passage.text.slice(0, readAtMost) + '…' : passage.text
  const isSetOff = line.form === 'heading' || isBold(text, strong)
  const boldEnd = strong[0]?.start === 0 ? strong[0].end : 0
  const unlabelled = zone === 'header' ? findUnlabelled(text, index) : undefined
  if (unlabelled) return [unlabelled]
  const labels = findLabels(text, index, {
    isSetOff: isSetOff || (line.form !== 'text' && zone === 'header'),
    boldEnd,
    isHeader: zone !== 'body',
    isLast,
    isItem:
      line.bullet !== undefined ||
      line.number !== undefined ||
      /^(?:appendix|annexe?|enclosure|schedule)\s/i.test(text),
    isThere: isThere[zone],
  })
  const isTable = line.form === 'row' && zone === 'body'
  const short =
    labels.length === 0 && zone === 'body'
      ? findShortLabel(text, index, {within, glosses, isSetOff: isSetOff || isTable, boldEnd})
      : undefined
  return (short ? [short] : labels).filter(({end}) => !isTable || end === text.length)
}

/** “Implications | Comment” or “Recommendation | Reason” over a table heads its columns and begins no section. */
function isTableHead(line: Line, [first, second]: readonly MarkedCell[], {within, isLast}: Place): boolean {
  const [label] = first?.labels ?? []
  const isHead = label?.template.section?.id === within || headsColumn.test(second?.passage.text ?? '')
  return line.isFirstRow && !isLast && label !== undefined && isHead && !isBareAnswer(second?.passage.text ?? '')
}

const headsColumn =
  /^(?:the )?(?:reasons?|comments?|responses?|details?|descriptions?|actions?|outcomes?|officers?|owners?|dates?|status|costs?|impacts?|scores?|assessments?|mitigations?|advantages?)$/i

export function isBold(text: string, strong: Cell['strong']): boolean {
  const [first] = strong
  return strong.length === 1 && first?.start === 0 && text.slice(first.end).trim().replace(':', '') === ''
}
