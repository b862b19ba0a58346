import {letter} from '#text/letter'
import {matchesIn} from '#text/matches-in'
import type {Mention} from './read-mentions.js'

const part = new RegExp(`[${letter}]+(?:['’-][${letter}]+)*`, 'g')

/** The words of a name that tell people apart, in lower case: neither initials nor particles. */
export function partsOf(text: string): readonly string[] {
  return matchesIn(text, part)
    .map(([word]) => word)
    .filter(word => word.length > 1 && /^[^a-z]|['’-]/.test(word))
    .map(word => word.toLowerCase().replaceAll('’', "'"))
}

/** The same for “Amina Okafor”, “AMINA OKAFOR” and “Okafor, Amina”. */
export const keyOf = (text: string) => [...partsOf(text)].sort().join(' ')

/** Mentions by the person that they are of, as far as names tell: a given name or a surname alone belongs to who has it. */
export function groupMentions(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  const byPart = new Map<string, string>()
  for (const mention of mentions) {
    const parts = partsOf(mention.text)
    if (parts.length < 2) continue
    const key = keyOf(mention.text)
    groups.set(key, groups.get(key) ?? [])
    // Brothers share a surname and no given name, so the given name has the first say.
    for (const [i, each] of parts.entries()) if (i === 0 || !byPart.has(each)) byPart.set(each, key)
  }
  for (const mention of mentions) {
    const parts = partsOf(mention.text)
    const key = parts.length < 2 ? (byPart.get(parts[0] ?? '') ?? keyOf(mention.text)) : keyOf(mention.text)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}
