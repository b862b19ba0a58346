import {defineRule, type Item, type Prose, type Report, type TextEdit} from '#rule'
import {fold} from '#text/fold'
import {isQuoted} from '#text/is-quoted'

export default defineRule({
  summary: 'A plural is a plural: no “(s)”.',
  why: '“Recommendation(s)” above two recommendations says that the label was never looked at.',
  source: 'GOV.UK style guide: use the plural',
  severity: 'suggestion',
  messages: {
    counted: '“{words}” hedges over what can be counted; write “{right}”.',
    hedge: '“{words}” hedges; write the plural, or the singular if there is one.',
  },
  examples: [
    {ok: 'Recommendations:\n\n1. That the hall be let.\n2. That the rent be £1.\n'},
    {
      bad: 'Recommendation(s):\n\n1. That the hall be let.\n2. That the rent be £1.\n\nSummary:\n\nThe site(s) are listed.\n',
      finds: [
        '1:1 “Recommendation(s)” hedges over what can be counted; write “Recommendations”.',
        '8:5 “site(s)” hedges; write the plural, or the singular if there is one.',
      ],
      fixed:
        'Recommendations:\n\n1. That the hall be let.\n2. That the rent be £1.\n\nSummary:\n\nThe site(s) are listed.\n',
    },
    {
      bad: 'Recommendation(s):\n\nThat the hall be let.\n',
      finds: ['1:1 “Recommendation(s)” hedges over what can be counted; write “Recommendation”.'],
      fixed: 'Recommendation:\n\nThat the hall be let.\n',
    },
    // One paragraph may recommend several things, and a list of conditions is one recommendation.
    {
      bad: 'Recommendation(s):\n\nThat Cabinet (a) lets the hall; and (b) sets the rent.\n',
      finds: ['1:1 “Recommendation(s)” hedges; write the plural, or the singular if there is one.'],
    },
    {
      bad: 'Recommendation(s):\n\nThat permission be granted subject to:\n\n(a) an agreement; and\n\n(b) the conditions.\n',
      finds: ['1:1 “Recommendation(s)” hedges; write the plural, or the singular if there is one.'],
    },
    {near: 'Summary:\n\nSee section 3(s) and the option (sale) of the “person(s) affected” in the Act. `item(s)`\n'},
  ],
  *check({report}) {
    const {shown} = report
    const said = new Set<string>()
    for (const prose of report.proseWith(['(s)', '(es)'])) {
      // The header’s labels are the agenda system’s.
      if (prose.kind === 'label' && !prose.section) continue
      const hedges = hedgesIn(prose, shown).filter(({0: words}) => prose.kind === 'label' || !said.has(fold(words)))
      const edits = prose.kind === 'label' ? editsFor(prose, hedges, report) : undefined
      for (const {0: words, index} of prose.kind === 'label' ? hedges.slice(0, 1) : hedges) {
        const at = prose.passage.range(index, index + words.length)
        const right = edits && words.replace(/\(e?s\)$/, edits[0]?.text ?? '')
        if (edits && right !== undefined) yield {says: 'counted', with: {words, right}, at, fix: {edits, safe: true}}
        else if (prose.kind === 'label' || !said.has(fold(words))) yield {says: 'hedge', with: {words}, at}
        if (prose.kind !== 'label') said.add(fold(words))
      }
    }
  },
})

const hedge = /\b[A-Za-z]{2,30}\(e?s\)/g

// Statutes hedge too; who quotes one keeps its words.
function hedgesIn({passage}: Prose, shown: string): readonly RegExpExecArray[] {
  return [...passage.text.matchAll(hedge)].filter(
    ({index}) => !isQuoted(passage.text, index) && shown.charAt(passage.range(index).start) !== ' ',
  )
}

/** The heading in the right number, where all that it speaks of can be counted. */
function editsFor(prose: Prose, hedges: readonly RegExpExecArray[], report: Report): readonly TextEdit[] | undefined {
  const edits = hedges.flatMap(({0: words, index}) => {
    const count = countOf(fold(words), prose, report)
    if (count === undefined) return []
    const suffix = words.slice(words.indexOf('('))
    const end = index + words.length
    return [{...prose.passage.range(end - suffix.length, end), text: count === 1 ? '' : suffix.slice(1, -1)}]
  })
  return edits.length > 0 && edits.length === hedges.length ? edits : undefined
}

function countOf(word: string, {section}: Prose, report: Report): number | undefined {
  const {recommendations, reasons, recommendationStem} = report
  // “That permission be granted subject to: (a) … (b) …” is one recommendation.
  const isOneSentence = /\bbe\b|\bsubject to\b/.test(recommendationStem?.passage.text ?? '')
  const isOfDecision = section?.id === 'recommendations' || section?.id === 'reasons'
  if (isOfDecision && word === 'recommendation(s)') return isOneSentence ? undefined : count(recommendations)
  return section?.id === 'reasons' && word === 'reason(s)' && reasons.length > 1 ? count(reasons) : undefined
}

function count(items: readonly Item[]): number | undefined {
  const [first] = items
  if (items.length > 1) return items.every(isListed) ? items.length : undefined
  const isOne = first && (first.prose.section?.prose.length ?? 1) <= 2 && !/;|\([a-z\d]{1,4}\)\s|\bthat\b.{1,600}\b(?:and|to) that\b/is.test(first.passage.text) // prettier-ignore
  return isOne ? 1 : undefined
}

const isListed = ({number, prose, passage}: Item) =>
  number !== undefined || prose.bullet !== undefined || /^that\b/i.test(passage.text)
