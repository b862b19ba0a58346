/** A bullet, a number or a letter in front of a line. */
const marker = /^(?:[-–•*▪◦·o] |\(?\d{1,2}[.)] |\((?:[a-z]|[ivx]{1,4})\) |[a-z]\) |\d{1,2}(?:\.\d{1,2}){1,3}\.? )/
const closed = /(?:[.:;,?!]|\b(?:and|or))$/
/** A line that ends so goes on in the next one. */
const open = /(?:,|[–—-]|\b(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|as|that|which|who|is|are|was|were|be|been|has|have|had|will|not|its|their|between|under|into|this|these|per))$/i // prettier-ignore
const longestListLine = 60

/** Where the lines of a passage begin that are pieces of their own: those of a list, of an address, of a block of names. */
export function listLines(text: string): readonly number[] {
  if (!text.includes('\n')) return []
  const lines = linesOf(text)
  const isBlock = isBlockOf(lines)
  const markers = lines.filter(({words}) => marker.test(words)).length
  return lines.flatMap(({start, words}, index) => {
    const before = lines[index - 1]?.words
    if (before === undefined) return []
    return isBlock || (marker.test(words) && (markers > 1 || closed.test(before))) ? [start] : []
  })
}

interface LineOfText {
  readonly start: number
  readonly words: string
}

function linesOf(text: string): readonly LineOfText[] {
  let start = 0
  return text.split('\n').map(line => {
    const from = start
    start += line.length + 1
    return {start: from, words: line.trim()}
  })
}

// A sentence that was wrapped has lines that begin with small letters, or a stop at its end only.
function isBlockOf(lines: readonly LineOfText[]): boolean {
  const last = lines.at(-1)?.words ?? ''
  return lines.every(
    ({words}, index) =>
      words.length <= longestListLine &&
      /^[A-Z\d"“‘(£]/.test(words) &&
      (index === lines.length - 1 || (!open.test(words) && (!/[.!?]$/.test(last) || /[.!?]$/.test(words)))),
  )
}
