import path from 'node:path'
import {nameKey} from '#text/name-key'
import {sha256} from '#text/sha256'
import {UsageError} from '../config/usage-error.js'
import {unknownRule} from '../config/resolve-rules.js'
import {explainRule} from '../explain/explain-rule.js'
import {listRules} from '../explain/list-rules.js'
import type {Knowledge} from '../index.js'
import type {CommandName} from './flags.js'
import {commands} from './flags.js'
import {initialise} from './init.js'
import {decodeDraft} from './read-draft.js'
import type {Arguments} from './parse-arguments.js'
import {pseudonymise} from './pseudonymise.js'
import {createSettings} from './settings.js'
import type {World} from './world.js'

/** Runs a command and gives what it prints. */
export async function runCommand(
  command: Exclude<CommandName, 'verdict'>,
  args: Arguments,
  knowledge: Knowledge,
  world: World,
): Promise<string> {
  switch (command) {
    case 'rules':
      return args.value('format') === 'json'
        ? listAsJson(knowledge)
        : listRules(knowledge.rules, world.stdout.columns ?? 80)
    case 'explain':
      return explain(onlyName(command, args), knowledge, world)
    case 'init':
      return initialise(knowledge, world)
    case 'pseudonymise':
      return pseudonymise({args, knowledge, world})
    case 'hash-name':
      return hashName(args, world)
    case 'print-config':
      return printConfig(onlyName(command, args), args, knowledge, world)
  }
}

function onlyName(command: CommandName, {names}: Arguments): string {
  const [name, ...more] = names
  if (name === undefined || more.length > 0) throw new UsageError(`use it as: reportlint ${commands[command].usage}`)
  return name
}

function explain(id: string, {rules, profiles}: Knowledge, world: World): Promise<string> {
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined
  if (!rule) throw unknownRule(id, rules, 'explain')
  return explainRule(id, rule, {profiles, width: Math.min(world.stdout.columns ?? 80, 100)})
}

/** From the input, since a command line is kept in a history. */
async function hashName({names}: Arguments, world: World): Promise<string> {
  if (names.length > 0)
    throw new UsageError(
      'hash-name reads the name from its input, since a command line is kept; leave it out of the line',
    )
  if (world.isTyping) world.stderr.write('Type the name as the report has it, press Enter, then Ctrl-D.\n')
  const name = decodeDraft(await world.readStdin(), 'the input').text.trim()
  if (/[\r\n]/.test(name)) throw new UsageError('the input has several lines; give one name at a time')
  if (/\b\p{L}\./u.test(name)) throw new UsageError('an initial stands for many names; type the given name in full')
  const key = nameKey(name) || nameKey(name.toUpperCase())
  if (key === '') throw new UsageError('there is no name in the input; type one')
  return `sha256:${sha256(key)}\n`
}

function listAsJson({rules}: Knowledge): string {
  const list = Object.entries(rules).map(([id, {severity, summary, source}]) => ({id, severity, summary, source}))
  return JSON.stringify(list, undefined, 2) + '\n'
}

async function printConfig(name: string, args: Arguments, knowledge: Knowledge, world: World): Promise<string> {
  const settingsFor = await createSettings(args, knowledge, world.cwd)
  const {configPath, profile, rules, nameModel, isIgnored} = await settingsFor(path.resolve(world.cwd, name))
  const on = new Map(rules.map(rule => [rule.id, rule]))
  const levels = new Map<string, unknown>()
  for (const id of Object.keys(knowledge.rules)) {
    const rule = on.get(id)
    const hasOptions = rule !== undefined && Object.keys(rule.options).length > 0
    levels.set(id, hasOptions ? [rule.severity, rule.options] : (rule?.severity ?? 'off'))
  }
  const shown = {config: configPath ?? null, profile: profile?.name ?? 'told from the draft', ignored: isIgnored, ...(nameModel && {persons: {model: nameModel.folder}}), rules: Object.fromEntries<unknown>(levels)} // prettier-ignore
  return JSON.stringify(shown, undefined, 2) + '\n'
}
