import {defineRule} from '#rule'
import {askedDecisions} from '../lexicons/asked-decisions.js'
import {
  isForCouncil,
  isForCouncilToDecide,
  isForExecutive,
  isForExecutiveToDecide,
  isReferred,
} from '../lexicons/powers-of-bodies.js'
import {recommendedActs} from '../lexicons/recommended-acts.js'

export default defineRule({
  summary: 'Members are asked only for decisions that are theirs.',
  why: 'A decision taken by a body without the power has no effect, and must be taken again by the right one.',
  source:
    'Local Government Act 2000 ss. 9F to 9FI (England) and 21 (Wales); check with your monitoring officer where the constitution says otherwise',
  severity: 'warning',
  messages: {
    executive: '“{words}” is for the executive to decide, not for scrutiny; ask the Committee to recommend it.',
    council: '“{words}” is for full Council to decide; ask the executive to recommend it to Council.',
  },
  examples: [
    {ok: 'Report to: Scrutiny Committee\n\nRecommendations:\n\n1. That the Committee endorses the parks strategy.\n'},
    {
      bad: 'Report to: Scrutiny Committee\n\nRecommendations:\n\n1. That the Committee notes the survey and approves the parks strategy.\n',
      finds: [
        '5:44 “approves the parks strategy” is for the executive to decide, not for scrutiny; ask the Committee to recommend it.',
      ],
    },
    {
      bad: 'Report to: Scrutiny Committee\n\nRecommendations:\n\n1. That the contract be awarded to Tenderer A.\n',
      finds: [
        '5:9 “the contract be awarded” is for the executive to decide, not for scrutiny; ask the Committee to recommend it.',
      ],
    },
    {
      bad: 'Report to: Cabinet\n\nRecommendations:\n\nCabinet is asked to:\n\n1. set the council tax for 2024/25.\n2. note the report.\n',
      finds: [
        '7:4 “set the council tax for 2024/25” is for full Council to decide; ask the executive to recommend it to Council.',
      ],
    },
    {near: 'Report to: Cabinet\n\nRecommendations:\n\n1. That Council be recommended to adopt the Local Plan.\n'},
    {near: 'Report to: Cabinet\n\nRecommendations:\n\n1. To approve the draft Local Plan for consultation.\n'},
    {near: 'Report to: Cabinet\n\nRecommendations:\n\n1. To approve the revenue budget of £4,000 for the fair.\n'},
    {near: 'Report to: Scrutiny Committee\n\nRecommendations:\n\n1. To agree the work programme and the minutes.\n'},
    {near: 'Report to: Scrutiny Committee\n\nRecommendations:\n\n1. That Cabinet approve the parks strategy.\n'},
    {
      near: 'Report to: Scrutiny Committee\n\nRecommendations:\n\n1. To approve the final report of the task group.\n',
    },
    {near: 'Report to: Planning Committee\n\nRecommendations:\n\n1. That the application be approved.\n'},
  ],
  *check({report}) {
    const kind = report.committee?.kind
    // Scottish councils and those that mix a policy committee with scrutiny share out powers otherwise.
    if (report.jurisdiction === 'scotland' || (kind !== 'scrutiny' && kind !== 'executive')) return
    if (kind === 'scrutiny' && hasOtherFunctions.test(report.committee?.name ?? '')) return
    const isTheirs = kind === 'scrutiny' ? isForExecutive : isForCouncil
    const isBeyond = kind === 'scrutiny' ? isForExecutiveToDecide : isForCouncilToDecide
    for (const {passage, lead} of recommendedActs(report)) {
      if (isReferred(lead, passage.text) || isTheirs(lead, passage.text)) continue
      for (const decision of askedDecisions(passage.text)) {
        if (!isBeyond(decision)) continue
        yield {
          says: kind === 'scrutiny' ? 'executive' : 'council',
          with: {words: passage.text.slice(decision.start, decision.end)},
          at: passage.range(decision.start, decision.end),
        }
      }
    }
  },
})

const hasOtherFunctions = /\b(?:audit|governance|standards|decision|policy (?:and|&) resources)\b/i
