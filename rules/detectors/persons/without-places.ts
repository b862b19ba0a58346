import type {Profile, Report} from '#rule'
import {nameParts} from '#text/name-parts'
import {isOfFamily} from './may-be-named.js'
import type {Mention} from './read-mentions.js'

/** What stands right before a place, perhaps with a word of its name between: “in Long ”. */
const before = /\b(?:in|at|near|across|around|throughout|within|outside|of all|(?:isle|island|city|borough|county|district|parish|village|town|port) of) (?:[A-Z][\w’'-]{1,20} ){0,2}$/i // prettier-ignore
const behind = /^(?: and [A-Z][\w’'-]+)? (?:[Ww]ards?|parish|village|town|borough|district|area|households|residents|children|total|Council|Health|Borough|City|County|Town|Parish|LSCB|Safeguarding|[Bb]each|[Cc]oast)\b/ // prettier-ignore
/** Verbs with the same words, of which a person is the object: “shouted at ”. */
const atPerson =
  /\b(?:shout|look|laugh|swear|swore|scream|yell|point|star|smil|confid|interest|believ|trust|angry|arriv)\w{0,4} (?:at|in|near) $/i
/** What nobody says of a place. */
const asPerson =
  /^ (?:said|told|asked|left|cried|felt|wants?|wanted|refused|disclosed|lives?|lived|went|came|ran|hit|was (?:born|arrested|seen|placed|admitted|upset|angry|taken)|is (?:my|his|her|a (?:boy|girl)))\b/
/** From here on a word is a name whatever else it may be. */
const surely = 0.9

/** Mentions but for those that stand for a place: the council’s own, or one that the draft writes of as a place. */
export function withoutPlaces(mentions: readonly Mention[], report: Report, profile: Profile): readonly Mention[] {
  const seen = new Map<string, {all: number; asPlace: number; isPerson: boolean}>()
  for (const mention of mentions)
    for (const part of nameParts(mention.text)) {
      const found = seen.get(part) ?? {all: 0, asPlace: 0, isPerson: false}
      seen.set(part, found)
      found.all++
      const isIn = before.test(mention.before) && !atPerson.test(mention.before) && !/^['’]/.test(mention.after)
      if (isIn || behind.test(mention.after)) found.asPlace++
      found.isPerson ||= isOfFamily(mention) || asPerson.test(mention.after)
    }
  const own = new Set(ownNames(report, profile))
  const isPlace = (part: string) => {
    const found = seen.get(part)
    if (!found || found.isPerson) return false
    return own.has(part) || (found.asPlace >= 2 && found.asPlace * 3 >= found.all)
  }
  return mentions.filter(mention => {
    const parts = nameParts(mention.text)
    const isAlone = parts.length < 2
    return !(isAlone ? parts.every(isPlace) && parts.length > 0 : mention.probability < surely && parts.some(isPlace))
  })
}

/** The words of the council’s name, of the committee’s and of the wards’. */
function ownNames({committee, header}: Report, {names, title}: Profile): readonly string[] {
  const wards = header.fields.filter(({template}) => template.type === 'wards').map(({value}) => value.text)
  return [...names, title, committee?.name ?? '', ...wards].flatMap(nameParts)
}
