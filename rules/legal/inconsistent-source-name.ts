import {defineRule, type Range, type Report} from '#rule'
import {citationsOf, type CitedTitles} from '../lexicons/cited-titles.js'
import {sourceOf} from '../lexicons/source-names.js'

export default defineRule({
  summary: 'A law or a piece of guidance goes by one name throughout.',
  why: 'A reader takes two names for two documents, and looks in vain for the second.',
  source: 'Plain English: one thing, one name',
  severity: 'suggestion',
  messages: {
    several: '“{words}” is “{first}” elsewhere; keep to one name.',
  },
  examples: [
    {
      ok: 'Summary:\n\nWorking Together to Safeguard Children 2023 applies. Working Together to Safeguard Children (2023) is statutory.\n',
    },
    {
      bad: 'Summary:\n\nWorking Together to Safeguard Children 2023 applies.\n\nThe 2023 Working Together guidance is statutory, and so is Working Together 2023.\n',
      finds: [
        '5:5 “2023 Working Together” is “Working Together to Safeguard Children 2023” elsewhere; keep to one name.',
      ],
    },
    {
      near: 'Summary:\n\nWorking Together to Safeguard Children 2023 (“Working Together”) applies. Working Together 2023 is statutory.\n',
    },
    // Two editions are two sources, and an abbreviation is no other name.
    {
      near: 'Summary:\n\nWorking Together 2018 gave way to Working Together to Safeguard Children 2023. The Data Protection Act 2018 and the DPA 2018 apply.\n',
    },
  ],
  *check({report}) {
    const definitions = new Map<string, boolean>()
    for (const mentions of bySource(report)) {
      const full = mentions.reduce((longest, mention) => (mention.key.length > longest.key.length ? mention : longest))
      const others = mentions.filter(
        ({form, key}) => form !== full.form && !isDefined(key, full, {report, definitions}),
      )
      const [first, ...rest] = others
      if (!first) continue
      yield {
        says: 'several',
        with: {words: first.words, first: full.words},
        at: first.at,
        because: full.at,
        related: rest.map(({at}) => at),
        suggestions: [
          {
            title: `Write “${full.words}” each time`,
            edits: others.map(({at}) => ({...at, text: full.words})),
            safe: false,
          },
        ],
      }
    }
  },
})

interface Mention {
  readonly source: string
  /** The words of the title, and whether the year stands in front of them. */
  readonly form: string
  readonly key: string
  readonly words: string
  readonly at: Range
}

/** Mentions of each source, in order. Abbreviations are left out: every name has one. */
function bySource(report: Report): Iterable<readonly Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const mention of citationsOf(report).flatMap(mentionsIn)) {
    const list = found.get(mention.source) ?? []
    found.set(mention.source, list)
    list.push(mention)
  }
  return found.values()
}

function mentionsIn({prose: {passage, kind}, titles}: CitedTitles): readonly Mention[] {
  if (kind === 'label' || kind === 'title') return []
  const {text} = passage
  return titles.flatMap(({key, year, title, start, end, isQuoted}) => {
    const source = sourceOf(key, year)
    if (isQuoted || /^[A-Z]+s?$/.test(text.slice(title.start, title.end))) return []
    const form = `${key} ${start < title.start ? 'year first' : ''}`
    return [{source: `${source} ${String(year)}`, form, key, words: text.slice(start, end), at: passage.range(start, end)}] // prettier-ignore
  })
}

interface Draft {
  readonly report: Report
  /** Answers by key: each is a search of the whole draft. */
  readonly definitions: Map<string, boolean>
}

/** Whether the draft gives the short name in brackets or quotation marks. */
function isDefined(key: string, full: Mention, {report, definitions}: Draft): boolean {
  if (key === full.key) return false
  const isKnown = definitions.get(key) ?? [`(${key}`, `(the ${key}`, `“${key}`, `"${key}`, `‘${key}`].some(mark => report.includes(mark)) // prettier-ignore
  definitions.set(key, isKnown)
  return isKnown
}
