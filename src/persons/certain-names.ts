import type {Run, Unit} from './runs.js'
import {capital, capitals, initial, lineGap, mark} from './scan.js'
import {mixedLine, type Sheet} from './sheet.js'

/** A stretch of a run that is a name by a rule, whatever the weights make of it. */
export interface CertainName {
  readonly run: Run
  readonly first: number
  readonly last: number
  readonly because: string
  /** Set where the rule is not as sure as a rule can be. */
  readonly probability?: number
}

export function certainNames(sheet: Sheet, runs: readonly Run[]): readonly CertainName[] {
  return runs.flatMap((run, r) => [
    ...run.flatMap((_, i) => behindTitle(run, i) ?? behindInitials(sheet, run, i) ?? withCapitals(sheet, run, i) ?? []),
    ...acrossMark(sheet, run, runs[r + 1]),
    ...inFull(sheet, run),
  ])
}

/** “Mrs Okafor”, “Dr J. P. Okafor”; of “Mr X” and “Miss World” nothing. */
function behindTitle(run: Run, i: number): CertainName | undefined {
  const [title, next] = [run[i], run[i + 1]]
  if (title?.word.kind !== 'title' || title.form !== capital || next?.word.kind === 'title') return undefined
  const first = i + 1
  let last = first
  while (run[last]?.form === initial || isParticle(run[last])) last++
  if (!isNameLike(run[last], true) || run[last]?.isAcrossLine) return undefined
  while (isNameLike(run[last + 1], false) && !run[last + 1]?.isAcrossLine) last++
  return {run, first, last, because: 'a title before it'}
}

/** “J. Okafor”, “A.B. Okafor”; of “A. Introduction” nothing. */
function behindInitials(sheet: Sheet, run: Run, i: number): CertainName | undefined {
  if (!isDotted(run[i]) || isDotted(run[i - 1]) || namesThing(run[i - 1])) return undefined
  let last = i
  while (isDotted(run[last]) || isParticle(run[last])) last++
  const unit = run[last]
  // “B. Work” at the start of a line is a section or an item.
  if (i === 0 && last === 1 && unit?.word.isEnglish && startsLine(sheet, run[0])) return undefined
  if (unit?.form !== capital || unit.isAcrossLine || unit.word.kind !== undefined) return undefined
  if ((unit.word.isEnglish && !unit.word.isListed) || namesThing(run[last + 1])) return undefined
  while (isNameLike(run[last + 1], false) && !run[last + 1]?.isAcrossLine) last++
  return {run, first: i, last, because: 'initials before it'}
}

/** “Amina OKAFOR” in a line that is not all in capitals. */
function withCapitals({lineOf, styleOf}: Sheet, run: Run, i: number): CertainName | undefined {
  const [given, surname] = [run[i], run[i + 1]]
  if (!given || surname?.form !== capitals || given.form !== capital || surname.isAcrossLine) return undefined
  const isMixed = styleOf[lineOf[given.token] ?? 0] === mixedLine
  const isName = surname.word.isListed || (!surname.word.isEnglish && surname.word.likeness > 4)
  return isMixed && given.word.group === 2 && isName && surname.next - surname.token === 1
    ? {run, first: i, last: i + 1, because: 'a surname in capitals'}
    : undefined
}

/** “OKAFOR, Amina”, and “J. & P. Okafor”. */
function acrossMark({tokens}: Sheet, run: Run, next: Run | undefined): readonly CertainName[] {
  const [last, first] = [run.at(-1), next?.[0]]
  if (!last || !first || !next || first.token !== last.next + 1 || (tokens.gaps[first.token] ?? 0) > 1) return []
  const between = tokens.text.slice(tokens.starts[last.next], tokens.ends[last.next])
  const end = run.length - 1
  if (between === ',' && last.form === capitals && first.form === capital && isSurnameFirst(last, first)) {
    const because = 'a surname in capitals and a comma'
    return [
      {run, first: end, last: end, because},
      {run: next, first: 0, last: 0, because},
    ]
  }
  if ((between === '&' || between === 'and') && last.form === initial && first.form === initial && isNameLike(next[1], true)) {
    const because = 'initials of two people before it'
    return [
      {run, first: end, last: end, because},
      {run: next, first: 0, last: 1, because},
    ]
  }
  return []
} // prettier-ignore

/** “Jane Preston” and no more: a given name and a word behind it. “The Jane Preston” is a ship. */
function inFull({words}: Sheet, run: Run): readonly CertainName[] {
  const [given, surname, more] = run
  if (given?.form !== capital || surname?.form !== capital || more || surname.isAcrossLine) return []
  if (words[given.token - 1]?.kind === 'function') return []
  const {kind, part, isEnglish} = surname.word
  // “Sheila Entwistle”: a given name that is a word too, where the other is none.
  const isGiven = given.word.part === 1 || (given.word.part === 2 && !isEnglish)
  if (!isGiven) return []
  // “Moira Sedge”: a place of that name, or a word that nobody is known to be called, is less.
  const probability = part === 5 || given.word.group === 6 ? 0.4 : 0.6
  return kind === undefined ? [{run, first: 0, last: 1, because: 'a given name and one more', probability}] : []
}

function startsLine({tokens}: Sheet, unit: Unit | undefined): boolean {
  const token = unit?.token ?? 0
  if (tokens.text.charAt(tokens.starts[token - 1] ?? 0) === '|') return true
  // Behind the marks of a heading or an item, too.
  let first = token
  while (first > 0 && tokens.forms[first - 1] === mark && (tokens.gaps[first] ?? 0) < lineGap) first--
  return first === 0 || (tokens.gaps[first] ?? 0) >= lineGap
}

/** “SMITH, Righteous”: one of the two is listed, and the other may be a name. */
function isSurnameFirst({word: surname}: Unit, {word: given}: Unit): boolean {
  if (surname.kind !== undefined || given.kind !== undefined || surname.group === 5 || given.group === 5) return false
  return surname.isListed || (given.isListed && !surname.isEnglish)
}

const isParticle = (unit: Unit | undefined) => unit?.word.kind === 'particle' && unit.form !== capital
const isDotted = (unit: Unit | undefined) => unit?.form === initial && unit.next - unit.token === 2
/** A word of a kind that makes the name of something else. */
const namesThing = (unit: Unit | undefined) =>
  unit !== undefined && !unit.isAcrossLine && ['organisation', 'feature', 'document'].includes(unit.word.kind ?? '')
const isNamed = ({word: {kind, isListed}}: Unit) =>
  kind === 'function' || kind === 'preposition' || kind === 'pronoun' || (kind !== undefined && !isListed)

/** A word that may be part of a name; right behind a title a word of the language may as well (“Mrs Underhill-Page”). */
function isNameLike(unit: Unit | undefined, isFirst: boolean): boolean {
  if (!unit || (unit.form !== capital && unit.form !== capitals) || isNamed(unit)) return false
  return isFirst || unit.word.group === 2 || unit.word.group === 1
}
