import {editDistance} from '#text/edit-distance'
import type {LabelMatch, Surroundings} from './find-labels.js'
import {isAllowed} from './label-candidates.js'
import type {LabelIndex, Token} from './label-index.js'

/** Beyond this a line is prose. */
export const longestLabel = 100

/** A label with one or two slips of the keyboard, on a line that holds nothing else. */
export function misspelt(
  text: string,
  tokens: readonly Token[],
  {index, around}: {index: LabelIndex; around: Surroundings},
): readonly LabelMatch[] {
  const endsAsLabel = /[:?]\s*$/.test(text)
  const [first] = tokens
  if (!first || text.length > longestLabel || tokens.length > 14 || !(endsAsLabel || around.isSetOff)) return []
  const typed = tokens.map(({word}) => word).join(' ')
  let best: LabelMatch | undefined
  let bestDistance = 3
  for (const template of index.all) {
    const label = template.words.join(' ')
    if (label.length < 8 || !isAllowed(template, around)) continue
    const distance = editDistance(typed, label, bestDistance - 1)
    if (distance >= bestDistance) continue
    bestDistance = distance
    best = {
      template,
      start: first.start,
      labelEnd: tokens.at(-1)?.end ?? text.length,
      end: text.length,
      sureness: 0.8,
      isGlued: undefined,
    }
  }
  return best ? [best] : []
}
