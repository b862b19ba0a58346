import {defineRule, type Report} from '#rule'
import {findSums} from '#text/find-sums'
import {isQuoted} from '#text/is-quoted'
import {isPlain, misformed, type PlacedSum} from '../lexicons/sum-styles.js'

export default defineRule({
  summary: 'Sums of money are written correctly, and in one way throughout.',
  why: 'A misplaced comma makes £500,00 anything from £500 to £500,000, and mixed forms make sums hard to compare.',
  source: 'GOV.UK style guide and council style guides: £1,250; £1.5 million',
  severity: 'suggestion',
  messages: {
    spaced: '“{sum}” has a space behind the pound sign; write “{better}”.',
    coded: '“{sum}” names the currency by its code; write “{better}”.',
    grouped: '“{sum}” has a comma where none belongs; check the figure and group its digits in threes.',
    doubled: '“{sum}” is in pounds and pence at once; write “{better}”.',
    unit: '“{sum}” is not how sums are written here (“{other}”); write “{better}”.',
    separated: '“{sum}” has no comma before its thousands; write “{better}”.',
    pence: '“{sum}” has pence, other sums (“{other}”) have none; write “{better}”.',
  },
  examples: [
    {ok: 'Summary:\n\nIt costs £1,250 a year, out of £1.5m.\n'},
    {
      bad: 'Summary:\n\nIt costs £ 500 a year, or £500,00 for a hall and £0.50p for a chair.\n',
      finds: [
        '3:10 “£ 500” has a space behind the pound sign; write “£500”.',
        '3:27 “£500,00” has a comma where none belongs; check the figure and group its digits in threes.',
        '3:50 “£0.50p” is in pounds and pence at once; write “£0.50”.',
      ],
      fixed: 'Summary:\n\nIt costs £500 a year, or £500,00 for a hall and £0.50 for a chair.\n',
    },
    {
      bad: 'Summary:\n\nIt costs £1.5m, of which £1.2M is a grant, £0.2 mil a loan and £1500k a gift.\n',
      finds: [
        '3:26 “£1.2M” is not how sums are written here (“£1.5m”); write “£1.2m”.',
        '3:44 “£0.2 mil” is not how sums are written here (“£1.5m”); write “£0.2m”.',
        '3:64 “£1500k” is not how sums are written here (“£1.5m”); write “£1.5m”.',
      ],
      fixed: 'Summary:\n\nIt costs £1.5m, of which £1.2m is a grant, £0.2m a loan and £1.5m a gift.\n',
    },
    {
      bad: 'Summary:\n\nThe hall costs £1,250, its roof £12500, a door £300 and a window £150.00.\n',
      finds: [
        '3:33 “£12500” has no comma before its thousands; write “£12,500”.',
        '3:66 “£150.00” has pence, other sums (“£1,250”) have none; write “£150”.',
      ],
      fixed: 'Summary:\n\nThe hall costs £1,250, its roof £12,500, a door £300 and a window £150.\n',
    },
    {
      bad: 'Summary:\n\nOne hall costs £1.5m and the other £1.6 million; a chair costs GBP 45.\n',
      finds: [
        '3:36 “£1.6 million” is not how sums are written here (“£1.5m”); write “£1.6m”.',
        '3:64 “GBP 45” names the currency by its code; write “£45”.',
      ],
      fixed: 'Summary:\n\nOne hall costs £1.5m and the other £1.6m; a chair costs £45.\n',
    },
    // Fees keep their pence; quotations and tables keep their form.
    {near: 'Summary:\n\nThe fees are £12.50, £15.00, £150 and £1,250. He wrote “it costs £ 500 and £1.5M”.\n'},
    {
      near: 'Summary:\n\nIt costs £1.5m in the short term.\n\nIt costs £1.6 million in the long.\n\n| Item | Cost |\n|---|---|\n| Roof | £ 500 |\n',
    },
  ],
  *check({report}) {
    for (const {says, sum, better, other} of misformed(sumsOf(report))) {
      const at = sum.passage.range(sum.start, sum.end)
      // Where the draft has it as an entity or with marks inside, its characters cannot be replaced one by one.
      const isPlain = report.text.slice(at.start, at.end) === sum.text
      if (says === 'grouped') yield {says, with: {sum: sum.text}, at}
      else
        yield {
          says,
          with: {sum: sum.text, better, other},
          at,
          ...(isPlain && {fix: {edits: [{...at, text: better}], safe: true}}),
        }
    }
  },
})

/** The sums of running text, where one of them may be written wrongly. */
function sumsOf({proseWith}: Report): readonly PlacedSum[] {
  const sums = proseWith(['£', 'gbp']).flatMap(({kind, passage}, piece) => {
    if (kind !== 'paragraph' && kind !== 'item') return []
    return findSums(passage.text).map(sum => ({...sum, piece, passage}))
  })
  if (sums.every(isPlain)) return []
  return sums.filter(({start, passage}) => !isQuoted(passage.text, start))
}
