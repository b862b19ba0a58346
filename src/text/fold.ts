const folds: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '`': "'", '´': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
} // prettier-ignore

const space = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/

/**
 * Folds case, quotes, dashes and white space, so that text can be compared whoever typed it.
 * Each UTF-16 unit becomes exactly one, so an offset into the folded text is one into the text.
 */
export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i))
  return folded
}

function foldUnit(unit: string): string {
  if (unit <= '~') return unit < ' ' ? ' ' : unit === '`' ? "'" : unit.toLowerCase()
  const folded = folds[unit]
  if (folded !== undefined) return folded
  if (space.test(unit)) return ' '
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
