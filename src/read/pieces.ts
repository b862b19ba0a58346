import {letter} from '#text/letter'

const pieceLength = 65_536

/**
 * Cuts a long draft into pieces that can be parsed one by one, each ending before a line that begins a block
 * of its own whatever stands above it. Markdown parsers take more than linear time over a whole long text.
 * The only thing lost is a link definition used in another piece, which no rule reads.
 */
export function pieces(text: string): readonly string[] {
  if (text.length <= pieceLength) return [text]
  const found: string[] = []
  let start = 0
  while (text.length - start > pieceLength) {
    const cut = nextCut(text, start + pieceLength)
    found.push(text.slice(start, cut))
    start = cut
  }
  found.push(text.slice(start))
  return found
}

// A blank line, then a line that starts with a letter or a heading, ends every list, quote, table and paragraph.
// Fences and HTML comments may hold blank lines, but hardly ever 64 KB before a cut and none after it.
function nextCut(text: string, from: number): number {
  const boundary = new RegExp(`\\n[ \\t]*\\r?\\n(?=[${letter}#])`, 'g')
  boundary.lastIndex = from
  const match = boundary.exec(text)
  if (match && match.index - from < pieceLength) return match.index + match[0].length
  const lineEnd = text.indexOf('\n', from)
  if (lineEnd !== -1 && lineEnd - from < pieceLength) return lineEnd + 1
  return from + (isInsidePair(text, from) ? 1 : 0)
}

function isInsidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
