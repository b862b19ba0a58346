const farthest = 1000

/** Whether an offset stands between quotation marks: whoever quotes keeps the words of others. */
export function isQuoted(text: string, at: number): boolean {
  const from = Math.max(0, at - farthest)
  const lastBefore = (mark: string) => {
    const place = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)
    return place < from ? -1 : place
  }
  const single = lastBefore('‘')
  // Behind a single mark an apostrophe looks like the closing one, unless a letter follows it.
  const isSingle = single !== -1 && !/’(?![A-Za-z])/.test(text.slice(single, at))
  return isSingle || lastBefore('“') > lastBefore('”') || isBehindOddMark(text, from, at)
}

/** Whether an odd number of straight marks stands between two offsets. */
function isBehindOddMark(text: string, from: number, to: number): boolean {
  let isOdd = false
  for (let place = text.indexOf('"', from); place !== -1 && place < to; place = text.indexOf('"', place + 1))
    isOdd = !isOdd
  return isOdd
}
