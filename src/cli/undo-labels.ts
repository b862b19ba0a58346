import {existsSync, readFileSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../config/usage-error.js'
import {maskNames} from '../pseudonymise/mask-names.js'
import {restored, writeChanges} from './change-drafts.js'
import {checkNameMap, readNameMap, writeNameMap, type NameMap, type Step} from './name-map.js'
import type {LabelJob} from './read-named-drafts.js'
import {shownPath} from './shown-path.js'
import {digestOf} from './write-file.js'

/** A file on its way back. */
interface Undone {
  readonly file: string
  readonly shown: string
  readonly bytes: Uint8Array
  /** The digest of what is there. */
  readonly step: {readonly before: string}
  /** The steps that stay in the map. */
  readonly left: readonly Step[]
  readonly isChanged: boolean
}

/** Gives the files of a map, or those named, their bytes back: all of them, or, where one was changed since, none. */
export function undoLabels(mapFile: string, {args: {names, isSet}, world: {cwd}}: LabelJob): string {
  if (!existsSync(mapFile)) throw new UsageError(`there is no map ${mapFile}; check the name`)
  if (isSet('diff')) throw new UsageError('--undo has no --diff: it would show the names; leave one of them out')
  const map = readNameMap(mapFile)
  const mask = maskNames(map.people)
  const shownAs = (file: string) => mask(shownPath(cwd, file))
  const {files, givenUp} = filesOf(names, map, cwd)
  const undone = [...new Set(files)].map(file => undoFile(file, shownAs(file), map.files.get(file) ?? []))
  const changed = undone.filter(({isChanged}) => isChanged)
  const gone = 'the drafts before it have their names back'
  writeChanges(changed, {first: () => checkNameMap(mapFile, map, 'nothing was undone'), soFar: gone})
  // Not before the drafts: it is all that can bring them back.
  const kept = new Map(map.files)
  for (const {file, left} of undone)
    if (left.length > 0)
      kept.set(
        file,
        left.map(step => ({...step, isGivenUp: true})),
      )
    else kept.delete(file)
  const soFar =
    changed.length === 0 ? 'nothing was undone' : 'the drafts have their names back and the map is as it was'
  writeNameMap(mapFile, {people: map.people, files: kept}, {was: map, soFar})
  const passedOver = givenUp.map(
    file => `${shownAs(file)} is left as it is: it was changed by hand before; look its names up in the map.\n`,
  )
  return (
    passedOver.join('') + (changed.length === 0 ? 'There was nothing to undo.\n' : changed.map(line).join('') + notice)
  )
}

const notice = 'The names are back in the drafts. The map still knows who is who, so that a later run gives the same labels; keep it safe.\n' // prettier-ignore
const line = ({shown, left}: Undone) =>
  left.length === 0
    ? `${shown} is as it was, byte for byte.\n`
    : `${shown} is as it was before the last run; it was changed by hand between two runs, so that the first cannot be undone.\n`

/** Those that are named; else all but those of which nothing is left that could be undone. */
function filesOf(names: readonly string[], map: NameMap, cwd: string) {
  if (names.length > 0) return {files: names.map(name => fileOf(name, map, cwd)), givenUp: []}
  const isGivenUp = ([, steps]: readonly [string, readonly Step[]]) => steps.at(-1)?.isGivenUp === true
  const all = [...map.files]
  return {
    files: all.filter(each => !isGivenUp(each)).map(([file]) => file),
    givenUp: all.filter(isGivenUp).map(([file]) => file),
  }
}

function fileOf(name: string, {files}: NameMap, cwd: string): string {
  const named = path.resolve(cwd, name)
  const file = existsSync(named) ? realpathSync(named) : named
  if (!files.has(file)) throw new UsageError(`the map has no change of “${name}”; check the name, or the map`)
  return file
}

function undoFile(file: string, shown: string, steps: readonly Step[]): Undone {
  if (!existsSync(file)) throw new UsageError(`${shown} is gone, so nothing was undone; put it back, or name the other drafts`) // prettier-ignore
  let bytes: Uint8Array = readFileSync(file)
  const now = digestOf(bytes)
  let digest = now
  const untouched = steps.findIndex(({before}) => before === now)
  let count = steps.at(-1)?.after === now || untouched < 0 ? steps.length : untouched
  if (untouched < 0 && steps.at(-1)?.after !== now)
    throw new UsageError(`${shown} was changed since its names were replaced, so nothing was undone; name the other drafts, or look the names up in the map`) // prettier-ignore
  for (let step = steps[count - 1]; step?.after === digest; step = steps[--count - 1]) {
    const old = restored(bytes, step)
    if (!old || digestOf(old) !== step.before) throw new UsageError(`the map is damaged: it does not give ${shown} back as it was; nothing was undone`) // prettier-ignore
    bytes = old
    digest = step.before
  }
  return {file, shown, bytes, step: {before: now}, left: steps.slice(0, count), isChanged: digest !== now}
}
