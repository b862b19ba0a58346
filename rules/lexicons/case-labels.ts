import {onceADraft} from './once-a-draft.js'
import {pseudonyms, type Pseudonym} from './pseudonyms.js'

// Which labels stand for the people of a case, and so make a paper one that tells of it.

const family = '(?:Maternal |Paternal |Birth )?(?:Child|Infant|(?:Half[- ])?Sibling|Brother|Sister|Twin|(?:Step-?|Grand)?(?:[Mm]other|[Ff]ather)|Mum|Dad|Grandparent|Aunt|Uncle|Cousin|Relative)' // prettier-ignore
const ofCase = new RegExp(`^(?:${family}|Young Person|Perpetrator|Victim|Boy|Girl|Mr|Mrs|Ms|Miss|Mx|[MP]G[MF])\\b`)
/** They number the rows of tables in any paper: “Tenant 1”, “Resident 2”. */
const mayBeCounted = /^(?:Person|Resident|Patient|Service User|Student|Pupil|Family|Complainant|Appellant|Employee|Witness|Driver|Neighbour|Friend|Male|Female|Subject|Tenant)\b/ // prettier-ignore
/** Firms have partners and fares have adults: of these a label stands for a person where more is told of one. */
const mayBeElse = /^(?:Adult|Baby|(?:Ex-)?[Pp]artner|(?:Foster )?Carer)\b/
const told = /\b(?:he|she|his|her|him|child|mother|father|born|aged|police|hospital|assault\w{0,3}|abus\w{1,4}|neglect\w{0,2}|died|death|arrested|lived|lives|disclosed|injur\w{1,4})\b/i // prettier-ignore
/** Those who worked on a case, those who ask for something, and places, have labels in other papers too. */
const ofOthers = /^(?:Applicant|Officer|(?:Family )?Support Worker|Social Worker|Health Visitor|GP|Doctor|Nurse|Midwife|Teacher|Head ?[Tt]eacher|Police Officer|PC|Worker|Manager|Team Manager|Key ?[Ww]orker|Probation Officer|Consultant|School|Nursery|Hospital|Home|Placement|Setting|Dr|Cllr|Councillor|FC|SW)\b/ // prettier-ignore
/** What is “known as” something in any paper is seldom a person. */
const somebody = /\b(?:child|children|baby|boy|girl|mother|father|parents?|man|woman|adult|person|young people|people|sibling|sister|brother|son|daughter|partner|victim|patient|resident|pupil|who|whom|he|she|her|his|pseudonyms?|real names?|names?)\b/i // prettier-ignore

function isOfCase({text, prose, at}: Pseudonym): boolean {
  if (ofCase.test(text)) return true
  if (mayBeCounted.test(text)) return !prose.table
  const {text: piece} = prose.passage
  if (mayBeElse.test(text))
    return (
      told.test(piece.slice(Math.max(0, at - 120), at)) ||
      told.test(piece.slice(at + text.length, at + text.length + 120))
    )
  return !ofOthers.test(text) && somebody.test(prose.passage.text.slice(Math.max(0, at - 80), at + text.length + 40))
}

/** The labels of a draft that stand for the people of a case. */
export const caseLabels = onceADraft((report): readonly Pseudonym[] => pseudonyms(report).filter(isOfCase))

/** Whether the draft writes of people by labels, as a review or a case paper does. */
export const usesPseudonyms = onceADraft((report): boolean => new Set(caseLabels(report).map(({text}) => text)).size >= 2) // prettier-ignore
