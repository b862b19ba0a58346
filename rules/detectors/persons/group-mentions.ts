import {groupBy} from '#text/group-by'
import {nameKey} from '#text/name-key'
import {nameParts} from '#text/name-parts'
import type {Mention} from './read-mentions.js'

/**
 * Mentions by the person that they are of, as far as names tell: a given name or a surname alone belongs to who has it.
 * A worker who is called by a surname is not the mother of that name.
 */
export function groupMentions(
  mentions: readonly Mention[],
  isWorker: (mention: Mention) => boolean,
): readonly (readonly Mention[])[] {
  const byPart = new Map<string, string>()
  const workers = new Set<string>()
  for (const mention of mentions) {
    const parts = nameParts(mention.text)
    if (parts.length < 2) continue
    const key = nameKey(mention.text)
    if (isWorker(mention)) workers.add(key)
    // Brothers share a surname and no given name, so the given name has the first say.
    for (const [i, each] of parts.entries()) if (i === 0 || !byPart.has(each)) byPart.set(each, key)
  }
  const keyOf = (mention: Mention) => {
    const own = nameKey(mention.text)
    const whose = nameParts(mention.text).length < 2 ? (byPart.get(own) ?? own) : own
    return isWorker(mention) && whose !== own && !workers.has(whose) ? `${own}, worker` : whose
  }
  return [...groupBy(mentions, keyOf).values()]
}
