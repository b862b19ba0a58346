import type {Nodes, Root, RootContent} from 'mdast'
import type {Range} from '#text/range'
import {withoutCode} from '#text/without-code'
import type {Tree} from '../read/parse.js'
import {htmlImages, htmlLinks} from '../read/html-tags.js'
import {readPhrasing} from '../read/read-phrasing.js'
import type {Heading, Image, Link, Markup} from './markup.js'

/** What a draft marks up as headings, when they are asked for, and as images and links, from one walk of its tree. */
export function extractMarkup({root, source}: Tree): Markup {
  const images: Image[] = []
  const links: Link[] = []
  // What stands in a comment is not shown.
  const shown = withoutCode(source)
  if (mayMarkUp(source)) {
    const nodes = marksOf(root)
    const targets = targetsOf(nodes)
    for (const node of nodes) {
      for (const image of imagesIn(node, shown, targets)) images.push(image)
      for (const link of linksIn(node, shown, targets)) links.push(link)
    }
  }
  let headings: readonly Heading[] | undefined
  return {
    get headings() {
      return (headings ??= root.children.flatMap(node => headingIn(node, shown) ?? []))
    },
    images,
    links,
  }
}

const marks = new Set<Nodes['type']>(['html', 'image', 'imageReference', 'link', 'linkReference', 'definition']) // prettier-ignore

/** A cheap look first: most drafts have neither images nor links. */
const mayMarkUp = (source: string) =>
  ['![', '](', '][', ']:'].some(mark => source.includes(mark)) || (source.includes('<') && /<[A-Za-z]/.test(source))

/** Every node that may be one, in order; with a stack of our own, since emphasis can be nested deeper than the call stack goes. */
function marksOf(root: Root): readonly Nodes[] {
  const nodes: Nodes[] = []
  const steps: Nodes[] = [root]
  for (let node = steps.pop(); node; node = steps.pop()) {
    if (marks.has(node.type)) nodes.push(node)
    if (!('children' in node)) continue
    for (let last = node.children.length - 1; last >= 0; last--) {
      const child = node.children[last]
      if (child && child.type !== 'text') steps.push(child)
    }
  }
  return nodes
}

/** Where the draft's references lead, by their identifiers. */
function targetsOf(nodes: readonly Nodes[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const node of nodes) if (node.type === 'definition') targets.set(node.identifier, node.url)
  return targets
}

function imagesIn(node: Nodes, source: string, targets: ReadonlyMap<string, string>): readonly Image[] {
  const at = placeOf(node)
  if (node.type === 'html') return htmlImages(source, at)
  if (node.type !== 'image' && node.type !== 'imageReference') return []
  const target = node.type === 'image' ? node.url : (targets.get(node.identifier) ?? '')
  const alt = (node.alt ?? '').trim()
  const said = [alt, 'title' in node ? (node.title ?? '') : '']
  // “![](rule.png){role=presentation}”, as pandoc has it, or in words.
  const isMarked = /^\{[^}\n]{0,80}\b(?:decorative|presentation|none)\b/.test(source.slice(at.end, at.end + 100))
  const isDecorative = isMarked || said.some(text => /^decorative\b/i.test(text))
  return [{...at, alt, target, isDecorative, form: 'markdown'}]
}

function linksIn(node: Nodes, source: string, targets: ReadonlyMap<string, string>): readonly Link[] {
  const at = placeOf(node)
  if (node.type === 'html') return htmlLinks(source, at)
  if (node.type !== 'link' && node.type !== 'linkReference') return []
  const target = node.type === 'link' ? node.url : (targets.get(node.identifier) ?? '')
  const text = readPhrasing(node, source).passage.text
  const alt = node.children.map(child => ('alt' in child ? (child.alt ?? '') : '')).join(' ')
  const isTyped = source.charAt(at.start) === '<'
  return [{...at, text: (text + ' ' + alt).trim(), target, form: isTyped ? 'address' : 'markdown'}]
}

function headingIn(node: RootContent, source: string): Heading | readonly Heading[] | undefined {
  if (node.type === 'html') return htmlHeadings(source, placeOf(node))
  if (node.type === 'paragraph' && isBold(node)) {
    const {text} = readPhrasing(node, source).passage
    return text.includes('\n') ? undefined : {...placeOf(node), text, depth: 0, form: 'bold'}
  }
  if (node.type !== 'heading') return undefined
  const {start, end} = placeOf(node)
  return {
    start,
    end,
    // Read only where it is told or weighed.
    get text() {
      return readPhrasing(node, source).passage.text
    },
    depth: node.depth,
    form: source.charAt(start) === '#' ? 'hashes' : 'underline',
  }
}

/** Whether all of a paragraph is bold, but for a colon. */
function isBold({children}: Extract<RootContent, {type: 'paragraph'}>): boolean {
  if (children[0]?.type !== 'strong') return false
  return children.every((node, at) => at === 0 || (node.type === 'text' && /^\s?:?\s?$/.test(node.value)))
}

function htmlHeadings(source: string, {start, end}: Range): readonly Heading[] {
  return [...source.slice(start, end).matchAll(/<h([1-6])\b[^<>]{0,300}>([^<]{0,300})/gi)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: (match[2] ?? '').trim(),
    depth: Number(match[1]),
    form: 'html',
  }))
}

function placeOf(node: Nodes): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
