import type {Passage, Range} from '#rule'
import {longestDigitRun} from '#text/digit-run'
import {hasLetterByDigit} from '#text/letter-by-digit'
import {matchesIn} from '#text/matches-in'
import {createPassage, trimPassage} from '#text/passage'

// A piece of a draft with what may label it from outside: a cell says little without its row and the head of its column.

export interface Stretch {
  readonly text: string
  /** The heading or stem above, the head of its column, the other cells of its row. */
  readonly before: string
  readonly behind: string
  /** The place in the draft of a part of it. */
  readonly range: (start: number, end: number) => Range
  /** Whether it is no running text. */
  readonly isHidden: boolean
  /** How many digits it has at most without a letter between. */
  readonly digits: number
}

type Rows = readonly (readonly Passage[])[]

export const [longestBefore, longestBehind, longestHead] = [160, 100, 60]
/** Fewer digits in a row are no code, unless there are letters by them. */
const fewestDigits = 5

/** A piece that may hold a code; undefined for any other, as most are. */
export function stretchOf(passage: Passage, before: string, behind: string): Stretch | undefined {
  const {text} = passage
  const digits = longestDigitRun(text)
  if (digits === 0 || (digits < fewestDigits && !hasLetterByDigit(text))) return undefined
  const range = (start: number, end: number) => passage.range(start, end)
  return {text, before, behind, range, isHidden: false, digits}
}

/** The cells that may hold a code. */
export function cellStretches(rows: Rows): readonly Stretch[] {
  return rows.flatMap((row, r) => {
    if (!row.some(({text}) => /\d/.test(text))) return []
    const heads = r > 0 ? (rows[0] ?? []) : []
    let left = ''
    return row.flatMap((passage, c) => {
      const before = left + headOf(heads[c])
      left = `${before}${passage.text} | `.slice(-longestBefore)
      return stretchOf(passage, before, behindOf(row, heads, c)) ?? []
    })
  })
}

const nothing = createPassage('', [])

/** A first row of values heads nothing. */
const headOf = ({text}: Passage = nothing) =>
  text === '' || text.length > longestHead || /\d{4}/.test(text) ? '' : `${text}: `

function behindOf(row: readonly Passage[], heads: readonly Passage[], c: number): string {
  let behind = ''
  for (let next = c + 1; next < row.length && behind.length < longestBehind; next++)
    behind += ` | ${headOf(heads[next])}${row[next]?.text.slice(0, longestBehind) ?? ''}`
  return behind.slice(0, longestBehind)
}

/** The rows of a table without the line that makes it one to markdown; undefined for other text. */
export function typedRows({text, slice}: Passage): Rows | undefined {
  const lines = text.includes('|') && text.includes('\n') ? matchesIn(text, /[^\n]+/g) : []
  const isRow = ([line]: RegExpExecArray) => line.indexOf('|') !== line.lastIndexOf('|')
  if (lines.filter(isRow).length < 2) return undefined
  return lines.filter(isRow).map(({0: line, index}) => {
    let at = index
    return line.split('|').map(cell => {
      const start = at
      at += cell.length + 1
      return trimPassage(slice(start, start + cell.length))
    })
  })
}
