import type {PlaceInProse, Range, Report} from '#rule'
import {matchesIn} from '#text/matches-in'
import {isAbbreviationIn} from './explained-acronyms.js'
import {isRoleOrTerm, personNouns, serviceNoun, titleNouns} from './initial-words.js'
import {isKnownAcronym} from './known-acronyms.js'
import {onceADraft} from './once-a-draft.js'
import {sensitivityOf, tellsACase} from './sensitive-reports.js'

/** The capitals of a draft that look like somebody’s initials: behind a noun for a person, or as who was born, was so old, or died. */
export const initialLabels = onceADraft((report): readonly InitialLabel[] => {
  const nouns = sensitivityOf(report) ? [...personNouns, ...titleNouns] : personNouns
  return [...nouns.flatMap(noun => labelsBehind(report, noun)), ...subjectsOf(report)]
})

/** Capitals that stand for somebody. */
export interface InitialLabel {
  readonly letters: string
  readonly range: Range
}

const capitals = /(?:,? | \()([A-Z]{2,3}|(?:[A-Z]\.){2,3})(?![\w&/-]|['’](?!s\b))(?! (?!Serious|Safeguarding|Local|Child|Practice|Overview|Learning|Review|SCR|LCSPR|SAR)[A-Z][a-z]| [A-Z]\b)/y // prettier-ignore
/** What goes on behind somebody's label; behind a noun in lower case it must. */
const goesOn = /^(?:['’]s\b|[,.;:)]|$| (?:was|is|had|has|did|does|will|would|could|and|or|who|told|said|lived|moved|died|attended|reported|disclosed|became|went|came|began|in|at|on|with|to|from|by|as)\b)/ // prettier-ignore

function labelsBehind({words}: Report, noun: string): readonly InitialLabel[] {
  return (words.get(noun) ?? []).flatMap(({prose, start}) => {
    const {text, range} = prose.passage
    const written = text.slice(start, start + noun.length)
    capitals.lastIndex = start + noun.length
    const [whole = '', label = ''] = capitals.exec(text) ?? []
    // In a line of capitals every short word looks like a label.
    if (label === '' || !isPossible(lettersOf(label)) || written === noun.toUpperCase()) return []
    const end = start + noun.length + whole.length
    const behind = text.slice(end, end + 50)
    if (serviceNoun.test(behind) || (written === noun && !goesOn.test(behind))) return []
    return [{letters: lettersOf(label), range: range(end - label.length, end)}]
  })
}

const isPossible = (letters: string) => !isKnownAcronym(letters) && !isRoleOrTerm(letters)

/** “K.T.” and “KT” are one label. */
const lettersOf = (label: string) => label.replaceAll('.', '')

const told = ['born', 'died', 'aged', ' (', 'years', ', '] as const
const subject = /(?<![\w.&/’'-]|\b(?:[Tt]he|[Aa]n?) )([A-Z]{2,3}|(?:[A-Z]\.){2,3})(?= (?:was|is) (?:born|aged? \d|\d{1,2} years)| died\b|,? (?:who (?:was|is) )?(?:then )?aged \d| \((?:aged? )?\d{1,2}\)(?! ?[A-Z]{2})|, \d{1,2},|,? (?:who was )?born )/g // prettier-ignore

/** Of whom the draft says when they were born, how old they are, or that they died. */
function subjectsOf(report: Report): readonly InitialLabel[] {
  const kind = sensitivityOf(report)
  if (!kind || kind === 'exempt') return []
  const isTold = kind === 'review' || tellsACase(report)
  return report.proseWith(told).flatMap(({passage}) =>
    matchesIn(passage.text, subject).flatMap(({1: label = '', index}) => {
      const end = index + label.length
      const isSure = isTold || !/^,? \(?\d/.test(passage.text.slice(end, end + 3))
      return isSure && isPossible(lettersOf(label))
        ? [{letters: lettersOf(label), range: passage.range(index, end)}]
        : []
    }),
  )
}

/** The capitals that a draft uses for people and for nothing else. */
export const initialsOfPeople = onceADraft((report): ReadonlySet<string> => {
  const found = initialLabels(report)
  const isApart = placedAt(found)
  return new Set(
    [...new Set(found.map(({letters}) => letters))].filter(letters => !isAbbreviationIn(report, letters, isApart)),
  )
})

/** Whether a place is that of one of these labels. */
function placedAt(found: readonly InitialLabel[]): (place: PlaceInProse) => boolean {
  const starts = new Set(found.map(({range}) => range.start))
  return ({prose, start}) => starts.has(prose.passage.range(start, start + 1).start)
}
