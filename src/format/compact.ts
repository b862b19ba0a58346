import type {Draft} from './draft.js'
import {severityName} from './severity-name.js'

/** One finding a line, as compilers print them: “path:line:column: severity: message [rule]”. */
export function formatCompact(drafts: readonly Draft[]): string {
  return drafts
    .flatMap(({result}) =>
      result.messages.map(
        ({line, column, severity, message, ruleId}) =>
          `${result.filePath}:${String(line)}:${String(column)}: ${severityName(severity)}: ${message} [${ruleId}]\n`,
      ),
    )
    .join('')
}
