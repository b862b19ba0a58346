const shortLine = 50

/**
 * Whether a number typed in front of a line below the first of a paragraph numbers it.
 * In wrapped prose a line may begin with “1.5 million” or “(2) of the Act”.
 */
export function beginsItem(
  {number, rest}: {readonly number: string; readonly rest: string},
  above: {readonly text: string; readonly number: string | undefined},
): boolean {
  if (/(?:[.:;?!]|[;,]\s(?:and|or))\s{0,3}$/.test(above.text.slice(-20))) return true
  if (above.number !== undefined && isNext(number, above.number)) return true
  if (above.text.trim().length > shortLine) return false
  // “Principle”, and below it “6.1 The policies …”; not “6.5 FTE posts”.
  return (
    /^\(?[1aAi][).]/.test(number) ||
    (/^\d{1,2}\.\d/.test(number) && /^\s*[A-Z][^.,;]*$/.test(above.text) && /^[“‘"]?[A-Z](?![A-Z])/.test(rest))
  )
}

/** “(2)” behind “(1)”, “b)” behind “a)”, “3.1” behind “3.”, “3.2” or “4.” behind “3.1”. */
function isNext(number: string, last: string): boolean {
  const to = partsOf(number)
  const from = partsOf(last)
  const depth = to.length - 1
  if (depth > from.length || to.slice(0, depth).some((part, i) => part !== from[i])) return false
  return to[depth] === (from[depth] ?? 0) + 1
}

function partsOf(number: string): readonly number[] {
  const parts = number
    .replace(/[()]/g, '')
    .split('.')
    .filter(part => part !== '')
  return parts.map(part => (/^\d/.test(part) ? Number.parseInt(part, 10) : part.charCodeAt(0)))
}
