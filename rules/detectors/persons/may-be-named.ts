import type {Prose, Report} from '#rule'
import {asAuthor, asContact, attendance, centuryDead, citedBehind, contactSection, endsWithPost, eponymBehind, familyLabel, firmLabel, honours, kinBefore, kinBehind, lettersBehind, longDead, ownedBehind, postBehind, postNominals, publicLabel, publicSection, publicSubject, publicTitle, thingBefore, thingBehind, thingInside, workerBefore, workerBehind} from '../../lexicons/public-roles.js' // prettier-ignore
import {headedBy} from '../../lexicons/headed-by.js'
import {headedCellAt} from '../../lexicons/headed-cells.js'
import {isNoPerson} from '../../lexicons/no-persons.js'
import {onceADraft} from '../../lexicons/once-a-draft.js'
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

export interface Surroundings {
  readonly report: Report
  /** Whether it tells of people who are to stay unknown: by its title and manner, */
  readonly isCase: boolean
  /** or by how many it names. */
  readonly isAboutPeople: boolean
}

/** By the first that holds; a worker’s post is never hidden by a grander word beside it. */
export function standingOf(mention: Mention, surroundings: Surroundings): Standing {
  const {before, after} = mention
  const {report, isCase} = surroundings
  if (isThing(mention, surroundings) || isOfSeries(mention, report)) return 'thing'
  if (isOfReport(mention, surroundings)) return 'public'
  if (publicTitle.test(before) || lettersBehind.test(after) || (isInList(before) && !isKin(mention))) return 'public'
  if (!isKin(mention) && (workerBehind.test(after) || workerBefore.test(before))) return 'worker'
  if (endsWithPost(before) || postBehind.test(after)) return 'public'
  if (firmLabel.test(labelOf(mention, report))) return 'thing'
  if (asAuthor.test(before) || contactSection.test(headingsOver(mention, report)[0] ?? '')) return 'public'
  const isOpen = !isCase && !isOfFamily(mention)
  return isOpen && (isListed(mention, report) || asContact.test(before) || honours.test(before)) ? 'public' : 'private'
}

/** Told of by who they are to somebody, or by an age. */
export const isKin = ({before, after}: Mention) => kinBefore.test(before) || kinBehind.test(after)

/** The same, or called by a courtesy: people of private life. */
export const isOfFamily = (mention: Mention) => isKin(mention) || /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/.test(mention.before)

/** “C. Transfer fee”, where another piece begins with “B.”. */
function isOfSeries({text, at}: Mention, report: Report): boolean {
  const letter = at === 0 ? /^([B-Z])\. [A-Z][a-z]+$/.exec(text)?.[1] : undefined
  return letter !== undefined && itemLetters(report).has(String.fromCharCode(letter.charCodeAt(0) - 1))
}

const itemLetters = onceADraft(
  ({prose}): ReadonlySet<string> =>
    new Set(prose.flatMap(({passage: {text}}) => (text.startsWith('. ', 1) ? [text.charAt(0)] : []))),
)

