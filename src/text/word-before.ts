const white = /\s/
const inWord = /[A-Za-z'’-]/

/** The word (letters, hyphens, apostrophes) with nothing but white space between it and an offset; empty where there is none. */
export function wordBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && white.test(text.charAt(end - 1))) end--
  let start = end
  while (start > 0 && inWord.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}
