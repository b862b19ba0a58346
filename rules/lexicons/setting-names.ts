import type {PlaceInProse, Prose, Range, Report} from '#rule'
import {groupBy} from '#text/group-by'
import {lowerCase} from '#text/lower-case'
import {matchesIn} from '#text/matches-in'
import {withoutOverlap} from '#text/without-overlap'
import {onceADraft} from './once-a-draft.js'
import {declaredNames} from './pseudonyms.js'
import {agency, isOwnName, isSmall, settingSuffixes, type SettingKind} from './setting-words.js'

/** A school, surgery, hospital, home or workplace, by its own name. */
export interface SettingName {
  readonly kind: SettingKind
  readonly text: string
  readonly prose: Prose
  readonly at: Range
  readonly range: Range
}

/** Every setting that a draft names, but for those that it says are other cases. */
export const settingNames = onceADraft((report): readonly SettingName[] => {
  const bySuffix = Object.keys(settingSuffixes).flatMap(suffix =>
    (report.words.get(suffix) ?? []).flatMap(place => endingAt(report, place, suffix)),
  )
  const read = [...bySuffix, ...calledSettings(report), ...employers(report)].filter(isOfCase(report))
  const found = [...read, ...againOf(report, read).filter(isOfCase(report))]
  const apart = [...groupBy(found, ({prose}) => prose).values()].flatMap(withoutOverlap)
  return apart.toSorted((a, b) => a.range.start - b.range.start)
})

