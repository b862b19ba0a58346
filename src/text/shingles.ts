import {fold} from './fold.js'
import {letter} from './letter.js'

/**
 * The runs of `size` folded words of a text, in order, each as a number of 32 bits: texts that share most of them say the same.
 * One pair of different runs in four billion looks alike, which is one run of many.
 */
export function shingles(text: string, size: number): readonly number[] {
  const runs: number[] = []
  // So short a text has no run.
  if (text.length < 2 * size - 1) return runs
  const hashes = wordHashes(text)
  let farthest = 1
  for (let word = 0; word < size; word++) farthest = Math.imul(farthest, 31)
  let run = 0
  for (let last = 0; last < hashes.length; last++) {
    // The word that the run leaves behind counts no more.
    const left = last < size ? 0 : Math.imul(hashes[last - size] ?? 0, farthest)
    run = (Math.imul(run, 31) + (hashes[last] ?? 0) - left) | 0
    if (last >= size - 1) runs.push(run)
  }
  return runs
}

/** FNV-1a of each folded word, read unit by unit: to cut the words out of the text costs three times as much. */
function wordHashes(text: string): readonly number[] {
  const units = (foldedUnits ??= new Uint16Array(1 << 16))
  const hashes: number[] = []
  let hash = empty
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(units, text, at)
    if (unit > lastJoint || (unit > gap && hash !== empty && unitAt(units, text, at + 1) > lastJoint))
      hash = Math.imul(hash ^ unit, 0x01000193)
    else if (hash !== empty) {
      hashes.push(hash)
      hash = empty
    }
  }
  if (hash !== empty) hashes.push(hash)
  return hashes
}

const empty = 0x811c9dc5 | 0
const gap = 1
/** The marks that join the parts of a word, “'”, “.” and “/”, come before the digits and letters. */
const lastJoint = 47

/** By unit the folded one, or a gap where it is never part of a word; 0 until it is met. */
let foldedUnits: Uint16Array | undefined

function unitAt(units: Uint16Array, text: string, at: number): number {
  if (at >= text.length) return gap
  const code = text.charCodeAt(at)
  const known = units[code] ?? gap
  if (known !== 0) return known
  const unit = fold(text.charAt(at))
  return (units[code] = mayJoin.test(unit) ? unit.charCodeAt(0) : gap)
}

const mayJoin = new RegExp(`[${letter}\\d'./]`)
