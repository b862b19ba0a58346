// What two words that do not agree in number are, in the words of a draft.
import type {Token} from './noun-phrases.js'

export interface Disagreement {
  readonly says: 'verb' | 'number' | 'thing'
  readonly from: number
  readonly to: number
  /** The word that is wrong, and what it should be. */
  readonly wrong: Token
  readonly right: string
  /** Whether the other word is surely right. */
  readonly isSure: boolean
}

export function say(
  says: Disagreement['says'],
  tokens: readonly Token[],
  of: Readonly<{from: number; to: number; wrong: number; right: string | undefined; isSure?: boolean}>,
): readonly Disagreement[] {
  const [first, last, wrong] = [tokens[of.from], tokens[of.to], tokens[of.wrong]]
  if (!first || !last || !wrong || of.right === undefined) return []
  const right = /^[A-Z]/.test(wrong.raw) ? of.right.charAt(0).toUpperCase() + of.right.slice(1) : of.right
  return [{says, from: first.start, to: last.end, wrong, right, isSure: of.isSure ?? false}]
}