const longest = 80
const run = /(?:(?<!\w )(?:[A-Z]\. ){1,3})?(?:(?:[A-Z][A-Za-z’'-]{0,20}|St\.|of|the|on|upon|&|de|la|le) ){1,7}$/
/** “Head of Oakfield School” is somebody, and so is “the Governing Body of” it; “Our Lady of Grace School” is a school. */
const ownerOf =
  /^.{0,80}(?<!\b(?:Lady|Heart|Duke|Earl|Isle|Sons|Sisters|Church|Order|Bishop|King|Queen|Prince)) of (?:the )?(?=[A-Z])/
/** In a line of capitals, or before a name: “Record-Keeping At Oakfield School”. */
const leadIn = /^.{0,80}(?:\b(?:and|And|At|In|From|To|Than|For|With|By|Near)|&) (?=[A-Z]|$)/

function endingAt(report: Report, {prose, start}: PlaceInProse, suffix: string): readonly SettingName[] {
  const {text} = prose.passage
  const rule = settingSuffixes[suffix]
  if (!rule || !/[A-Z]/.test(text.charAt(start))) return []
  const before = text.slice(Math.max(0, start - longest), start)
  if (rule.before && !rule.before.test(before)) return []
  const words = nameIn(run.exec(before)?.[0] ?? '')
  if (words === '' || (rule.near && !isNear(rule.near, report, {prose, start}, words))) return []
  return [settingAt(prose, rule.kind, {start: start - words.length, end: start + suffix.length})]
}

// Electors live “in” a ward, patients are “on” one.
const isNear = (near: RegExp, report: Report, {prose, start}: PlaceInProse, words: string) =>
  near.test(report.sentenceAt(prose, start)?.text ?? prose.passage.text) ||
  (/^(?:Ward|Unit)/.test(prose.passage.text.slice(start)) && / on (?:the )?$/.test(prose.passage.text.slice(0, start - words.length).slice(-8))) // prettier-ignore

/** The name at the end of a run of capitals: without the words that a sentence, or somebody’s post, puts in front. */
function nameIn(words: string): string {
  const tail = words.replace(leadIn, '').replace(ownerOf, '')
  let at = 0
  const parts = tail.split(/(?<= )/)
  while (isSmall((parts[at] ?? 'x').trim().toLowerCase())) at++
  const name = parts.slice(at)
  return isOwnName(name.map(part => part.trim())) ? name.join('') : ''
}

/** A name that its own sentence told for what it is stands elsewhere without such words. */
function againOf(report: Report, read: readonly SettingName[]): readonly SettingName[] {
  const names = new Map(read.map(({text, kind}) => [text, kind]))
  return [...names].flatMap(([text, kind]) =>
    report.proseWith([lowerCase(text)]).flatMap(prose => {
      const start = prose.passage.text.indexOf(text)
      return start === -1 ? [] : [settingAt(prose, kind, {start, end: start + text.length})]
    }),
  )
}

const settingAt = (prose: Prose, kind: SettingKind, at: Range): SettingName => ({kind, text: prose.passage.text.slice(at.start, at.end), prose, at, range: prose.passage.range(at.start, at.end)}) // prettier-ignore

const name = "((?:(?:St|[A-Z][A-Za-z’'-]{2,20})(?: (?:of|on the|and|&|the|upon))? ?){1,5})"
const kinds: readonly (readonly [SettingKind, string])[] = [
  ['school', '(?:new |old |present |previous |primary |secondary |special )?(?:school|college|academy)'],
  ['nursery', '(?:nursery|pre-?school|playgroup)'],
  ['surgery', '(?:GP (?:surgery|practice)|surgery)'],
  ['hospital', '(?:hospital|hospice)'],
  ['home', "(?:children['’]s home|care home|nursing home|residential home|hostel|refuge)"],
  ['employer', '(?:employer|workplace|place of work)'],
]
const called = kinds.map(([kind, noun]) => ({
  kind,
  hints: [/school|nursery|surgery|hospital|home|employer/.exec(noun)?.[0] ?? ''],
  pattern: new RegExp(`\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]) ${noun}(?:,| called| named|, called| is| was) (?:the )?${name}(?=[,.;)])`, 'g'), // prettier-ignore
}))

/** “The headteacher of St Wendreda’s”: a saint’s name alone may be a church’s, or a hospital’s, but for who stands before it. */
const ofSaint = {
  kind: 'school' as const,
  hints: ['head', 'principal', 'teacher', 'senco', 'pupil', 'governor', 'year ', 'reception', 'class'],
  pattern: /\b(?:[Hh]ead ?[Tt]eachers?|[Hh]ead|[Pp]rincipal|[Tt]each(?:er|ing assistant)s?|SENCOs?|[Pp]upils?|[Gg]overnors?|[Yy]ear \d{1,2}|[Rr]eception|[Cc]lass(?:mates|es)?) (?:of|at|from) ((?:St\.?|Saint|SS) [A-Z][A-Za-z’'-]{2,20}(?: (?:and|&|the) (?:St\.? )?[A-Z][A-Za-z’'-]{2,20})?)(?! [A-Z])/g, // prettier-ignore
}

/** “The nursery, Montessori on the Green, keeps its notes.” */
const calledSettings = (report: Report): readonly SettingName[] =>
  report.hinted([...called, ofSaint]).flatMap(
    ({prose, patterns}) =>
    patterns.flatMap(({kind, pattern}) => matchesIn(prose.passage.text, pattern).flatMap(match => named(prose, kind, match))), // prettier-ignore
  )

const work = new RegExp(`(?:\\b(?:[Hh]e|[Ss]he|[Ww]ho|Mother|Father|Partner|[Mm]other|[Ff]ather|[Pp]artner|[Hh]usband|[Ww]ife|[Uu]ncle|[Aa]unt|(?:Adult|Child|Person|Parent|Sibling) [A-Z\\d]{1,2}|Mr [A-Z]|Ms [A-Z]|not (?:his|her) real name\\))[ ,](?:[a-z’-]{1,12} ){0,4}?(?:work(?:s|ed|ing)|employed|employment|jobs?|shifts|apprentice(?:ship)?|dismissed)(?: full[- ]time| part[- ]time| nights)?(?: as an? (?:[a-z-]{1,15} ?){1,4})? ?(?:at|for|by|in|from) (?:the )?)${name}`, 'g') // prettier-ignore

const employers = (report: Report): readonly SettingName[] =>
  report
    .proseWith(['work', 'employ', 'job', 'shift', 'apprentice', 'dismissed'])
    .flatMap(prose => matchesIn(prose.passage.text, work).flatMap(match => named(prose, 'employer', match)))

function named(
  prose: Prose,
  kind: SettingKind,
  {0: whole, 1: matched = '', index}: RegExpExecArray,
): readonly SettingName[] {
  const text = matched.replace(/(?: (?:of|on the|and|&|the|upon))? ?$/, '')
  const start = index + whole.length - matched.length
  const isNone = agency.test(text) || !isOwnName(text.split(' ')) || label.test(text)
  return isNone ? [] : [settingAt(prose, kind, {start, end: start + text.length})]
}

const label = /^(?:Mr|Mrs|Ms|Miss|Dr|Mother|Father|Child|Adult|Sibling|Person|Parent|Partner|Company|Employer|School|Officer|January|February|March|April|May|June|July|August|September|October|November|December)\b/ // prettier-ignore

/** A label instead of a name, the name of something else, and another case. */
const goesOn = /^[”"’']?(?: (?:[A-Z]\d?|\d{1,2}|One|Two|Three)\b| (?:of|for) [A-Z]| (?!I\b|In\b|On\b|At\b|When\b|He\b|She\b|The\b|This\b|Mother\b|Father\b|Child\b)[A-Z][a-z]|-[A-Za-z]| NHS| \((?:not (?:its|the) real name|a pseudonym|name changed|(?:19|20)\d\d)| v\b| (?:inquiry|inquest|judge?ment|scandal)\b)/ // prettier-ignore
const otherCase = /\b(?:[Rr]eviews?|[Ii]nquir(?:y|ies)|[Jj]udge?ments?|[Ss]candals?|published report) (?:of|into|at|on|in|concerning|about) (?:the )?(?:[a-z]{1,12} ){0,3}$/ // prettier-ignore

const isOfCase =
  (report: Report) =>
  ({prose, text, at}: SettingName) => {
    const whole = prose.passage.text
    return !declaredNames(report).has(text) && !goesOn.test(whole.slice(at.end, at.end + 40)) && !otherCase.test(whole.slice(Math.max(0, at.start - 60), at.start)) // prettier-ignore
  }
