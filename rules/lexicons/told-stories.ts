import type {Prose, Report} from '#rule'
import {caseLabels, usesPseudonyms} from './case-labels.js'
import {initialLabels} from './initial-labels.js'
import {onceADraft} from './once-a-draft.js'
import {pseudonyms} from './pseudonyms.js'
import {sensitivityOf, tellsACase} from './sensitive-reports.js'

/** Where a draft labels somebody. */
export const labelledPieces = onceADraft(
  (report): ReadonlySet<Prose> => new Set(pseudonyms(report).map(({prose}) => prose)),
)

const fewestPieces = 3

/** Whether a draft is somebody's story throughout. A yearly report has much of a case’s wording, and the names of published reviews. */
export const isStory = onceADraft((report: Report): boolean => {
  const kind = sensitivityOf(report)
  const pieces = new Set(caseLabels(report).map(({prose}) => prose))
  return pieces.size >= fewestPieces || kind === 'employment' || (kind === 'review' && !usesPseudonyms(report)) // prettier-ignore
})

/** Whether a draft tells of somebody; one that labels people by their initials does so too. */
export const isOfACase = onceADraft((report: Report): boolean => {
  return tellsACase(report) || (sensitivityOf(report) !== undefined && initialLabels(report).length > 0)
})

/** Words for one person of a story. */
export const somebody = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|Mr|Mrs|Ms|Miss|year[- ]old|appellant|complainant|the (?:child|boy|girl|baby|pupil|patient|resident)|mother|father|mum|dad|son|daughter|brother|sister|niece|nephew)\b|\b(?:Mother|Father|MG[MF]|PG[MF])\b|\b(?:Child|Baby|Adult|Sibling|Person|Partner) (?:[A-Z]|\d{1,2})\b/ // prettier-ignore
