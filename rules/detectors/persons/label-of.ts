import type {Prose, Report} from '#rule'
import {headedCellAt} from '../../lexicons/headed-cells.js'
import {endsWithPost} from '../../lexicons/posts.js'
import type {Mention} from './read-mentions.js'

const typedLabel = /(?:^|  |\t|[|·]|[.;,)] )\W{0,4}([A-Za-z][^:\t|·.;]{1,60})[:\t|]\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Cllr|Councillor|Canon|Revd?|Judge|HHJ|Sir|Dame)\.? )?$/ // prettier-ignore

/** Names in a row, with what is told of each in brackets; a word is taken whole, so that there is one way to read them. */
const names =
  /(?<=[:\t|])(?:\s|[A-Z][\w.'’-]{0,30}(?![\w.'’-])|\([^()]{1,60}\)|and\b|&|[,;]|(?:de|van|bin|al|ap)\b){1,120}$/

/** What a mention is told to be: by the label of its line, by the head of its column, or by the label beside its cell. */
export function labelOf({prose, at}: Mention, report: Report): string {
  if (!prose) return ''
  const {text} = prose.passage
  const line = text.slice(Math.max(0, at - 160), at).replace(/^.*\n/s, '')
  // Of “Officers: A, B (Police) and C” each has the label.
  const label = typedLabel.exec(line)?.[1] ?? typedLabel.exec(line.replace(names, ''))?.[1]
  const cell = prose.table ? headedCellAt(report).get(prose.passage.range().start) : undefined
  // Of a wider table the first cell names the row and is no label.
  const beside =
    cell &&
    (cell.row.length > 2 || (isNameOfThing.test(cell.label) && !endsWithPost(`${cell.label} `))
      ? cell.head
      : cell.label || cell.head)
  return (label ?? beside ?? (line === '' ? ownLabel(prose) : '')).trim()
}

/** “Mill Primary School”: two words in capitals before the last are somebody’s or something’s name. */
const isNameOfThing = /\b[A-Z][\w’'-]+ [A-Z][\w’'-]+ [A-Z]|\d/

/** “Legal: Jane Harlow”: the label of a section on the line of its text. */
const ownLabel = ({section}: Prose) =>
  section?.label.form === 'line' || section?.label.form === 'inline' ? section.title : ''
