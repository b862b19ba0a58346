import {letter} from '#text/letter'
import {isBareAnswer} from '#text/bare-answer'
import type {Passage} from '#text/passage'
import type {Appendix, Citation, Prose, Section} from './types.js'

const noun = '(?:appendix|annexe?|enclosure|schedule)'
const listed = new RegExp(`^${noun}\\s{1,3}([A-Z]|\\d{1,2}[A-Za-z]?|[IVX]{1,4})\\b[\\s:.,–—-]*`, 'i')
// “A. Visitor counts”.
const initial = /^([A-Z]|\d{1,2})[.):]\s{1,3}(?=\S)/
const lettered = /^([A-Z]|\d{1,2})[.:)]?$/
const leadIn =
  /:\s*$|\bfollowing (?:appendix|appendices|documents?)\b|^(?:there (?:is|are) )?no\b|^(?:the )?appendi(?:x|ces)\b[^.]*\b(?:is|are) attached\b[^.]*:?$/i

/** The appendices that a report lists as its own, one a line or list item. */
export function extractAppendices(section: Section | undefined): readonly Appendix[] {
  if (!section) return []
  return section.prose.flatMap(piece =>
    linesOf(piece.passage).flatMap((line, index) => readAppendix(piece, line, index === 0)),
  )
}

function linesOf(passage: Passage): readonly Passage[] {
  let start = 0
  return passage.text.split('\n').map(text => {
    const line = passage.slice(start, start + text.length)
    start += text.length + 1
    return line
  })
}

function readAppendix(piece: Prose, line: Passage, isFirst: boolean): readonly Appendix[] {
  const text = line.text.trim()
  const label = listed.exec(text) ?? initial.exec(text)
  if (text === '' || isBareAnswer(text) || (!label && leadIn.test(text))) return []
  const typed = isFirst && piece.number ? lettered.exec(piece.number.text.replace(/[()]/g, ''))?.[1] : undefined
  const title = label ? text.slice(label[0].length).trim() : text
  return [{label: label?.[1]?.toUpperCase() ?? typed, title, passage: line}]
}

const one = `(?:[A-Z](?![${letter}\\d])|\\d{1,2}[A-Z]?(?![${letter}\\d]))`
const cited = new RegExp(
  `\\b(?:[Aa]ppendi(?:x|ces)|APPENDI(?:X|CES)|[Aa]nnex(?:e|es)?|ANNEX)\\s{1,3}(${one}(?:(?:\\s?[,&–-]\\s?|,?\\s(?:and|or|to)\\s)${one}){0,12})`,
  'g',
)
// “Appendix 2 of the Local Plan” is somebody else's.
const elsewhere = /^\s(?:of|to|in)\s(?!this\b|the report\b)/

/** Every place outside the list itself that sends the reader to an appendix of this report. */
export function findCitations(prose: readonly Prose[]): readonly Citation[] {
  const found: Citation[] = []
  for (const piece of prose) {
    if (piece.section?.id === 'appendices') continue
    for (const match of piece.passage.text.matchAll(cited)) {
      const end = match.index + match[0].length
      if (elsewhere.test(piece.passage.text.slice(end, end + 30))) continue
      for (const label of expand(match[1] ?? ''))
        found.push({...piece.passage.range(match.index, end), label, prose: piece})
    }
  }
  return found
}

function expand(list: string): readonly string[] {
  const labels: string[] = []
  for (const part of list.split(/\s?[,&]\s?|,?\s(?:and|or)\s/)) {
    const [from, to] = part.split(/\s?[–-]\s?|\sto\s/)
    if (from === undefined || from === '') continue
    labels.push(from)
    if (to !== undefined) labels.push(...between(from, to), to)
  }
  return labels
}

function between(from: string, to: string): readonly string[] {
  const first = /^\d/.test(from) ? Number.parseInt(from, 10) : from.charCodeAt(0)
  const last = /^\d/.test(to) ? Number.parseInt(to, 10) : to.charCodeAt(0)
  if (last - first > 25) return []
  const inside = Array.from({length: Math.max(0, last - first - 1)}, (_, i) => first + 1 + i)
  return inside.map(value => (/^\d/.test(from) ? String(value) : String.fromCharCode(value)))
}
