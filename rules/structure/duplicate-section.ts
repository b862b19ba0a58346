import {defineRule, type Prose, type Section} from '#rule'
import {createClaims, type Claim} from '#text/create-claims'
import {shingles} from '#text/shingles'

const runLength = 5

export default defineRule({
  summary: 'Nothing in the report is said twice.',
  why: 'A reader who meets a section or paragraph again looks for the difference, and two copies soon disagree.',
  source: 'Plain English practice',
  severity: 'suggestion',
  options: {
    similarity: {
      type: 'integer',
      default: 60,
      minimum: 30,
      maximum: 100,
      description: 'From how many per cent of shared five-word runs two paragraphs count as the same.',
    },
  },
  messages: {
    section: 'Section “{section}” is here twice; merge the two, or give each its own title.',
    paragraph: 'This paragraph says nearly the same as one under “{section}”; keep one of them.',
  },
  examples: [
    {ok: '## Summary\n\nThe library opens on Mondays.\n\n## Background\n\nVisits fell by a tenth last year.\n'},
    {
      bad: '## Risk management\n\nLow.\n\n## Conclusion\n\nOpen it.\n\n## Risk management\n\nLow.\n',
      finds: ['9:4 Section “Risk management” is here twice; merge the two, or give each its own title.'],
    },
    {
      bad: '## Summary\n\nThe service gives free advice on energy bills to every tenant of the council.\n\n## Background\n\nThe service gives free advice on energy bills to every tenant of the council now.\n',
      finds: ['7:1 This paragraph says nearly the same as one under “Summary”; keep one of them.'],
    },
    // Two titles for one section of the template: what they say may differ.
    {near: '## Legal implications\n\nThe power is there.\n\n## Legal comments\n\nNotice must be given.\n'},
    // The summary repeats the recommendations by design.
    {
      near: '## Summary\n\nThat the Cabinet approves the opening of the library on each Monday from June.\n\n## Recommendations\n\nThat the Cabinet approves the opening of the library on each Monday from June.\n',
    },
  ],
  *check({report, options}) {
    const seen = new Map<string, Section>()
    for (const section of report.sections) {
      const key = `${section.parent?.title ?? ''}/${section.title.toLowerCase()}`
      const first = seen.get(key)
      if (first) yield {says: 'section', with: {section: section.title}, at: section.label, because: first.label}
      else seen.set(key, section)
    }
    yield* repeatedParagraphs(report.prose, options.similarity / 100)
  },
})

/** Each run of words leads to the first paragraph that has it, so the whole draft takes one pass. */
function* repeatedParagraphs(prose: readonly Prose[], threshold: number) {
  const pieces = prose.filter(({kind}) => kind === 'paragraph' || kind === 'item')
  const runs = pieces.map(({passage}) => shingles(passage.text, runLength))
  const claim = createClaims(runs.reduce((sum, {length}) => sum + length, 0))
  for (const [index, piece] of pieces.entries()) {
    let own = 0
    let met = 0
    for (const run of runs[index] ?? []) {
      const owner = claim(run, index)
      if (owner === undefined) own++
      else if (owner !== index) met++
    }
    // Most share too little with all the others together to be held against each.
    const other = met > 0 && met / (own + met) >= threshold && originalOf(piece, {pieces, runs, claim, threshold})
    if (!other) continue
    yield {
      says: 'paragraph' as const,
      with: {section: other.section?.title ?? ''},
      at: piece.passage.range(),
      because: other.passage.range(),
    }
  }
}

interface Shared {
  readonly pieces: readonly Prose[]
  readonly runs: readonly (readonly number[])[]
  readonly claim: Claim
  readonly threshold: number
}

/** The paragraph before it that a paragraph repeats. */
function originalOf(piece: Prose, {pieces, runs, claim, threshold}: Shared): Prose | undefined {
  const index = pieces.indexOf(piece)
  const own = new Set(runs[index])
  if (own.size < runLength) return undefined
  const shared = new Map<Prose, number>()
  for (const run of own) {
    const other = pieces[claim(run, index) ?? index]
    if (other && other !== piece) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const isLike = ([other, count]: readonly [Prose, number]) =>
    count / (own.size + new Set(runs[pieces.indexOf(other)]).size - count) >= threshold && isRepetition(piece, other)
  return [...shared].find(isLike)?.[0]
}

const restated = new Set(['summary', 'recommendations', 'conclusion'])

function isRepetition({section}: Prose, other: Prose): boolean {
  const isRestated = restated.has(section?.id ?? '') && restated.has(other.section?.id ?? '')
  return section !== other.section && !isRestated
}
