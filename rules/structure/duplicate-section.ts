import {defineRule, type Prose, type Section} from '#rule'
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
    // The summary repeats the recommendations by design.
    {
      near: '## Summary\n\nThat the Cabinet approves the opening of the library on each Monday from June.\n\n## Recommendations\n\nThat the Cabinet approves the opening of the library on each Monday from June.\n',
    },
  ],
  *check({report, options}) {
    const seen = new Map<string, Section>()
    for (const section of report.sections) {
      const key = `${section.parent?.title ?? ''}/${section.id ?? section.title.toLowerCase()}`
      const first = seen.get(key)
      if (first) yield {says: 'section', with: {section: section.title}, at: section.label, because: first.label}
      else seen.set(key, section)
    }
    yield* repeatedParagraphs(report.prose, options.similarity / 100)
  },
})

/** Each run of words leads to the first paragraph that has it, so the whole draft takes one pass. */
function* repeatedParagraphs(prose: readonly Prose[], threshold: number) {
  const firstWith = new Map<number, Prose>()
  const sizes = new Map<Prose, number>()
  for (const piece of prose) {
    if (piece.kind !== 'paragraph' && piece.kind !== 'item') continue
    const runs = shingles(piece.passage.text, runLength)
    sizes.set(piece, runs.size)
    const shared = new Map<Prose, number>()
    for (const run of runs) {
      const other = firstWith.get(run)
      if (other) shared.set(other, (shared.get(other) ?? 0) + 1)
      else firstWith.set(run, piece)
    }
    for (const [other, count] of shared) {
      const all = runs.size + (sizes.get(other) ?? 0) - count
      if (runs.size < runLength || count / all < threshold || !isRepetition(piece, other)) continue
      yield {
        says: 'paragraph' as const,
        with: {section: other.section?.title ?? ''},
        at: piece.passage.range(),
        because: other.passage.range(),
      }
      break
    }
  }
}

function isRepetition({section}: Prose, other: Prose): boolean {
  const restated = new Set(['summary', 'recommendations', 'conclusion'])
  const isRestated = restated.has(section?.id ?? '') && restated.has(other.section?.id ?? '')
  return section !== other.section && !isRestated
}
