import type {Result} from '../engine/to-result.js'
import type {Ground, Note} from '../rule.js'
import {exposures, type Exposure} from './exposure.js'
import {verdict} from './verdict.js'
import {wrap} from './wrap.js'

export interface JudgedDraft {
  readonly result: Result
  readonly notes: readonly Note[]
  /** Whether its decision is one that can be called in; undefined where that is not known. */
  readonly canBeCalledIn: boolean | undefined
}

const mostLines = 8

/** What a monitoring officer reads: for each draft the verdict, and where it is exposed. */
export function formatVerdict(drafts: readonly JudgedDraft[], grounds: readonly Ground[], columns: number): string {
  const width = Math.min(Math.max(columns, 40), 100)
  return drafts.map(draft => page(draft, grounds, width)).join('\n')
}

/** The same as one JSON array. */
export function verdictJson(drafts: readonly JudgedDraft[], grounds: readonly Ground[]): string {
  const all = drafts.map(({result, notes, canBeCalledIn}) => {
    const {filePath, profile, errorCount, warningCount, suggestionCount} = result
    return {
      filePath,
      profile,
      errorCount,
      warningCount,
      suggestionCount,
      isReady: result.errorCount === 0,
      canBeCalledIn: canBeCalledIn ?? null,
      notes: notes.map(({at, text}) => ({range: [at.start, at.end], text})),
      grounds: exposures(result, grounds).map(({ground, findings}) => ({
        ground,
        findings: findings.map(({ruleId, severity, line, message}) => ({ruleId, severity, line, message})),
      })),
    }
  })
  return JSON.stringify(all, undefined, 2) + '\n'
}

function page({result, notes, canBeCalledIn}: JudgedDraft, grounds: readonly Ground[], width: number): string {
  const all = exposures(result, grounds)
  const exposed = all.filter(({findings}) => findings.length > 0)
  const title = `${result.filePath} (profile: ${result.profile})`
  const head = [title, verdict([result]).text, ...notes.map(({text}) => text)].flatMap(line => wrap(line, width))
  if (exposed.length === 0) return [...head, 'Nothing falls under the usual grounds of call-in.', ''].join('\n')
  const intro =
    canBeCalledIn === false
      ? 'This is no executive decision, so it is not called in; complaints and claims use the same grounds:'
      : 'Where it is open to call-in, by the usual grounds:'
  const column = Math.max(...exposed.map(({ground}) => ground.length)) + 2
  return [...head, '', ...wrap(intro, width), ...exposed.map(each => row(each, column)), ''].join('\n')
}

function row({ground, findings}: Exposure, column: number): string {
  const lines = [...new Set(findings.map(({line}) => line))]
  const shown = lines.slice(0, mostLines).join(', ') + (lines.length > mostLines ? ' …' : '')
  return `  ${ground.padEnd(column)}${lines.length === 1 ? 'line' : 'lines'} ${shown}`
}
