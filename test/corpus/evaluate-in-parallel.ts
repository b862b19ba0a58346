import {fork} from 'node:child_process'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {z} from 'zod'
import type {Evaluation} from './evaluation.js'

/** The mutants of all reports, the reports shared out among processes: a few thousand drafts take a minute in one. */
export async function evaluateInParallel(): Promise<Evaluation> {
  const count = Math.min(availableParallelism(), 8)
  const parts = await Promise.all(Array.from({length: count}, (_, turn) => share(turn, count)))
  return {
    clean: parts.flatMap(({clean}) => clean).toSorted((a, b) => compare(a.name, b.name)),
    trials: parts.flatMap(({trials}) => trials).toSorted((a, b) => compare(a.subject, b.subject)),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function share(turn: number, count: number): Promise<Evaluation> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'evaluate-share.ts'), [String(turn), String(count)])
    child.once('message', message => resolve(evaluation.parse(message)))
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`a share of the evaluation ended with ${String(code)}`)))
  })
}

const names = z.array(z.string())
const evaluation = z.object({
  clean: z.array(z.object({name: z.string(), profile: z.string(), size: z.number(), errors: z.number(), warnings: z.number(), suggestions: z.number()})),
  trials: z.array(z.object({
    rule: z.string(), fault: z.string(), declared: names, subject: z.string(),
    isFound: z.boolean(), isOnLine: z.boolean(), isNearLine: z.boolean(),
    collateral: names, alsoRight: names, lines: z.array(z.number()), said: names,
  })),
})
