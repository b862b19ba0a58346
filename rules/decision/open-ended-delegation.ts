import {defineRule} from '#rule'
import {readDelegation} from '../lexicons/delegations.js'
import {recommendedActs} from '../lexicons/recommended-acts.js'

export default defineRule({
  summary: 'A power is delegated to a post, for a purpose, within limits.',
  why: 'Nobody can tell later whether an officer acted within a power that had no holder and no bounds.',
  source: 'SI 2014/2095 reg. 7 (officers’ decisions under a specific express authorisation)',
  severity: 'warning',
  messages: {
    unnamed: '“{words}” names no post; say which officer may act, and within what limits.',
    unlimited: '“{words}” has no limit; say what the power is for, its bounds, and who must be consulted.',
  },
  examples: [
    {
      ok: 'Recommendations:\n\n1. That authority be delegated to the Head of Parks, in consultation with the Chair, to vary the hours by up to one hour.\n',
    },
    {
      bad: 'Recommendations:\n\n1. That the lease be granted.\n2. That authority be delegated to the relevant officers to agree its terms.\n',
      finds: ['4:35 “the relevant officers” names no post; say which officer may act, and within what limits.'],
    },
    {
      bad: 'Recommendations:\n\nThat Cabinet:\n\n1. approves the lease; and\n2. delegates full authority to the Director of Place.\n',
      finds: [
        '6:4 “delegates full authority to the Director of Place” has no limit; say what the power is for, its bounds, and who must be consulted.',
      ],
    },
    {
      bad: 'Recommendations:\n\n1. That the Chief Executive be given delegated authority to take any action that she sees fit.\n',
      finds: [
        '3:9 “the Chief Executive be given delegated authority” has no limit; say what the power is for, its bounds, and who must be consulted.',
      ],
    },
    {near: 'Recommendations:\n\n1. To delegate to the Head of Legal Services authority to sign the lease.\n'},
    {near: 'Recommendations:\n\n1. To delegate authority to award the contract to the Section 151 Officer.\n'},
    {
      near: 'Recommendations:\n\n1. That the Head of Housing take all steps that are needed, under delegated powers, within the budget of £9,000.\n',
    },
    {near: 'Recommendations:\n\n1. That the scheme of delegation to officers in Appendix A be adopted.\n'},
    {near: 'Recommendations:\n\n1. That the application be delegated to the Licensing Sub-Committee.\n'},
  ],
  *check({report}) {
    if (!['delegat', 'authoris'].some(report.includes)) return
    for (const {passage} of recommendedActs(report)) {
      const delegation = readDelegation(passage.text)
      if (!delegation) continue
      const {recipient, clause, isToNobody, isUnlimited, mayAlter} = delegation
      const {start, end} = isToNobody ? recipient : clause
      const place = {with: {words: passage.text.slice(start, end)}, at: passage.range(start, end)}
      if (isToNobody) yield {says: 'unnamed', ...place}
      else if (isUnlimited) yield {says: 'unlimited', ...place}
      else if (mayAlter) yield {says: 'unlimited', severity: 'suggestion', ...place}
    }
  },
})
