import type {Profile, Range, Report} from '#rule'
import {lastAtMost} from '#text/last-at-most'
import {nameParts} from '#text/name-parts'
import {remember} from '#text/remember'
import {changedNames, declaredNames, pseudonyms} from '../../lexicons/pseudonyms.js'
import type {PersonFinder} from '../../lexicons/person-finder.js'
import {sensitivityOf} from '../../lexicons/sensitive-reports.js'
import {groupMentions} from './group-mentions.js'
import {headingsOver, standingOf} from './may-be-named.js'
import {withoutPlaces} from './without-places.js'
import {withoutPublicNames} from './public-names.js'
import {readMentions, type Mention} from './read-mentions.js'

/** Somebody whom the report may not name, with every place where it does, in order. */
export interface PrivatePerson {
  readonly mentions: readonly Mention[]
  /** The same places as a finding has them: the first, and the others. */
  readonly at: Range
  readonly related: readonly Range[]
  readonly isWorker: boolean
  /** The likelihood of the surest of its mentions. */
  readonly probability: number
}

/** Everybody whom a report may not name, and whether it is one about people: there, less is enough to take a word for a name. */
export interface PrivatePersons {
  readonly people: readonly PrivatePerson[]
  readonly isAboutPeople: boolean
}

const reading = remember((find: PersonFinder) =>
  remember((report: Report) => remember((profile: Profile) => readPersons(report, profile, find))),
)

/** The people of a draft who are not to be named, by their first mention; the same for all rules that ask. */
export const privatePersons = (report: Report, profile: Profile, find: PersonFinder) => reading(find)(report)(profile)

/** Who names as many people of whom it is as sure tells of people, whatever the title says. */
const severalPeople = 3
const surely = 0.9

function readPersons(report: Report, profile: Profile, find: PersonFinder): PrivatePersons {
  const isLabel = labelTest(report)
  const isCase = sensitivityOf(report) !== undefined
  const peopleOf = (isAboutPeople: boolean): readonly PrivatePerson[] => {
    const mentions = readMentions(report, find, isAboutPeople).filter(mention => !isLabel(mention))
    const standings = new Map(
      withoutPlaces(mentions, report, profile).map(mention => [
        mention,
        standingOf(mention, {report, isCase, isAboutPeople}),
      ]),
    )
    return groupMentions(
      withoutPublicNames(standings, {report, profile}),
      mention => standings.get(mention) === 'worker',
    ).map(each => ({
      mentions: each,
      ...placesOf(each),
      isWorker: each.some(mention => standings.get(mention) === 'worker'),
      probability: Math.max(...each.map(({probability}) => probability)),
    }))
  }
  if (isCase) return {people: peopleOf(true), isAboutPeople: true}
  const people = peopleOf(false)
  return people.filter(({probability}) => probability >= surely).length >= severalPeople
    ? {people: peopleOf(true), isAboutPeople: true}
    : {people, isAboutPeople: false}
}

function placesOf(mentions: readonly Mention[]): Pick<PrivatePerson, 'at' | 'related'> {
  const [at = {start: 0, end: 0}, ...related] = mentions.map(({start, end}) => ({start, end}))
  return {at, related}
}

/** Whether a mention is, or touches, a label that stands for a name. */
function labelTest(report: Report): (mention: Mention) => boolean {
  const declared = declaredNames(report)
  const changed = changedNames(report)
  const isStory = (mention: Mention) =>
    headingsOver(mention, report).some(title => /\b(?:case stud|stor(?:y|ies)|example|vignette)/i.test(title))
  const labels = [...pseudonyms(report)].sort((a, b) => a.start - b.start)
  return mention => {
    const {start, end, text, before} = mention
    // Whoever changes names changes all of a person’s: a given name alone is then a label, a name in full a slip.
    const isChanged = changed === 'everywhere' || (changed === 'in stories' && isStory(mention))
    if (isChanged && nameParts(text).length < 2 && !/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $/.test(before)) return true
    const last = labels[lastAtMost(labels.length, i => labels[i]?.start, end - 1)]
    if (declared.has(text)) return true
    // “Social Worker T. Mensah” is no Social Worker T.
    const isMore = last !== undefined && last.end < end && mention.probability >= surely
    return last !== undefined && last.start < end && start < last.end && !isMore
  }
}
