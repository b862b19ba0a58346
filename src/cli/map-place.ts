import {existsSync, lstatSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../config/usage-error.js'

/** The real path at which a map may lie: in a folder that is there, and in no git work tree, by whichever way. */
export function mapPlace(name: string | undefined, cwd: string): string {
  if (name === undefined)
    throw new UsageError('say where to keep who is who: --map FILE, outside the repository of the drafts')
  const named = path.resolve(cwd, name)
  const file = realPlace(named, name)
  const kind = statSync(file, {throwIfNoEntry: false})
  if (kind && !kind.isFile()) throw new UsageError(`--map “${name}” is no file; name a file for the map`)
  for (const folder of [path.dirname(file), realFolder(named, name)]) {
    const tree = workTree(folder)
    if (tree !== undefined)
      throw new UsageError(`--map “${name}” lies in the git work tree ${tree}, and would be published with it; keep the map outside`) // prettier-ignore
  }
  return file
}

function realPlace(named: string, name: string): string {
  const folder = realFolder(named, name)
  if (!lstatSync(named, {throwIfNoEntry: false})?.isSymbolicLink()) return path.join(folder, path.basename(named))
  if (!existsSync(named)) throw new UsageError(`--map “${name}” is a link to a file that is not there; name the file`)
  return realpathSync(named)
}

function realFolder(named: string, name: string): string {
  const folder = path.dirname(named)
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError(`there is no folder for --map “${name}”; make it first, or name another`)
  return realpathSync(folder)
}

function workTree(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : workTree(parent)
}
