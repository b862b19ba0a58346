import {fold} from './fold.js'
import {letter} from './letter.js'
import type {Passage} from './passage.js'
import type {Range} from './range.js'

/** What somebody typed in place of something else, bounded by the words around it. */
export interface Slip {
  /** Folded; one word or several. */
  readonly wrong: string
  readonly right: string
  /** Alternatives of a pattern, of which one must stand right in front of the wrong words. */
  readonly before?: string
  /** Of which one must stand right behind them. */
  readonly after?: string
  /** Of which none may stand right in front of them, */
  readonly notBefore?: string
  /** or behind them. */
  readonly notAfter?: string
  /** Whether capitals count. */
  readonly isExact?: boolean
}

export interface FoundSlip {
  readonly at: Range
  readonly wrong: string
  readonly right: string
}

/** The slips in a passage, slip by slip. */
export function slipsIn({text, range}: Passage, slips: readonly Slip[]): readonly FoundSlip[] {
  const folded = fold(text)
  return slips.flatMap(slip =>
    placesOf(slip.wrong, folded).flatMap(start => {
      const end = start + slip.wrong.length
      const wrong = text.slice(start, end)
      if (slip.isExact && wrong !== slip.wrong) return []
      if (!fits(contextOf(slip), slip.isExact ? text : folded, {start, end})) return []
      return [{at: range(start, end), wrong, right: inCaseOf(wrong, slip.right)}]
    }),
  )
}

const isInWord = new RegExp(`[${letter}\\d'’]`)

function placesOf(word: string, folded: string): readonly number[] {
  const places: number[] = []
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
    if (!isInWord.test(folded.charAt(at - 1)) && !isInWord.test(folded.charAt(at + word.length))) places.push(at)
  return places
}

/** “^” begins a sentence. */
const sentenceStart = '(?:^|(?<=[.:;!?] ))'

type Context = Readonly<Record<'before' | 'after' | 'notBefore' | 'notAfter', RegExp | undefined>>

const contexts = new WeakMap<Slip, Context>()

/** Compiled where its words are met, and once. */
function contextOf(slip: Slip): Context {
  const known = contexts.get(slip)
  if (known) return known
  const {before, after, notBefore, notAfter} = slip
  const ending = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`(?<=(?<![a-z\\d'])(?:${alternatives.replace(/(?<!\[)\^/g, sentenceStart)})[ -]?)`, 'y') // prettier-ignore
  const beginning = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`[ -]?(?:${alternatives})(?![a-z])`, 'y') // prettier-ignore
  const context = {before: ending(before), notBefore: ending(notBefore), after: beginning(after), notAfter: beginning(notAfter)} // prettier-ignore
  contexts.set(slip, context)
  return context
}

function fits({before, after, notBefore, notAfter}: Context, text: string, {start, end}: Range): boolean {
  // The end of a text is as good as a full stop.
  const whole = `${text}.`
  return (
    isAt(after, whole, end, true) &&
    isAt(before, whole, start, true) &&
    !isAt(notAfter, whole, end, false) &&
    !isAt(notBefore, whole, start, false)
  )
}

function isAt(pattern: RegExp | undefined, text: string, at: number, otherwise: boolean): boolean {
  if (!pattern) return otherwise
  pattern.lastIndex = at
  return pattern.test(text)
}

function inCaseOf(wrong: string, right: string): string {
  if (wrong === wrong.toUpperCase()) return right.toUpperCase()
  return /^[A-Z]/.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
