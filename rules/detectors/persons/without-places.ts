import {groupBy} from '#text/group-by'
import {nameParts} from '#text/name-parts'
import type {Mention} from './read-mentions.js'

/** What stands right before a place. */
const inPlace =
  /\b(?:in|at|near|across|around|throughout|within|outside|(?:isle|island|city|borough|county|district|parish|village|town|port) of) $/i

/** Mentions but for those of a single word that stands for a place: which of its mentions, all in all, are “in” it. */
export function withoutPlaces(mentions: readonly Mention[]): readonly Mention[] {
  const longer = new Set(mentions.flatMap(({text}) => (nameParts(text).length > 1 ? nameParts(text) : [])))
  const single = mentions.filter(({text}) => nameParts(text).length === 1)
  const places = new Set<Mention>()
  for (const [word, all] of groupBy(single, ({text}) => nameParts(text)[0] ?? '')) {
    const inside = all.filter(({before}) => inPlace.test(before)).length
    if (!longer.has(word) && (inside >= 2 || (all[0]?.before ?? '').endsWith(' of ')) && inside * 4 >= all.length)
      for (const each of all) places.add(each)
  }
  return mentions.filter(mention => !places.has(mention))
}
