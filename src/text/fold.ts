const alike: Readonly<Record<string, string>> = {"'": '‘’‚‛ʼ`´', '"': '“”„‟', '-': '‐‑‒–—―−'}
const folds = new Map(
  Object.entries(alike).flatMap(([plain, others]) => others.split('').map(other => [other, plain] as const)),
)

/**
 * Folds case, quotes, dashes and white space, so that text can be compared whoever typed it.
 * Each UTF-16 unit becomes exactly one, so an offset into the folded text is one into the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // A dotted capital I, for one, is two units in lower case.
  const even = lower.length === text.length ? lower : [...unitsOf(text)].join('')
  return even.replace(/[^!-_a-~ ]/g, unit => folds.get(unit) ?? (/\s/.test(unit) ? ' ' : unit))
}

function* unitsOf(text: string): Iterable<string> {
  for (let i = 0; i < text.length; i++) {
    const lower = text.charAt(i).toLowerCase()
    yield lower.length === 1 ? lower : text.charAt(i)
  }
}
