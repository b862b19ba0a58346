/** A text in lower case. Each UTF-16 unit becomes exactly one, so an offset into it is one into the text. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  // A dotted capital I, for one, is two units in lower case.
  return lower.length === text.length ? lower : [...unitsOf(text)].join('')
}

function* unitsOf(text: string): Iterable<string> {
  for (let i = 0; i < text.length; i++) {
    const lower = text.charAt(i).toLowerCase()
    yield lower.length === 1 ? lower : text.charAt(i)
  }
}
