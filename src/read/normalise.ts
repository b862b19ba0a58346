const deepest = 50

/**
 * Makes markdown of what word processors write, one UTF-16 unit for one, so that every offset stays:
 * spaces that are not U+0020 become it, and containers nested beyond any sense become white space
 * (markdown parsers take quadratic time over them).
 */
export function normalise(text: string): string {
  const spaced = text.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]/g, ' ')
  if (!/(?:[>*+-][ \t]*){50}/.test(spaced)) return spaced
  return spaced.replace(/^(?:[ \t]*(?:>|[*+-](?=[ \t]))){51,}/gm, flatten)
}

function flatten(prefix: string): string {
  let seen = 0
  return prefix.replace(/[>*+-]/g, marker => (seen++ < deepest ? marker : ' '))
}
