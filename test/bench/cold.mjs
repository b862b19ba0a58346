// A cold run on a 10 KB draft against “node -e 0”: whole processes, in pairs, medians. Usage: node test/bench/cold.mjs [pairs]
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const pairs = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(path.join(tmpdir(), 'reportlint-bench-'))
const corpus = [
  'test/corpus/compliant/sefton.housing-allocations.md',
  'test/corpus/compliant/sefton.adoption-annual-report.txt',
  'docs/example/library-hours.md',
]

for (const name of corpus) {
  const text = readFileSync(path.join(root, name), 'utf8')
  const draft = path.join(folder, path.basename(name))
  writeFileSync(draft, text + '\n' + text.slice(0, Math.max(0, 10_240 - text.length - 1)))
  const command = [path.join(root, 'dist/reportlint.js'), draft]
  const ratios = []
  const times = []
  time(command)
  for (let i = 0; i < pairs; i++) {
    const base = time(['-e', '0'])
    const own = time(command)
    ratios.push(own / base)
    times.push(own)
  }
  console.log(
    `${path.basename(name).padEnd(34)} ${median(times).toFixed(0)} ms, ${median(ratios).toFixed(2)} times “node -e 0” (median of ${pairs} pairs)`,
  )
}

function time(args) {
  const started = process.hrtime.bigint()
  spawnSync(process.execPath, args, {stdio: 'ignore'})
  return Number(process.hrtime.bigint() - started) / 1e6
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
