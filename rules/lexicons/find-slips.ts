import type {Prose, Range, Report} from '#rule'
import {fold} from '#text/fold'
import {groupBy} from '#text/group-by'
import {letter} from '#text/letter'
import {remember} from '#text/remember'

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

/** The slips of a draft by piece, slip by slip in each. */
export function findSlips({words}: Report, slips: readonly Slip[]): ReadonlyMap<Prose, readonly FoundSlip[]> {
  const found: {readonly prose: Prose; readonly one: FoundSlip}[] = []
  const folded = new Map<Prose, string>()
  for (const [first, known] of byFirstWord(slips)) {
    const places = words.get(first)
    if (!places) continue
    for (const {slip, others} of known) {
      if (!others.every(word => words.has(word))) continue
      for (const {prose, start} of places) {
        // The end of a text is as good as a full stop.
        const plain = folded.get(prose) ?? fold(`${prose.passage.text}.`)
        folded.set(prose, plain)
        const one = slipAt(slip, prose, plain, start)
        if (one) found.push({prose, one})
      }
    }
  }
  const groups = groupBy(found, ({prose}) => prose)
  return new Map([...groups].map(([prose, same]) => [prose, same.map(({one}) => one)]))
}

interface KnownSlip {
  readonly slip: Slip
  /** The words of the wrong ones behind the first. */
  readonly others: readonly string[]
}

/** Slips that begin with another word stand elsewhere, so it does not matter which comes first. */
const byFirstWord = remember((slips: readonly Slip[]): ReadonlyMap<string, readonly KnownSlip[]> => {
  const known = slips.map(slip => {
    const [first = '', ...others] = slip.wrong.match(/[a-z]+/g) ?? []
    return {slip, first, others}
  })
  return groupBy(known, ({first}) => first)
})

function slipAt(slip: Slip, {passage: {text, range}}: Prose, folded: string, start: number): FoundSlip | undefined {
  const end = start + slip.wrong.length
  if (!folded.startsWith(slip.wrong, start) || !fits(contextOf(slip), slip.isExact ? `${text}.` : folded, {start, end})) return undefined // prettier-ignore
  if (isJoined.test(folded.charAt(start - 1)) || isJoined.test(folded.charAt(end))) return undefined
  const wrong = text.slice(start, end)
  if (slip.isExact && wrong !== slip.wrong) return undefined
  return {at: range(start, end), wrong, right: inCaseOf(wrong, slip.right)}
}

const isJoined = new RegExp(`[${letter}\\d']`)

/** “^” begins a sentence. */
const sentenceStart = '(?:^|(?<=[.:;!?] ))'

type Context = Readonly<Record<'before' | 'after' | 'notBefore' | 'notAfter', RegExp | undefined>>

/** Compiled where its words are met, and once. */
const contextOf = remember(({before, after, notBefore, notAfter}: Slip): Context => {
  const ending = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`(?<=(?<![a-z\\d'])(?:${alternatives.replace(/(?<!\[)\^/g, sentenceStart)})[ -]?)`, 'y') // prettier-ignore
  const beginning = (alternatives: string | undefined) => alternatives === undefined ? undefined : new RegExp(`[ -]?(?:${alternatives})(?![a-z])`, 'y') // prettier-ignore
  return {before: ending(before), notBefore: ending(notBefore), after: beginning(after), notAfter: beginning(notAfter)}
})

function fits({before, after, notBefore, notAfter}: Context, text: string, {start, end}: Range): boolean {
  return (
    isAt(after, text, end, true) &&
    isAt(before, text, start, true) &&
    !isAt(notAfter, text, end, false) &&
    !isAt(notBefore, text, start, false)
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
