import type {Table} from '#rule'

/** Where the tag of an HTML table stands, or -1. */
export function tagBefore(text: string, start: number): number {
  const from = Math.max(0, start - farthest)
  const at = text.slice(from, start).toLowerCase().lastIndexOf('<table')
  return at === -1 ? -1 : from + at
}

const farthest = 4000

/** Whether no row of a table is marked as its headings, or the first counts like the others. */
export function isHeadless({form, rows, range}: Table, text: string): boolean {
  if (form === 'html') return !/<th[\s>]|\brole=["']?columnheader/i.test(text.slice(Math.max(0, tagBefore(text, range.start)), range.end)) // prettier-ignore
  const [head = [], ...body] = rows
  if (head.every(cell => cell.text.trim() === '')) return true
  // “| Homes | 412 |”: the first row counts like the others. More columns may have bands of figures as headings.
  const figures = [head, ...body].map(row => row[1]?.text.trim() ?? '')
  return head.length === 2 && body.length > 1 && head[0]?.text.trim() !== '' && figures.every(isFigure) && !body.some(row => isFigure(row[0]?.text.trim() ?? '')) // prettier-ignore
}

// Years are headings, and so is “£000”.
const isFigure = (text: string) => /^[-–(]?£?\d[\d,.]{0,14}\)?(?: ?%| ?[mk]| million)?$/i.test(text) && !/^(?:(?:19|20)\d\d|£?000s?)$/.test(text) // prettier-ignore

/** In words, and above figures: headings to the eye, if not to a screen reader. */
export function looksHeaded({form, rows}: Table): boolean {
  const [head = []] = rows
  return form === 'html' && head.length > 1 && head.every(({text}) => text.trim() !== '' && !isFigure(text.trim()))
}
