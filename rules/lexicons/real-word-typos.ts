import {typosAToL} from './real-word-typos-a-l.js'
import {typosMToZ} from './real-word-typos-m-z.js'

/** A word of the dictionary that stands where another one was meant. */
export interface RealWordTypo {
  /** In lower case; one word or several. */
  readonly wrong: string
  readonly right: string
  /** Alternatives of a pattern, of which one must stand right in front of the wrong word. */
  readonly before?: string
  /** Of which one must stand right behind it. */
  readonly after?: string
  /** Of which none may stand right in front of it, */
  readonly notBefore?: string
  /** or behind it. */
  readonly notAfter?: string
  /** Whether capitals count in `before` and `after`. */
  readonly isExact?: boolean
  /** A text that it must find. */
  readonly example: string
}

/**
 * Confusions that spelling checkers pass, each bounded by the words around it. Source: published council reports, and lists of commonly confused words.
 * What is right in some context (“the learning form is to be returned”) is kept out by that context.
 */
export const realWordTypos: readonly RealWordTypo[] = [...typosAToL, ...typosMToZ]
