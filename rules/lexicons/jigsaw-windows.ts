import type {Passage, Prose, Range, Report, Table} from '#rule'
import {groupBy} from '#text/group-by'
import {headedBy} from './headed-by.js'
import {onceADraft} from './once-a-draft.js'
import {declaredNames, pseudonyms} from './pseudonyms.js'
import {detailsIn, detailUnder, type Detail} from './quasi-identifiers.js'
import {settingNames} from './setting-names.js'
import {isAboutAgencies} from './setting-words.js'

/** What a paragraph, or a row of a table, tells of somebody. */
export interface Window {
  readonly details: readonly Detail[]
  /** Whether words of a sexual offence, or of proceedings that go on, stand in it or beside it. */
  readonly isGrave: boolean
}

const somebody = /\b(?:Child|Baby|Infant|Sibling|Adult|Person|Parent|Partner|Twin|Young Person|Patient|Resident|Pupil|Student|Victim|Perpetrator|Complainant|Applicant|Appellant|Employee|Tenant|Subject) (?:[A-Z]\d?|\d{1,2})\b|\b(?:the|this) (?:child|boy|girl|baby|infant|young person|young (?:wo)?man|teenager|pupil|patient|deceased|victim|appellant|applicant|complainant|claimant|tenant)\b|\b(?:year|month|week)[- ]old (?:boy|girl|child|son|daughter|man|woman|baby|pupil)\b|\b(?:[Hh]e|[Ss]he) (?:was|is|had|has|lived|lives|came|went|attended|moved|told|said)\b|\b(?:Mother|Father) (?:was|is|had|has|worked|works|told|said)\b/ // prettier-ignore
/** What is said of many is said of nobody. */
const statistical = /\d ?%|\bper ?cent\b|\b(?:children|people|adults|boys|girls|pupils|patients|victims|families|young people|babies|women|men) (?:aged|under|over|with|who|from|whose|of)\b|\b(?:average|nationally|national (?:data|figures|rate|review|panel)|research|statistics|studies|prevalence|per 1,?0{3}|(?:lead |independent )?reviewer|(?:report|overview|lead|independent) author|independent chair)\b/i // prettier-ignore
const grave = /\b(?:rape[ds]?|sexual(?:ly)? (?:abus\w{1,4}|assault\w{0,3}|exploit\w{2,6}|offen\w{2,4}|touch\w{0,3}|harm\w{0,3}|violen\w{2})|indecen(?:t|cy)|incest|groom(?:ed|ing)|(?:awaits?|awaiting|stand|standing|on|due for) trial|trial (?:is|will|has not|date)|(?:criminal|court|care|legal|family) proceedings (?:are|is|remain|continue|have not)|(?:ongoing|live|current|pending) (?:criminal|police|court|care|family|legal|proceedings|investigation)|investigation (?:is|remains|continues)|sub judice|inquest (?:is|will|has not)|on bail|released under investigation)\b/i // prettier-ignore

/** The windows of a draft that tell something of somebody, in order. */
export const jigsawWindows = onceADraft((report): readonly Window[] => {
  const windows = windowsOf(report)
  return windows.flatMap(({pieces}, at) => {
    if (!isOfSomebody(report, pieces)) return []
    const details = pieces.flatMap(piece => detailsOf(report, piece)).sort((a, b) => a.start - b.start)
    const beside = [windows[at - 1], windows[at], windows[at + 1]].flatMap(window => window?.pieces ?? [])
    return [{details, isGrave: beside.some(({prose}) => grave.test(prose.passage.text))}]
  })
})

const invented = onceADraft((report): ReadonlySet<Prose> => new Set(pseudonyms(report).filter(({text}) => declaredNames(report).has(text)).map(({prose}) => prose))) // prettier-ignore
const settingsBy = onceADraft(report => groupBy(settingNames(report), ({prose}) => prose))

function isOfSomebody(report: Report, pieces: readonly Piece[]): boolean {
  const isNamed = ({prose, isProfile}: Piece) => invented(report).has(prose) || (isProfile && somebody.test(headedBy(report).get(prose) ?? '')) // prettier-ignore
  return pieces.some(piece => isNamed(piece) || partsOf(report, piece.prose).some(({text}) => somebody.test(text)))
}

function detailsOf(report: Report, {prose, head}: Piece): readonly Detail[] {
  const {passage} = prose
  const settings = (settingsBy(report).get(prose) ?? []).map(({range, kind}): Detail => ({kind: kind === 'employer' ? 'work' : 'setting', ...range})) // prettier-ignore
  const told = partsOf(report, prose).flatMap(({text, start}) => detailsIn(text).map(detail => ({...detail, ...placeIn(passage, start, detail)}))) // prettier-ignore
  const under = detailUnder(head, passage.text)
  // “Mill Street” of a surgery is no second place.
  const apart = told.filter(({start, end}) => !settings.some(setting => setting.start <= start && end <= setting.end))
  return [...apart, ...settings, ...(under ? [{kind: under, ...passage.range()}] : [])]
}

const placeIn = ({range}: Passage, start: number, detail: Range) => range(start + detail.start, start + detail.end)

interface Part {
  readonly text: string
  readonly start: number
  readonly prose: Prose
}

/** The sentences of a piece that speak of one person; a cell is one. */
function partsOf(report: Report, prose: Prose): readonly Part[] {
  const sentences = report.sentencesOf(prose)
  const parts = sentences.length > 0 ? sentences : [{text: prose.passage.text, start: 0, prose}]
  return parts.filter(({text}) => !statistical.test(text))
}

const mostRowsOfProfile = 15

interface Piece {
  readonly prose: Prose
  /** The head of a cell’s column, or the label of its row where the table is a profile. */
  readonly head: string
  readonly isProfile: boolean
}

/** A paragraph each, the cells of a row each, and a small table of two columns as a whole: it is somebody’s profile. */
function windowsOf(report: Report): readonly {readonly pieces: readonly Piece[]}[] {
  const cells = new Map(report.tables.flatMap(cellsOf))
  const told = report.prose.filter(prose => prose.kind !== 'label' && prose.kind !== 'field' && !isAboutAgencies.test(headedBy(report).get(prose) ?? '')) // prettier-ignore
  const pieces = told.map((prose, at) => {
    const cell = prose.table ? cells.get(prose.passage.range().start) : undefined
    return {prose, window: cell?.window ?? String(at), head: cell?.head ?? '', isProfile: cell?.isProfile === true}
  })
  return [...groupBy(pieces, ({window}) => window).values()].map(pieces => ({pieces}))
}

/** To which window each cell belongs, by where it begins. */
function cellsOf({rows}: Table, number: number) {
  const isProfile = rows.length <= mostRowsOfProfile && rows.every(row => row.length <= 2)
  return rows.flatMap((row, at) =>
    row.map((cell, column) => {
      const head =
        (isProfile ? (column === 0 ? undefined : row[0]) : at === 0 ? undefined : rows[0]?.[column])?.text ?? ''
      const window = isProfile ? `table ${String(number)}` : `row ${String(number)} ${String(at)}`
      return [cell.range().start, {window, head, isProfile}] as const
    }),
  )
}
