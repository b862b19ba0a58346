import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** What `.reportlintignore` leaves out of every run, and `.gitignore` of the search of a folder. */
export interface IgnoreRules {
  readonly isIgnored: (file: string, how: 'named' | 'found') => boolean
}

export function createIgnoreRules(): IgnoreRules {
  const loaded = new Map<string, Ignore | undefined>()
  const load = (folder: string, name: string) => {
    const file = path.join(folder, name)
    if (!loaded.has(file)) loaded.set(file, existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : undefined)
    return loaded.get(file)
  }
  const isIgnoredBy = (name: string, file: string) => {
    let isIgnored = false
    // The file nearest to the draft has the last word.
    for (const folder of foldersAbove(file, name === '.gitignore')) {
      const result = load(folder, name)?.test(path.relative(folder, file).replaceAll(path.sep, '/'))
      if (result?.ignored === true) isIgnored = true
      if (result?.unignored === true) isIgnored = false
    }
    return isIgnored
  }
  return {
    isIgnored: (file, how) =>
      isIgnoredBy('.reportlintignore', file) || (how === 'found' && isIgnoredBy('.gitignore', file)),
  }
}

function foldersAbove(file: string, upToRepository: boolean): readonly string[] {
  const folders: string[] = []
  let folder = path.dirname(file)
  for (;;) {
    folders.unshift(folder)
    const parent = path.dirname(folder)
    if (parent === folder || (upToRepository && existsSync(path.join(folder, '.git')))) return folders
    folder = parent
  }
}
