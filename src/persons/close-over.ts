import type {Run, Unit} from './runs.js'
import {capital, capitals, initial, lineGap, lower, mark, number, possessive, spaceGap, type Tokens} from './scan.js'
import {capitalsLine, mixedLine, type Sheet} from './sheet.js'

/** A word that is no name by itself, by its hash, once a name has it: a common word or a place may stand for itself elsewhere. */
export function uncommonWords(units: readonly Unit[]): ReadonlySet<number> {
  return new Set(units.filter(isUncommon).map(({word}) => word.hash))
}

const isUncommon = ({word, form}: Unit) =>
  form !== initial &&
  form !== lower &&
  word.kind === undefined &&
  !word.isEnglish &&
  (word.group === 1 || word.group === 2)

/** Words of names that are also words of the language (“Grace”, “Wood”), by their hash; of a name in full the last may be on no list. */
export function ambiguousWords(names: readonly Run[]): ReadonlySet<number> {
  return new Set(
    names.flatMap(name =>
      name
        .filter(({word, form}, i) => form === capital && word.isEnglish && (word.isListed || (word.kind === undefined && i > 0 && i === name.length - 1)))
        .map(({word}) => word.hash),
    ),
  )
} // prettier-ignore

/** Whether what stands around such a word says that the name is meant: an age, a verb, a possessive, or a capital in mid-sentence. */
export function isMeantAsName(sheet: Sheet, run: Run): boolean {
  const {tokens, words, styleOf, lineOf} = sheet
  const [unit, ...others] = run
  if (!unit || others.length > 0 || styleOf[lineOf[unit.token] ?? 0] !== mixedLine) return false
  if (hasVerbOfPeople(sheet, unit) || isSubject(tokens, unit)) return true
  const before = unit.token - 1
  return tokens.forms[before] === lower && words[before]?.kind !== 'preposition' && tokens.gaps[unit.token] === spaceGap
}

/** Whether a word is one of the language that nobody is known to be called, and nobody is meant by it here. */
export const isCommonWord = (sheet: Sheet, unit: Unit) =>
  unit.word.isEnglish && !unit.word.isListed && !hasVerbOfPeople(sheet, unit)

/** “Grace told”, “Grace's”, “Grace, 7”. */
function hasVerbOfPeople({tokens, words}: Sheet, {next}: Unit): boolean {
  const form = tokens.forms[next]
  if (form === possessive || (form === lower && words[next]?.kind === 'speech')) return true
  // “Grace, 7, told”; but “Berths (64 metres)”
  return form === mark && tokens.forms[next + 1] === number && tokens.forms[next + 2] !== lower
}

/** “Summer has”, “Joy will”: what does so is somebody, once somebody is called so. */
function isSubject({text, forms, starts, ends}: Tokens, {next}: Unit): boolean {
  const wordAt = (token: number) => text.slice(starts[token], ends[token])
  // “Hope is that …”
  return forms[next] === lower && verbs.has(wordAt(next)) && wordAt(next + 1) !== 'that'
}

const verbs = new Set('is was has had does did will would can could cannot may might should must recorded spoke saw took gave got kept made began ran sat stood fell hit needs needed sent brought'.split(' ')) // prettier-ignore

/** “Hazel and Bruno”, “Rob, a neighbour”: what stands where a second name or an apposition would. */
function isNamedBeside({tokens, words}: Sheet, {word, next}: Unit): boolean {
  if (!word.isListed || word.kind !== undefined) return false
  const mayJoin =
    tokens.forms[next] === mark ? tokens.text.charAt(tokens.starts[next] ?? 0) === ',' : isAnd(tokens, next)
  return mayJoin && (tokens.forms[next + 1] === capital || words[next + 1]?.kind === 'function')
}

const isAnd = ({text, starts, ends}: Tokens, at: number) => text.slice(starts[at], ends[at]) === 'and'

/** Whether a word of the language begins a sentence, so that its capital says nothing, and no verb of people or age follows. */
export function isPlainWord(sheet: Sheet, unit: Unit): boolean {
  const {tokens} = sheet
  if (unit.form !== capital || !unit.word.isEnglish || hasVerbOfPeople(sheet, unit) || isNamedBeside(sheet, unit))
    return false
  const gap = tokens.gaps[unit.token] ?? 0
  if (unit.token === 0 || gap >= lineGap) return true
  return (
    tokens.forms[unit.token - 1] === mark && '.!?:•'.includes(tokens.text.charAt(tokens.starts[unit.token - 1] ?? 0))
  )
}

/** “MARAC”, “IRIS”: a word in capitals, in a line that is not, which nobody is known to be called. */
export function isAcronym({styleOf, lineOf}: Sheet, {form, word, token, next}: Unit, length: number): boolean {
  return (
    form === capitals &&
    !word.isListed &&
    length <= 6 &&
    next === token + 1 &&
    styleOf[lineOf[token] ?? 0] !== capitalsLine
  )
}

/** The units of a run that have one of these words and are not part of a thing's name: “Okafor” of “Okafor Road” is. */
export function placesOf(words: ReadonlySet<number>, run: Run): readonly number[] {
  return run.flatMap((unit, i) => {
    if (!words.has(unit.word.hash) || unit.form === lower) return []
    const thing = run.slice(i + 1).find(next => next.isAcrossLine || isThing(next) || !next.word.isListed)
    return (thing && !thing.isAcrossLine && isThing(thing)) || run[i - 1]?.word.kind === 'saint' ? [] : [i]
  })
}

const isThing = ({word}: Unit) => word.kind === 'organisation' || word.kind === 'feature' || word.kind === 'document'
