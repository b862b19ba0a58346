import {readFileSync} from 'node:fs'
import {UsageError} from '../config/usage-error.js'
import {swapBack, swapIn} from '../pseudonymise/swap.js'
import {decodeAs} from '../read/decode-as.js'
import {encode} from '../read/encode.js'
import type {TextEdit} from '../rule.js'
import type {Step} from './name-map.js'
import type {NamedFile} from './read-named-drafts.js'
import {digestOf, writeFile} from './write-file.js'

/** A file that gets other bytes. */
export interface Change {
  readonly file: string
  readonly shown: string
  readonly before: string
  readonly text: string
  readonly bytes: Uint8Array
  readonly mask: (text: string) => string
  readonly step: Step
}

/** What the edits make of a draft, undefined if nothing. That it can be undone is tried first. */
export function changeOf({file, shown, text, form, personal}: NamedFile, edits: readonly TextEdit[]): Change | undefined {
  if (edits.length === 0) return undefined
  const {text: changed, swaps} = swapIn(text, edits)
  const [old, bytes] = [encode(text, form), encode(changed, form)]
  if (!old || !bytes) throw new UsageError(`${shown}: a label has a character that Windows-1252 does not; save the draft as UTF-8`) // prettier-ignore
  const step = {before: digestOf(old), after: digestOf(bytes), ...form, swaps: [...swaps]}
  if (digestOf(restored(bytes, step) ?? bytes) !== step.before) throw new Error('a change could not be undone')
  return {file, shown, before: text, text: changed, bytes, mask: personal.mask, step}
} // prettier-ignore

/** The bytes that a step began with. */
export function restored(bytes: Uint8Array, step: Step): Uint8Array | undefined {
  const text = decodeAs(bytes, step)
  return text === undefined ? undefined : encode(swapBack(text, step.swaps), step)
}

/** Writes the changed drafts after `first` has been done, if each is still as it was read. `soFar` says what holds if one cannot be written. */
export function writeChanges(
  changes: readonly (Pick<Change, 'file' | 'shown' | 'bytes'> & {readonly step: {readonly before: string}})[],
  {first, soFar}: {readonly first: () => void; readonly soFar: string},
): void {
  for (const {file, shown, step} of changes)
    if (digestOf(readFileSync(file)) !== step.before)
      throw new UsageError(`${shown} was changed in the meantime, so no draft was changed; run the command again`)
  first()
  for (const {file, shown, bytes} of changes)
    try {
      writeFile(file, bytes)
    } catch (cause) {
      throw new UsageError(`${shown} cannot be written; ${soFar}`, {cause})
    }
}
