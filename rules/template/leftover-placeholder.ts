import {defineRule, type Prose, type Range, type Report} from '#rule'
import {hiddenPlaceholders, leftoverPlaceholders, type Placeholder} from '../lexicons/leftover-placeholders.js'

export default defineRule({
  summary: 'Every slot of the template is filled.',
  why: 'A gap where a sum, a date or a name should be leaves members to decide on something that the report does not say.',
  source: 'Council report templates; all patterns were seen in blank templates or published reports',
  severity: 'error',
  messages: {
    unfilled: '“{words}” is a slot that nobody filled; write what belongs there, or delete the sentence.',
  },
  examples: [
    {ok: 'Summary:\n\nThe lease runs for ten years at £12,000 a year.\n'},
    {
      bad: 'Date of meeting: TBC\n\nSummary:\n\nThe lease runs for ___ years at £XX a year, from <insert date>.\n',
      finds: [
        '1:18 “TBC” is a slot that nobody filled; write what belongs there, or delete the sentence.',
        '5:20 “___” is a slot that nobody filled; write what belongs there, or delete the sentence.',
        '5:33 “£XX” is a slot that nobody filled; write what belongs there, or delete the sentence.',
        '5:50 “<insert date>” is a slot that nobody filled; write what belongs there, or delete the sentence.',
      ],
    },
    {
      bad: 'Legal Implications:\n\n[To be completed]\n',
      finds: [
        '3:1 “[To be completed]” is a slot that nobody filled; write what belongs there, or delete the sentence.',
      ],
    },
    {
      near: 'Summary:\n\nArticle XX of the Constitution ... applies. See [1] and [2016] EWHC 1876.\n\nIntroduction.......... 4\n',
    },
    {near: 'Contact officer: Jo Example\nTelephone: 01632 960000\n\nThis page is intentionally left blank.\n'},
    // consultation/malformed-officer-reference speaks for these.
    {
      near: '**Internal Consultations**\n\nThe Head of Corporate Resources (FD 6123/24.....) was consulted.\n',
      profile: 'sefton',
    },
  ],
  *check({report}) {
    const found: (Range & {readonly words: string; readonly isDated?: boolean})[] = []
    const patterns = leftoverPlaceholders.filter(({hints}) => hints.some(hint => report.lowerCase.includes(hint)))
    for (const prose of report.prose)
      if (prose.kind !== 'label' || prose.section) found.push(...slotsIn(prose, patterns))
    for (const {pattern} of hiddenPlaceholders)
      for (const match of report.text.matchAll(pattern))
        found.push({start: match.index, end: match.index + match[0].length, words: match[0]})
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = -1
    for (const slot of found) {
      if (slot.start < end || isOfficerReference(slot, report)) continue
      end = slot.end
      yield {says: 'unfilled', with: {words: slot.words}, at: slot, ...(slot.isDated && {severity: 'warning' as const})}
    }
  },
})

function slotsIn({passage, table}: Prose, patterns: readonly Placeholder[]) {
  return patterns.flatMap(({pattern}) =>
    [...passage.text.matchAll(pattern)].map(match => {
      const range = passage.range(match.index, match.index + match[0].length)
      // A plan of future items may say honestly that a date is not known yet.
      return {...range, words: match[0], isDated: table !== undefined && /^tb[acd]|^to be/i.test(match[0])}
    }),
  )
}

const isOfficerReference = (slot: Range, {officerReferences}: Report) =>
  officerReferences.some(({start, end, filler}) => slot.start < Math.max(end, filler?.end ?? 0) && slot.end > start)
