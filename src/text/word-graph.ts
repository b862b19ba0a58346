/**
 * A set of words as a minimal acyclic graph of letters (a DAWG), packed into one string that is searched as it stands:
 * its alphabet, a line end, then five digits for each edge. Nothing is decoded when it is loaded.
 */
export interface WordGraph {
  readonly has: (word: string) => boolean
  /** Words at most `distance` insertions, deletions, replacements and swaps away, nearest first. */
  readonly near: (word: string, distance: number) => readonly string[]
}

/** An edge: a letter, whether a word ends behind it, whether it is the last of its node, and the first edge of the next node; 0 for none. */
export interface Edge {
  readonly symbol: number
  readonly isEnd: boolean
  readonly isLast: boolean
  readonly target: number
}

const digits = 5
// Printable ASCII from “#” on, without the backslash, so that the string needs no escapes in code.
const zero = 35
const backslash = 92

export function openWordGraph(packed: string): WordGraph {
  const start = packed.indexOf('\n') + 1
  const alphabet = packed.slice(0, start - 1)
  const edgeAt = (index: number): Edge => unpackEdge(packed, start + index * digits)
  const symbols = new Map(Array.from(alphabet, (symbol, i) => [symbol, i]))
  return {
    has: word => has(word, symbols, packed, start),
    near: (word, distance) => near(word, distance, {alphabet, edgeAt}),
  }
}

export function packEdge({symbol, isEnd, isLast, target}: Edge): string {
  let number = target * 512 + symbol * 4 + (isEnd ? 2 : 0) + (isLast ? 1 : 0)
  let packed = ''
  for (let i = 0; i < digits; i++) {
    const code = zero + (number % 64)
    packed += String.fromCharCode(code < backslash ? code : code + 1)
    number = Math.floor(number / 64)
  }
  return packed
}

function unpackEdge(packed: string, at: number): Edge {
  let number = 0
  for (let i = digits - 1; i >= 0; i--) number = number * 64 + digitAt(packed, at + i)
  return {symbol: (number >> 2) & 127, isEnd: (number & 2) !== 0, isLast: (number & 1) !== 0, target: number >>> 9}
}

/** Reads of each edge no more than it must, and makes no object of it: this is what takes the time. */
function has(word: string, symbols: ReadonlyMap<string, number>, packed: string, start: number): boolean {
  let at = start
  let isEnd = false
  for (let i = 0; i < word.length; i++) {
    const wanted = symbols.get(word.charAt(i))
    if (wanted === undefined || (i > 0 && at === start)) return false
    let low = lowDigits(packed, at)
    while (low >> 2 !== wanted) {
      if ((low & 1) !== 0) return false
      at += digits
      low = lowDigits(packed, at)
    }
    isEnd = (low & 2) !== 0
    at = start + digits * unpackEdge(packed, at).target
  }
  return isEnd
}

/** The lowest nine bits of an edge: its letter and its two marks. */
function lowDigits(packed: string, at: number): number {
  return digitAt(packed, at) + ((digitAt(packed, at + 1) & 7) << 6)
}

function digitAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at)
  return code - zero - (code > backslash ? 1 : 0)
}

interface Search {
  readonly alphabet: string
  readonly edgeAt: (index: number) => Edge
}

/** Walks the graph with a row of the table of Damerau and Levenshtein for each letter, and leaves a branch that is too far already. */
function near(word: string, distance: number, {alphabet, edgeAt}: Search): readonly string[] {
  const found: {readonly word: string; readonly distance: number}[] = []
  const first = Array.from({length: word.length + 1}, (_, i) => i)
  const walk = (node: number, before: string, rows: readonly (readonly number[])[]) => {
    for (let at = node, edge = edgeAt(at); ; edge = edgeAt(++at)) {
      const path = before + alphabet.charAt(edge.symbol)
      const row = nextRow(word, path, rows)
      const away = row.at(-1) ?? Infinity
      if (edge.isEnd && away <= distance) found.push({word: path, distance: away})
      if (edge.target !== 0 && Math.min(...row) <= distance) walk(edge.target, path, [...rows, row])
      if (edge.isLast) return
    }
  }
  walk(0, '', [first])
  return found.sort((a, b) => a.distance - b.distance).map(each => each.word)
}

function nextRow(word: string, path: string, rows: readonly (readonly number[])[]): readonly number[] {
  const above = rows.at(-1) ?? []
  const twoAbove = rows.at(-2)
  const letter = path.at(-1)
  const row = [(above[0] ?? 0) + 1]
  for (let i = 1; i <= word.length; i++) {
    const costs = [(row[i - 1] ?? 0) + 1, (above[i] ?? 0) + 1, (above[i - 1] ?? 0) + (word[i - 1] === letter ? 0 : 1)]
    const isSwap = twoAbove && i > 1 && word[i - 2] === letter && word[i - 1] === path.at(-2)
    if (isSwap) costs.push((twoAbove[i - 2] ?? 0) + 1)
    row.push(Math.min(...costs))
  }
  return row
}
