import {parseArgs} from 'node:util'
import {closest} from '#text/closest'
import {UsageError} from '../config/usage-error.js'
import {commands, flags, type CommandName, type Flag, type FlagName} from './flags.js'

/** What the user asked for. */
export interface Arguments {
  readonly command: CommandName | undefined
  readonly names: readonly string[]
  readonly isSet: (flag: FlagName) => boolean
  readonly value: (flag: FlagName) => string | undefined
  readonly values: (flag: FlagName) => readonly string[]
}

/** Reads a command line; a flag that is not there, or a value that does not fit, is refused with what was meant. */
export function parseArguments(argv: readonly string[]): Arguments {
  const {tokens, positionals} = parseArgs({
    args: [...argv],
    options: optionsFor(flags),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = flagNamed(token.name, token.rawName)
    given.set(token.name, [...(given.get(token.name) ?? []), checkValue(token.rawName, flag, token.value)])
  }
  const [first, ...rest] = positionals
  const isCommand = first !== undefined && isCommandName(first)
  return {
    command: isCommand ? first : undefined,
    names: isCommand ? rest : positionals,
    isSet: flag => given.has(flag),
    value: flag => given.get(flag)?.at(-1),
    values: flag => given.get(flag) ?? [],
  }
}

function optionsFor(table: Readonly<Record<string, Flag>>) {
  return Object.fromEntries(
    Object.entries(table).map(([name, {type, short, multiple}]) => [
      name,
      {type, ...(short !== undefined && {short}), multiple: multiple ?? false},
    ]),
  )
}

function flagNamed(name: string, raw: string): Flag {
  const all: Readonly<Record<string, Flag>> = flags
  const flag = Object.hasOwn(all, name) ? all[name] : undefined
  if (flag) return flag
  const meant = closest(name, Object.keys(all))
  throw new UsageError(
    `there is no flag “${raw}”; ${meant === undefined ? '“reportlint --help” lists them' : `did you mean “--${meant}”?`}`,
  )
}

function checkValue(raw: string, {type, choices, value: wanted}: Flag, value: string | undefined): string {
  if (type === 'boolean') {
    if (value !== undefined) throw new UsageError(`“${raw}” takes no value; leave out “=${value}”`)
    return ''
  }
  if (value === undefined || value === '') throw new UsageError(`“${raw}” needs a value: ${raw} ${wanted ?? 'VALUE'}`)
  if (!choices || choices.includes(value)) return value
  const meant = closest(value, choices)
  throw new UsageError(
    `“${value}” is not a value of ${raw}; ${meant === undefined ? `use ${choices.join(', ')}` : `did you mean “${meant}”?`}`,
  )
}

function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commands, word)
}
