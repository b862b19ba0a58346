// No report nests lists and quotes this deep or sets a marker this far right.
const deepest = 20
const farthest = 80

/**
 * Makes markdown of what word processors write, one UTF-16 unit for one, so that every offset stays:
 * spaces that are not U+0020 become it, and containers nested beyond any sense become white space
 * (markdown parsers take quadratic time over them).
 */
export function normalise(text: string): string {
  const spaced = text.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]/g, ' ')
  return spaced.replace(/^[ \t>*+\d.)-]{20,}/gm, flatten)
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
