import type {Slip} from './find-slips.js'
import {typosAToL} from './real-word-typos-a-l.js'
import {typosMToZ} from './real-word-typos-m-z.js'

/** A word of the dictionary that stands where another one was meant. */
export interface RealWordTypo extends Slip {
  /** A text that it must find. */
  readonly example: string
}

/**
 * Confusions that spelling checkers pass, each bounded by the words around it. Source: published council reports, and lists of commonly confused words.
 * What is right in some context (“the learning form is to be returned”) is kept out by that context.
 */
export const realWordTypos: readonly RealWordTypo[] = [...typosAToL, ...typosMToZ]
