import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../config/usage-error.js'
import {commands} from './flags.js'
import {closest} from '#text/closest'
import type {IgnoreRules} from './ignore-rules.js'
import {shownPath} from './shown-path.js'
import type {World} from './world.js'

/** The drafts that a command line means, in its order, each once; and the named ones that an ignore file leaves out. */
export interface Drafts {
  readonly files: readonly string[]
  readonly ignored: readonly string[]
}

export interface SearchOptions {
  readonly cwd: string
  readonly isUnmatchedAllowed: boolean
  readonly ignoreRules: IgnoreRules
}

/** Finds files, folders and globs; “-” stands for itself. A name that is nowhere is refused. */
export async function findDrafts(names: readonly string[], options: SearchOptions): Promise<Drafts> {
  const files = new Set<string>()
  const ignored: string[] = []
  for (const name of names) {
    const found = await findNamed(name, options)
    for (const file of found.files) files.add(file)
    ignored.push(...found.ignored)
    const isFound = found.files.length + found.ignored.length > 0
    if (!isFound && !options.isUnmatchedAllowed) throw new UsageError(notFound(name, options.cwd))
  }
  return {files: [...files], ignored}
}

export function tellIgnored(ignored: readonly string[], {cwd, stderr}: Pick<World, 'cwd' | 'stderr'>): void {
  for (const file of ignored) stderr.write(`reportlint: ${shownPath(cwd, file)} is left out by .reportlintignore\n`)
}

async function findNamed(name: string, options: SearchOptions): Promise<Drafts> {
  if (name === '-') return {files: ['-'], ignored: []}
  const full = path.resolve(options.cwd, name)
  const kind = statSync(full, {throwIfNoEntry: false})
  if (kind && !kind.isDirectory())
    return options.ignoreRules.isIgnored(full, 'named') ? {files: [], ignored: [full]} : {files: [full], ignored: []}
  const pattern = kind ? '**/*.{md,markdown}' : name
  if (!kind && !/[*?[\]{}!]/.test(name)) return {files: [], ignored: []}
  const {glob} = await import('tinyglobby')
  const found = await glob(pattern.replaceAll('\\', '/'), {
    cwd: kind ? full : options.cwd,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
  })
  const files = found.map(file => path.normalize(file)).sort()
  return {files: files.filter(file => !options.ignoreRules.isIgnored(file, 'found')), ignored: []}
}

function notFound(name: string, cwd: string): string {
  if (existsSync(path.resolve(cwd, name)))
    return `there is no draft (.md, .markdown) in “${name}”; name the file, or another folder`
  const meant = /[./\\*]/.test(name) ? undefined : closest(name, Object.keys(commands))
  if (meant !== undefined) return `there is no file “${name}”; did you mean the command “${meant}”?`
  return `there is no file or folder “${name}”; check the name`
}
