import type {Severity} from '../rule.js'

export function severityName(severity: 0 | 1 | 2): Severity {
  return severity === 2 ? 'error' : severity === 1 ? 'warning' : 'suggestion'
}
