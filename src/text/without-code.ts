/** A markdown text with its code and comments blanked, offset for offset: what is shown as an example is not said. */
export function withoutCode(text: string): string {
  if (!text.includes('`') && !text.includes('~~~') && !text.includes('<!--')) return text
  return withoutComments(withoutFences(text)).replace(/`[^`\n]{1,300}`/g, blank)
}

function withoutFences(text: string): string {
  let fence: string | undefined
  const lines = text.split(/(?<=\n)/).map(line => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    if (fence === undefined && mark === undefined) return line
    if (fence === undefined) fence = mark
    else if (mark === fence) fence = undefined
    return blank(line)
  })
  return lines.join('')
}

function withoutComments(text: string): string {
  let shown = ''
  let from = 0
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', start + 4)
    if (close === -1) break
    shown += text.slice(from, start) + blank(text.slice(start, close + 3))
    from = close + 3
  }
  return shown + text.slice(from)
}

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')
