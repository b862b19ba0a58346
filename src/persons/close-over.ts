import type {Run, Unit} from './runs.js'
import {initial, lower} from './scan.js'

/** A word that is no name by itself, by its hash, once a name has it: a common word or a place may stand for itself elsewhere. */
export function uncommonWords(units: readonly Unit[]): ReadonlySet<number> {
  return new Set(units.filter(isUncommon).map(({word}) => word.hash))
}

const isUncommon = ({word, form}: Unit) =>
  form !== initial && form !== lower && word.kind === undefined && !word.isEnglish && (word.group === 1 || word.group === 2)

/** The units of a run that have one of these words and are not part of a thing's name: “Okafor” of “Okafor Road” is. */
export function placesOf(words: ReadonlySet<number>, run: Run): readonly number[] {
  return run.flatMap((unit, i) => {
    if (!words.has(unit.word.hash) || unit.form === lower) return []
    const thing = run.slice(i + 1).find(next => next.isAcrossLine || isThing(next) || !next.word.isListed)
    return (thing && !thing.isAcrossLine && isThing(thing)) || run[i - 1]?.word.kind === 'saint' ? [] : [i]
  })
}

const isThing = ({word}: Unit) => word.kind === 'organisation' || word.kind === 'feature' || word.kind === 'document'
