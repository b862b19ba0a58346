import {defineRule, type Prose, type Report, type TextEdit} from '#rule'

export default defineRule({
  summary: 'A plural is a plural: no “(s)”.',
  why: '“Recommendation(s)” above two recommendations says that the label was never looked at.',
  source: 'GOV.UK style guide: use the plural',
  severity: 'suggestion',
  messages: {
    counted: '“{words}” hedges, but there {be} {count}; write “{right}”.',
    hedge: '“{words}” hedges; write the plural, or the singular if there is one.',
  },
  examples: [
    {ok: 'Recommendations:\n\n1. That the hall be let.\n2. That the rent be £1.\n'},
    {
      bad: 'Recommendation(s):\n\n1. That the hall be let.\n2. That the rent be £1.\n\nSummary:\n\nThe site(s) are listed.\n',
      finds: [
        '1:1 “Recommendation(s)” hedges, but there are 2; write “Recommendations”.',
        '8:5 “site(s)” hedges; write the plural, or the singular if there is one.',
      ],
      fixed:
        'Recommendations:\n\n1. That the hall be let.\n2. That the rent be £1.\n\nSummary:\n\nThe site(s) are listed.\n',
    },
    {near: 'Summary:\n\nSee section 3(s) and the option (sale) of the “person(s) affected” in the Act.\n'},
  ],
  *check({report}) {
    for (const prose of report.prose) {
      const text = prose.passage.text
      const first = hedge.exec(text)
      if (!first || isQuoted(text, first.index)) continue
      const counted = countOf(prose, report)
      const at = prose.passage.range(first.index, first.index + first[0].length)
      if (counted === undefined) yield {says: 'hedge', with: {words: first[0]}, at}
      else {
        const right = counted === 1 ? (first[1] ?? '') : `${first[1] ?? ''}s`
        const fix = {edits: editsFor(prose, counted), safe: true}
        yield {
          says: 'counted',
          with: {words: first[0], be: counted === 1 ? 'is' : 'are', count: counted, right},
          at,
          fix,
        }
      }
    }
  },
})

const hedge = /\b([A-Za-z]{2,30})\(s\)/

/** How many the heading speaks of, where they can be counted. */
function countOf({kind, section}: Prose, {recommendations}: Report): number | undefined {
  const isOfRecommendations = section?.id === 'recommendations' || section?.id === 'reasons'
  return kind === 'label' && isOfRecommendations && recommendations.length > 0 ? recommendations.length : undefined
}

function editsFor({passage}: Prose, count: number): readonly TextEdit[] {
  return [...passage.text.matchAll(/\b[A-Za-z]{2,30}\(s\)/g)].map(match => {
    const end = match.index + match[0].length
    return {...passage.range(end - 3, end), text: count === 1 ? '' : 's'}
  })
}

// Statutes hedge too; who quotes one keeps its words.
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.split(/[“”"]/).length % 2 === 0
}
