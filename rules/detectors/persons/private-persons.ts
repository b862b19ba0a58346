import type {Profile, Report} from '#rule'
import {remember} from '#text/remember'
import {declaredNames, pseudonyms} from '../../lexicons/pseudonyms.js'
import type {PersonFinder} from '../../lexicons/person-finder.js'
import {groupMentions, keyOf, partsOf} from './group-mentions.js'
import {standingOf} from './may-be-named.js'
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
  const labels = pseudonyms(report)
  const isLabel = ({start, end, text}: Mention) =>
    declaredNames(report).has(text) || labels.some(label => label.start < end && start < label.end)
  const mentions = readMentions(report, find).filter(mention => !isLabel(mention))
  const standings = new Map(mentions.map(mention => [mention, standingOf(mention, report)]))
  const open = new Set(profile.public.map(keyOf))
  for (const [mention, standing] of standings) if (standing === 'public') open.add(keyOf(mention.text))
  const left = mentions.filter(mention => {
    const standing = standings.get(mention)
    return (standing === 'private' || standing === 'worker') && !open.has(keyOf(mention.text))
  })
  return groupMentions(withoutPublicSurnames(left, open)).map(each => ({
    mentions: each,
    isWorker: each.some(mention => standings.get(mention) === 'worker'),
    probability: Math.max(...each.map(({probability}) => probability)),
  }))
}

/** A surname alone is that of whoever may be named, unless somebody who may not has it too. */
function withoutPublicSurnames(left: readonly Mention[], open: ReadonlySet<string>): readonly Mention[] {
  const openParts = new Set([...open].flatMap(key => key.split(' ')))
  const isShort = ({text}: Mention) => partsOf(text).length < 2
  const closed = new Set(left.filter(mention => !isShort(mention)).flatMap(({text}) => partsOf(text)))
  return left.filter(mention => {
    const [only] = partsOf(mention.text)
    return !isShort(mention) || only === undefined || !openParts.has(only) || closed.has(only)
  })
}
