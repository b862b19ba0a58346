// How reports say that a decision touches nobody's equality. Source: the wording of published council reports, put in general terms.

import type {Passage, Prose} from '#rule'
import {trimPassage} from '#text/passage'
import {equalityAnswers, equalityHints, type EqualityAnswer} from './equality-answers.js'
import {onceADraft} from './once-a-draft.js'
import {characteristicsIn} from './protected-characteristics.js'

/**
 * What stands behind a claim: nothing; that the question was thought of, or that no assessment is needed; a reason; an
 * assessment, screening or consultation.
 */
export type Ground = 'nothing' | 'thought' | 'reason' | 'assessment'

export interface NoImpactClaim {
  /** The words of the claim. */
  readonly at: Passage
  readonly ground: Ground
  /** “N/A” or “None” and nothing more. */
  readonly isBare: boolean
  readonly answer: EqualityAnswer
}

/** The claims of no impact that a report makes where it answers about equality; where it answers nowhere, those it makes in passing. */
export const noImpactClaims = onceADraft((report): readonly NoImpactClaim[] => {
  const answers = equalityAnswers(report)
  if (answers.length > 0) return answers.flatMap(readClaim)
  const prose = report.proseWith(equalityHints)
  if (prose.length === 0 || assessed.test(report.lowerCase)) return []
  return prose.filter(({kind}) => kind !== 'label' && kind !== 'title' && kind !== 'field').flatMap(claimInPassing)
})

/** What stands before it in its paragraph may be the reason, or of something else. */
function claimInPassing({passage, section}: Prose): readonly NoImpactClaim[] {
  const found = inPassing.exec(passage.text)
  if (!found) return []
  const start = Math.max(0, passage.text.lastIndexOf('. ', found.index) + 1)
  return readClaim({passages: [trimPassage(passage.slice(start))], isBare: false, section}).map(claim =>
    start > 0 && claim.ground === 'nothing' ? {...claim, ground: 'thought'} : claim,
  )
}

const inPassing =
  /\b(?:no|any|nor|without)\b[^.;]{0,80}\b(?:equalit(?:y|ies)|diversity)\b[^.;]{0,40}\b(?:implications?|issues?|impacts?|considerations?|matters|concerns|effects?|consequences)\b/i

function readClaim(answer: EqualityAnswer): readonly NoImpactClaim[] {
  const clauses = answer.passages.flatMap(clausesOf)
  const denials = clauses.filter(isDenial)
  const [at] = denials
  if (!at) return []
  const whole = answer.passages.map(({text}) => text).join('\n')
  return [{at, ground: groundOf(whole, denials, clauses), isBare: answer.isBare, answer}]
}

function groundOf(whole: string, denials: readonly Passage[], clauses: readonly Passage[]): Ground {
  const says = (pattern: RegExp) => denials.some(({text}) => pattern.test(text))
  const others = clauses.filter(clause => !denials.includes(clause))
  const isAssessed = assessed.test(whole) || acronym.test(whole)
  if (isAssessed && (others.length > 0 || screened.test(whole) || !says(unneeded))) return 'assessment'
  if (says(reasons) || others.some(({text}) => isSubstance(text))) return 'reason'
  return isAssessed || thought.test(whole) ? 'thought' : 'nothing'
}

/** Sentences, and what a colon, semicolon or dash parts from them. */
function clausesOf(passage: Passage): readonly Passage[] {
  const clauses: Passage[] = []
  let start = 0
  for (const {index, 0: gap} of [
    ...passage.text.matchAll(/(?<=[.;:?!])\s+|\s[–—-]\s|\n/g),
    {index: passage.text.length, 0: ''},
  ]) {
    if (passage.text.slice(start, index).trim() !== '') clauses.push(passage.slice(start, index))
    start = index + gap.length
  }
  return clauses
}

