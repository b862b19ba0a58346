import type {Message, Result} from '../engine/to-result.js'
import type {Ground} from '../rule.js'

/** What a draft’s findings come to under one ground; suggestions are no exposure. */
export interface Exposure {
  readonly ground: string
  readonly findings: readonly Message[]
}

/** A result’s errors and warnings by ground, in the order of the grounds; a ground without findings stays, empty. */
export function exposures({messages}: Result, grounds: readonly Ground[]): readonly Exposure[] {
  return grounds.map(({title, rules}) => ({
    ground: title,
    findings: messages.filter(({severity, ruleId}) => severity > 0 && rules.includes(ruleId)),
  }))
}
