import type {Run, Unit} from './runs.js'
import {capital, initial, lower, mark, number, possessive, spaceGap} from './scan.js'
import {mixedLine, type Sheet} from './sheet.js'

/** A word that is no name by itself, by its hash, once a name has it: a common word or a place may stand for itself elsewhere. */
export function uncommonWords(units: readonly Unit[]): ReadonlySet<number> {
  return new Set(units.filter(isUncommon).map(({word}) => word.hash))
}

const isUncommon = ({word, form}: Unit) =>
  form !== initial && form !== lower && word.kind === undefined && !word.isEnglish && (word.group === 1 || word.group === 2)

/** Words of a name that are also words of the language (“Grace”, “Wood”), by their hash. */
export function ambiguousWords(units: readonly Unit[]): ReadonlySet<number> {
  return new Set(units.filter(({word, form}) => form === capital && word.isEnglish && word.isListed).map(({word}) => word.hash))
}

/** Whether what stands around one of these says that the name is meant: an age, a verb of people, a possessive, or a capital in mid-sentence. */
export function isMeantAsName({tokens, words, styleOf, lineOf}: Sheet, run: Run): boolean {
  const [unit, ...others] = run
  if (!unit || others.length > 0 || styleOf[lineOf[unit.token] ?? 0] !== mixedLine) return false
  const next = words[unit.next]
  const form = tokens.forms[unit.next]
  if (form === possessive || (form === lower && (next?.kind === 'speech' || personal.has(tokens.text.slice(tokens.starts[unit.next], tokens.ends[unit.next]))))) return true
  if (form === mark && tokens.forms[unit.next + 1] === number) return true
  return tokens.forms[unit.token - 1] === lower && tokens.gaps[unit.token] === spaceGap
} // prettier-ignore

/** Verbs that people are the subjects of, behind a name. */
const personal = new Set('has had is was will lives lived likes told says said came went felt and'.split(' '))

/** The units of a run that have one of these words and are not part of a thing's name: “Okafor” of “Okafor Road” is. */
export function placesOf(words: ReadonlySet<number>, run: Run): readonly number[] {
  return run.flatMap((unit, i) => {
    if (!words.has(unit.word.hash) || unit.form === lower) return []
    const thing = run.slice(i + 1).find(next => next.isAcrossLine || isThing(next) || !next.word.isListed)
    return (thing && !thing.isAcrossLine && isThing(thing)) || run[i - 1]?.word.kind === 'saint' ? [] : [i]
  })
}

const isThing = ({word}: Unit) => word.kind === 'organisation' || word.kind === 'feature' || word.kind === 'document'
