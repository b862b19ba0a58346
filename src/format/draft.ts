import type {Result} from '../engine/to-result.js'
import type {Note} from '../rule.js'

/** What a format prints: a draft's result, and the text that its places are in. */
export interface Draft {
  readonly result: Result
  readonly text: string
  readonly notes: readonly Note[]
}
