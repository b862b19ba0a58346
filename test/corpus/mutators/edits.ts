import {indexLines} from '../../../src/text/line-index.js'
import type {Field, Prose, Report, Section} from '../../../src/report/types.js'
import type {Change, Edit, Subject} from './mutator.js'

/** What an officer writes; by the report where it needs a date or a name of it. */
export type Wording = string | ((report: Report) => string)

/** One of several wordings, always the same for a report, so that all of them are met in the corpus. */
export function wording({name, report}: Subject, wordings: readonly Wording[]): string {
  const sum = Array.from(name).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7)
  const chosen = wordings[sum % wordings.length] ?? ''
  return typeof chosen === 'string' ? chosen : chosen(report)
}

/** Several edits as one; all of them must fit. */
export const all = (...edits: readonly Edit[]): Edit => subject => {
  const changes = edits.map(edit => edit(subject))
  return changes.some(change => change === undefined) ? undefined : changes.flatMap(change => change ?? [])
}

/** The first of several edits that fits. */
export const first = (...edits: readonly Edit[]): Edit => subject => {
  for (const edit of edits) {
    const changes = edit(subject)
    if (changes) return changes
  }
  return undefined
}

export const when = (fits: (report: Report) => boolean, edit: Edit): Edit => subject => (fits(subject.report) ? edit(subject) : undefined)

/** An edit that is no fault in itself. */
export const preparing = (edit: Edit): Edit => subject => edit(subject)?.map(change => ({...change, isPreparation: true}))

/** Adds a sentence at the end of the first of these sections that has a paragraph; “body” is any section of the author's own. */
export const adds = (ids: string | readonly string[], ...wordings: readonly Wording[]): Edit => subject => {
  const piece = candidates(subject.report, ids).flatMap(section => lastParagraph(section) ?? [])[0]
  if (!piece) return undefined
  const {end} = piece.passage.range()
  return [{start: end, end, text: ' ' + wording(subject, wordings)}]
}

/** Adds a paragraph of its own behind the last of a section. */
export const addsParagraph = (ids: string | readonly string[], ...wordings: readonly Wording[]): Edit => subject => {
  const piece = candidates(subject.report, ids).flatMap(section => lastParagraph(section) ?? [])[0]
  if (!piece || piece.bullet) return undefined
  const end = lineEnd(subject, piece.passage.range().end)
  return [{start: end, end, text: '\n\n' + wording(subject, wordings)}]
}

/** Puts another answer in place of a section's own text. */
export const answers = (ids: string | readonly string[], ...wordings: readonly Wording[]): Edit => subject => {
  const [section] = candidates(subject.report, ids)
  const place = section && ownText(section)
  return place && [{...place, text: wording(subject, wordings)}]
}

/** Takes the text of a section away and leaves its label. */
export const blanks = (ids: string | readonly string[]): Edit => subject => {
  const [section] = candidates(subject.report, ids)
  const place = section && ownText(section)
  if (!section || !place || section.children.length > 0) return undefined
  const [head] = section.prose
  const start = head?.number?.isMarkdown === false ? head.number.start : place.start
  return [{...place, start: Math.min(start, head?.bullet?.start ?? start), text: '', at: section.label.start}]
}

/** Takes a section away, label and all. */
export const drops = (ids: string | readonly string[]): Edit => subject => {
  const [section] = candidates(subject.report, ids)
  const place = section && wholeSection(subject, section)
  return place && [{...place, text: ''}]
}

export const fieldSays = (id: string, ...wordings: readonly Wording[]): Edit => subject => {
  const field = subject.report.field(id)
  return field && field.value.text !== '' ? [{...field.value.range(), text: wording(subject, wordings)}] : undefined
}

export const blanksField = (id: string): Edit => subject => {
  const field = subject.report.field(id)
  return field && field.value.text !== '' ? [{...field.value.range(), text: '', at: field.label.start}] : undefined
}

/** Takes a header field away with its line, its cells or its row. */
export const dropsField = (id: string): Edit => ({text, report}) => {
  const field = report.field(id)
  const place = field && wholeField(text, report, field)
  return place && [{...place, text: ''}]
}

