import {judge} from './judge-label.js'
import {candidatesAt, isAllowed} from './label-candidates.js'
import {singular, tokenise, type LabelIndex, type Template} from './label-index.js'
import {longestLabel, misspelt} from './misspelt-label.js'
import type {FieldTemplate} from './profile.js'

/** A label found in a line; `end` is past its gloss and colon, where an answer may begin. */
export interface LabelMatch {
  readonly template: Template
  readonly start: number
  readonly labelEnd: number
  readonly end: number
  readonly sureness: number
  readonly isGlued: 'to-previous' | 'to-answer' | undefined
}

/** What surrounds a line and decides what may be a label in it. */
export interface Surroundings {
  /** A heading, a bold line or a cell: a line that is set off as labels are. */
  readonly isSetOff: boolean
  /** Up to here the line is bold. */
  readonly boldEnd: number
  /** In the header, labels may stand in front of their value without a colon, and several in a line. */
  readonly isHeader: boolean
  /** Whether no line of its paragraph follows. */
  readonly isLast: boolean
  /** An item of a list, or the title of an appendix: what need not end as a sentence does. */
  readonly isItem: boolean
  /** Whether a field may stand here. */
  readonly isThere: (field: FieldTemplate) => boolean
}

/** Every label in a line of text, from left to right. */
export function findLabels(text: string, index: LabelIndex, around: Surroundings): readonly LabelMatch[] {
  if (!mayHoldLabel(text, index, around)) return []
  const tokens = tokenise(text)
  const found: LabelMatch[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start < from) continue
    const match = candidatesAt(text, tokens, i, index)
      .filter(({template}) => isAllowed(template, around))
      .map(candidate =>
        judge(text, candidate, {
          ...around,
          index,
          before: text.slice(from, candidate.start),
          isFirst: i === 0,
          isBehindLabel: found.length > 0,
        }),
      )
      .find(judged => judged !== undefined)
    if (!match) continue
    found.push(match)
    from = match.end
  }
  return found.length > 0 ? found : misspelt(text, tokens, {index, around})
}

// Most lines are prose, in which no word that could begin a label stands first or in capitals.
function mayHoldLabel(text: string, {byFirstWord}: LabelIndex, {isSetOff, isHeader}: Surroundings): boolean {
  if (isSetOff || isHeader || text.length <= longestLabel) return true
  for (const [found] of text.matchAll(/\b[A-Z][A-Za-z'’]*|^\W{0,5}\w+/g))
    if (byFirstWord.has(singular(found.replace(/^\W+|['’]/g, '').toLowerCase()))) return true
  return false
}
