import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {closest} from '#text/closest'
import {UsageError} from '../config/usage-error.js'
import {resolveRules, type RuleSetting} from '../config/resolve-rules.js'
import {loadRules, withLoaded} from '../engine/load-rules.js'
import type {ActiveRule} from '../engine/run-rules.js'
import type {Knowledge} from '../index.js'
import type {Profile} from '../report/profile.js'
import type {ConfigFile} from './load-config.js'
import type {NameModel} from './open-name-model.js'
import type {Arguments} from './parse-arguments.js'

/** What holds for one draft. */
export interface Settings {
  readonly configPath: string | undefined
  readonly profile: Profile | undefined
  readonly rules: readonly ActiveRule[]
  /** The user’s own, where the configuration names one. */
  readonly nameModel: NameModel | undefined
  readonly isIgnored: boolean
}

interface Loaded extends Omit<Settings, 'isIgnored'> {
  readonly ignore: ((file: string) => boolean) | undefined
}

/** What holds whatever the configuration says. */
interface Given {
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly profile: string | undefined
  readonly knowledge: Knowledge
  readonly cwd: string
}

const configNames = ['reportlint.config.yaml', 'reportlint.config.yml', 'reportlint.config.json']

/** Answers what holds for a draft: the nearest configuration above it, then the command line over that. */
export async function createSettings(
  args: Arguments,
  knowledge: Knowledge,
  cwd: string,
): Promise<(file: string) => Promise<Settings>> {
  const named = args.value('config')
  const fixed = named === undefined ? undefined : path.resolve(cwd, named)
  if (fixed !== undefined && !existsSync(fixed))
    throw new UsageError(`there is no configuration “${String(named)}”; check the name`)
  const rules = await rulesFromFlags(args.values('rule'))
  const given = {rules, profile: args.value('profile'), knowledge, cwd}
  const loaded = new Map<string, Promise<Loaded>>()
  return async file => {
    const configPath = fixed ?? findConfig(path.dirname(file))
    const key = configPath ?? ''
    const settings = loaded.get(key) ?? load(configPath, given)
    loaded.set(key, settings)
    const {ignore, ...rest} = await settings
    return {...rest, isIgnored: ignore?.(file) ?? false}
  }
}

async function load(configPath: string | undefined, {knowledge, ...given}: Given): Promise<Loaded> {
  const config = configPath === undefined ? undefined : (await import('./load-config.js')).loadConfig(configPath)
  const profile =
    given.profile === undefined
      ? await profileOf(config, knowledge)
      : await loadNamedProfile(given.profile, given.cwd, knowledge)
  const fromConfig = config?.source.rules ?? {}
  // A mistake in the file is told with its name, one in a flag with the flag's.
  resolveRules(knowledge.rules, fromConfig, configPath ?? '')
  const active = resolveRules(knowledge.rules, {...fromConfig, ...given.rules}, '--rule')
  const nameModel = await nameModelOf(config)
  const rules = withLoaded(active, await loadRules(active.map(({id, rule}) => [id, rule])))
  return {configPath, profile, rules, nameModel, ignore: config?.isIgnored}
}

async function nameModelOf(config: ConfigFile | undefined): Promise<NameModel | undefined> {
  const named = config?.source.persons?.model
  return config && named !== undefined
    ? (await import('./open-name-model.js')).openNameModel(named, config.path)
    : undefined
}

/** The nearest configuration, from a folder upwards. */
export function findConfig(folder: string): string | undefined {
  for (const name of configNames) {
    const file = path.join(folder, name)
    if (existsSync(file)) return file
  }
  const parent = path.dirname(folder)
  return parent === folder ? undefined : findConfig(parent)
}

async function rulesFromFlags(values: readonly string[]): Promise<Readonly<Record<string, RuleSetting>>> {
  if (values.length === 0) return {}
  const {parseRuleFlag} = await import('./load-config.js')
  return Object.fromEntries(values.flatMap(value => Object.entries(parseRuleFlag(value))))
}

async function profileOf(config: ConfigFile | undefined, knowledge: Knowledge): Promise<Profile | undefined> {
  const name = config?.source.profile
  return config && name !== undefined ? loadNamedProfile(name, path.dirname(config.path), knowledge) : undefined
}

/** A built-in profile by name, or a file; the name of neither is refused. */
async function loadNamedProfile(name: string, folder: string, {profiles}: Knowledge): Promise<Profile> {
  const builtIn = (wanted: string) => profiles.find(profile => profile.name === wanted)
  const found = builtIn(name)
  if (found) return found
  const isPath = /[/\\]|\.ya?ml$/.test(name)
  if (!isPath && !existsSync(path.resolve(folder, name))) {
    const meant = closest(name, profiles.map(profile => profile.name)) // prettier-ignore
    const remedy =
      meant === undefined
        ? `use one of ${profiles.map(profile => profile.name).join(', ')}, or a file`
        : `did you mean “${meant}”?`
    throw new UsageError(`there is no profile “${name}”; ${remedy}`)
  }
  const {loadProfile} = await import('./load-config.js')
  return loadProfile(name, {
    builtIn,
    read: (file, from) => readProfile(file, from === undefined ? folder : path.dirname(from)),
  })
}

function readProfile(name: string, folder: string): {readonly text: string; readonly path: string} {
  const file = path.resolve(folder, name)
  if (!existsSync(file)) throw new UsageError(`there is no profile “${name}” (looked for ${file}); check the name`)
  return {text: readFileSync(file, 'utf8'), path: file}
}
