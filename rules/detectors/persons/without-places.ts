import {groupBy} from '#text/group-by'
import {partsOf} from './group-mentions.js'
import type {Mention} from './read-mentions.js'

/** What stands right before a place. */
const inPlace =
  /\b(?:in|at|near|across|around|throughout|within|outside|(?:isle|island|city|borough|county|district|parish|village|town|port) of) $/i

/** Mentions but for those of a single word that stands for a place: which of its mentions, all in all, are “in” it. */
export function withoutPlaces(mentions: readonly Mention[]): readonly Mention[] {
  const longer = new Set(mentions.flatMap(({text}) => (partsOf(text).length > 1 ? partsOf(text) : [])))
  const single = mentions.filter(({text}) => partsOf(text).length === 1)
  const places = new Set<Mention>()
  for (const [word, all] of groupBy(single, ({text}) => partsOf(text)[0] ?? '')) {
    const inside = all.filter(({before}) => inPlace.test(before)).length
    if (!longer.has(word) && (inside >= 2 || / of $/.test(all[0]?.before ?? '')) && inside * 4 >= all.length)
      for (const each of all) places.add(each)
  }
  return mentions.filter(mention => !places.has(mention))
}
