import type {Evaluation, Trial} from './evaluation.js'

export interface Figures {
  readonly mutators: number
  readonly mutants: number
  readonly rules: number
  /** Shares of the mutants. */
  readonly found: number
  readonly near: number
  readonly exact: number
  /** Errors and warnings of other rules for each mutant. */
  readonly collateral: number
  readonly falseAlarms: number
}

export function figuresOf({clean, trials}: Evaluation): Figures {
  return {
    mutators: faultsOf(trials),
    mutants: trials.length,
    rules: new Set(trials.map(({rule}) => rule)).size,
    ...sharesOf(trials),
    falseAlarms: sum(clean.map(({errors, warnings}) => errors + warnings)),
  }
}

/** The figures as a page. */
export function evaluationPage(evaluation: Evaluation): string {
  const {mutators, mutants, rules, found, near, exact, collateral, falseAlarms} = figuresOf(evaluation)
  const {clean, trials} = evaluation
  return `# Evaluation

Made by \`npm run evaluate\`; \`npm test\` fails where it is stale.

The compliant reports in \`test/corpus/compliant\` are invented, and should have no error or warning. Each mutator in
\`test/corpus/mutators\` plants one fault that officers really make, in every report that it fits. A mutant counts as found
where the rule says something that it did not say of the report before. Collateral is an error or warning of another rule;
what a mutator declares as right of the same fault is counted apart.

- ${String(clean.length)} compliant reports: ${String(falseAlarms)} errors and warnings
- ${String(mutators)} mutators of ${String(rules)} rules: ${String(mutants)} mutants
- Recall: ${percent(found)} found, ${percent(near)} within a line of the fault, ${percent(exact)} on its very line
- Collateral: ${collateral.toFixed(3)} a mutant

## Compliant reports

${table(
  ['Report', 'Profile', 'KB', 'Errors', 'Warnings', 'Suggestions'],
  clean.map(({name, profile, size, errors, warnings, suggestions}) => [name, profile, (size / 1024).toFixed(1), errors, warnings, suggestions]),
)}

## Rules

A fault that is an absence has no line, and counts wherever it is found.

${table(
  ['Rule', 'Mutators', 'Mutants', 'Found', '±1 line', 'On the line', 'Collateral', 'Also right'],
  groups(trials, ({rule}) => rule).map(([rule, of]) => [
    `\`${rule}\``,
    faultsOf(of),
    of.length,
    ...[sharesOf(of).found, sharesOf(of).near, sharesOf(of).exact].map(percent),
    sum(of.map(({collateral}) => collateral.length)),
    sum(of.map(({alsoRight}) => alsoRight.length)),
  ]),
)}

## Missed

${list(trials.filter(({isNearLine}) => !isNearLine), ({isFound}) => (isFound ? ', found elsewhere' : ''))}

## Collateral

${list(trials.filter(({collateral}) => collateral.length > 0), ({collateral}) => `: ${collateral.join(', ')}`)}

## Right of the same fault

${table(
  ['Rule', 'Mutator', 'Declared as also right'],
  groups(trials, faultOf).flatMap(([, [trial]]) => (trial && trial.declared.length > 0 ? [[`\`${trial.rule}\``, trial.fault, trial.declared.map(id => `\`${id}\``).join(', ')]] : [])),
)}
`
}

function sharesOf(trials: readonly Trial[]) {
  const share = (is: (trial: Trial) => boolean) => trials.filter(is).length / Math.max(1, trials.length)
  return {
    found: share(({isFound}) => isFound),
    near: share(({isNearLine}) => isNearLine),
    exact: share(({isOnLine}) => isOnLine),
    collateral: sum(trials.map(({collateral}) => collateral.length)) / Math.max(1, trials.length),
  }
}

/** “rule: mutator, in these reports”, a mutator a line. */
function list(trials: readonly Trial[], more: (trial: Trial) => string): string {
  const lines = groups(trials, trial => `- \`${trial.rule}\`: ${trial.fault}${more(trial)}`)
  return lines.length === 0 ? 'None.' : lines.map(([line, of]) => `${line} (${of.map(({subject}) => subject).join(', ')})`).join('\n')
}

function groups(trials: readonly Trial[], keyOf: (trial: Trial) => string): readonly (readonly [string, readonly Trial[]])[] {
  const keys = [...new Set(trials.map(keyOf))].sort()
  return keys.map(key => [key, trials.filter(trial => keyOf(trial) === key)])
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

const faultOf = ({rule, fault}: Trial) => `${rule} ${fault}`
const faultsOf = (trials: readonly Trial[]) => new Set(trials.map(faultOf)).size
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const percent = (share: number) => `${(share * 100).toFixed(1)}%`
