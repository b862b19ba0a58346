import {defineRule, type Prose, type Report} from '#rule'

export default defineRule({
  summary: 'That nobody outside was consulted has a reason where the report speaks of people outside.',
  why: 'Partners, families and the public read there that they were not asked, and not why.',
  source: 'Council report template; good practice in consultation',
  severity: 'suggestion',
  messages: {
    unexplained: '“{answer}” although the report names {outsiders}; say whom you asked, or why nobody was.',
  },
  examples: [
    {
      ok: 'External Consultations:\n\nNone, because families are asked next month.\n\nSummary:\n\nFamilies use the centre.\n',
    },
    {
      bad: 'Summary:\n\nThe plan was drawn up with partner agencies and local residents.\n\nExternal Consultations:\n\nN/A\n',
      finds: ['7:1 “N/A” although the report names “partner agencies”; say whom you asked, or why nobody was.'],
    },
    {near: 'Summary:\n\nThe staff canteen moves to the ground floor.\n\nExternal Consultations:\n\nN/A\n'},
    {
      near: 'Summary:\n\nThe Finance Business Partner confirmed the cost. The meeting is open to the public.\n\nExternal Consultations:\n\nN/A\n',
    },
  ],
  *check({report}) {
    for (const {kind, section} of report.consultations) {
      const [answer] = section.prose
      if (kind !== 'external' || !section.isBareAnswer || !answer) continue
      const named = firstOutsider(report)
      if (!named) continue
      const {prose, start, end} = named
      const outsiders = `“${prose.passage.text.slice(start, end)}”`
      yield {
        says: 'unexplained',
        with: {answer: answer.passage.text, outsiders},
        at: answer.passage.range(),
        because: prose.passage.range(start, end),
      }
    }
  },
})

const outsiders =
  /\b(?:(?:wider |local |key |statutory |other )?partner(?:s|ships?| agenc(?:y|ies)| organisations?)|residents?|famil(?:y|ies)|parents|carers|tenants|leaseholders|the public|members of the public|(?:local )?businesses|traders|voluntary (?:sector|organisations)|charities|community groups|schools|governors|parish councils?|(?:the )?police|(?:the )?NHS|health (?:trust|board|partners)|service users|(?:licen[cs]e|permit) holders|passengers|objectors|landowners|developers|neighbours)\b/gi
// “HR business partner”, “software developers”, “open to the public”: nobody to be asked.
const housekeeping =
  /business partner|software developer|\bpress and\b|open to|available to|inspection by|exclu(?:de|des|ded|sion)|public (?:interest|sector|purse|domain|body|bodies)|famil(?:y|ies) (?:friendly|leave)|NHS pension/i
const standing = new Set(['appendices', 'background-papers', 'exempt-information'])

/** In what the report proposes and tells; not in its header, contact block or the answers about consultation. */
function firstOutsider({
  prose,
}: Report): {readonly prose: Prose; readonly start: number; readonly end: number} | undefined {
  for (const piece of prose) {
    if (piece.kind === 'field' || piece.kind === 'label' || piece.kind === 'title' || isConsultation(piece)) continue
    if (standing.has(piece.section?.id ?? '')) continue
    for (const match of piece.passage.text.matchAll(outsiders)) {
      const around = piece.passage.text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 12)
      if (!housekeeping.test(around)) return {prose: piece, start: match.index, end: match.index + match[0].length}
    }
  }
  return undefined
}

const isConsultation = ({section}: Prose) => section?.id?.endsWith('consultation') ?? false
