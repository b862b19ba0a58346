import {defineRule, type Fix, type Range} from '#rule'
import {lineAround} from '#text/line-around'
import {words} from '#text/words'
import {leftoverGuidance, type Leftover} from '../lexicons/leftover-guidance.js'

const fewestWords = 6

export default defineRule({
  summary: 'No instruction to the author is left in the report.',
  why: 'Template text in a published report says that nobody read it to the end, and members ask what else was not read.',
  source:
    'Council report templates, which ask authors to delete their notes; all patterns were seen in blank templates or published reports',
  severity: 'error',
  messages: {
    left: '“{words}” is an instruction to the author; delete it.',
  },
  examples: [
    {ok: 'Implementation date: Immediately following the meeting.\n'},
    {
      bad: 'Implementation date:\n\nImmediately following the meeting.\n\n(Please delete as appropriate and remove this text)\n\nBackground papers: None\n',
      profile: 'sefton',
      finds: ['5:1 “(Please delete as appropriate and remove this text)” is an instruction to the author; delete it.'],
      fixed: 'Implementation date:\n\nImmediately following the meeting.\n\nBackground papers: None\n',
    },
    {
      bad: 'Summary:\n\nThe hall is let [insert the period of the lease] to the club.\n',
      finds: ['3:17 “[insert the period of the lease]” is an instruction to the author; delete it.'],
    },
    // Standing labels of templates explain themselves in brackets.
    {
      near: 'Alternative Options Considered and Rejected: (including any Risk Implications)\n\nNone, because the law leaves no choice.\n',
      profile: 'sefton',
    },
    {near: 'Summary:\n\n[Note: the meeting will be webcast.] Residents may insert their own views (if applicable).\n'},
  ],
  *check({report, profile}) {
    const sentences = profile.guidance.map(sentence => words(sentence).map(({word}) => word))
    const patterns = leftoverGuidance.filter(({hints}) => hints.some(hint => report.lowerCase.includes(hint)))
    for (const prose of report.prose) {
      if (prose.kind === 'label') continue
      const text = prose.passage.text
      for (const hit of merge([...sentencesIn(text, sentences), ...patternsIn(text, patterns)])) {
        const {start, end} = withBrackets(text, hit)
        const at = prose.passage.range(start, end)
        const fix = wholeLine(report.text, at)
        yield {
          says: 'left',
          with: {words: text.slice(start, end)},
          at,
          ...(fix && {fix}),
          ...(hit.isWeak && {severity: 'warning' as const}),
        }
      }
    }
  },
})

interface Hit extends Range {
  readonly isWeak: boolean
}

/** Runs of at least six words that also stand in a sentence of the template; shorter sentences whole. */
function sentencesIn(text: string, sentences: readonly (readonly string[])[]): readonly Hit[] {
  if (sentences.length === 0) return []
  const list = words(text)
  const hits: Hit[] = []
  for (const sentence of sentences) {
    const size = Math.min(fewestWords, sentence.length)
    const runs = new Set(
      sentence.slice(0, sentence.length - size + 1).map((_, i) => sentence.slice(i, i + size).join(' ')),
    )
    for (let i = 0; i + size <= list.length; i++) {
      const run = list.slice(i, i + size)
      if (size > 1 && runs.has(run.map(({word}) => word).join(' ')))
        hits.push({start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, isWeak: false})
    }
  }
  return hits
}

function patternsIn(text: string, patterns: readonly Leftover[]): readonly Hit[] {
  return patterns.flatMap(({pattern, severity}) =>
    [...text.matchAll(pattern)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      isWeak: severity === 'warning',
    })),
  )
}

/** Hits that overlap or touch are one. */
function merge(hits: readonly Hit[]): readonly Hit[] {
  const merged: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && hit.start <= last.end + 1)
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, hit.end),
        isWeak: last.isWeak && hit.isWeak,
      }
    else merged.push(hit)
  }
  return merged
}

const pairs: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '<': '>'}

/** The whole bracket, where the words stand in one. */
function withBrackets(text: string, {start, end}: Range): Range {
  const open =
    /[([{<][^()[\]{}<>]{0,60}$/.exec(text.slice(Math.max(0, start - 61), start))?.[0] ??
    (pairs[text.charAt(start)] ? '' : undefined)
  if (open === undefined) return {start, end}
  const closing = pairs[text.charAt(start - open.length)] ?? ''
  const close = text.indexOf(closing, end - 1)
  return close === -1 || close - end > 200 || text.slice(end, close).includes('\n')
    ? {start, end}
    : {start: start - open.length, end: Math.max(end, close + 1)}
}

/** Deletes the line if it holds nothing else. */
function wholeLine(text: string, at: Range): Fix | undefined {
  const line = lineAround(text, at)
  const rest = text.slice(line.start, at.start) + text.slice(at.end, line.end)
  return /^[\s*_.]*$/.test(rest)
    ? {edits: [{start: line.start, end: line.endWithBlank, text: ''}], safe: true}
    : undefined
}
