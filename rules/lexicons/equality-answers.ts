// Where a report answers the question of equality, in whichever form its template asks it.

import type {Passage, Prose, Section} from '#rule'
import {isBareAnswer} from '#text/bare-answer'
import {onceADraft} from './once-a-draft.js'

/** What a report answers about equality, in pieces. */
export interface EqualityAnswer {
  readonly passages: readonly Passage[]
  /** “N/A” or “None” and nothing more. */
  readonly isBare: boolean
  readonly section: Section | undefined
}

/** In lower case: of these one is wherever a report speaks of equality. */
export const equalityHints = ['equalit', 'diversity']

/** Sections, rows of a table, and paragraphs that begin “Equality: …”. */
export const equalityAnswers = onceADraft((report): readonly EqualityAnswer[] => {
  const prose = report.proseWith(equalityHints)
  if (prose.length === 0) return []
  return [
    ...report.sections.filter(isEqualitySection).map(answerOf),
    ...report.tables.flatMap(({rows}) => rows.flatMap(answerInRow)),
    ...prose.flatMap(answerBehindLabel),
  ].filter(({passages}) => passages.length > 0)
})

const heading = /^(?:public sector )?(?:equalit|diversity)|^[^.]{0,40}\b(?:equalit(?:y|ies)|diversity)\b[^.]{0,40}(?:implications?|impacts?|issues|considerations|assessment|duty|statement|comments)\b/i // prettier-ignore

// “Equality Strategy 2024” is what a report may be about.
function isEqualitySection({id, title}: Section): boolean {
  if (id !== undefined) return id === 'equality-implications'
  return heading.test(title) && !/\b(?:strategy|plan|policy|objectives|report|scheme|framework)\b/i.test(title)
}

function answerOf(section: Section): EqualityAnswer {
  return {passages: proseOf(section).map(({passage}) => passage), isBare: section.isBareAnswer, section}
}

// Behind a label in bold, a heading in bold of the author's own begins another subject.
function proseOf(section: Section): readonly Prose[] {
  const below = section.children.filter(({id, label}) => id === undefined && label.depth > section.label.depth)
  return [...section.prose, ...(section.label.depth > 0 ? below.flatMap(proseOf) : [])].filter(
    ({passage}) => passage.text.trim() !== '',
  )
}

function answerInRow(row: readonly Passage[]): readonly EqualityAnswer[] {
  const [first, ...others] = row
  const passages = others.filter(({text}) => text.trim() !== '')
  if (!first || !heading.test(first.text.trim()) || first.text.length > 80) return []
  return [{passages, isBare: passages.every(({text}) => isBareAnswer(text)), section: undefined}]
}

function answerBehindLabel({kind, passage, section}: Prose): readonly EqualityAnswer[] {
  if (kind === 'label' || kind === 'cell' || kind === 'field' || (section && isEqualitySection(section))) return []
  const label = /^(?:equalit(?:y|ies)|diversity)\b[^.:–]{0,60}?(?::| [–—-] )\s*/i.exec(passage.text)?.[0]
  if (label === undefined) return []
  const rest = passage.slice(label.length)
  return rest.text === '' ? [] : [{passages: [rest], isBare: isBareAnswer(rest.text), section: undefined}]
}
