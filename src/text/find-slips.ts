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

/** A search for slips; patterns are compiled where their words are met. */
export function findSlips(slips: readonly Slip[]): (passage: Passage) => readonly FoundSlip[] {
  const compiled = new Map<Slip, Context>()
  return ({text, range}) => {
    const folded = fold(text)
    return slips.flatMap(slip =>
      placesOf(slip.wrong, folded).flatMap(start => {
        const end = start + slip.wrong.length
        const context = compiled.get(slip) ?? compile(slip)
        compiled.set(slip, context)
        const wrong = text.slice(start, end)
        if (slip.isExact && wrong !== slip.wrong) return []
        if (!fits(context, slip.isExact ? text : folded, {start, end})) return []
        return [{at: range(start, end), wrong, right: inCaseOf(wrong, slip.right)}]
      }),
    )
  }
}

const isInWord = new RegExp(`[${letter}\\d'’]`)

function placesOf(word: string, folded: string): readonly number[] {
  const places: number[] = []
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
    if (!isInWord.test(folded.charAt(at - 1)) && !isInWord.test(folded.charAt(at + word.length))) places.push(at)
  return places
}

type Context = Readonly<Record<'before' | 'after' | 'notBefore' | 'notAfter', RegExp | undefined>>

function compile({before, after, notBefore, notAfter}: Slip): Context {
  const ending = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`(?<![a-z\\d'])(?:${alternatives})$`) // prettier-ignore
  const beginning = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`^[ -]?(?:${alternatives})(?![a-z])`) // prettier-ignore
  return {before: ending(before), notBefore: ending(notBefore), after: beginning(after), notAfter: beginning(notAfter)}
}

const reach = 60

function fits({before, after, notBefore, notAfter}: Context, text: string, {start, end}: Range): boolean {
  // What the sentence before says does not count.
  const left = (
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.:;!?] /)
      .at(-1) ?? ''
  ).replace(/[ -]$/, '')
  // The end of a text is as good as a full stop.
  const right = text.slice(end, end + reach) + (end + reach < text.length ? '' : '.')
  return (
    (before?.test(left) ?? true) &&
    (after?.test(right) ?? true) &&
    !(notBefore?.test(left) ?? false) &&
    !(notAfter?.test(right) ?? false)
  )
}

function inCaseOf(wrong: string, right: string): string {
  if (wrong === wrong.toUpperCase()) return right.toUpperCase()
  return /^[A-Z]/.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
