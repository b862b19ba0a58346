import type {Range} from '#text/range'
import type {Fix, Severity, Suggestion} from '../rule.js'

/** What is wrong with a draft, in offsets into its decoded text. */
export interface Finding extends Range {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly because?: Range
  readonly related?: readonly Range[]
  readonly fix?: Fix
  readonly suggestions?: readonly Suggestion[]
  /** Set for a rule that looks for personal values, and so knows how to write of one. */
  readonly isPersonal?: true
}

const order = {error: 2, warning: 1, suggestion: 0} as const

/** 2 for an error, 1 for a warning, 0 for a suggestion. */
export function severityNumber(severity: Severity): 0 | 1 | 2 {
  return order[severity]
}

export function compareFindings(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || compare(a.ruleId, b.ruleId) || compare(a.message, b.message)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
