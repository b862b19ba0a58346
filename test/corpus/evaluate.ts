// Prints the evaluation and writes docs/evaluation.md. With --check it writes nothing, and fails where the page is stale or a threshold is broken.
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {format, resolveConfig} from 'prettier'
import {rules} from '../../rules/index.js'
import {evaluateInParallel} from './evaluate-in-parallel.js'
import {evaluationPage, figuresOf, type Figures} from './evaluation-page.js'
import {mutators} from './mutators/index.js'

const file = path.resolve(import.meta.dirname, '../../docs/evaluation.md')
const isCheck = process.argv.includes('--check')

const unknown = mutators.filter(({rule}) => !(rule in rules)).map(({rule}) => rule)
const known = mutators.filter(({rule}) => rule in rules)
const evaluation = await evaluateInParallel()
const fitting = new Set(evaluation.trials.map(({rule, fault}) => `${rule} ${fault}`))
const page = await format(evaluationPage(evaluation), {...(await resolveConfig(file)), filepath: file})

const faults = [
  ...[...new Set(unknown)].map(rule => `no rule ${rule}`),
  ...known.filter(({rule, name}) => !fitting.has(`${rule} ${name}`)).map(({rule, name}) => `fits no report: ${rule}, “${name}”`),
  ...brokenThresholds(figuresOf(evaluation)),
]

if (isCheck) {
  if (readFileSync(file, 'utf8') !== page) faults.push('docs/evaluation.md is not what “npm run evaluate” makes')
} else {
  console.log(page)
  writeFileSync(file, page)
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

function brokenThresholds({near, collateral, falseAlarms, mutators: count, rules: ruleCount}: Figures): readonly string[] {
  return [
    falseAlarms > 0 && `errors or warnings on compliant reports: ${String(falseAlarms)}, not 0`,
    near < 0.97 && `recall within a line: ${near.toFixed(3)}, less than 0.97`,
    collateral > 0.05 && `collateral: ${collateral.toFixed(3)} a mutant, more than 0.05`,
    count < 120 && `mutators: ${String(count)}, fewer than 120`,
    ruleCount < 70 && `rules with a mutator: ${String(ruleCount)}, fewer than 70`,
  ].filter(fault => fault !== false)
}
