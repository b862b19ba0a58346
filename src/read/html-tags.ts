import type {Range} from '#text/range'
import {decodeEntities} from './entities.js'

interface HtmlImage extends Range {
  readonly alt: string
  readonly target: string
  readonly isDecorative: boolean
  readonly form: 'html'
}

interface HtmlLink extends Range {
  readonly text: string
  readonly target: string
  readonly form: 'html'
}

const longestLink = 600

/** The images that tags in a stretch of HTML show. */
export function htmlImages(source: string, {start, end}: Range): readonly HtmlImage[] {
  return tagsIn(source, {start, end}, /<img\b[^<>]{0,2000}>/gi).map(({at, tag}) => {
    const alt = attribute(tag, 'alt')
    const isHidden = /\brole\s?=\s?["']?(?:presentation|none)\b|\baria-hidden\s?=\s?["']?true\b|\bdecorative\b/i.test(
      tag,
    )
    // An empty attribute is how HTML says that an image is decorative; a missing one says nothing.
    return {
      ...at,
      alt: alt ?? '',
      target: attribute(tag, 'src') ?? '',
      isDecorative: isHidden || alt === '',
      form: 'html',
    }
  })
}

/** The links that tags in a stretch of HTML open; markdown may cut a link in pieces, so it is read to its end beyond the stretch. */
export function htmlLinks(source: string, {start, end}: Range): readonly HtmlLink[] {
  return tagsIn(source, {start, end}, /<a\b[^<>]{0,2000}>/gi).flatMap(({at, tag}) => {
    const target = attribute(tag, 'href')
    const rest = source.slice(at.end, at.end + longestLink)
    const close = rest.search(/<\/a\s{0,9}>/i)
    if (target === undefined || close === -1) return []
    const text = rest.slice(0, close).replace(/<img\b[^<>]{0,500}>/gi, image => attribute(image, 'alt') ?? '')
    return [{start: at.start, end: at.end + close + 4, text: plain(text), target, form: 'html'}]
  })
}

function tagsIn(source: string, {start, end}: Range, pattern: RegExp) {
  return [...source.slice(start, end).matchAll(pattern)].map(match => ({
    tag: match[0],
    at: {start: start + match.index, end: start + match.index + match[0].length},
  }))
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s{0,3}=\\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  if (value !== undefined) return plain(value)
  return undefined
}

function plain(html: string): string {
  const text = html.replace(/<[^<>]{0,2000}>/g, ' ')
  return decodeEntities(text, 0, text.length)
    .map(piece => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
