import type {Result} from '../engine/to-result.js'

/** One sentence for the end of a report: how many findings, and whether the drafts can be published. */
export function verdict(results: readonly Result[]): {readonly text: string; readonly isGood: boolean} {
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0)
  const errors = sum(({errorCount}) => errorCount)
  const warnings = sum(({warningCount}) => warningCount)
  const suggestions = sum(({suggestionCount}) => suggestionCount)
  const where = results.length === 1 ? '1 draft' : `${String(results.length)} drafts`
  if (results.length === 0) return {text: 'No draft was checked.', isGood: true}
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(suggestions, 'suggestion')].filter(
    Boolean,
  )
  if (counts.length === 0) return {text: `Ready to publish: nothing to mend in ${where}.`, isGood: true}
  const fixable = sum(({messages}) => messages.filter(({fix}) => fix?.safe).length)
  const fixes = fixable > 0 ? ` ${String(fixable)} can be fixed with --fix.` : ''
  const list = counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1) ?? ''}` : (counts[0] ?? '')
  if (errors > 0) return {text: `Not ready to publish: ${list} in ${where}.${fixes}`, isGood: false}
  return {text: `Ready to publish once read: ${list} in ${where}.${fixes}`, isGood: true}
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
