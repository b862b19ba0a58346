import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import nlp from 'compromise'
import {z} from 'zod'
import {findPersons} from '../../bin/persons.js'
import type {Range} from '../../src/text/range.js'
import {fMeasure, precision, recall, score, total, type Score} from './measure.js'

const sets = [
  {file: 'tab-half.json', name: 'Court judgments (TAB)', goal: 'F1 ≥ .90, F2 ≥ .88'},
  {file: 'wikigold-half.json', name: 'Encyclopaedia (WikiGold)', goal: 'F2 ≥ .85'},
]
const form = z.array(z.object({text: z.string(), persons: z.array(z.tuple([z.number(), z.number()]))}))

/** Mentions of persons, whether or not they may be named, in the sets of a folder. */
export function evaluateSets(folder: string | undefined): string {
  const rows = sets.map(({file, name, goal}) => {
    const found = folder === undefined ? undefined : path.join(folder, file)
    if (found === undefined || !existsSync(found)) return `| ${name} | ${goal} | not measured: no ${file} given | |`
    const texts = form.parse(JSON.parse(readFileSync(found, 'utf8')))
    const measure = (find: (text: string) => readonly Range[]) =>
      total(texts.map(({text, persons}) => score(persons.map(([start, end]) => ({start, end})), find(text)))) // prettier-ignore
    return `| ${name} | ${goal} | ${figures(measure(findPersons))} | ${figures(measure(peopleByCompromise))} |`
  })
  return `## Is it a person?\n\n| set | goal | reportlint | compromise |\n|---|---|---|---|\n${rows.join('\n')}`
}

export function figures(each: Score): string {
  const numbers = [precision(each), recall(each), fMeasure(each, 1), fMeasure(each, 2)].map(value => value.toFixed(3))
  return `P ${numbers[0] ?? ''} R ${numbers[1] ?? ''} F1 ${numbers[2] ?? ''} F2 ${numbers[3] ?? ''}`
}

const offsets = z.array(z.object({offset: z.object({start: z.number(), length: z.number()})}))

export function peopleByCompromise(text: string): readonly Range[] {
  const found = offsets.safeParse(nlp(text).people().json({offset: true}))
  return (found.data ?? []).map(({offset: {start, length}}) => ({start, end: start + length}))
}
