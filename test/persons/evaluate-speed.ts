import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {findPersons} from '../../bin/persons.js'
import {readSubjects} from '../corpus/read-subjects.js'
import {readPassages} from './passages.js'

/** Bytes a second in one thread, warm, and how long the built module takes to load and answer for the first time. */
export function evaluateSpeed(): string {
  const passages = readPassages('tuned').map(({text}) => text)
  const reports = readSubjects().map(({text}) => text)
  const loads = Array.from({length: 7}, loadTime)
  return [
    '## Speed\n\n| | goal | measured |\n|---|---|---|',
    `| one thread, the compliant reports | ≥ 5 MB/s | ${rateOf(reports)} MB/s |`,
    `| one thread, the passages, in which one word in four is of a name or of what looks like one | ≥ 5 MB/s | ${rateOf(passages)} MB/s |`,
    `| to load, and read the first sentence | ≤ 50 ms | ${median(loads).toFixed(0)} ms |`,
  ].join('\n')
}

function rateOf(texts: readonly string[]): string {
  const all = texts.join('\n\n')
  const text = all.repeat(Math.ceil(1_000_000 / all.length)).slice(0, 1_000_000)
  findPersons(text)
  const times = Array.from({length: 5}, () => {
    const started = performance.now()
    findPersons(text)
    return performance.now() - started
  })
  return (Buffer.byteLength(text) / 1000 / median(times)).toFixed(1)
}

function loadTime(): number {
  const built = path.resolve(import.meta.dirname, '../../dist/persons.js')
  const code = `const t=performance.now();const {findPersons}=await import(${JSON.stringify(built)});findPersons('Mrs Amina Okafor wrote.');process.stdout.write(String(performance.now()-t))`
  return Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'}).stdout)
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
