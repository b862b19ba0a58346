import type {Draft} from './draft.js'

/** The results as one JSON array; see `Result`. */
export function formatJson(drafts: readonly Draft[]): string {
  return JSON.stringify(drafts.map(({result}) => result), undefined, 2) + '\n' // prettier-ignore
}
