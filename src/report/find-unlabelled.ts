import {fold} from '#text/fold'
import type {LabelMatch} from './find-labels.js'
import type {LabelIndex} from './label-index.js'

const longest = 120

/** A value that is known without its label: “For general release”, “Part 1 (Open to the public)”; its label is empty. */
export function findUnlabelled(text: string, {unlabelled}: LabelIndex): LabelMatch | undefined {
  if (unlabelled.length === 0 || text.length > longest) return undefined
  const line = fold(text)
  const template = unlabelled.find(({field}) => field?.values.some(value => isAlone(line, fold(value))))
  return template && {template, start: 0, labelEnd: 0, end: 0, sureness: 0.8, isGlued: undefined}
}

/** Nothing but an explanation in brackets may follow, or the alternatives that the author forgot to delete. */
function isAlone(line: string, value: string): boolean {
  return line.startsWith(value) && /^[.:*]?\s*(?:\([^()]*\)|\/.*)?\s*[.*]?$/.test(line.slice(value.length))
}
