import {isAbbreviation} from './is-abbreviation.js'

const marks = '[\\s:;,.#=|()[\\]{}<>"“”\'‘’*_`~–—/&-]'
const number = 'no|nos|num|nr|gb|numbers?|refs?|references?|ids?|code'
const verbs = 'is|was|are|were|being|as|of|for|under|given|shown|recorded|listed|noted|held|the|his|her|their|its'
/** What may stand between a label and what it names: “number is:”, “ | ”. */
const link = new RegExp(`^(?:${marks}|(?:${number}|${verbs})(?![A-Za-z])){0,30}$`, 'i')
const shortLink = new RegExp(`^(?:${marks}|(?:${number})(?:\\s(?:is|was|of))?(?![A-Za-z])){0,12}$`, 'i')
const longest = 60

/** Whether a label names what stands on the other side of this. */
export const isBeside = (between: string) => between.length <= longest && link.test(between)

/** The same with hardly a word between: “telephone: ”, “VAT number GB ”, not “by telephone as ”. */
export const isRightBeside = (between: string) =>
  between.length <= longest && shortLink.test(between.replace(/[A-Z]{1,3}\s?$/, ''))

/** Whether all between two places, the second of which goes on with `next`, is of one sentence, row or item. */
export function isInReach(between: string, next: string): boolean {
  return isBeside(between) || !(/\n\s*\n/.test(between) || hasItemBreak(between) || hasSentenceEnd(between + next))
}

const itemStart =
  /^[\s>]*(?:[-–•*|] ?|\(?\w{1,3}[.)] |(?!(?:no|num|numbers?|refs?|references?|ids?)\b)[A-Za-z][^:\n]{0,40}:(?:\s|$))/i

/** Whether a new item of a list, or another label, begins between the two; a stem (“NHS numbers:”) reaches all of its items. */
function hasItemBreak(between: string): boolean {
  const first = between.indexOf('\n')
  if (first === -1 || /:[*_\s]{0,6}$/.test(between.slice(Math.max(0, first - 8), first))) return false
  return between
    .slice(first + 1)
    .split('\n')
    .some(line => itemStart.test(line))
}

const stop = /[.!?]["”’')\]]{0,2}\s{1,4}["“‘'(]?(?=[A-Z])/g

/** Behind a label these end no sentence, even before a capital: “NI no. AB 12”. */
const shortened = /(?<![A-Za-z])(?:nos?|num|nr|refs?|reg|acc|lic|tel)$/i

function hasSentenceEnd(text: string): boolean {
  return [...text.matchAll(stop)].some(
    ({0: found, index}) =>
      !found.startsWith('.') ||
      !(shortened.test(text.slice(Math.max(0, index - 6), index)) || isAbbreviation(text, index, index + found.length)),
  )
}
