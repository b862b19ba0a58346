/** Whether a word of a text, in letters of either case, is one of the two words before it: a cheap look before a search for doubled words. */
export function hasWordAgain(text: string): boolean {
  let [before, last] = ['', '']
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text, start)) continue
    let end = start + 1
    while (end < text.length && isLetter(text, end)) end++
    const word = text.slice(start, end).toLowerCase()
    if (word === last || word === before) return true
    ;[before, last] = [last, word]
    start = end
  }
  return false
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32
  return unit >= 97 && unit <= 122
}
