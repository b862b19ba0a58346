// No report nests lists and quotes this deep or sets a marker this far right.
const deepest = 20
const farthest = 80
const mostMarks = 1000

/**
 * Makes markdown of what word processors write, one UTF-16 unit for one, so that every offset stays:
 * spaces that are not U+0020 become it, and containers nested beyond any sense become white space
 * (markdown parsers take quadratic time over them).
 */
export function normalise(text: string): string {
  const spaced = text.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]/g, ' ')
  const flat = spaced.replace(/^[ \t>*+\d.)-]{20,}/gm, flatten)
  return flat.replace(/[^\r\n]+(?:\r?\n[^\r\n]+)*/g, withoutThickets)
}

// A paragraph that marks emphasis hundreds of times marks nothing; the parser would try every pair.
function withoutThickets(block: string): string {
  if (block.length < mostMarks) return block
  const marks = block.match(/[*_]/g)?.length ?? 0
  return marks > mostMarks ? block.replace(/[*_]/g, ' ') : block
}

function flatten(prefix: string): string {
  const marker = /[ \t]*(>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let kept = 0
  for (let seen = 0; seen < deepest; seen++) {
    if (marker.exec(prefix) === null || marker.lastIndex > farthest) break
    kept = marker.lastIndex
  }
  let flat = prefix.slice(0, kept)
  marker.lastIndex = kept
  for (let match = marker.exec(prefix); match; match = marker.exec(prefix)) {
    flat += ' '.repeat(match[0].length)
    kept = marker.lastIndex
  }
  return flat + prefix.slice(kept)
}
