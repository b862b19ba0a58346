import type {Surroundings} from './find-labels.js'
import {isCapital, singular, tokenise, type LabelIndex, type Template, type Token} from './label-index.js'

/** Words in a line that are those of a label; whether they are one, their surroundings decide. */
export interface Candidate {
  readonly template: Template
  readonly start: number
  readonly end: number
}

/** The labels whose words begin at a token, the longest first. */
export function candidatesAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  index: LabelIndex,
): readonly Candidate[] {
  const first = tokens[at]
  if (!first) return []
  const candidates: Candidate[] = []
  for (const template of index.byFirstWord.get(singular(first.word)) ?? []) {
    const last = tokens[at + template.words.length - 1]
    if (!last || !template.words.every((word, i) => sameWord(word, tokens[at + i]?.word))) continue
    // “Tel. No.” is one label.
    if (/(?<!\b(?:tel|no|ref))[.;!]\s/i.test(text.slice(first.start, last.end))) continue
    candidates.push({template, start: first.start, end: endOfWord(text, last.end)})
  }
  return candidates
}

function sameWord(a: string, b: string | undefined): boolean {
  return b !== undefined && (a === b || singular(a) === singular(b))
}

function endOfWord(text: string, end: number): number {
  return end + (/^(?:\(s\)|['’](?![a-z]))/i.exec(text.slice(end, end + 3))?.[0].length ?? 0)
}

export function isCapitalised(text: string, {capitals}: Template): boolean {
  return tokenise(text).every(({start}, i) => capitals[i] !== true || isCapital(text.charAt(start)))
}

/** Whether a label may stand in this part of the report. */
export const isAllowed = ({field}: Template, {isThere}: Surroundings) => field === undefined || isThere(field)
