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
  const symbols = new Map(Array.from(alphabet, (symbol, i) => [symbol, i]))
  return {
    has: word => has(word, symbols, packed, start),
    near: (word, distance) => near(word, distance, {packed, start, alphabet}),
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

interface Packed {
  readonly packed: string
  /** Where its first edge stands. */
  readonly start: number
  readonly alphabet: string
}

/**
 * Walks the graph with a row of the table of Damerau and Levenshtein for each letter, and leaves a branch that is too far already.
 * No cell further than the distance from the diagonal can count, so of each row only those near it are filled.
 */
function near(word: string, distance: number, {packed, start, alphabet}: Packed): readonly string[] {
  const found: {readonly word: string; readonly distance: number}[] = []
  const table = distanceTable(word, distance)
  const walk = (node: number, path: string) => {
    for (let at = start + node * digits; ; at += digits) {
      const low = lowDigits(packed, at)
      const longer = path + alphabet.charAt(low >> 2)
      const nearest = table.fillRow(longer)
      const away = table.lastOf(longer.length)
      if ((low & 2) !== 0 && away <= distance) found.push({word: longer, distance: away})
      if (nearest <= distance) {
        const {target} = unpackEdge(packed, at)
        if (target !== 0) walk(target, longer)
      }
      if ((low & 1) !== 0) return
    }
  }
  walk(0, '')
  return found.sort((a, b) => a.distance - b.distance).map(each => each.word)
}

interface DistanceTable {
  /** Fills the row of the last letter of a path, whose other rows are filled, and gives its smallest cell. */
  readonly fillRow: (path: string) => number
  /** How far a path of this length is from the word. */
  readonly lastOf: (length: number) => number
}

function distanceTable(word: string, distance: number): DistanceTable {
  const width = word.length + 1
  const far = distance + 1
  // A path longer than this is too far, whatever its letters.
  const rows = new Uint8Array(width * (word.length + distance + 2)).fill(far)
  for (let i = 0; i < width; i++) rows[i] = Math.min(i, far)
  const cell = (row: number, i: number) => rows[row * width + i] ?? far
  return {
    fillRow: path => {
      const row = path.length
      const [last, beforeLast] = [path.charCodeAt(row - 1), path.charCodeAt(row - 2)]
      const [from, to] = [Math.max(1, row - distance), Math.min(word.length, row + distance)]
      if (from > to + 1) return far
      rows[row * width + from - 1] = from === 1 ? Math.min(row, far) : far
      let smallest = cell(row, from - 1)
      for (let i = from; i <= to; i++) {
        let least = Math.min(cell(row, i - 1) + 1, cell(row - 1, i - 1) + (word.charCodeAt(i - 1) === last ? 0 : 1))
        if (i < row + distance) least = Math.min(least, cell(row - 1, i) + 1)
        if (row > 1 && i > 1 && word.charCodeAt(i - 2) === last && word.charCodeAt(i - 1) === beforeLast)
          least = Math.min(least, cell(row - 2, i - 2) + 1)
        rows[row * width + i] = Math.min(least, far)
        smallest = Math.min(smallest, least)
      }
      if (to < word.length) rows[row * width + to + 1] = far
      return smallest
    },
    lastOf: length => (Math.abs(length - word.length) > distance ? far : cell(length, word.length)),
  }
}
