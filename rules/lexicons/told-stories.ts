import type {Prose, Report} from '#rule'
import {initialLabels} from './initial-labels.js'
import {onceADraft} from './once-a-draft.js'
import {pseudonyms, usesPseudonyms} from './pseudonyms.js'
import {sensitivityOf, tellsACase} from './sensitive-reports.js'

/** Where a draft labels somebody. */
export const labelledPieces = onceADraft(
  (report): ReadonlySet<Prose> => new Set(pseudonyms(report).map(({prose}) => prose)),
)

const fewestPieces = 3

/** Whether a draft is somebody's story throughout. A yearly report has much of a case’s wording, and the names of published reviews. */
export const isStory = onceADraft((report: Report): boolean => {
  const kind = sensitivityOf(report)
  return labelledPieces(report).size >= fewestPieces || kind === 'employment' || (kind === 'review' && !usesPseudonyms(report)) // prettier-ignore
})

/** Whether a draft tells of somebody; one that labels people by their initials does so too. */
export const isOfACase = onceADraft((report: Report): boolean => {
  return tellsACase(report) || (sensitivityOf(report) !== undefined && initialLabels(report).length > 0)
})
