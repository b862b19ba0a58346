const farthest = 1000

/** Whether an offset stands between quotation marks: whoever quotes keeps the words of others. */
export function isQuoted(text: string, at: number): boolean {
  let isBehindOddMark = false
  let [open, close, single] = [-1, -1, -1]
  for (let i = Math.max(0, at - farthest); i < at; i++)
    switch (text.charCodeAt(i)) {
      case 0x22:
        isBehindOddMark = !isBehindOddMark
        break
      case 0x201c:
        open = i
        break
      case 0x201d:
        close = i
        break
      case 0x2018:
        single = i
    }
  // Behind a single mark an apostrophe looks like the closing one, unless a letter follows it.
  return isBehindOddMark || open > close || (single !== -1 && !/’(?![A-Za-z])/.test(text.slice(single, at)))
}
