import type {Run, Unit} from './runs.js'
import {breakGap, capitals, initial, lineGap, lower, mark, number, possessive} from './scan.js'
import type {Sheet} from './sheet.js'

/** What a feature tells of a span, in words for whoever asks why; a template's number is its place here. */
export const featureNames = [
  'the word before it',
  'the two words before it',
  'the sort of word before it',
  'the sort of words nearby before it',
  'its place in the line or sentence',
  'the capitals before it',
  'the word after it',
  'the two words after it',
  'the sort of word after it',
  'the sort of words nearby after it',
  'the capitals after it',
  'the lists that its words are in',
  'its words',
  'the look of its letters',
  'the way it is written',
  'its length',
  'what stands on both sides',
  'the words of people around it',
] as const

/** Takes one feature: the number of its name, which of that name's features it is, and two values. */
export type Sink = (name: number, variant: number, a: number, b: number) => void

const [before, before2, beforeSort, beforeNear, place, beforeRun] = [0, 1, 2, 3, 4, 5] as const
const [after, after2, afterSort, afterNear, afterRun] = [6, 7, 8, 9, 10] as const
const [lists, letters, look, way, size, both, around] = [11, 12, 13, 14, 15, 16, 17] as const

/** Units of a run, by their place in it; both are part of the span. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Where the text begins or ends, or a break parts it. */
const nothing = 0xb0

/** Features of a name that would begin with this unit. */
export function addStartFeatures(sheet: Sheet, run: Run, i: number, add: Sink): void {
  const unit = run[i]
  if (!unit) return
  const {type, group} = unit.word
  const first = beforeToken(sheet, unit.token)
  const second = first < 0 ? -1 : beforeToken(sheet, first)
  const [hash, hash2] = [hashAt(sheet, first), hashAt(sheet, second)]
  const position = positionOf(sheet, unit.token, first)
  add(before, 0, hash, 0)
  add(before, 1, hash, group)
  add(before, 2, hash2, group)
  add(before2, 0, hash, hash2)
  add(beforeSort, 0, typeAt(sheet, first), type)
  add(beforeSort, 1, suffixAt(sheet, first), group)
  add(beforeSort, 2, typeAt(sheet, first), typeAt(sheet, second))
  add(beforeSort, 3, formAt(sheet, first), unit.form)
  add(beforeNear, 0, kindsNear(sheet, first, -1), group)
  add(place, 0, position, type)
  add(place, 1, position, styleAt(sheet, unit.token) * 8 + unit.form)
  const inside = run[i - 1]
  if (inside) {
    add(beforeRun, 0, inside.word.type, group)
    add(beforeRun, 1, inside.word.isEnglish ? inside.word.hash : inside.word.likeness, 0)
    add(beforeRun, 2, inside.form * 8 + unit.form, unit.isAcrossLine ? 1 : 0)
  } else add(beforeRun, 3, position, group)
}

/** Features of a name that would end with this unit. */
export function addEndFeatures(sheet: Sheet, run: Run, j: number, add: Sink): void {
  const unit = run[j]
  if (!unit) return
  const {type, group} = unit.word
  const first = afterToken(sheet, unit.next)
  const second = first < 0 ? -1 : afterToken(sheet, first + 1)
  const [hash, hash2] = [hashAt(sheet, first), hashAt(sheet, second)]
  add(after, 0, hash, 0)
  add(after, 1, hash, group)
  add(after, 2, hash2, group)
  add(after2, 0, hash, hash2)
  add(afterSort, 0, typeAt(sheet, first), type)
  add(afterSort, 1, suffixAt(sheet, first), group)
  add(afterSort, 2, typeAt(sheet, first), typeAt(sheet, second))
  add(afterSort, 3, formAt(sheet, first), gapAt(sheet, unit.next) * 8 + formAt(sheet, second))
  add(afterNear, 0, kindsNear(sheet, first, 1), group)
  const inside = run[j + 1]
  if (inside) {
    add(afterRun, 0, inside.word.type, group)
    add(afterRun, 1, inside.word.isEnglish ? inside.word.hash : inside.word.likeness, 0)
    add(afterRun, 2, inside.form * 8 + unit.form, inside.isAcrossLine ? 1 : 0)
  } else add(afterRun, 3, hashAt(sheet, first), type)
}

/** Features of a unit wherever in a name it stands. */
export function addUnitFeatures(sheet: Sheet, {word, form, token}: Unit, add: Sink): void {
  add(lists, 0, word.type, 0)
  if (word.isEnglish) add(letters, 0, word.hash, 0)
  add(look, 0, word.likeness, word.group)
  add(look, 1, Math.min(4, lengthAt(sheet, token)), form)
  add(way, 0, form, styleAt(sheet, token) * 32 + word.group)
  const [wide, near] = [peopleWithin(sheet, token, 60), peopleWithin(sheet, token, 14)]
  add(around, 0, peopleWithin(sheet, token, Infinity), word.group)
  add(around, 1, wide * 8 + near, word.group)
}

