import {createPassage, type Passage, type Run} from '#text/passage'

/** One key of the front matter with its values: one, or the items of a list. */
export interface FrontMatterEntry {
  readonly key: Passage
  readonly value: Passage
}

/**
 * Reads front matter as a header of label–value lines. The values stay as typed (no dates or booleans are made of them)
 * and keep their places, so a report's header reads the same here as in a table; nested maps are not headers.
 */
export function readFrontMatter(source: string, start: number, end: number): readonly FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = []
  let key: Passage | undefined
  let items: Passage[] = []
  const flush = () => {
    if (key) entries.push({key, value: join(items, key.range().end)})
    key = undefined
    items = []
  }
  for (const line of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const at = start + line.index
    const pair = /^([^\s#:-][^:]*):(?:[ \t]+(.*))?$/.exec(line[0])
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line[0])
    if (pair?.[1] !== undefined) {
      flush()
      key = scalar(source, at, at + pair[1].length)
      const valueEnd = at + line[0].length
      if (pair[2] !== undefined) items = splitFlow(source, valueEnd - pair[2].length, valueEnd)
    } else if (key && item?.[1] !== undefined) {
      const valueEnd = at + line[0].length
      items.push(scalar(source, valueEnd - item[1].length, valueEnd))
    }
  }
  flush()
  return entries
}

function splitFlow(source: string, start: number, end: number): Passage[] {
  const text = source.slice(start, end).trimEnd()
  if (!text.startsWith('[') || !text.endsWith(']')) return [scalar(source, start, end)]
  const items: Passage[] = []
  for (const item of source.slice(start + 1, start + text.length - 1).matchAll(/[^,]+/g))
    items.push(scalar(source, start + 1 + item.index, start + 1 + item.index + item[0].length))
  return items
}

function scalar(source: string, start: number, end: number): Passage {
  const raw = source.slice(start, end)
  let from = start + raw.length - raw.trimStart().length
  let to = Math.max(from, start + raw.trimEnd().length)
  const quote = source[from]
  if ((quote === '"' || quote === "'") && to - from >= 2 && source[to - 1] === quote) {
    from++
    to--
  }
  return createPassage(
    source.slice(from, to),
    [{at: 0, length: to - from, source: from, sourceLength: to - from}],
    from,
  )
}

function join(items: readonly Passage[], empty: number): Passage {
  const [first] = items
  if (first === undefined || items.length === 1) return first ?? createPassage('', [], empty)
  let text = ''
  const runs: Run[] = []
  for (const item of items) {
    const {start, end} = item.range()
    if (text !== '') {
      runs.push({at: text.length, length: 2, source: start, sourceLength: 0})
      text += '; '
    }
    runs.push({at: text.length, length: item.text.length, source: start, sourceLength: end - start})
    text += item.text
  }
  return createPassage(text, runs)
}
