import {nameKey} from '#text/name-key'
import {nameParts} from '#text/name-parts'
import type {Mention} from './read-mentions.js'

/** Mentions by the person that they are of, as far as names tell: a given name or a surname alone belongs to who has it. */
export function groupMentions(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  const byPart = new Map<string, string>()
  for (const mention of mentions) {
    const parts = nameParts(mention.text)
    if (parts.length < 2) continue
    const key = nameKey(mention.text)
    groups.set(key, groups.get(key) ?? [])
    // Brothers share a surname and no given name, so the given name has the first say.
    for (const [i, each] of parts.entries()) if (i === 0 || !byPart.has(each)) byPart.set(each, key)
  }
  for (const mention of mentions) {
    const parts = nameParts(mention.text)
    const key = parts.length < 2 ? (byPart.get(parts[0] ?? '') ?? nameKey(mention.text)) : nameKey(mention.text)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}
