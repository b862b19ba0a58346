import type {Prose, Range, Report} from '#rule'
import {letter} from '#text/letter'
import {matchesIn} from '#text/matches-in'
import {onceADraft} from './once-a-draft.js'

// The labels that reviews and case papers use in place of names. Source: the wording of published safeguarding reviews, put in general terms.

/** A label for a person: “Child A”, “Adult B2”, “Mother”, “MGM”, “Mr X”, “Social Worker 1”. */
export interface Pseudonym extends Range {
  readonly prose: Prose
  /** Its place in the text of `prose`. */
  readonly at: number
  readonly text: string
}

const subjects = 'Child|Baby|Infant|Sibling|Half[- ]Sibling|Brother|Sister|Twin|Mother|Father|Mum|Dad|Stepfather|Stepmother|Step-?[Ff]ather|Step-?[Mm]other|Partner|Ex-?[Pp]artner|Grandmother|Grandfather|Grandparent|Aunt|Uncle|Cousin|Adult|Person|Resident|Patient|Service User|Young Person|Student|Pupil|Family|Carer|Foster Carer|Perpetrator|Victim|Witness|Complainant|Applicant|Appellant|Employee|Officer|Tenant|Driver|Neighbour|Friend|Relative|Male|Female|Boy|Girl|Subject' // prettier-ignore
const workers = 'Social Worker|Family Support Worker|Support Worker|Health Visitor|GP|Doctor|Nurse|Midwife|Teacher|Head ?[Tt]eacher|Police Officer|PC|Officer|Worker|Manager|Team Manager|Key ?[Ww]orker|Probation Officer|Consultant|School|Nursery|Hospital|Home|Placement|Setting|Witness' // prettier-ignore

/** A role with a letter, a letter and a digit, or a number behind it. */
const labelled = new RegExp(
  `\\b(?:${subjects}|${workers})(?:['’]s)? (?:[A-Z]\\d?|\\d{1,2}|One|Two|Three)(?![-'’.]?[${letter}\\d])`,
  'g',
)
const titled = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Dr|Mx|Cllr|Councillor)\\.? [A-Z]{1,2}\\d?(?!['’.]?[${letter}\\d]|\\. [${letter}])`,
  'g',
)
/** The family as a review writes it: capitals without “the” or “her” make a name of the role. */
const relatives = /(?<![.!?:] |^|\b(?:the|The|his|her|their|a|of|and|Her|His|Their) )\b(?:Mother|Father|Stepfather|Stepmother|Maternal Grandmother|Maternal Grandfather|Paternal Grandmother|Paternal Grandfather|Birth Mother|Birth Father|Sibling|MGM|MGF|PGM|PGF|FC|SW)\b(?! [A-Z])/g // prettier-ignore
/** “C1”, “A2”: letters with a digit count only where the draft says what they are. */
const declared = /\b(?:referred to (?:here |below |throughout |in this report )?as|known (?:here |in this report )?as|will be called|(?:whom )?we (?:will )?call|(?:called|named) here|pseudonym(?: is| of)?|anonymised as|hereafter) [“"‘']?([A-Z][\w’'-]{0,20}(?: [A-Z0-9]{1,2})?)[”"’']?/g // prettier-ignore
const notReal = new RegExp(
  `(?<![${letter}])([A-Z][${letter}’'-]{1,20})[”"’']? \\((?:not (?:his|her|their|the child['’]s|a) real name|a pseudonym|names?(?: has been)? changed)[^)]{0,40}\\)`,
  'g',
)

const grammars = [labelled, titled, relatives] as const

/** Every label in the prose, in order of the patterns; one place counts once. */
export const pseudonyms = onceADraft((report): readonly Pseudonym[] =>
  report.prose.flatMap(prose => [
    ...grammars.flatMap(pattern => found(prose, pattern, 0)),
    ...found(prose, declared, 1),
    ...found(prose, notReal, 1),
  ]),
)

/** Names that the draft says are not real ones: “Sam (not his real name)”. */
export const declaredNames = onceADraft(
  (report): ReadonlySet<string> =>
    new Set(
      report.prose.flatMap(prose => [...found(prose, declared, 1), ...found(prose, notReal, 1)]).map(({text}) => text),
    ),
)

function found(prose: Prose, pattern: RegExp, group: 0 | 1): readonly Pseudonym[] {
  const {passage} = prose
  return matchesIn(passage.text, pattern).flatMap(match => {
    const text = match[group] ?? ''
    const at = match.index + match[0].indexOf(text)
    return text === '' ? [] : [{prose, at, text, ...passage.range(at, at + text.length)}]
  })
}

/** Whether the draft writes of people by labels, as a review or a case paper does. */
export const usesPseudonyms = (report: Report) => new Set(pseudonyms(report).map(({text}) => text)).size >= 2
