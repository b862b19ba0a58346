/** Milliseconds that one draft took. */
export interface DraftTiming {
  readonly parsing: number
  readonly reading: number
  readonly rules: ReadonlyMap<string, number>
}

/** How long parsing, reading as a report and the rules took over all drafts; then each rule, slowest first, with its share. */
export function timingTable(drafts: readonly DraftTiming[]): string {
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
  const total = new Map<string, number>()
  for (const {rules} of drafts) for (const [id, time] of rules) total.set(id, (total.get(id) ?? 0) + time)
  const all = sum(total.values())
  const phases = [
    ['parsing', sum(drafts.map(({parsing}) => parsing))],
    ['reading as a report', sum(drafts.map(({reading}) => reading))],
    ['rules', all],
  ] as const
  const rows = [...total].sort(([, a], [, b]) => b - a)
  return [
    ...phases.map(([name, time]) => `${milliseconds(time)}           ${name}\n`),
    ...rows.map(([id, time]) => `${milliseconds(time)}  ${share(time, all)}  ${id}\n`),
  ].join('')
}

const milliseconds = (time: number) => `${time.toFixed(1).padStart(9)} ms`
const share = (time: number, all: number) => `${((100 * time) / (all || 1)).toFixed(1).padStart(5)} %`
