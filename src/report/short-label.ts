import {singular, tokenise, type LabelIndex, type Template} from './label-index.js'
import type {LabelMatch} from './find-labels.js'

interface Place {
  /** The section that the line stands in, by the profile's id. */
  readonly within: string | undefined
  /** Whether the text is a heading, a bold line or the first cell of two. */
  readonly isSetOff: boolean
  readonly boldEnd: number
}

/** A label that its place lets be short: “Legal” under “Implications” is “Legal implications”. */
export function findShortLabel(text: string, {all}: LabelIndex, place: Place): LabelMatch | undefined {
  if (place.within === undefined) return undefined
  const tokens = tokenise(text.slice(0, 60))
  for (const template of all) {
    if (template.section?.parent !== place.within) continue
    const words = shortOf(template, all)
    const last = tokens[words.length - 1]
    if (!last || !words.every((word, i) => singular(tokens[i]?.word ?? '') === singular(word))) continue
    const mark = /^\s{0,2}:?\s{0,2}/.exec(text.slice(last.end))?.[0] ?? ''
    const end = last.end + mark.length
    const isWhole = end === text.length && place.isSetOff
    const isSetApart = mark.includes(':') || (place.boldEnd >= last.end && place.boldEnd <= end)
    if (tokens[0]?.start === 0 && (isWhole || isSetApart))
      return {template, start: 0, labelEnd: last.end, end, sureness: 0.8, isGlued: undefined}
  }
  return undefined
}

/** The words of a label before the one that it shares with its parent's label; none if it shares none. */
function shortOf({words, section}: Template, all: LabelIndex['all']): readonly string[] {
  const shared = words.at(-1)
  const isShared = all.some(
    parent =>
      parent.section !== undefined &&
      parent.section.id === section?.parent &&
      singular(parent.words[0] ?? '') === singular(shared ?? ''),
  )
  return isShared ? words.slice(0, -1) : words
}
