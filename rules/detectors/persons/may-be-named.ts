import type {Report} from '#rule'
import {endsWithPost, isPostBehind, isStaffBehind, staffBefore} from '../../lexicons/posts.js'
import {asAuthor, asContact, attendance, centuryDead, citedBehind, contactSection, eponymBehind, familyLabel, firmBehind, firmLabel, givenTitle, honours, kinBefore, kinBehind, lettersBehind, longDead, openLabel, ownTitle, ownedBehind, postNominals, publicLabel, publicSection, publicSubject, publicTitle, smallThingBehind, thingBefore, thingBehind, thingInside, workerBefore, workerBehind} from '../../lexicons/public-roles.js' // prettier-ignore
import {headedBy} from '../../lexicons/headed-by.js'
import {headedCellAt} from '../../lexicons/headed-cells.js'
import {isCondition, isNoPerson} from '../../lexicons/no-persons.js'
import {onceADraft} from '../../lexicons/once-a-draft.js'
import {nameParts} from '#text/name-parts'
import {titlesOf} from '../../lexicons/sensitive-reports.js'
import {labelOf} from './label-of.js'
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
  if (isThing(mention, surroundings) || isOfSeries(mention, surroundings)) return 'thing'
  if (isOfReport(mention, surroundings) || isTitled(mention, isCase)) return 'public'
  if (!isKin(mention) && (workerBehind.test(after) || workerBefore.test(before))) return 'worker'
  if ((endsWithPost(before) && !(isCase && givenTitle.test(before))) || isPostBehind(after, isCase)) return 'public'
  if (!isCase && staffBefore.test(before)) return 'public'
  if (firmLabel.test(labelOf(mention, report))) return 'thing'
  if (asAuthor.test(before) || isInContactSection(mention, surroundings)) return 'public'
  if (isOfFamily(mention)) return 'private'
  const isOpen = !isCase && (isListed(mention, report) || honours.test(before))
  return isOpen || (asContact.test(before) && (!isCase || officeBehind.test(after))) ? 'public' : 'private'
}

/** “Councillor ”, “, MP”; but “Prince Okafor, aged 12” is a boy. */
function isTitled(mention: Mention, isCase: boolean): boolean {
  const {before, after} = mention
  if (isKin(mention)) return false
  if (ownTitle.test(mention.text)) return true
  return (publicTitle.test(before) && !(isCase && givenTitle.test(before))) || lettersBehind.test(after) || isInList(before) // prettier-ignore
}

/** A number of an office right behind. */
const officeBehind = /^[^.;\n]{0,60}\b0[123]\d{2,3} ?\d{3}|^[^.;\n]{0,60}@[\w.-]{2,60}\.gov\.uk/

/** In a case “Contact” is what the family has, unless it says how to reach an office. */
function isInContactSection(mention: Mention, {report, isCase}: Surroundings): boolean {
  if (isKin(mention) || !contactSection.test(headingsOver(mention, report)[0] ?? '')) return false
  return !isCase || /@|\b0[123]\d{2,3} ?\d{3}/.test(mention.prose?.passage.text ?? '')
}

/** Told of by who they are to somebody, or by an age. */
export const isKin = ({before, after}: Mention) => kinBefore.test(before) || kinBehind.test(after)

/** The same, or called by a courtesy: people of private life. */
export const isOfFamily = (mention: Mention) => isKin(mention) || /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/.test(mention.before)

/** “C. Transfer fee”, where another piece begins with “B.”; but “C. Nowicki” is one of a list of people. */
function isOfSeries({text, at, after, probability}: Mention, {report, isCase}: Surroundings): boolean {
  if (isCase || (probability >= 0.6 && !/^ [a-z]/.test(after))) return false
  const letter = at === 0 ? /^([A-Z])\. [A-Z][a-z]+$/.exec(text)?.[1] : undefined
  return (
    letter !== undefined &&
    itemLetters(report).has(letter === 'A' ? 'B' : String.fromCharCode(letter.charCodeAt(0) - 1))
  )
}

const itemLetters = onceADraft(
  ({prose}): ReadonlySet<string> =>
    new Set(prose.flatMap(({passage: {text}}) => (text.startsWith('. ', 1) ? [text.charAt(0)] : []))),
)

