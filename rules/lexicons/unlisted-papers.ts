import type {Passage, Report, Section} from '#rule'
import {isBareAnswer} from '#text/bare-answer'

// How reports say that they have no background papers, and which documents that need not mean. Source: the wording of published council reports, put in general terms.

/** “None.”, “There are no background papers to this report.”; not “None other than the survey of May 2023”. */
export function claimOfNone({prose}: Section): Passage | undefined {
  const pieces = prose.filter(({passage}) => passage.text.trim() !== '')
  const [first] = pieces
  if (!first || pieces.length > 2 || pieces.some(({passage: {text}}) => text.length > 250 || listsAfterAll.test(text))) return undefined
  return isBareAnswer(first.passage.text) || none.test(first.passage.text) ? first.passage : undefined
} // prettier-ignore

const none =
  /^\W{0,3}(?:none\b|nil\b|n\/a\b|not applicable|no\.?$)|\b(?:no|not any|nor any|without)\b[^.;]{0,40}\b(?:papers?|documents?|material)\b|\bthere (?:are|were) none\b/i
const listsAfterAll =
  /\b(?:other than|apart from|except|save for|in addition|are published|been published|publicly available|https?:|www\.)/i

/** The documents of a planning or licensing application stand on a public register; */
export function isApplication({lowerCase, committee}: Report): boolean {
  return committee?.kind === 'regulatory' && /\bthe appli(?:cants?|cation)\b/.test(lowerCase)
}

/** what the Council itself had made does not. */
export const ownWork =
  /\b(?:draft|internal|unpublished|audit|feasibility|business case|improvement plan|(?:department|directorate|division|service|team|unit)s?['’])/i
