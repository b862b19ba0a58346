import {commands, flags, type Flag} from './flags.js'

/** The text of `--help`, at most 80 columns wide. */
export function help(): string {
  const rows = Object.entries<Flag>(flags).map(([name, flag]) => [usageOf(name, flag), flag.help] as const)
  const commandRows = Object.values(commands).map(({usage, help: text}) => [usage, text] as const)
  return [
    'reportlint checks drafts of council committee reports before they are published.',
    '',
    'Usage: reportlint [flags] [file | folder | glob | -]...',
    '       reportlint COMMAND',
    '',
    'Folders are searched for .md and .markdown; any text file may be named.',
    '',
    'Commands:',
    table(commandRows),
    '',
    'Flags:',
    table(rows),
    '',
    'Exit code: 0 nothing to mend, 1 findings, 2 the job could not be done, 3 a fault of',
    'reportlint itself.',
    '',
  ].join('\n')
}

function usageOf(name: string, {short, value}: Flag): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

const column = 28

function table(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([left, right]) => row(`  ${left}`, right)).join('\n')
}

function row(left: string, right: string): string {
  const indent = ' '.repeat(column)
  const lines: string[] = []
  let line = ''
  for (const word of right.split(' ')) {
    if (line !== '' && column + line.length + 1 + word.length > 80) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  const head = left.length < column ? left.padEnd(column) : `${left}\n${indent}`
  return head + lines.join(`\n${indent}`)
}
