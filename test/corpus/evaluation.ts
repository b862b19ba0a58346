import {lint, type Message} from '../../bin/index.js'
import {indexLines} from '../../src/text/line-index.js'
import {mutate, type Mutant, type Mutator, type Subject} from './mutators/mutator.js'

/** What is found in one mutant that is not found in the report it was made from. */
export interface Trial {
  readonly rule: string
  /** The mutator's name. */
  readonly fault: string
  readonly declared: readonly string[]
  readonly subject: string
  readonly isFound: boolean
  /** Found on the very line, and on it or a line beside it; also true where the fault has no line. */
  readonly isOnLine: boolean
  readonly isNearLine: boolean
  /** Errors and warnings of other rules, save those that are right of the same fault: rule ids. */
  readonly collateral: readonly string[]
  readonly alsoRight: readonly string[]
  /** The lines of the fault and what was said of which, for whoever looks into a miss. */
  readonly lines: readonly number[]
  readonly said: readonly string[]
}

export interface Clean {
  readonly name: string
  readonly profile: string
  readonly size: number
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
}

export interface Evaluation {
  readonly clean: readonly Clean[]
  readonly trials: readonly Trial[]
}

export function evaluate(subjects: readonly Subject[], mutators: readonly Mutator[]): Evaluation {
  const results = subjects.map(subject => {
    const before = lint(subject.text, {path: subject.name})
    const {profile, errorCount, warningCount, suggestionCount} = before
    const trials = mutators.flatMap(mutator => {
      const mutant = mutate(mutator, subject)
      return mutant ? [tryOut(mutator, mutant, {subject, before: before.messages})] : []
    })
    const size = new TextEncoder().encode(subject.text).length
    return {clean: {name: subject.name, profile, size, errors: errorCount, warnings: warningCount, suggestions: suggestionCount}, trials}
  })
  return {clean: results.map(({clean}) => clean), trials: results.flatMap(({trials}) => trials)}
}

function tryOut(mutator: Mutator, mutant: Mutant, {subject, before}: {readonly subject: Subject; readonly before: readonly Message[]}): Trial {
  const {messages} = lint(mutant.text, {path: subject.name})
  const fresh = without(messages, movedKeys(before, subject.text, mutant))
  const lines = mutant.faults.map(offset => indexLines(mutant.text).pointAt(offset).line)
  const hits = fresh.filter(({ruleId}) => ruleId === mutator.rule)
  const within = (slack: number) => hits.length > 0 && (lines.length === 0 || hits.some(hit => lines.some(line => Math.abs(hit.line - line) <= slack)))
  const loud = [...new Set(fresh.filter(({severity, ruleId}) => severity > 0 && ruleId !== mutator.rule).map(({ruleId}) => ruleId))]
  const isRight = (ruleId: string) => mutator.alsoRight?.includes(ruleId) ?? false
  return {
    rule: mutator.rule,
    fault: mutator.name,
    declared: mutator.alsoRight ?? [],
    subject: subject.name,
    isFound: hits.length > 0,
    isOnLine: within(0),
    isNearLine: within(1),
    collateral: loud.filter(ruleId => !isRight(ruleId)),
    alsoRight: loud.filter(isRight),
    lines,
    said: fresh.map(({line, ruleId, message}) => `${String(line)} ${ruleId} ${message}`),
  }
}

// The same rule says the same thing of the same place, wherever the edit has moved it.
function movedKeys(before: readonly Message[], text: string, {text: mutated, moved}: Mutant): readonly string[] {
  const lines = indexLines(text)
  const newLines = indexLines(mutated)
  return before.map(message => keyOf({...message, line: newLines.pointAt(moved(lines.lineAt(message.line).start)).line}))
}

const keyOf = ({ruleId, message, line}: Pick<Message, 'ruleId' | 'message' | 'line'>) => `${String(line)} ${ruleId} ${message}`

function without(messages: readonly Message[], keys: readonly string[]): readonly Message[] {
  const left = [...keys]
  return messages.filter(message => {
    const at = left.indexOf(keyOf(message))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
