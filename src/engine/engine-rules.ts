import type {Rule, Severity} from '../rule.js'

interface EngineRule {
  readonly summary: string
  readonly why: string
  readonly severity: Severity
}

/** What the engine itself reports, by id: about suppressions, and about rules that fail. */
export const engineRules: Readonly<Record<string, EngineRule>> = {
  'engine/rule-failed': {
    summary: 'Every rule runs to its end.',
    why: 'A rule that fails has checked nothing, and its silence would look like a clean report.',
    severity: 'error',
  },
  'suppression/missing-reason': {
    summary: 'A comment that suppresses a finding says why.',
    why: 'The suppressions are the audit trail of who accepted what; without a reason nobody can tell a decision from a shortcut.',
    severity: 'warning',
  },
  'suppression/unknown-rule': {
    summary: 'A comment that suppresses a finding names a rule that exists.',
    why: 'A mistyped name suppresses nothing, and the author believes that it does.',
    severity: 'warning',
  },
  'suppression/unused': {
    summary: 'A comment that suppresses a finding has one to suppress.',
    why: 'A comment left behind hides the next fault on its line.',
    severity: 'warning',
  },
}

/** The ids that a comment may name: of every rule, on or off, and of what the engine itself reports. */
export const allRuleIds = (rules: Readonly<Record<string, Rule>>): ReadonlySet<string> =>
  new Set([...Object.keys(rules), ...Object.keys(engineRules)])