/** A street, an inquiry, a case, a firm: “Chung & Lau Masons”. In a case paper “Okafor’s House” is hers, and a year a birth. */
function isThing(mention: Mention, {report, isAboutPeople}: Surroundings): boolean {
  const {text, before, after: typed} = mention
  if (
    !isOfFamily(mention) &&
    (isNoPerson(text) || isNoPerson(withPartner(mention)) || isCondition(text, before, typed))
  )
    return true
  // “WILLIAM MORRIS LIBRARY”
  const after = text === text.toUpperCase() ? typed.replace(/[A-Z]{2,}/g, word => word.charAt(0) + word.slice(1).toLowerCase()) : typed // prettier-ignore
  const isNumbered = part.test(text) || (numbered.test(before) && /^[A-Z]\.\s/.test(text))
  if (isNumbered || postNominals.test(text) || thingInside.test(text)) return true
  if (
    (thingBefore.test(before) && !isKin(mention)) ||
    thingBehind.test(after) ||
    firmBehind.test(after) ||
    eponymBehind.test(after)
  )
    return true
  if (centuryDead.test(after)) return true
  if (!isAboutPeople && (ownedBehind.test(after) || longDead.test(after) || smallThingBehind.test(after))) return true
  if (!isAboutPeople && citedBehind.test(after) && isCited(mention, report)) return true
  return /[A-Z][\w’'-]* & $/.test(before.slice(-30)) && /^ [A-Z]/.test(after)
}

/** “Bristow & Sutor”, of which the text has one. */
const withPartner = ({text, before, after}: Mention) =>
  (/[A-Z][\w’'-]+ & $/.exec(before)?.[0] ?? '') + text + (/^ & [A-Z][\w’'-]+/.exec(after)?.[0] ?? '')

/** A year behind a name in full is a birth or a school year, but in a list of sources. */
const isCited = (mention: Mention, report: Report) =>
  nameParts(mention.text).length < 2 ||
  headingsOver(mention, report).some(title => /\b(?:references|bibliography|sources|further reading)\b/i.test(title))

/** “Case B”, “C”: what is only numbered. */
const part =
  /^(?:(?:Case|Item|Story|Panel|Option|Appendix|Annexe?|Phase|Block|Zone|Lot|Part|Group|Plot|Class|Grade|Table|Figure|Site|Area|Unit|Schedule|Section|Stage|Step) )?[A-Z]\.?$/

/** “Appendix B. Mark schemes”, “−7 °C. Shore power”: no initial, but the end of a sentence. */
const numbered = /(?:\b(?:Case|Item|Panel|Option|Appendix|Annexe?|Phase|Block|Zone|Lot|Part|Group|Plot|Class|Grade|Table|Figure|Site|Area|Unit|Schedule|Section|Stage|Step|Category|Rev\.?|Revision|Version|Drawing|Sheet|Vitamin|Hepatitis|Form|Level|Route|Wing|Floor)s?|°) ?$/i // prettier-ignore

/** In a field for an officer or a committee, in the contact block, or behind such a label that the profile does not know. */
function isOfReport(mention: Mention, {report, isCase}: Surroundings): boolean {
  const {prose, start} = mention
  if (report.contacts.some(({range}) => range.start <= start && start < range.end)) return true
  if (!prose) return false
  const field = prose.field === undefined ? undefined : report.field(prose.field)
  if (field) {
    const {type, group} = field.template
    return !['text', 'values'].includes(type) || group === 'contact' || isLabel(field.label.text, !isCase)
  }
  if (isKin(mention)) return false
  const label = labelOf(mention, report)
  // “Legal: Imran Vassell, Principal Solicitor”: whoever has a post is not told of by it.
  const isOpen = !isCase || isStaffBehind(mention.after)
  return isLabel(label, isOpen) || (!isCase && (attendance.test(label) || isOfAttendance(mention, report)))
}

/** A name in a table that says of each for whom they come. */
function isOfAttendance({prose}: Mention, report: Report): boolean {
  const cell = prose?.table ? headedCellAt(report).get(prose.passage.range().start) : undefined
  if (!cell || !/^\W*(?:name|attendee|member|representative)s?\W*$/i.test(cell.head)) return false
  return cell.heads.some(({text}) => /^\W*(?:organisation|agency|role|position|job title|title|post|representing|capacity)\W*$/i.test(text)) // prettier-ignore
}

const isLabel = (text: string, isOpen: boolean) =>
  text !== '' &&
  (publicLabel.test(text) || /^\W*by\W*$/i.test(text) || (isOpen && openLabel.test(text))) &&
  !familyLabel.test(text) &&
  !workerBefore.test(`${text}: `)

/** “Councillors A (Chair), B and C”: from the title on, nothing but names, and none behind the one that “and” leads to. */
function isInList(before: string): boolean {
  const from = Math.max(...['Councillors', 'Cllrs', 'Cynghorwyr', 'Aldermen', 'MPs', 'Justices', 'Judges', 'Lords'].map(each => before.lastIndexOf(each))) // prettier-ignore
  if (from < 0) return false
  const between = before.slice(from)
  const [, ...behindAnd] = between.split(/\s(?:and|&)\s/)
  if (behindAnd.length > 1 || behindAnd.some(text => text.includes(','))) return false
  const words = between.split(/\s+/).slice(1)
  return words.every(word => word === '' || /^\W*(?:[A-Z][\w.'’-]*|and|&|for|of|in|the|de|van|bin)\W*$/.test(word))
}

/** In a list of members, or of people honoured or appointed; or in a report about such people. */
const isListed = (mention: Mention, report: Report) =>
  isAboutPublic(report) || headingsOver(mention, report).some(title => publicSection.test(title))

const isAboutPublic = onceADraft((report): boolean => titlesOf(report).some(title => publicSubject.test(title.slice(0, 300)))) // prettier-ignore

/** The headings that a mention stands under, the nearest first. */
export const headingsOver = ({prose}: Mention, report: Report): readonly string[] =>
  prose ? (headedBy(report).get(prose) ?? '').split('\n').reverse() : []
