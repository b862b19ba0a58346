import {defineRule} from '#rule'
import {conflictingFigures} from '../lexicons/conflicting-figures.js'
import type {StatedFigure} from '../lexicons/stated-figures.js'

export default defineRule({
  summary: 'A figure is the same in the summary, the recommendations and the body.',
  why: 'Members decide on the recommendation; if the body gives another figure, nobody knows what they agreed to.',
  source: 'Practice: a figure is corrected in one place and not in the other',
  severity: 'warning',
  messages: {
    differs: '“{figure}” here is “{other}” under “{place}”; correct the one that is wrong.',
  },
  examples: [
    {
      ok: 'Summary:\n\nThe leisure centre roof needs a budget of £250,000.\n\nRecommendation:\n\nThat Cabinet approves a budget of £250,000 for the leisure centre roof.\n',
    },
    {
      bad: 'Summary:\n\nThe leisure centre roof needs a budget of £200,000.\n\nRecommendation:\n\nThat Cabinet approves a budget of £250,000 for the leisure centre roof.\n',
      finds: [
        '3:43 “£200,000” here is “£250,000” under “Recommendation”; correct the one that is wrong.',
        '7:35 “£250,000” here is “£200,000” under “Summary”; correct the one that is wrong.',
      ],
    },
    {
      bad: 'Summary:\n\nThe new allocations policy would apply from 1 April 2024.\n\nRecommendation:\n\nThat Cabinet approves the allocations policy with effect from 1 May 2024.\n',
      finds: [
        '3:45 “1 April 2024” here is “1 May 2024” under “Recommendation”; correct the one that is wrong.',
        '7:63 “1 May 2024” here is “1 April 2024” under “Summary”; correct the one that is wrong.',
      ],
    },
    {
      bad: 'Recommendation:\n\nThat the Committee agrees to raise the fares for taxis by 6.5%.\n\nBackground:\n\nThe trade supports it. Officers propose to raise the fares for taxis by 7.5%.\n',
      finds: [
        '3:59 “6.5%” here is “7.5%” under “Background”; correct the one that is wrong.',
        '7:73 “7.5%” here is “6.5%” under “Recommendation”; correct the one that is wrong.',
      ],
    },
    {
      near: 'Recommendation:\n\nThat Cabinet accepts a contribution of £41,000 from Northmoor Energy for warm homes.\n\nBackground:\n\nThe contribution from Northmoor Energy for warm homes is £30,000 for boilers and £11,000 for visits.\n',
    },
    // Another year, a yearly sum, what was asked for, and what both passages tell apart.
    {
      near: 'Recommendation:\n\nThat Cabinet approves a grants budget of £250,000 for sports clubs.\n\nBackground:\n\nThe grants budget of £200,000 for sports clubs in 2019/20 was not spent.\n',
    },
    {
      near: 'Summary:\n\nThe care contract costs £500,000 over its life.\n\nBackground:\n\nThe care contract costs £510,000 a year at present. The clubs asked for a care contract of £520,000.\n',
    },
    {
      near: 'Recommendation:\n\nThat Cabinet approves a budget of £250,000 for the hall roof.\n\nBackground:\n\nThe budget for the hall roof was put at £200,000 and is now £250,000.\n',
    },
  ],
  *check({report}) {
    for (const {figure, other, isMutual} of conflictingFigures(report)) {
      yield problemOf(figure, other)
      if (isMutual) yield problemOf(other, figure)
    }
  },
})

function problemOf(figure: StatedFigure, other: StatedFigure) {
  const place = other.section.title.slice(0, 30).trim()
  return {
    says: 'differs' as const,
    with: {figure: textOf(figure), other: textOf(other), place},
    at: rangeOf(figure),
    because: rangeOf(other),
  }
}

const textOf = ({sentence, start, end}: StatedFigure) => sentence.text.slice(start, end)
const rangeOf = ({sentence, start, end}: StatedFigure) => sentence.prose.passage.range(sentence.start + start, sentence.start + end) // prettier-ignore
