/** Where these letters (in lower case) end that begin at an offset, in either case and whatever marks are between; “&” is “and”. */
export function endOfLetters(text: string, from: number, letters: string): number | undefined {
  let [at, next] = [from, 0]
  for (; next < letters.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit | 32) === letters.charCodeAt(next)) next++
    else if (unit === 38 && letters.startsWith('and', next)) next += 3
    else if (isLetter(unit) || at >= text.length) return undefined
  }
  return at
}

/** The first letters, at most so many, from an offset on, in lower case and as `endOfLetters` reads them. */
export function lettersFrom(text: string, from: number, most: number): string {
  let letters = ''
  for (let at = from; at < text.length && letters.length < most; at++) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) letters += String.fromCharCode(unit | 32)
    else if (unit === 38) letters += 'and'
  }
  return letters.slice(0, most)
}

const isLetter = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122
