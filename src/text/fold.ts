import {lowerCase} from './lower-case.js'

const alike: Readonly<Record<string, string>> = {"'": '‘’‚‛ʼ`´', '"': '“”„‟', '-': '‐‑‒–—―−'}
const folds = new Map(
  Object.entries(alike).flatMap(([plain, others]) => others.split('').map(other => [other, plain] as const)),
)

/**
 * Folds case, quotes, dashes and white space, so that text can be compared whoever typed it.
 * Each UTF-16 unit becomes exactly one, so an offset into the folded text is one into the text.
 */
export function fold(text: string): string {
  return lowerCase(text).replace(/[^!-_a-~ ]/g, unit => folds.get(unit) ?? (/\s/.test(unit) ? ' ' : unit))
}
