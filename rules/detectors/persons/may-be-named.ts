import type {Prose, Report} from '#rule'
import {asAuthor, asContact, attendance, citedBehind, contactSection, endsWithPost, firmLabel, honours, kinBefore, kinBehind, lettersBehind, postBehind, publicLabel, publicSection, publicSubject, publicTitle, thingBefore, thingBehind, thingInside, workerBefore, workerBehind} from '../../lexicons/public-roles.js' // prettier-ignore
import {headingsOver} from '../../lexicons/headings-over.js'
import {titlesOf} from '../../lexicons/sensitive-reports.js'
import type {Mention} from './read-mentions.js'

/** What the place of a mention says of naming its person. */
export type Standing =
  /** The report may name them: an officer of standing, a councillor, an author. */
  | 'public'
  /** It is no person at all: a street, an inquiry, a case. */
  | 'thing'
  /** A front-line worker. */
  | 'worker'
  | 'private'

/** The report, and whether it tells of people who are to stay unknown. */
export interface Surroundings {
  readonly report: Report
  readonly isAboutPeople: boolean
}

/** By the first that holds; a worker’s post is never hidden by a grander word beside it. */
export function standingOf(mention: Mention, surroundings: Surroundings): Standing {
  const {before, after} = mention
  const {report, isAboutPeople} = surroundings
  if (isThing(mention) || isOfSeries(mention, report)) return 'thing'
  if (isOfReport(mention, surroundings)) return 'public'
  if (publicTitle.test(before) || lettersBehind.test(after) || isInList(before)) return 'public'
  if (workerBehind.test(after) || workerBefore.test(before)) return 'worker'
  if (endsWithPost(before) || postBehind.test(after)) return 'public'
  if (firmLabel.test(labelOf(mention))) return 'thing'
  const isOpen = !isAboutPeople && !isOfFamily(mention)
  if (isOpen && (isListed(mention, report) || asContact.test(before))) return 'public'
  if (contactSection.test(headingsOver(report, mention.start)[0] ?? '')) return 'public'
  return honours.test(before) || asAuthor.test(before) ? 'public' : 'private'
}

/** Called by a courtesy, by an age or by who they are to somebody: people of private life. */
export function isOfFamily({before, after}: Mention): boolean {
  return kinBefore.test(before) || kinBehind.test(after) || /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/.test(before)
}

/** “C. Transfer fee”, where another piece begins with “B.”. */
function isOfSeries({text, at}: Mention, {prose}: Report): boolean {
  const letter = at === 0 ? /^([B-Z])\. [A-Z][a-z]+$/.exec(text)?.[1] : undefined
  if (letter === undefined) return false
  const before = `${String.fromCharCode(letter.charCodeAt(0) - 1)}. `
  return prose.some(({passage}) => passage.text.startsWith(before))
}

/** A street, an inquiry, a case, a firm: “Chung & Lau Masons”. */
function isThing({text, before, after: typed}: Mention): boolean {
  // “WILLIAM MORRIS LIBRARY”
  const after =
    text === text.toUpperCase()
      ? typed.replace(/[A-Z]{2,}/g, word => word.charAt(0) + word.slice(1).toLowerCase())
      : typed
  if (part.test(text) || thingInside.test(text)) return true
  if (thingBehind.test(after) || thingBefore.test(before) || citedBehind.test(after)) return true
  return /[A-Z][\w’'-]* & $/.test(before.slice(-30)) && /^ [A-Z]/.test(after)
}

/** “Case B”, “C”: what is only numbered. */
const part =
  /^(?:(?:Case|Item|Story|Panel|Option|Appendix|Annexe?|Phase|Block|Zone|Lot|Part|Group|Plot|Class|Grade|Table|Figure|Site|Area|Unit|Schedule|Section|Stage|Step) )?[A-Z]\.?$/

/** In a field for an officer or a committee, in the contact block, or behind such a label that the profile does not know. */
function isOfReport(mention: Mention, {report, isAboutPeople}: Surroundings): boolean {
  const {prose, start} = mention
  if (report.contacts.some(({range}) => range.start <= start && start < range.end)) return true
  if (!prose) return false
  const field = prose.field === undefined ? undefined : report.field(prose.field)
  if (field)
    return (
      !['text', 'values'].includes(field.template.type) ||
      field.template.group === 'contact' ||
      isLabel(field.label.text)
    )
  const label = labelOf(mention)
  return isLabel(label) || (attendance.test(label) && !isAboutPeople)
}

/** What a mention is told to be: by the label of its line, by the first cell of its row, or by the head of its column. */
function labelOf({prose, at}: Mention): string {
  if (!prose) return ''
  const line =
    prose.passage.text
      .slice(Math.max(0, at - 160), at)
      .split('\n')
      .at(-1) ?? ''
  const label = /(?:^|  |\t|[|·]|[.;,)] )\W{0,4}([A-Za-z][^:\t|·.;]{1,60})[:\t|]\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Cllr|Councillor|Canon|Revd?|Judge|HHJ|Sir|Dame)\.? )?$/.exec(line)?.[1] // prettier-ignore
  return (label ?? (cellLabel(prose) || columnHead(prose) || (line === '' ? ownLabel(prose) : ''))).trim()
}

const isLabel = (text: string) => text !== '' && publicLabel.test(text) && !workerBefore.test(`${text}: `)

/** “Legal: Jane Harlow”: the label of a section on the line of its text. */
const ownLabel = ({section}: Prose) =>
  section?.label.form === 'line' || section?.label.form === 'inline' ? section.title : ''

/** What a cell is told to be by the first cell of its row. */
function cellLabel({table, passage}: Prose): string {
  const row = table?.rows.find(cells => cells.some(cell => cell.range().start === passage.range().start))
  const first = row?.[0]
  return first && first.range().start !== passage.range().start ? first.text : ''
}

/** “Councillors A (Chair), B and C”: from the title on, nothing but names. */
function isInList(before: string): boolean {
  const from = Math.max(...['Councillors', 'Cllrs', 'Aldermen', 'MPs', 'Justices', 'Judges', 'Lords'].map(each => before.lastIndexOf(each))) // prettier-ignore
  if (from < 0) return false
  const between = before.slice(from).split(/\s+/).slice(1)
  return between.every(word => word === '' || /^\W*(?:[A-Z][\w.'’-]*|and|&|for|of|in|the|de|van|bin)\W*$/.test(word))
}

/** In a list of members, or of people honoured or appointed; or in a report about such people. */
function isListed({start}: Mention, report: Report): boolean {
  return (
    titlesOf(report).some(title => publicSubject.test(title)) ||
    headingsOver(report, start).some(title => publicSection.test(title))
  )
}

function columnHead({table, passage}: Prose): string {
  const start = passage.range().start
  const row = table?.rows.find(cells => cells.some(cell => cell.range().start === start))
  const column = row?.findIndex(cell => cell.range().start === start) ?? -1
  return column < 0 ? '' : (table?.rows[0]?.[column]?.text ?? '')
}
