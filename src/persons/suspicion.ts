import type {Range} from '#text/range'
import type {Unit} from './runs.js'
import type {Tokens} from './scan.js'
import type {Sheet} from './sheet.js'

/** How an explanation calls what a model of the user’s own says. */
export const suspicionName = 'a model of the user’s own'

/**
 * Log-odds of a unit that such a model takes for part of a name, and of one that it passes over. Fixed, since nobody can
 * train with a model that only the user has: a usual one is right nineteen times in twenty where it says “person”
 * (ln 19 ≈ 3). Its silence weighs little: a name that is missed does more harm than a word too many.
 */
const taken = 3
const passedOver = -0.5

/** By token, whether such a model takes it for part of a name; undefined where none spoke. */
export function markSuspected(
  {starts, ends, count}: Tokens,
  ranges: readonly Range[] | undefined,
): Uint8Array | undefined {
  if (!ranges) return undefined
  const marks = new Uint8Array(count)
  let from = 0
  for (const {start, end} of ranges.toSorted((a, b) => a.start - b.start)) {
    while (from < count && (ends[from] ?? 0) <= start) from++
    for (let i = from; i < count && (starts[i] ?? 0) < end; i++) marks[i] = 1
  }
  return marks
}

/** Nothing where no model spoke. */
export function suspicionOf({suspected}: Sheet, {token}: Unit): number {
  if (!suspected) return 0
  return suspected[token] === 1 ? taken : passedOver
}
