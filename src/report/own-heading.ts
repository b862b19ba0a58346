import type {Passage} from '#text/passage'
import type {StructureDraft} from './drafts.js'
import {formOf} from './label-of.js'
import {isBold, type MarkedLine} from './mark-lines.js'
import type {Label} from './types.js'

const longestHeading = 120

/** A heading that the profile does not know: of markdown, a bold line, or “2. Progress” above “2.1 …”. */
export function findOwnHeading(
  marked: MarkedLine,
  next: MarkedLine | undefined,
  draft: Pick<StructureDraft, 'open' | 'fields' | 'paragraph'>,
): {readonly label: Label; readonly passage: Passage} | undefined {
  const {open, fields} = draft
  const {line} = marked
  const [cell] = marked.cells
  if (!cell || cell.labels.length > 0 || (line.form !== 'heading' && line.form !== 'text')) return undefined
  const {passage} = cell
  // Above the header and the first section a heading is the report's title, and so are several below each other.
  const isTitle = fields.length === 0 || line.depth === 1 || next?.line.form === 'heading'
  if (passage.text === '' || (!open && isTitle)) return undefined
  const isHeading = line.form === 'heading' || isBoldHeading(marked, next) || isNumberedHeading(marked, next, draft)
  if (!isHeading) return undefined
  const label = {
    ...passage.range(),
    text: passage.text,
    form: formOf(marked),
    sureness: line.form === 'heading' ? 1 : 0.6,
    number: line.number?.text,
    depth: line.depth,
    isGlued: undefined,
  }
  return {label, passage}
}

// A recommendation in bold is not a heading: another numbered line follows it, or it is the last of several.
function isBoldHeading({line, cells}: MarkedLine, next: MarkedLine | undefined): boolean {
  const [cell] = cells
  const text = cell?.passage.text ?? ''
  const isListed =
    line.number !== undefined && (!isTopLevel.test(line.number.text) || next === undefined || isSibling(next))
  return (
    cell !== undefined &&
    isBold(text, cell.strong) &&
    !isListed &&
    !line.bullet &&
    text.length <= longestHeading &&
    !/[.;,]$|^that\b|^(?:table|figure|chart|map|photo|image|source|note)\b/i.test(text)
  )
}

const isTopLevel = /^\d{1,2}(?:\.0)?[.)]?$/
const isSibling = ({line, cells}: MarkedLine) =>
  (line.number !== undefined && isTopLevel.test(line.number.text)) || cells.some(({labels}) => labels.length > 0)

function isNumberedHeading(
  {line, cells}: MarkedLine,
  next: MarkedLine | undefined,
  {open, paragraph}: Pick<StructureDraft, 'open' | 'paragraph'>,
): boolean {
  const text = cells[0]?.passage.text ?? ''
  const own = /^(\d{1,2})(?:\.0)?\.?$/.exec(line.number?.text ?? '')?.[1]
  const below = /^(\d{1,2})\.[1-9]/.exec(next?.line.number?.text ?? '')?.[1]
  const above = open?.label.number ?? ''
  // Where the section has such numbers of its own, the next of them is an item.
  const isNext =
    isTopLevel.test(above) &&
    Number(own) === Number.parseInt(above) + 1 &&
    ![paragraph?.line, ...(open?.prose ?? [])].some(piece => isTopLevel.test(piece?.number?.text ?? ''))
  const isAbove = own === below || (isNext && /^[A-Z]/.test(text) && next?.line.number === undefined)
  return own !== undefined && isAbove && text.length <= longestHeading && !/[.;:?!,]$/.test(text)
}
