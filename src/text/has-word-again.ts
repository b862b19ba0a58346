/**
 * Whether a text has a word twice running, or two words twice running, in letters of either case: a cheap look before a search for
 * doubled words, which looks at what stands between them.
 */
export function hasWordAgain(text: string): boolean {
  let wasAsBefore = false
  // Where the two words before begin, and how long they are.
  let [before, beforeLength, last, lastLength] = [0, 0, 0, 0]
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text, start)) continue
    let end = start + 1
    while (end < text.length && isLetter(text, end)) end++
    const length = end - start
    if (length === lastLength && isSame(text, {start, other: last, length})) return true
    const isAsBefore = length === beforeLength && isSame(text, {start, other: before, length})
    if (isAsBefore && wasAsBefore) return true
    wasAsBefore = isAsBefore
    before = last
    beforeLength = lastLength
    last = start
    lastLength = length
    start = end
  }
  return false
}

function isSame(text: string, {start, other, length}: Readonly<Record<'start' | 'other' | 'length', number>>): boolean {
  for (let i = 0; i < length; i++)
    if ((text.charCodeAt(start + i) | 32) !== (text.charCodeAt(other + i) | 32)) return false
  return true
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32
  return unit >= 97 && unit <= 122
}
