import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'

const gap = / {3,}(?=\S)/g
/** So many spaces set out a column; fewer may be those of justified text. */
const wideGap = 6
const longestRow = 160

/**
 * Which lines of a paragraph spaces set out in columns, by their place in it: under each other, beside labels, or far apart. “the Disability   Discrimination Act” is a slip in a sentence.
 */
export function spacedRows(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>()
  let run: number[] = []
  const close = () => {
    const pairs = run.slice(1)
    const aligned = pairs.filter(at => areAligned(lines[at - 1] ?? '', lines[at] ?? ''))
    if (pairs.length > 0 && aligned.length * 2 >= pairs.length) for (const at of run) rows.add(at)
    run = []
  }
  for (const [at, line] of lines.entries()) {
    const gaps = line.length <= longestRow ? gapsOf(line) : []
    if (gaps.length === 0) close()
    else run.push(at)
    const isSetOut = gaps.length > 1 || gaps.some(each => isWide(each) || isBesideLabel(line, each))
    if (isSetOut) rows.add(at)
  }
  close()
  return rows
}

const isWide = ({start, end}: Range) => end - start >= wideGap

/** “Subject:   Hours”, “Officer: Jo Example   Date: 4 May 2023”. */
function isBesideLabel(line: string, {start, end}: Range): boolean {
  return line[start - 1] === ':' || (line.indexOf(':') < start && line.includes(':') && line.includes(':', end))
}

function gapsOf(line: string): readonly Range[] {
  const found = matchesIn(line, gap).map(({0: space, index}) => ({start: index, end: index + space.length}))
  return found.filter(({start}) => start > 0)
}

/** Whether a column begins or ends in both lines at one place. */
function areAligned(above: string, below: string): boolean {
  const [starts, ends] = [new Set(gapsOf(above).map(({end}) => end)), endsOf(above)]
  return gapsOf(below).some(({end}) => starts.has(end)) || [...endsOf(below)].some(end => ends.has(end))
}

/** Where the columns behind the first end. */
function endsOf(line: string): ReadonlySet<number> {
  return new Set([
    ...gapsOf(line)
      .slice(1)
      .map(({start}) => start),
    line.trimEnd().length,
  ])
}
