/** How long each rule took over all drafts, slowest first, with its share. */
export function ruleTiming(runs: readonly ReadonlyMap<string, number>[]): string {
  const total = new Map<string, number>()
  for (const run of runs) for (const [id, time] of run) total.set(id, (total.get(id) ?? 0) + time)
  const all = [...total.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...total].sort(([, a], [, b]) => b - a).map(([id, time]) => `${time.toFixed(1).padStart(9)} ms  ${((100 * time) / (all || 1)).toFixed(1).padStart(5)} %  ${id}\n`) // prettier-ignore
  return `Rules: ${all.toFixed(1)} ms\n${rows.join('')}`
}
