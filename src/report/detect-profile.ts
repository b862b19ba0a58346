import {labelKey, singular, tokenise} from './label-index.js'
import type {Line} from './lines.js'
import type {Profile} from './profile.js'

const longestLabel = 160
const enough = 0.4
const fewest = 4

/**
 * The profile whose own labels (those that it adds to what it extends) a draft bears, or undefined.
 * Of several, the one of which the draft has the largest share wins, then the one that stands deeper in its lineage.
 */
export function detectProfile(lines: readonly Line[], profiles: readonly Profile[]): Profile | undefined {
  const starts = lineStarts(lines)
  const isThere = new Map<string, boolean>()
  const isFound = (label: string) => {
    const known = isThere.get(label) ?? starts.has(labelKey(label))
    isThere.set(label, known)
    return known
  }
  let best: {readonly profile: Profile; readonly share: number} | undefined
  for (const profile of profiles) {
    const own = [...profile.fields, ...profile.sections].filter(({distinctive}) => distinctive.length > 0)
    const found = own.filter(({distinctive}) => distinctive.some(isFound)).length
    const share = own.length === 0 ? 0 : found / own.length
    if (found < Math.min(fewest, own.length) || share < enough) continue
    const isBetter =
      !best || share > best.share || (share === best.share && profile.lineage.includes(best.profile.name))
    if (isBetter) best = {profile, share}
  }
  return best?.profile
}

// Every run of words that begins a line or cell, so that a label is found whatever follows it.
function lineStarts(lines: readonly Line[]): ReadonlySet<string> {
  const starts = new Set<string>()
  for (const {cells} of lines)
    for (const {passage} of cells) {
      let start = ''
      for (const {word} of tokenise(passage.text.slice(0, longestLabel))) {
        start += (start === '' ? '' : ' ') + singular(word)
        starts.add(start)
      }
    }
  return starts
}
