import {editDistance} from './edit-distance.js'

/** The candidate a mistyped word most probably meant, if one is near enough to be worth asking about. */
export function closest(typed: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(typed.length > 3 ? 2 : 1, Math.floor(typed.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(typed.toLowerCase(), candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best ?? sharedTail(typed, candidates)
}

// “empty-section” for “structure/empty-section”: people leave the category out.
function sharedTail(typed: string, candidates: Iterable<string>): string | undefined {
  for (const candidate of candidates) if (candidate.endsWith('/' + typed)) return candidate
  return undefined
}
