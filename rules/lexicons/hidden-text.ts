import type {Range, Report} from '#rule'
import {findCode} from '#text/find-code'
import {frontMatterEnd} from '#text/front-matter-end'
import {lastAtMost} from '#text/last-at-most'
import {matchesIn} from '#text/matches-in'
import {onceADraft} from './once-a-draft.js'

/** A stretch of the draft that a reader of the page does not see, or not at once, and that a copy of the file has all the same. */
export interface HiddenText extends Range {
  readonly kind: 'a comment' | 'the front matter' | 'code' | 'a link’s address' | 'an image’s description' | 'a footnote' | 'a tracked change' // prettier-ignore
}

/** In order; none overlap, and what stands in another is part of it. */
export const hiddenText = onceADraft((report): readonly HiddenText[] => {
  const {text, shown, images} = report
  const all: readonly HiddenText[] = [
    ...findCode(text).map(({start, end, kind}) => ({start, end, kind: kind === 'code' ? kind : ('a comment' as const)})),
    ...trackedChanges.flatMap(([open, close]) => between(shown, open, close)),
    {start: 0, end: text.slice(0, frontMatterEnd(text)).trimEnd().length, kind: 'the front matter'},
    ...linkAddresses(report).map(each => ({...each, kind: 'a link’s address' as const})),
    ...images.map(({start, end}) => ({start, end, kind: 'an image’s description' as const})),
    ...matchesIn(shown, footnote).map(match => ({...rangeOf(match), kind: 'a footnote' as const})),
  ] // prettier-ignore
  const sorted = all.filter(({start, end}) => start < end).sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return sorted.filter(({start, end}) => {
    if (start < last) return false
    last = end
    return true
  })
})

/** CriticMarkup: a note, what is struck, and what another text replaces. */
const trackedChanges = [
  ['{>>', '<<}'],
  ['{--', '--}'],
  ['{~~', '~>'],
] as const
const footnote = /^\[\^[^\]\n]{1,40}\]:[^\n]*/gm
const definition = /^ {0,3}\[[^\]^\n][^\]\n]{0,80}\]:[ \t]{0,4}\S{1,2000}/gm

/** Where links lead to, in the link or in a definition below the text. */
export const linkAddresses = onceADraft(({text, shown, links}): readonly Range[] => [
  ...links.flatMap(({start, end, target, form}) => {
    const at = form === 'address' || target === '' ? -1 : text.slice(start, end).lastIndexOf(target)
    return at < 0 ? [] : [{start: start + at, end: start + at + target.length}]
  }),
  ...matchesIn(shown, definition).map(rangeOf),
])

/** The one that an offset stands in. */
export function hiddenAt(report: Report, offset: number): HiddenText | undefined {
  const all = hiddenText(report)
  const found = all[lastAtMost(all.length, i => all[i]?.start, offset)]
  return found && found.start <= offset && offset < found.end ? found : undefined
}

const rangeOf = ({index, 0: whole}: RegExpExecArray): Range => ({start: index, end: index + whole.length})

function between(text: string, open: string, close: string): readonly HiddenText[] {
  const found: HiddenText[] = []
  for (let start = text.indexOf(open); start >= 0;) {
    const to = text.indexOf(close, start + open.length)
    if (to < 0) break
    found.push({start, end: to + close.length, kind: 'a tracked change'})
    start = text.indexOf(open, to + close.length)
  }
  return found
}
