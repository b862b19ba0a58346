const farthest = 1000

/** Whether an offset stands between quotation marks: whoever quotes keeps the words of others. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - farthest), at)
  const straight = before.split('"').length % 2 === 0
  const single = before.lastIndexOf('‘')
  // Behind a single mark an apostrophe looks like the closing one, unless a letter follows it.
  const isSingle = single !== -1 && !/’(?![A-Za-z])/.test(before.slice(single))
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”') || isSingle
}
