import {readFileSync} from 'node:fs'
import path from 'node:path'
import ignore from 'ignore'
import {parse} from 'yaml'
import {configSource, ruleSetting, type ConfigSource} from '../config/config-source.js'
import {readYaml} from '../config/read-yaml.js'
import type {RuleSetting} from '../config/resolve-rules.js'
import {UsageError} from '../config/usage-error.js'

// One chunk of the package for whatever reads YAML.
export {loadProfile} from '../config/load-profile.js'

export interface ConfigFile {
  readonly path: string
  readonly source: ConfigSource
  /** Whether its own `ignore` leaves a draft out. */
  readonly isIgnored: (file: string) => boolean
}

export function loadConfig(file: string): ConfigFile {
  const source = readYaml(readFileSync(file, 'utf8'), file, configSource)
  const patterns = ignore().add([...(source.ignore ?? [])])
  const folder = path.dirname(file)
  const isIgnored = (draft: string) => {
    const relative = path.relative(folder, draft).replaceAll(path.sep, '/')
    return !relative.startsWith('..') && !path.isAbsolute(relative) && relative !== '' && patterns.ignores(relative)
  }
  return {path: file, source, isIgnored}
}

/** “structure/empty-section: warning”, or “id: [warning, {option: 3}]”. */
export function parseRuleFlag(text: string): Readonly<Record<string, RuleSetting>> {
  const [, id, value] = /^\s*([^:\s]+)\s*:\s*(.+)$/s.exec(text) ?? []
  const setting = value === undefined ? undefined : ruleSetting.safeParse(parseFlow(value, text))
  if (id === undefined || setting?.success !== true)
    throw new UsageError(`--rule “${text}” is not “id: level”; the levels are off, suggestion, warning and error`)
  return {[id]: setting.data}
}

function parseFlow(value: string, text: string): unknown {
  try {
    return parse(value)
  } catch (cause) {
    throw new UsageError(`--rule “${text}” is not “id: level”; the levels are off, suggestion, warning and error`, {
      cause,
    })
  }
}
