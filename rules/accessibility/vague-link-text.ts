import {defineRule, type Link, type Prose, type Range, type Report} from '#rule'
import {lastAtMost} from '#text/last-at-most'
import {isAddress, isUnreadable, isVague} from '../lexicons/link-words.js'

export default defineRule({
  summary: 'The text of a link says where it leads.',
  why: 'A screen reader lists the links of a page by their text; “click here” or a spelled-out address tells its listener nothing.',
  source: 'GOV.UK guidance on accessible documents; WCAG 2.2, 2.4.4 (SI 2018/952)',
  severity: 'warning',
  messages: {
    vague: 'Link text “{text}” does not say where it leads; name the page or document it opens.',
    address: 'An address of {host} stands as text; write what the page is called and link that.',
    repeated: 'Link text “{text}” leads to more than one place; give each link a text of its own.',
  },
  examples: [
    {ok: '## Summary\n\nThe [results of the parking survey](https://example.gov.uk/parking/results) are published.\n'},
    {
      bad: '## Summary\n\nFor the survey [click here](https://example.gov.uk/a) or see [this document (PDF, 2 MB)][1].\n\n[1]: b.pdf\n',
      finds: [
        '3:16 Link text “click here” does not say where it leads; name the page or document it opens.',
        '3:62 Link text “this document (PDF, 2 MB)” does not say where it leads; name the page or document it opens.',
      ],
    },
    {
      bad: '## Summary\n\nSee <a href="x.html">here</a> and <https://example.org/a/b/c.pdf> and [http://example.org/a](http://www.example.org/a).\n',
      finds: [
        '3:5 Link text “here” does not say where it leads; name the page or document it opens.',
        '3:35 An address of example.org stands as text; write what the page is called and link that.',
        '3:71 An address of example.org stands as text; write what the page is called and link that.',
      ],
    },
    {
      bad: 'Summary:\n\nThe results are at https://www.example.gov.uk/documents/s4711/results-2.pdf.\n',
      finds: ['3:20 An address of www.example.gov.uk stands as text; write what the page is called and link that.'],
    },
    {
      bad: '## Summary\n\nSee the [policy](a.html) of 2019 and the [Policy](b.html) of 2023.\n',
      finds: ['3:42 Link text “Policy” leads to more than one place; give each link a text of its own.'],
    },
    {near: '## Summary\n\nSee [the policy](a.html), and again [the policy](a.html); write to <library@example.org>.\n'},
    {
      near: 'Summary:\n\nComments can be left at www.example.gov.uk/parking until May. See here for what follows or go to [www.example.org/a](http://www.example.org/a).\n',
    },
    // A citation gives the address so that it can be found on paper too.
    {
      near: 'Summary:\n\nThe guidance (https://www.example.org/a/b/c/guidance.pdf) applies.\n\nBackground Papers:\n\nMinutes, https://www.example.org/a/b/c/minutes.pdf\n',
    },
    {
      near: '## Summary\n\nAs said[^1], `[here](x)` is code. <!-- [here](x) -->\n\n[^1]: https://www.example.org/a/b/c/d.pdf\n',
    },
  ],
  *check({report}) {
    const links = report.links.filter(link => !link.target.startsWith('mailto:') && !isEmail(link.text))
    for (const link of links) {
      if (isAddress(link.text)) {
        if (isBadAddress(link, report)) yield {says: 'address', with: {host: hostOf(link.text)}, at: link}
      } else if (isVague(link.text)) yield {says: 'vague', with: {text: brief(link.text)}, at: link}
    }
    yield* typedAddresses(report)
    for (const {link, first} of repeats(links)) {
      yield {says: 'repeated', with: {text: brief(link.text)}, at: link, because: first, severity: 'suggestion'}
    }
  },
})

function* typedAddresses(report: Report) {
  if (!['http', 'www.'].some(report.includes)) return
  for (const prose of report.prose) {
    if (prose.kind === 'field' || prose.kind === 'label' || isCitation(prose)) continue
    const {text, range} = prose.passage
    for (const match of text.matchAll(/(?<![\w/.@(<\[])(?:https?:\/\/|www\.)[^\s<>()[\]“”"]{3,2000}/gi)) {
      const typed = match[0].replace(/[.,;:!?'’]{1,5}$/, '')
      const at = range(match.index, match.index + typed.length)
      if (!isUnreadable(typed) || isCited(text, match.index) || isInside(at, report.links)) continue
      yield {says: 'address' as const, with: {host: hostOf(typed)}, at}
    }
  }
}

/** Whether a stretch is in one of others, which are in order. */
function isInside({start, end}: Range, others: readonly Range[]): boolean {
  const other = others[lastAtMost(others.length, at => others[at]?.start, start)]
  return other !== undefined && other.start <= start && end <= other.end
}

// The author could have given it a text: only what can be read aloud is no fault.
function isBadAddress(link: Link, report: Report): boolean {
  const isShort = /^(?:https?:\/\/[^/]{1,60}\/?|www\..{1,300})$/i.test(link.text) && !isUnreadable(link.text)
  const prose = report.prose.find(({passage}) => isInside(link, [passage.range()]))
  const isCitedHere = prose !== undefined && (isCitation(prose) || isInBrackets(report.text, link.start))
  return !isCitedHere && (link.form === 'address' ? isUnreadable(link.text) : !isShort)
}

const lists = new Set(['background-papers', 'appendices'])

function isCitation({section, table}: Prose): boolean {
  return lists.has(section?.id ?? '') || lists.has(section?.parent?.id ?? '') || table?.form === 'tabs'
}

function isCited(text: string, at: number): boolean {
  return isInBrackets(text, at) || /(?:^|\n)\s*(?:\[?\d{1,3}\]?[.)]?\s*)?$|\b(?:source|web|website|url|link|information|details|guidance|papers?|minutes)\s?: ?$/i.test(text.slice(Math.max(0, at - 20), at)) // prettier-ignore
}

/** “(available at www.example.org/a)”: a citation. */
function isInBrackets(text: string, at: number): boolean {
  return /[([][^()[\]\n]{0,120}$/.test(text.slice(Math.max(0, at - 121), at))
}

function repeats(links: readonly Link[]) {
  const firsts = new Map<string, Link>()
  return links.flatMap(link => {
    const key = link.text.toLowerCase().trim()
    const first = firsts.get(key)
    if (!first) firsts.set(key, link)
    return first && key !== '' && first.target !== link.target && !isVague(key) && !isAddress(key)
      ? [{link, first}]
      : []
  })
}

const isEmail = (text: string) => /^\S{1,80}@\S{1,80}$/.test(text)
const hostOf = (text: string) => /^(?:https?:\/\/)?([\w.-]{1,60})/i.exec(text)?.[1] ?? 'a site'
const brief = (text: string) => (text.length > 40 ? text.slice(0, 39).trimEnd() + '…' : text)