const negative = /\b(?:no|none|nil|neither|nothing|nobody|not|without|nor|n\/a)\b|n['’]t\b|\bneutral\b/i
const general =
  /\b(?:implications?|comments?|impacts?|impacted|issues?|effects?|affect(?:s|ed)?|considerations?|matters|concerns|consequences|bearing|relevan(?:t|ce)|differential|disproportionate(?:ly)?|detriment(?:al)?|disadvantaged?|discriminat(?:e|ion|ory)|protected|equality|equalities|diversity|adverse(?:ly)?|aris(?:e|es|ing)|identified|found|apparent|known|foreseen|envisaged|anticipated|expected|applicable|appl(?:y|ies)|n\/a|nil|none|neutral)\b/i
const answeredNo = /^\W*(?:no|none|nil)\W*$/i

function isDenial({text}: Passage): boolean {
  if (answeredNo.test(text)) return true
  if (text.trim().endsWith('?') || !negative.test(text) || !general.test(text)) return false
  if (recited.test(text)) return false
  // “No effect on disabled swimmers” tells who was thought of; a list of all the groups does not.
  const named = characteristicsIn(text).length
  return named === 0 || named > 2
}

/** More than a label, a question or the words of the duty. */
function isSubstance(text: string): boolean {
  return text.split(/\s+/).length > 4 && !text.trim().endsWith('?') && !/:\s*$/.test(text) && !recital.test(text)
}

const recited = /\b(?:must|shall|requires?|required to|has a duty|have a duty)\b/i
const recital =
  /\b149\b|\bequalit(?:y|ies) (?:act|duty|duties)\b|\bdue regard\b|\bPSED\b|\bprotected characteristics?\b|\bvictimisation\b|\bopportunit(?:y|ies)\b|\bgood relations\b|\bcommitted to\b|\bdiscrimination\b/i
const assessed =
  /\b(?:assess(?:ed|ments?|es|ing)?|screen(?:ed|ing)?|impact analys[ei]s|equalit(?:y|ies) analys[ei]s|analysed|evidence|data|consultation|consultees|consulted|engagement|survey(?:ed)?)\b/i
const screened = /\bscreen/i
const acronym = /\b(?:[A-Z]{0,2}EQ?q?H?R?IAs?|IIAs?|EINA|EqA)\b/
const unneeded = /\b(?:no|not|nor|n['’]t)\b[^.]{0,80}\b(?:required?|needed?|necessary|applicable|warranted|undertaken|completed|carried out)\b|\bno (?:formal |full )?(?:equalit|EIA|EqIA|EQIA|impact assessment|IIA)/i // prettier-ignore
const thought =
  /\b(?:due regard|(?:has|have|had|was|were|been) considered|considering|taken into account|mindful|reviewed)\b/i
const reasons =
  /\b(?:because|due to|owing to|given (?:that|the)|in view of|in (?:the )?light of|in that|on the basis|by reason of|so that|therefore|hence|thus|since|whose|which (?:is|has|makes?|only|does|do|relates?|concerns?|records?|describes?|sets|reports|applies|apply|changes?|keeps?|leaves?|continues?|brings|updates?|corrects?|confirms?|merely|simply)|only|solely|merely|purely|unchanged|no (?:change|service|staff|policy)|equally|regardless|irrespective|for (?:information|noting)|in nature|other than|except|however|although|whils?t|while|beyond|relates? (?:solely )?to|is concerned with|deals with|is an?|does not (?:propose|change|alter|introduce|recommend|seek|make)|makes no|considered (?:in|as part of|when|at|under|by)|(?:set out|detailed|covered|addressed|described|dealt with|contained|outlined|included) (?:in|at|within|under|above|below)(?! (?:this|the) (?:report|recommendations?|proposals?|decision))|see (?:above|below|paragraph|section|appendix)|appendix|annexe?)\b|,? so (?:there|it|no|the|has|will|none)\b|\bas (?!(?:a (?:direct )?(?:result|consequence)|result|such|part|well|far|at|set|regards?|of|yet|detailed|to|in|with|is)\b)/i
