import type {Fix, TextEdit} from '../rule.js'
import type {Finding} from './finding.js'

export interface Fixed {
  readonly text: string
  /** How many fixes were applied. */
  readonly applied: number
}

/** Applies the fixes of findings, safe ones only unless `unsafe`; of two that overlap the first wins and the other waits for the next round. */
export function applyFixes(
  text: string,
  findings: readonly Pick<Finding, 'fix'>[],
  {unsafe = false}: {readonly unsafe?: boolean} = {},
): Fixed {
  const taken: TextEdit[] = []
  let applied = 0
  for (const {fix} of findings) {
    if (
      !fix ||
      (!fix.safe && !unsafe) ||
      !isSound(fix, text) ||
      fix.edits.some(edit => taken.some(other => overlap(edit, other)))
    )
      continue
    taken.push(...fix.edits)
    applied++
  }
  taken.sort((a, b) => a.start - b.start)
  let fixed = ''
  let from = 0
  for (const edit of taken) {
    fixed += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return {text: fixed + text.slice(from), applied}
}

const rounds = 10

/** Applies fixes and lints again until nothing is left to fix; stops after ten rounds, should two fixes undo each other. */
export function fixUntilStable(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
  options: {readonly unsafe?: boolean} = {},
): Fixed {
  let current: Fixed = {text, applied: 0}
  for (let round = 0; round < rounds; round++) {
    const next = applyFixes(current.text, findingsOf(current.text), options)
    if (next.applied === 0 || next.text === current.text) break
    current = {text: next.text, applied: current.applied + next.applied}
  }
  return current
}

function isSound({edits}: Fix, text: string): boolean {
  return edits.length > 0 && edits.every(({start, end}) => start >= 0 && start <= end && end <= text.length)
}

// Two insertions at one place overlap too: which should come first nobody can tell.
function overlap(a: TextEdit, b: TextEdit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start
}
