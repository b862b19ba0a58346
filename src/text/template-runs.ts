import type {Range} from './range.js'
import {words} from './words.js'

/** Runs of words by which sentences are known again, by the number of their words. */
export type TemplateRuns = ReadonlyMap<number, ReadonlySet<string>>

/** The runs of `size` words of each sentence; of a shorter one, the whole of it. */
export function templateRuns(sentences: readonly string[], size: number): TemplateRuns {
  const runs = new Map<number, Set<string>>()
  for (const sentence of sentences) {
    const list = words(sentence).map(({word}) => word)
    const length = Math.min(size, list.length)
    const found = runs.get(length) ?? new Set()
    for (let i = 0; i + length <= list.length; i++) found.add(list.slice(i, i + length).join(' '))
    if (length > 1) runs.set(length, found)
  }
  return runs
}

/** Where a text holds such a run, whatever its case, quotes, dashes and spaces. */
export function findRuns(text: string, runs: TemplateRuns): readonly Range[] {
  const list = runs.size > 0 ? words(text) : []
  return [...runs].flatMap(([size, known]) =>
    list.flatMap(({start}, i) => {
      const run = list.slice(i, i + size)
      const isKnown = run.length === size && known.has(run.map(({word}) => word).join(' '))
      return isKnown ? [{start, end: run.at(-1)?.end ?? start}] : []
    }),
  )
}
