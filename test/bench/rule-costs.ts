import {rules} from '../../rules/index.js'
import {profiles} from '../../rules/profiles/index.js'
import {resolveRules} from '../../src/config/resolve-rules.js'
import {lintText, type LintOptions} from '../../src/engine/lint.js'
import {loadRules, withLoaded} from '../../src/engine/load-rules.js'
import {timingTable, type DraftTiming} from '../../src/format/timing.js'
import {readSubjects} from '../corpus/read-subjects.js'
import {parseByRemark} from '../reference-parser.js'

/** Milliseconds by what took them. */
type Costs = ReadonlyMap<string, number>

/** What each rule costs on a compliant report, beside parsing it: the least of many rounds on each report, once the code is warm. */
export async function measure(rounds: number): Promise<string> {
  const subjects = readSubjects()
  const options = await everyRule()
  const least: Costs[] = []
  for (let round = 0; round < rounds; round++)
    for (const [index, {text}] of subjects.entries()) {
      const costs = costsOf(text, options)
      if (round >= rounds / 2) least[index] = leastOf(least[index] ?? costs, costs)
    }
  const names = [...(least[0]?.keys() ?? [])]
  const mean = new Map(names.map(name => [name, sum(least.map(costs => costs.get(name) ?? 0)) / subjects.length]))
  return describe(mean)
}

async function everyRule(): Promise<LintOptions> {
  const [base] = profiles
  if (!base) throw new Error('there is no profile')
  const active = withLoaded(resolveRules(rules, {}, 'bench'), await loadRules(Object.entries(rules)))
  const clock = () => performance.now()
  return {profile: undefined, profiles, fallback: base, rules: active, knownRules: new Set(Object.keys(rules)), clock}
}

const [byRemark, parsing, reading] = ['remark-parse', 'parsing', 'reading']

function costsOf(text: string, options: LintOptions): Costs {
  const started = performance.now()
  parseByRemark(text)
  const remark = performance.now() - started
  const {timing} = lintText(text, options)
  return new Map([[byRemark, remark], [parsing, timing.parsing], [reading, timing.reading], ...timing.rules])
}

const leastOf = (known: Costs, next: Costs): Costs =>
  new Map(Array.from(known, ([name, time]) => [name, Math.min(time, next.get(name) ?? Infinity)]))

function describe(mean: Costs): string {
  const timeOf = (name: string) => mean.get(name) ?? 0
  const draft: DraftTiming = {
    parsing: timeOf(parsing),
    reading: timeOf(reading),
    rules: new Map([...mean].filter(([name]) => name in rules)),
  }
  const all = sum(draft.rules.values())
  const against = (name: string) => (all / timeOf(name)).toFixed(2)
  return [
    timingTable([draft]),
    `remark-parse on the same reports: ${timeOf(byRemark).toFixed(2)} ms; all rules: ${all.toFixed(2)} ms.`,
    `The rules cost ${against(byRemark)} of remark-parse and ${against(parsing)} of our own parsing.`,
  ].join('\n')
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