/** A street, an inquiry, a case, a firm: “Chung & Lau Masons”. In a case paper “Okafor’s House” is hers, and a year a birth. */
function isThing(mention: Mention, {isAboutPeople}: Surroundings): boolean {
  const {text, before, after: typed} = mention
  if (isNoPerson(text) && !isOfFamily(mention)) return true
  // “WILLIAM MORRIS LIBRARY”
  const after = text === text.toUpperCase() ? typed.replace(/[A-Z]{2,}/g, word => word.charAt(0) + word.slice(1).toLowerCase()) : typed // prettier-ignore
  if (
    part.test(text) ||
    postNominals.test(text) ||
    (numbered.test(before) && /^[A-Z]\. /.test(text)) ||
    thingInside.test(text) ||
    thingBefore.test(before)
  )
    return true
  if (thingBehind.test(after) || eponymBehind.test(after)) return true
  if (centuryDead.test(after)) return true
  if (!isAboutPeople && (ownedBehind.test(after) || longDead.test(after) || citedBehind.test(after))) return true
  return /[A-Z][\w’'-]* & $/.test(before.slice(-30)) && /^ [A-Z]/.test(after)
}

/** “Case B”, “C”: what is only numbered. */
const part =
  /^(?:(?:Case|Item|Story|Panel|Option|Appendix|Annexe?|Phase|Block|Zone|Lot|Part|Group|Plot|Class|Grade|Table|Figure|Site|Area|Unit|Schedule|Section|Stage|Step) )?[A-Z]\.?$/

/** “Appendix B. Mark schemes”, “−7 °C. Shore power”: no initial, but the end of a sentence. */
const numbered = /(?:\b(?:Case|Item|Panel|Option|Appendix|Annexe?|Phase|Block|Zone|Lot|Part|Group|Plot|Class|Grade|Table|Figure|Site|Area|Unit|Schedule|Section|Stage|Step|Category|Vitamin|Hepatitis|Form|Level|Route|Wing|Floor)s?|°) ?$/i // prettier-ignore

/** In a field for an officer or a committee, in the contact block, or behind such a label that the profile does not know. */
function isOfReport(mention: Mention, {report, isCase}: Surroundings): boolean {
  const {prose, start} = mention
  if (report.contacts.some(({range}) => range.start <= start && start < range.end)) return true
  if (!prose) return false
  const field = prose.field === undefined ? undefined : report.field(prose.field)
  if (field) {
    const {type, group} = field.template
    return !['text', 'values'].includes(type) || group === 'contact' || isLabel(field.label.text)
  }
  const label = labelOf(mention, report)
  return isLabel(label) || (attendance.test(label) && !isCase)
}

const typedLabel = /(?:^|  |\t|[|·]|[.;,)] )\W{0,4}([A-Za-z][^:\t|·.;]{1,60})[:\t|]\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Cllr|Councillor|Canon|Revd?|Judge|HHJ|Sir|Dame)\.? )?$/ // prettier-ignore

/** What a mention is told to be: by the label of its line, by the head of its column, or by the label beside its cell. */
function labelOf({prose, at}: Mention, report: Report): string {
  if (!prose) return ''
  const {text} = prose.passage
  const line = text.slice(Math.max(0, at - 160, text.lastIndexOf('\n', at - 1) + 1), at)
  const label = typedLabel.exec(line)?.[1]
  const cell = prose.table ? headedCellAt(report).get(prose.passage.range().start) : undefined
  // Of a wider table the first cell names the row and is no label.
  const beside =
    cell &&
    (cell.row.length > 2 || (isNameOfThing.test(cell.label) && !endsWithPost(`${cell.label} `))
      ? cell.head
      : cell.label || cell.head)
  return (label ?? beside ?? (line === '' ? ownLabel(prose) : '')).trim()
}

/** “Mill Primary School”: two words in capitals before the last are somebody’s or something’s name. */
const isNameOfThing = /\b[A-Z][\w’'-]+ [A-Z][\w’'-]+ [A-Z]|\d/

const isLabel = (text: string) =>
  text !== '' &&
  (publicLabel.test(text) || /^\W*by\W*$/i.test(text)) &&
  !familyLabel.test(text) &&
  !workerBefore.test(`${text}: `)

/** “Legal: Jane Harlow”: the label of a section on the line of its text. */
const ownLabel = ({section}: Prose) =>
  section?.label.form === 'line' || section?.label.form === 'inline' ? section.title : ''

/** “Councillors A (Chair), B and C”: from the title on, nothing but names, and none behind the one that “and” leads to. */
function isInList(before: string): boolean {
  const from = Math.max(...['Councillors', 'Cllrs', 'Aldermen', 'MPs', 'Justices', 'Judges', 'Lords'].map(each => before.lastIndexOf(each))) // prettier-ignore
  if (from < 0) return false
  const between = before.slice(from)
  const [, ...behindAnd] = between.split(/\s(?:and|&)\s/)
  if (behindAnd.length > 1 || behindAnd.some(text => text.includes(','))) return false
  const words = between.split(/\s+/).slice(1)
  return words.every(word => word === '' || /^\W*(?:[A-Z][\w.'’-]*|and|&|for|of|in|the|de|van|bin)\W*$/.test(word))
}

/** In a list of members, or of people honoured or appointed; or in a report about such people. */
const isListed = (mention: Mention, report: Report) =>
  titlesOf(report).some(title => publicSubject.test(title)) ||
  headingsOver(mention, report).some(title => publicSection.test(title))

/** The headings that a mention stands under, the nearest first. */
export const headingsOver = ({prose}: Mention, report: Report): readonly string[] =>
  prose ? (headedBy(report).get(prose) ?? '').split('\n').reverse() : []
