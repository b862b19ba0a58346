import {defineRule, type Fix, type Prose, type Range, type Report} from '#rule'
import {hinted} from '#text/hinted'
import {matchesIn} from '#text/matches-in'
import {withoutOverlap} from '#text/without-overlap'
import {wholeLine} from '#text/whole-line'
import {
  artefactsAlone,
  artefactsInText,
  artefactsInTitle,
  hiddenArtefacts,
  type Artefact,
} from '../lexicons/draft-artefacts.js'

export default defineRule({
  summary: 'No trace of drafting is left: no tracked change, comment, draft mark or machine mark.',
  why: 'Comments and tracked changes have published what officers thought of residents and of each other.',
  source: 'ICO, How to disclose information safely (hidden data); a comment published in planning papers in 2024',
  severity: 'error',
  messages: {
    found: '“{words}” is left over from drafting ({kind}); delete it.',
    path: 'The path of a file on somebody’s computer is left over from drafting; delete it.',
  },
  examples: [
    {ok: 'Summary:\n\nThe plan was consulted on in May.\n'},
    {
      bad: 'DRAFT\n\nSummary:\n\nThe wall [JB1]stands on land {++of the council++}. Error! Reference source not found.\n',
      finds: [
        '1:1 “DRAFT” is left over from drafting (draft mark); delete it.',
        '5:10 “[JB1]” is left over from drafting (comment mark); delete it.',
        '5:30 “{++of the council++}” is left over from drafting (tracked change); delete it.',
        '5:52 “Error! Reference source not found.” is left over from drafting (broken field); delete it.',
      ],
    },
    {
      bad: '<AI1>\n\nSummary:\n\nThe hall is let.{>>To whom?<<}\n',
      finds: [
        '1:1 “<AI1>” is left over from drafting (machine mark); delete it.',
        '5:17 “{>>To whom?<<}” is left over from drafting (comment); delete it.',
      ],
      fixed: 'Summary:\n\nThe hall is let.\n',
    },
    {
      bad: '# Charging for care DRAFT\n\nReport to: Cabinet\n\nc:\\reports\\charging.doc\n',
      finds: [
        '1:21 “DRAFT” is left over from drafting (draft mark); delete it.',
        '5:1 The path of a file on somebody’s computer is left over from drafting; delete it.',
      ],
    },
    {
      near: 'Summary:\n\nThe plan is sound.[CD12] The need is shown. [EX4] See note [1], [EX1] and case [20/06404/LIPV]; draft version 3 (v2.1) is Appendix A.\n',
    },
    {
      near: '# Draft Local Plan\n\nReport to: Cabinet\n\nSummary:\n\n| Policy | Status |\n| --- | --- |\n| H1 | Draft |\n',
    },
    {near: '```\n<AI1>\n```\n\nSummary: The mark `<AI1>` is shown above. <!-- <AI2> -->\n'},
  ],
  *check({report}) {
    const {shown} = report
    for (const {kind, words, at} of artefactsIn(report, shown)) {
      const fix = fixOf(kind, at, report.text)
      if (kind === 'file path') yield {says: 'path', at}
      else yield {says: 'found', with: {words, kind}, at, ...(fix && {fix})}
    }
  },
})

type Trace = Pick<Artefact, 'kind'> & {readonly words: string; readonly at: Range}

function* artefactsIn(report: Report, shown: string): Iterable<Trace> {
  for (const {prose, patterns} of report.hinted(artefacts))
    for (const trace of tracesIn(prose, patterns))
      if (shown.charAt(trace.at.start) !== ' ' || trace.words.startsWith(' ')) yield trace
  for (const {kind, pattern} of hinted(hiddenArtefacts, shown))
    for (const {0: words, index} of matchesIn(shown, pattern))
      yield {kind, words, at: {start: index, end: index + words.length}}
}

const artefacts = [...artefactsInText, ...artefactsAlone, ...artefactsInTitle]

function tracesIn(prose: Prose, patterns: readonly Artefact[]): readonly Trace[] {
  const {text, range} = prose.passage
  const known = patterns.filter(artefact => mayStandIn(prose, artefact))
  const found = known.flatMap(({kind, pattern}) =>
    matchesIn(text, pattern).map(({0: words, index}) => ({kind, words, at: range(index, index + words.length)})),
  )
  return withoutOverlap(found)
}

function mayStandIn({kind, field, section}: Prose, artefact: Artefact): boolean {
  if (artefactsInTitle.includes(artefact)) return kind === 'title' || field === 'subject'
  if (!artefactsAlone.includes(artefact)) return true
  return kind === 'title' || kind === 'paragraph' || (kind === 'label' && section?.id === undefined)
}

/** Only what was never the author’s text can go unseen; a tracked change must be accepted or refused. */
function fixOf(kind: string, at: Range, text: string): Fix | undefined {
  if (kind !== 'machine mark' && kind !== 'comment') return undefined
  return {edits: [{...(wholeLine(text, at) ?? at), text: ''}], safe: true}
}
