import type {Prose, Range} from '#rule'
import {definitionAt} from '#text/acronym-definition'
import {findAcronyms, type AcronymMention} from '#text/find-acronyms'
import {letter} from '#text/letter'
import type {PersonFinder} from './person-finder.js'

// Where a draft uses abbreviations in capitals, and which uses the reader should know.

export interface AcronymUse {
  readonly acronym: string
  readonly mention: AcronymMention
  readonly at: Range
  readonly prose: Prose
}

export function acronymUses(prose: Prose, shown: string, isAsked: (acronym: string) => boolean): readonly AcronymUse[] {
  const {text, range} = prose.passage
  return findAcronyms(text, isAsked).flatMap(mention => {
    const at = range(mention.start, mention.end)
    return shown.charAt(at.start) === ' ' ? [] : [{acronym: mention.acronym, mention, at, prose}]
  })
}

export const formOf = ({mention, prose}: AcronymUse) => definitionAt(prose.passage.text, mention)

/** Whether the reader should know it here. */
export function isCounted({acronym, mention, prose: {kind, passage, section}}: AcronymUse): boolean {
  // Titles of documents are not the author’s words.
  const isBody = (kind === 'paragraph' || kind === 'item' || kind === 'cell') && !isList.has(section?.id ?? '')
  return isBody && (acronym.length > 2 || isTakenForNoun(passage.text, mention)) && mention.isWord
}

const isList = new Set(['appendices', 'background-papers'])

// Two capitals alone may be somebody’s initials.
function isTakenForNoun(text: string, {start, end}: Range): boolean {
  return /\b(?:the|an?|this|our|its|each|every|these|all) $/i.test(text.slice(Math.max(0, start - 8), start)) || /^(?:s\b|[’']s\b)/.test(text.slice(end, end + 3)) // prettier-ignore
}

// So far around a name it shows that it is one.
const window = 80

/** A surname in capitals: “Ada MOSS”, “MOSS, Ada”. */
export function isSurname({prose: {passage}, mention: {start, end}}: AcronymUse, find: PersonFinder): boolean {
  const from = Math.max(0, start - window)
  const around = passage.text.slice(from, end + window)
  const isBeside =
    givenBefore.test(passage.text.slice(from, start)) || givenBehind.test(passage.text.slice(end, end + window))
  return (
    isBeside && find(around).some(name => name.start + from < end && name.end + from > start && name.probability > 0.25)
  )
}

const givenBefore = new RegExp(`[A-ZÀ-Þ][${letter}’'-]{0,20}[a-zß-ÿ] $`)
const givenBehind = new RegExp(`^, [A-ZÀ-Þ][${letter}’'-]{0,20}[a-zß-ÿ]`)
