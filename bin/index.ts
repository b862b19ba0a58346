import {rules} from '../rules/index.js'
import {profiles} from '../rules/profiles/index.js'
import {createReportlint} from '../src/index.js'

export {UsageError} from '../src/index.js'
export type {LintDraftOptions, Message, MessageFix, Place, Result, RuleSetting} from '../src/index.js'

export const {lint, applyFixes} = await createReportlint({rules, profiles})
