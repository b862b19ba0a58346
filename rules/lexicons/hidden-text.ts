import type {Range, Report} from '#rule'
import {matchesIn} from '#text/matches-in'
import {onceADraft} from './once-a-draft.js'

/** A stretch of the draft that a reader of the page does not see, or not at once, and that a copy of the file has all the same. */
export interface HiddenText extends Range {
  readonly kind: 'a comment' | 'the front matter' | 'code' | 'a link’s address' | 'an image’s description' | 'a footnote' | 'a tracked change' // prettier-ignore
}

/** In order; none of them overlap but where one stands in another. */
export const hiddenText = onceADraft((report): readonly HiddenText[] =>
  [
    ...between(report.text, '<!--', '-->', 'a comment'),
    ...between(report.text, '{>>', '<<}', 'a tracked change'),
    ...between(report.text, '{--', '--}', 'a tracked change'),
    ...between(report.text, '{~~', '~>', 'a tracked change'),
    ...frontMatter(report.text),
    ...code(report),
    ...targets(report),
    ...matchesIn(report.text, footnote).map(({index, 0: found}) => ({start: index, end: index + found.length, kind: 'a footnote' as const})), // prettier-ignore
  ].sort((a, b) => a.start - b.start || b.end - a.end),
)

const footnote = /^\[\^[^\]\n]{1,40}\]:[^\n]*/gm

/** The first of them that an offset stands in. */
export function hiddenAt(report: Report, offset: number): HiddenText | undefined {
  const all = hiddenText(report)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  // The one before may stand in a longer one: of a few.
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const found = all[i]
    if (found && offset < found.end) return found
  }
  return undefined
}

function between(text: string, open: string, close: string, kind: HiddenText['kind']): readonly HiddenText[] {
  const found: HiddenText[] = []
  for (let start = text.indexOf(open); start >= 0;) {
    const to = text.indexOf(close, start + open.length)
    if (to < 0) break
    found.push({start, end: to + close.length, kind})
    start = text.indexOf(open, to + close.length)
  }
  return found
}

function frontMatter(text: string): readonly HiddenText[] {
  const first = /^---[ \t]*\r?\n/.exec(text)
  const end = first ? text.indexOf('\n---', first[0].length - 1) : -1
  return end < 0 ? [] : [{start: 0, end: end + 4, kind: 'the front matter'}]
}

/** What `shown` blanks. */
function code({text, shown}: Report): readonly HiddenText[] {
  if (text === shown) return []
  const found: HiddenText[] = []
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === shown.charCodeAt(at)) continue
    const start = at
    let last = at
    while (at < text.length && at - last <= 1) {
      if (text.charCodeAt(at) !== shown.charCodeAt(at)) last = at
      at++
    }
    // Comments are blanked as well.
    if (!text.startsWith('<!--', start)) found.push({start, end: last + 1, kind: 'code'})
  }
  return found
}

function targets({text, links, images}: Report): readonly HiddenText[] {
  const targetOf = ({start, end, target}: Range & {readonly target: string}) => {
    const at = target === '' ? -1 : text.lastIndexOf(target, end)
    return at >= start ? [{start: at, end: at + target.length, kind: 'a link’s address' as const}] : []
  }
  const addresses = links.filter(({form}) => form !== 'address').flatMap(targetOf)
  return [...addresses, ...images.map(({start, end}) => ({start, end, kind: 'an image’s description' as const}))]
}