/** Changes the first place where running text matches. `replacement` is as for String.replace. */
export const swaps = (pattern: RegExp, replacement: string, ids?: string | readonly string[]): Edit => ({report}) => {
  const within = ids === undefined ? undefined : candidates(report, ids)
  for (const piece of report.prose) {
    if (piece.kind !== 'paragraph' && piece.kind !== 'item') continue
    if (within && !within.some(section => section === piece.section)) continue
    const match = pattern.exec(piece.passage.text)
    if (!match) continue
    const {start, end} = piece.passage.range(match.index, match.index + match[0].length)
    return [{start, end, text: match[0].replace(pattern, replacement)}]
  }
  return undefined
}

/** Puts another text in place of the last recommendation, its number kept. */
export const recommends = (...wordings: readonly Wording[]): Edit => subject => {
  const item = subject.report.recommendations.at(-1)
  return item && !item.prose.table ? [{...item.passage.range(), text: wording(subject, wordings)}] : undefined
}

/** A line of its own above or below a place. */
export const line = (subject: Subject, offset: number, text: string): Change => {
  const start = lineStart(subject, offset)
  return {start, end: start, text: text + '\n\n'}
}

export const lineStart = ({text}: Subject, offset: number) => {
  const lines = indexLines(text)
  return lines.lineAt(lines.pointAt(offset).line).start
}

export const lineEnd = ({text}: Subject, offset: number) => {
  const lines = indexLines(text)
  return lines.lineAt(lines.pointAt(offset).line).end
}

/** The sections with these ids, in the order of the ids. */
export function candidates(report: Report, ids: string | readonly string[]): readonly Section[] {
  return [ids].flat().flatMap(id => (id === 'body' ? bodies(report) : (report.section(id) ?? [])))
}

/** Where officers tell the story: the introduction and what stands under headings of their own. */
function bodies({sections}: Report): readonly Section[] {
  return sections.filter(({id, prose}) => (id === undefined || id === 'introduction') && prose.length > 1)
}

/** The last paragraph that ends as a sentence. */
export function lastParagraph({prose}: Section): Prose | undefined {
  return prose.findLast(({table, kind, passage}) => !table && (kind === 'paragraph' || kind === 'item') && passage.text.length > 30 && /[.?!]$/.test(passage.text))
}

export function ownText({prose, children}: Section) {
  const head = prose[0]?.passage.range()
  const tail = prose.at(-1)?.passage.range()
  if (!head || !tail || prose.some(({table}) => table) || children.some(child => child.range.start < tail.end)) return undefined
  return {start: head.start, end: tail.end}
}

/** A section with its label, in whole lines; undefined where its label shares a line, or a contact block stands inside. */
export function wholeSection(subject: Subject, section: Section) {
  if (section.label.isGlued === 'to-previous') return undefined
  const start = lineStart(subject, section.range.start)
  const last = section.range.end >= subject.text.length ? subject.text.length : lineStart(subject, section.range.end)
  const contact = subject.report.contacts.find(({range}) => range.start > start && range.start < last)
  const end = contact ? lineStart(subject, contact.range.start) : last
  return end <= start || subject.text.slice(start, end).includes('<t') ? undefined : {start, end}
}

function wholeField(text: string, report: Report, field: Field) {
  const {start} = field.label
  const {end} = field.value.range()
  const lines = indexLines(text)
  const whole = {start: lines.lineAt(lines.pointAt(start).line).start, end: lines.lineAt(lines.pointAt(end).line).end}
  if (text.slice(whole.start, whole.end).includes('<')) return wholeRow(text, report, field)
  const isAlone = others(report, field).every(other => other.label.start < whole.start || other.label.start > whole.end)
  if (isAlone) return {start: whole.start, end: whole.end + 1}
  const gap = /^[\t ]*/.exec(text.slice(end))?.[0].length ?? 0
  return text.slice(start, end).includes('|') ? undefined : {start, end: end + gap}
}

function wholeRow(text: string, report: Report, field: Field) {
  const start = text.lastIndexOf('<tr', field.label.start)
  const end = text.indexOf('</tr>', field.label.start) + '</tr>\n'.length
  const isAlone = others(report, field).every(other => other.label.start < start || other.label.start > end)
  return start >= 0 && isAlone ? {start, end} : undefined
}

const others = ({header}: Report, field: Field) => header.fields.filter(other => other !== field)
