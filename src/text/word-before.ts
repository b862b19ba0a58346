/** The word (letters, hyphens, apostrophes) with nothing but white space between it and an offset; empty where there is none. */
export function wordBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isInWord(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

const isWhite = (unit: number) =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(String.fromCharCode(unit)))
const isInWord = (unit: number) =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 39 || unit === 45 || unit === 0x2019
