import {findCode} from './find-code.js'

/** A markdown text with its code and comments blanked, offset for offset: what is shown as an example is not said. */
export function withoutCode(text: string): string {
  let shown = ''
  let from = 0
  for (const {start, end} of findCode(text)) {
    shown += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ')
    from = end
  }
  return shown + text.slice(from)
}
