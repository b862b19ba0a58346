import type {Profile, Report} from '#rule'
import {lastAtMost} from '#text/last-at-most'
import {remember} from '#text/remember'
import {declaredNames, pseudonyms} from '../../lexicons/pseudonyms.js'
import type {PersonFinder} from '../../lexicons/person-finder.js'
import {groupMentions} from './group-mentions.js'
import {standingOf} from './may-be-named.js'
import {withoutPlaces} from './without-places.js'
import {withoutPublicNames} from './public-names.js'
import {readMentions, type Mention} from './read-mentions.js'

/** Somebody whom the report may not name, with every place where it does, in order. */
export interface PrivatePerson {
  readonly mentions: readonly Mention[]
  readonly isWorker: boolean
  /** The likelihood of the surest of its mentions. */
  readonly probability: number
}

const reading = remember((find: PersonFinder) =>
  remember((report: Report) => remember((profile: Profile) => readPersons(report, profile, find))),
)

/** The people of a draft who are not to be named, by their first mention; the same for all rules that ask. */
export const privatePersons = (report: Report, profile: Profile, find: PersonFinder) => reading(find)(report)(profile)

function readPersons(report: Report, profile: Profile, find: PersonFinder): readonly PrivatePerson[] {
  const isLabel = labelTest(report)
  const mentions = withoutPlaces(readMentions(report, find).filter(mention => !isLabel(mention)))
  const standings = new Map(mentions.map(mention => [mention, standingOf(mention, report)]))
  return groupMentions(withoutPublicNames(standings, profile)).map(each => ({
    mentions: each,
    isWorker: each.some(mention => standings.get(mention) === 'worker'),
    probability: Math.max(...each.map(({probability}) => probability)),
  }))
}

/** Whether a mention is, or touches, a label that stands for a name. */
function labelTest(report: Report): (mention: Mention) => boolean {
  const declared = declaredNames(report)
  const labels = [...pseudonyms(report)].sort((a, b) => a.start - b.start)
  return ({start, end, text}) => {
    const last = labels[lastAtMost(labels.length, i => labels[i]?.start, end - 1)]
    return declared.has(text) || (last !== undefined && last.start < end && start < last.end)
  }
}
