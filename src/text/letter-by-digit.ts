/** Whether a text may hold a code of letters and few digits: a letter touches a digit, or a capital with no small letter beside it stands next to one. A loop, since it reads all there is. */
export function hasLetterByDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text, i)) continue
    if (isLetter(text, i - 1) || isLetter(text, i + 1)) return true
    if (isCapital(text, i - 2) || isCapital(text, i - 3)) return true
    if ((isCapital(text, i + 2) && !isSmall(text, i + 3)) || (isCapital(text, i + 3) && !isSmall(text, i + 4)))
      return true
  }
  return false
}

const isBetween = (first: number, last: number) => (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  return unit >= first && unit <= last
}
const [isDigit, isCapital, isSmall] = [isBetween(48, 57), isBetween(65, 90), isBetween(97, 122)]
const isLetter = (text: string, at: number) => isCapital(text, at) || isSmall(text, at)
