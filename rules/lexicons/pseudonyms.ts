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

/** Roles of people and places that a label may number. */
const roles = 'Child|Baby|Infant|Sibling|Half-Sibling|Half Sibling|Brother|Sister|Twin|Mother|Father|Mum|Dad|Stepfather|Stepmother|Step-father|Step-mother|Partner|Ex-partner|Ex-Partner|Grandmother|Grandfather|Grandparent|Aunt|Uncle|Cousin|Adult|Person|Resident|Patient|Service User|Young Person|Student|Pupil|Family|Carer|Foster Carer|Perpetrator|Victim|Witness|Complainant|Applicant|Appellant|Employee|Officer|Tenant|Driver|Neighbour|Friend|Relative|Male|Female|Boy|Girl|Subject|Social Worker|Family Support Worker|Support Worker|Health Visitor|GP|Doctor|Nurse|Midwife|Teacher|Headteacher|Head Teacher|Police Officer|PC|Worker|Manager|Team Manager|Key Worker|Keyworker|Probation Officer|Consultant|School|Nursery|Hospital|Home|Placement|Setting' // prettier-ignore

/** A role with a letter, a letter and a digit, or a number behind it. */
const labelled = new RegExp(
  `\\b(?:${roles})(?:['’]s)? (?:[A-Z]\\d?|\\d{1,2}|One|Two|Three)(?!['’](?!s\\b)[${letter}]|[-.]?[${letter}\\d])`,
  'g',
)
const titled = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Dr|Mx|Cllr|Councillor)\\.? [A-Z]{1,2}\\d?(?!['’.]?[${letter}\\d]|\\.? [A-Z][${letter}])`,
  'g',
)
/** The family as a review writes it: capitals without “the” or “her” make a name of the role. */
/** The same in a line of capitals. */
const capitals =
  /\b(?:CHILD|BABY|SIBLING|MOTHER|FATHER|ADULT|PERSON|FAMILY|PATIENT|RESIDENT|PUPIL|STUDENT) [A-Z]\d?(?![\w-])/g
const relatives = /(?<![.!?:] |^|\b(?:the|The|his|her|their|a|of|and|Her|His|Their) )\b(?:Mother|Father|Stepfather|Stepmother|Maternal Grandmother|Maternal Grandfather|Paternal Grandmother|Paternal Grandfather|Birth Mother|Birth Father|Sibling)\b(?! [A-Z])|\b(?:MGM|MGF|PGM|PGF|FC|SW)\b/g // prettier-ignore
/** “C1”, “A2”: letters with a digit count only where the draft says what they are. */
const declared = /\b(?:(?:referred to (?:here |below |throughout |in this report )?as|known (?:here|in this report|throughout|below) as|(?:called|named) here|pseudonym(?: is| of)?|anonymised as) [“"‘']?|(?:will be called|(?:whom )?we (?:will )?call|hereafter) [“"‘'])([A-Z][\w’'-]{0,20}(?: [A-Z0-9]{1,2})?)[”"’']?/g // prettier-ignore
/** “who is called Naomi here”. */
const calledHere =
  /\b(?:called|named|known as|referred to as) [“"‘']?([A-Z][\w’'-]{1,20})[”"’']? (?:here|in this (?:report|review)|throughout)\b/g
const notReal = new RegExp(
  `(?<![${letter}])([A-Z][${letter}’'-]{1,20})[”"’']? \\((?:not (?:his|her|their|the child['’]s|a) real name|a pseudonym|names?(?: has been| have been)? changed|also changed|also not)[^)]{0,40}\\)`,
  'g',
)

/** “Dan and Asif (also changed)”: both are. */
const alsoNotReal = new RegExp(
  `(?<![${letter}])([A-Z][${letter}’'-]{1,20}) and [A-Z][${letter}’'-]{1,20} \\((?:not their real names|pseudonyms|names(?: have been)? changed|(?:both )?also (?:changed|not))`,
  'g',
)

interface Grammar {
  /** In lower case; of these one is wherever the pattern matches. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  readonly group: 0 | 1
}

const firstWords = (list: string) => [
  ...new Set(list.split('|').map(role => role.toLowerCase().split(/[ -]/)[0] ?? '')),
]
const declarations: readonly Grammar[] = [
  {hints: ['referred to', 'known', 'called', 'named here', 'we call', 'pseudonym', 'anonymised', 'hereafter', 'will call'], pattern: declared, group: 1}, // prettier-ignore
  {hints: ['real name', 'pseudonym', 'changed'], pattern: notReal, group: 1},
  {hints: ['real name', 'pseudonym', 'changed', 'also not'], pattern: alsoNotReal, group: 1},
  {hints: ['called', 'named', 'known as', 'referred to'], pattern: calledHere, group: 1},
]
const grammars: readonly Grammar[] = [
  {hints: firstWords(roles), pattern: labelled, group: 0},
  {hints: firstWords(roles), pattern: capitals, group: 0},
  {hints: ['mr ', 'mrs ', 'ms ', 'miss ', 'dr ', 'mx ', 'cllr ', 'councillor ', 'mr. ', 'mrs. ', 'dr. ', 'ms. ', 'cllr. ', 'miss. ', 'mx. '], pattern: titled, group: 0}, // prettier-ignore
  {hints: ['mother', 'father', 'sibling', 'mgm', 'mgf', 'pgm', 'pgf', 'fc', 'sw'], pattern: relatives, group: 0},
  ...declarations,
]

/** Every label in the prose; where two patterns find one, it is there twice. */
export const pseudonyms = onceADraft(report => found(report, grammars))

/** Names that the draft says are not real ones: “Sam (not his real name)”, and those that its title quotes. */
export const declaredNames = onceADraft((report): ReadonlySet<string> => {
  const inTitle = report.prose.filter(({kind}) => kind === 'title').slice(0, 3).flatMap(({passage}) => matchesIn(passage.text, quoted).map(match => match[1] ?? '')) // prettier-ignore
  const capital = (name: string) => name.charAt(0) + name.slice(1).toLowerCase()
  return new Set([...found(report, declarations).map(({text}) => text), ...inTitle, ...inTitle.map(capital)])
})

const quoted = new RegExp(`[“"‘']([A-Z][${letter}-]{1,20})[”"’']`, 'g')

/** Where a draft says that its names are changed: everywhere, or in its stories alone. */
export const changedNames = onceADraft((report): 'everywhere' | 'in stories' | undefined => {
  const said = report.sentencesWith(['changed', 'not real names', 'pseudonyms']).find(({text}) => changed.test(text))
  if (!said) return undefined
  return /\b(?:case stud(?:y|ies)|stor(?:y|ies)|examples?|vignettes?|quotations?|quotes)\b/i.test(said.text)
    ? 'in stories'
    : 'everywhere'
})

const changed =
  /\bnames (?:(?:used )?in (?:this|the) (?:report|review|paper|case stud\w{1,4}|stor\w{1,4}) |of (?:the |all )?(?:children|people|families|family members|residents|individuals|those) (?:\w+ ){0,4})?(?:have|had|are|were) (?:all )?(?:been )?changed\b(?! by| to (?!protect|preserve))|\bnot (?:their )?real names\b|\b(?:uses|are|use of) pseudonyms\b/i

function found(report: Report, wanted: readonly Grammar[]): readonly Pseudonym[] {
  return report.hinted(wanted).flatMap(({prose, patterns}) =>
    patterns.flatMap(({pattern, group}) =>
      matchesIn(prose.passage.text, pattern).flatMap(match => {
        const text = match[group] ?? ''
        const at = match.index + match[0].indexOf(text)
        return text === '' ? [] : [{prose, at, text, ...prose.passage.range(at, at + text.length)}]
      }),
    ),
  )
}