/** Features of a name from one unit to another, both in it. */
export function addSpanFeatures(sheet: Sheet, run: Run, span: Span, add: Sink): void {
  const {first: i, last: j} = span
  const first = run[i]
  const last = run[j]
  if (!first || !last) return
  const shape = shapeOf(run, i, j)
  const edges = (i === 0 ? 1 : 0) + (j === run.length - 1 ? 2 : 0)
  add(lists, 1, shape.types, 0)
  add(lists, 2, shape.groups, edges)
  add(lists, 3, shape.parts, edges)
  add(way, 1, shape.forms, styleAt(sheet, first.token))
  add(size, 0, j - i, edges)
  add(size, 1, j - i, shape.lines)
  add(look, 2, shape.leastLikeness, shape.mostLikeness * 8 + Math.min(3, j - i))
  const [left, right] = [beforeToken(sheet, first.token), afterToken(sheet, last.next)]
  add(both, 0, typeAt(sheet, left) * 64 + typeAt(sheet, right), shape.groups)
  add(both, 1, hashAt(sheet, left), hashAt(sheet, right))
  add(both, 2, positionOf(sheet, first.token, left), formAt(sheet, right) * 64 + Math.min(3, j - i))
}

function shapeOf(run: Run, i: number, j: number) {
  let [types, parts, groups, forms, lines, leastLikeness, mostLikeness] = [0, 0, 0, 0, 0, 7, 0]
  for (let k = i; k <= j; k++) {
    const unit = run[k]
    if (!unit) continue
    const {word, form} = unit
    types = Math.imul(types, 67) + word.type + 1
    groups = groups * 8 + word.group
    parts = parts * 8 + word.part
    forms = forms * 8 + form + 1
    if (k > i && unit.isAcrossLine) lines++
    leastLikeness = Math.min(leastLikeness, word.likeness)
    mostLikeness = Math.max(mostLikeness, word.likeness)
  }
  return {types, parts, groups, forms, lines, leastLikeness, mostLikeness}
}

/** The token before, or -1 where there is none or a break parts them. A title's own full stop is passed over. */
function beforeToken({tokens, words}: Sheet, token: number): number {
  if (token === 0 || (tokens.gaps[token] ?? 0) === breakGap) return -1
  const previous = words[token - 2]
  const isStop = tokens.forms[token - 1] === mark && tokens.gaps[token - 1] === 0 && tokens.text.charCodeAt(tokens.starts[token - 1] ?? 0) === 46 // prettier-ignore
  return isStop && (previous?.kind === 'title' || previous?.kind === 'rank') ? token - 2 : token - 1
}

/** The token here, or -1 where the text ends or a break parts it from the one before. */
function afterToken({tokens}: Sheet, token: number): number {
  return token >= tokens.count || (tokens.gaps[token] ?? 0) === breakGap ? -1 : token
}

const hashAt = (sheet: Sheet, token: number) => sheet.words[token]?.hash ?? nothing
const typeAt = (sheet: Sheet, token: number) => sheet.words[token]?.type ?? 63
const suffixAt = (sheet: Sheet, token: number) => sheet.words[token]?.suffix ?? 1
const formAt = (sheet: Sheet, token: number) => sheet.tokens.forms[token] ?? 7
const gapAt = (sheet: Sheet, token: number) => sheet.tokens.gaps[token] ?? 3
const styleAt = (sheet: Sheet, token: number) => sheet.styleOf[sheet.lineOf[token] ?? 0] ?? 0
const lengthAt = ({tokens}: Sheet, token: number) => (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0)

/** Which telling kinds of word stand within four tokens, as bits. */
function kindsNear(sheet: Sheet, from: number, step: 1 | -1): number {
  let bits = 0
  for (let n = 0, at = from; n < 4 && at >= 0 && at < sheet.tokens.count; n++, at += step) {
    const kind = sheet.words[at]?.kind
    if (kind === 'title' && n < 2) bits |= 1
    else if (kind === 'kin') bits |= 2
    else if (kind === 'role' || kind === 'rank') bits |= 4
    else if (kind === 'speech') bits |= 8
    else if (kind === 'organisation') bits |= 16
    if ((sheet.tokens.gaps[step > 0 ? at + 1 : at] ?? 0) === breakGap) break
  }
  return bits
}

/** How many of the words of people stand within so many tokens: none, one, some, or in a share of them. */
function peopleWithin({people, tokens}: Sheet, token: number, reach: number): number {
  const [from, to] = [Math.max(0, token - reach), Math.min(tokens.count, token + reach)]
  const count = (people[to] ?? 0) - (people[from] ?? 0)
  if (reach < 20) return Math.min(3, count)
  const share = count / Math.max(20, to - from)
  return share === 0 ? 0 : share < 0.01 ? 1 : share < 0.025 ? 2 : share < 0.05 ? 3 : 4
}

/** Where in its line or sentence a token stands. */
function positionOf(sheet: Sheet, token: number, previous: number): number {
  if (previous < 0) return 1
  const {tokens} = sheet
  if ((tokens.gaps[token] ?? 0) === lineGap) return tokens.forms[previous] === lower ? 2 : 3
  if (tokens.forms[previous] !== mark) return tokens.forms[previous] === possessive ? 14 : tokens.forms[previous] === number ? 15 : tokens.forms[previous] === capitals || tokens.forms[previous] === initial ? 16 : 0 // prettier-ignore
  const isFirst = previous === (sheet.lineStarts[sheet.lineOf[token] ?? 0] ?? 0)
  const found = '.!?:;,|([“"‘\'-–—•/&'.indexOf(tokens.text.charAt(tokens.starts[previous] ?? 0))
  return 20 + (found + 1) * 2 + (isFirst ? 1 : 0)
}
