import {letter} from '#text/letter'
import {isBareAnswer} from '#text/bare-answer'
import type {Passage} from '#text/passage'
import type {Appendix, Citation, Prose, Section, Table} from './types.js'

// “Appendix A”, “Annex 2”, “Appendix ‘B’”, “Appendix A1”, “Appendix II”.
const token = '(?:[IVX]{2,4}|[A-Z]\\d{0,2}|\\d{1,2}[A-Za-z]?)'
const listed = new RegExp(
  `^(?:exempt |confidential |restricted )?(?:appendix|annexe?|enclosure|schedule)\\s{1,3}[“‘"'(]?(${token})(?![${letter}\\d])[”’"')]?[\\s:.,–—-]{0,9}`,
  'i',
)
// “A. Visitor counts”, “A – Visitor counts”.
const initial = /^([A-Z]|\d{1,2})(?:[.):]|\s[–—-])\s{1,3}(?=\S)/
// What stands in front of an item where the draft has it as text.
const dash = /^[-–—•*·]\s{1,3}/
const lettered = /^([A-Z]|\d{1,2})[.:)]?$/
const leadIn =
  /:\s*$|\bfollowing (?:appendix|appendices|documents?)\b|^(?:there (?:is|are) )?no\b|^(?:the )?appendi(?:x|ces)\b[^.]*\b(?:is|are) attached\b[^.]*:?$/i
const heading =
  /^(?:appendi(?:x|ces)|annex|no\.?|ref(?:erence)?|letter|number|title|document|description|name)\b.{0,12}$/i

/** The appendices that a report lists as its own, one a line, list item or row of a table. */
export function extractAppendices(section: Section | undefined): readonly Appendix[] {
  if (!section) return []
  const tables = new Set<Table>()
  return section.prose.flatMap(piece => {
    if (piece.table) return tables.has(piece.table) ? [] : (tables.add(piece.table), readTable(piece.table))
    return linesOf(piece.passage).flatMap((line, index) =>
      readAppendix(line, index === 0 ? piece.number?.text : undefined),
    )
  })
}

// “Appendix 1: Plan; Appendix 2: Charges”.
const separator = /\n|;(?=\s{1,3}(?:and )?(?:appendix|annexe?) (?:[A-Z]|\d{1,2})\b)/i

/** The lines of a paragraph, a line that goes on from the one above joined to it. */
function linesOf(passage: Passage): readonly Passage[] {
  const lines: {start: number; end: number}[] = []
  let start = 0
  let isLabelled = false
  for (const text of passage.text.split(separator)) {
    const end = start + text.length
    const last = lines.at(-1)
    const label = listed.test(text.trimStart().replace(dash, '')) || initial.test(text)
    if (last && ((isLabelled && !label) || /^[a-z(]/.test(text))) last.end = end
    else lines.push({start, end})
    isLabelled ||= label
    start = end + 1
  }
  return lines.map(line => passage.slice(line.start, line.end))
}

function readAppendix(line: Passage, number: string | undefined): readonly Appendix[] {
  const text = line.text.trim().replace(dash, '')
  const label = listed.exec(text) ?? initial.exec(text)
  if (text === '' || isBareAnswer(text) || (!label && leadIn.test(text))) return []
  const typed = number === undefined ? undefined : lettered.exec(number.replace(/[()]/g, ''))?.[1]
  const title = (label ? text.slice(label[0].length) : text).replace(/\s+/g, ' ').trim()
  return [{label: label?.[1]?.toUpperCase() ?? typed, title, passage: line}]
}

/** A row is an appendix: its letter in a cell of its own or in front of the title. */
function readTable({rows}: Table): readonly Appendix[] {
  return rows.flatMap((row, index) => {
    const [first, ...others] = row.filter(({text}) => text.trim() !== '')
    if (!first || (index === 0 && heading.test(first.text.trim()) && !listed.test(first.text.trim()))) return []
    const [second] = others
    const own = listed.exec(first.text.trim()) ?? lettered.exec(first.text.trim())
    if (!second || own?.[0].length !== first.text.trim().length) return readAppendix(first, undefined)
    return [{label: own[1]?.toUpperCase(), title: second.text.trim(), passage: second}]
  })
}

const one = `[“‘"'(]?(?:[IVX]{2,4}|[A-Z]\\d{0,2}|\\d{1,2}[A-Za-z]?)(?![${letter}\\d])[”’"')]?`
const cited = new RegExp(
  `\\b(?:[Aa]ppendi(?:x|ces)|APPENDI(?:X|CES)|[Aa]nnex(?:e|es)?|ANNEX|App\\.)\\s{1,3}(${one}(?:(?:\\s?[,&–-]\\s?|,?\\s(?:and|or|to)\\s)${one}){0,12})`,
  'g',
)
// “Appendix 2 of the Local Plan” and “the Local Plan, Appendix 2” are somebody else's; “the Policy at Appendix 2” may be.
const elsewhere = /^\s(?:of|to|in)\s(?!this\b|the report\b|the main report\b)/
const ofAnother =
  /\b(?:Plan|Strategy|Policy|Code|Act|Framework|Guidance|Constitution|NPPF|Regulations|Order|Document|Manual)(?:['’]s)?(?: (?:19|20)\d{2})?,? ?(\(|at |in )?$/

/** Every place outside the list itself that sends the reader to an appendix of this report, as far as that can be told. */
export function findCitations(prose: readonly Prose[], appendices: readonly Appendix[]): readonly Citation[] {
  const own = new Set(appendices.map(({label}) => label))
  const found: Citation[] = []
  for (const piece of prose) {
    if (piece.section?.id === 'appendices') continue
    for (const match of piece.passage.text.matchAll(cited)) {
      const end = match.index + match[0].length
      if (elsewhere.test(piece.passage.text.slice(end, end + 30))) continue
      const another = ofAnother.exec(piece.passage.text.slice(Math.max(0, match.index - 40), match.index))
      if (another && another[1] === undefined) continue
      for (const label of expand(match[1] ?? ''))
        if (!another || own.has(label.toUpperCase()))
          found.push({...piece.passage.range(match.index, end), label, prose: piece})
    }
  }
  return found
}

function expand(list: string): readonly string[] {
  const labels: string[] = []
  for (const part of list.replace(/[“”‘’"'()]/g, '').split(/\s?[,&]\s?|,?\s(?:and|or)\s/)) {
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
  if (!/^(?:[A-Z]|\d{1,2})$/.test(from) || last - first > 25) return []
  const inside = Array.from({length: Math.max(0, last - first - 1)}, (_, i) => first + 1 + i)
  return inside.map(value => (/^\d/.test(from) ? String(value) : String.fromCharCode(value)))
}
