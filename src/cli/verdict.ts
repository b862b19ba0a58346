import {UsageError} from '../config/usage-error.js'
import {formatVerdict, verdictJson} from '../format/verdict-view.js'
import type {Checked, Job} from './lint-drafts.js'

/** What `reportlint verdict` prints. */
export function verdictOf(checked: readonly Checked[], {args, knowledge, world}: Job): string {
  const drafts = checked.map(({result, notes, committee}) => ({
    result,
    notes,
    // Call-in is a check on the executive; nobody calls in what a committee or the council decides.
    canBeCalledIn: committee && committee === 'executive',
  }))
  const format = args.value('format') ?? 'pretty'
  if (format === 'json') return verdictJson(drafts, knowledge.grounds)
  if (format !== 'pretty') throw new UsageError(`a verdict has no format “${format}”; use pretty or json`)
  return formatVerdict(drafts, knowledge.grounds, world.stdout.columns ?? 80)
}
