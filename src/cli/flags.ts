/** One flag; its description is the help, the validation and the completion. */
export interface Flag {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  /** How the help calls its value. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly help: string
}

export const formats = ['pretty', 'compact', 'json'] as const

export const flags = {
  fix: {type: 'boolean', help: 'Apply the fixes that change no fact.'},
  'fix-unsafe': {type: 'boolean', help: 'Apply the other fixes too; read the result.'},
  diff: {type: 'boolean', help: 'Show what --fix would change, and change nothing.'},
  format: {type: 'string', short: 'f', value: 'NAME', choices: formats, help: 'How to print: pretty, compact or json.'},
  output: {type: 'string', short: 'o', value: 'FILE', help: 'Write the report to a file.'},
  profile: {
    type: 'string',
    short: 'p',
    value: 'NAME|FILE',
    help: 'The council’s template; told from the draft by default.',
  },
  config: {type: 'string', short: 'c', value: 'FILE', help: 'Use this configuration, and no other.'},
  rule: {
    type: 'string',
    multiple: true,
    value: "'ID: LEVEL'",
    help: 'Set a rule to off, suggestion, warning or error.',
  },
  'stdin-filename': {type: 'string', value: 'NAME', help: 'What to call the draft that comes in by “-”.'},
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    choices: ['error', 'warning', 'suggestion'],
    help: 'The lowest level that makes the exit code 1 (error).',
  },
  'max-warnings': {type: 'string', value: 'N', help: 'Exit with 1 if there are more warnings than this.'},
  quiet: {type: 'boolean', short: 'q', help: 'Print errors only.'},
  reveal: {type: 'boolean', help: 'Show the names and other personal values that are found; on a terminal only.'},
  map: {type: 'string', value: 'FILE', help: 'Where pseudonymise keeps who is who; outside every repository.'},
  undo: {type: 'boolean', help: 'Put back the names that pseudonymise replaced, from its map.'},
  timing: {type: 'boolean', help: 'Say how long parsing, reading and each rule took.'},
  'no-error-on-unmatched': {type: 'boolean', help: 'A name that matches no draft is no mistake (for hooks).'},
  color: {type: 'boolean', help: 'Print in colour, even to a file.'},
  'no-color': {type: 'boolean', help: 'Print without colour.'},
  help: {type: 'boolean', short: 'h', help: 'Print this.'},
  version: {type: 'boolean', short: 'v', help: 'Print the version.'},
} as const satisfies Readonly<Record<string, Flag>>

export type FlagName = keyof typeof flags

export const commands = {
  init: {usage: 'init', help: 'Write a configuration for the drafts in this folder.'},
  rules: {usage: 'rules', help: 'List the rules.'},
  explain: {usage: 'explain RULE', help: 'Say what a rule flags, why, and what to do.'},
  verdict: {usage: 'verdict DRAFT...', help: 'Say whether a draft can be published, by the usual grounds of call-in.'},
  pseudonymise: {
    usage: 'pseudonymise DRAFT...',
    help: 'Replace names by labels (Child A, Mother) and keep who is who: --map FILE; --undo puts them back.',
  },
  'hash-name': {
    usage: 'hash-name',
    help: 'Read a name from the input and print what stands for it in a list of people who may be named.',
  },
  'print-config': {usage: 'print-config FILE', help: 'Print the configuration that holds for a draft.'},
} as const

export type CommandName = keyof typeof commands
