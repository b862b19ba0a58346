import type {LabelMatch} from './find-labels.js'
import {singular, tokenise, type LabelIndex} from './label-index.js'

interface Place {
  /** The section that the line stands in, by the profile's id. */
  readonly within: string | undefined
  /** Of that section: “Financial:” under “(Financial, IT, Staffing and Assets)” answers a part of it. */
  readonly glosses: readonly string[]
  /** Whether the text is a heading, a bold line or the first cell of two. */
  readonly isSetOff: boolean
  readonly boldEnd: number
}

const longestLead = 80

/** A label that its place lets be short: “Legal” under “Implications” is “Legal implications”. */
export function findShortLabel(text: string, {short}: LabelIndex, place: Place): LabelMatch | undefined {
  const templates = place.within === undefined ? undefined : short.get(place.within)
  if (!templates) return undefined
  const tokens = tokenise(text.slice(0, longestLead))
  if (tokens[0]?.start !== 0) return undefined
  const asked = tokenise(place.glosses.join(' ')).map(({word}) => singular(word))
  for (const template of templates) {
    const last = tokens[template.words.length - 1]
    if (template.words.every(word => asked.includes(singular(word)))) continue
    if (!last || !template.words.every((word, i) => singular(tokens[i]?.word ?? '') === singular(word))) continue
    const mark = /^\s{0,2}(?::|[–—-](?=\s)|[–—]$)?\s{0,2}/.exec(text.slice(last.end))?.[0] ?? ''
    const end = last.end + mark.length
    const isApart = mark.includes(':') || (place.boldEnd >= last.end && place.boldEnd <= end)
    if (isApart || (place.isSetOff && end === text.length))
      return {template, start: 0, labelEnd: last.end, end, sureness: 0.8, isGlued: undefined}
  }
  return undefined
}
