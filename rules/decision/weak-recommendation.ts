import {defineRule, type Report} from '#rule'
import {firstLine} from '#text/first-line'
import {onlyNotes} from '../lexicons/noting-only.js'
import {recommendedActs} from '../lexicons/recommended-acts.js'

export default defineRule({
  summary: 'Members are asked for more than to take note.',
  why: 'An item that is only noted takes members’ time and changes nothing; what they can add is lost.',
  source: 'Somerset Council’s advice of 2024 that agendas be kept for items to which scrutiny adds value',
  severity: 'suggestion',
  messages: {
    weak: 'Members are asked only to note or receive; say what they are to decide, comment on or ask for.',
  },
  examples: [
    {ok: 'Recommendations:\n\n1. That the report be noted.\n2. That the Head of Parks report again in May.\n'},
    {
      bad: 'Recommendations:\n\n1. That the Committee notes the report.\n2. That the progress made be noted.\n',
      finds: ['3:4 Members are asked only to note or receive; say what they are to decide, comment on or ask for.'],
    },
    {
      bad: 'Recommendation:\n\nMembers are asked to receive the annual report.\n',
      finds: ['3:1 Members are asked only to note or receive; say what they are to decide, comment on or ask for.'],
    },
    {near: 'Recommendation:\n\nMembers are asked to note the report and comment on it.\n'},
    {near: 'Recommendation:\n\nThat the report be noted and the actions be agreed.\n'},
    {near: 'Purpose:\n\nThis report is for information.\n\nRecommendation:\n\nThat the report be noted.\n'},
  ],
  *check({report}) {
    const acts = recommendedActs(report)
    const [first] = acts
    // A report that says what it is for misleads nobody.
    if (!first || !acts.every(onlyNotes) || isForInformation(report)) return
    yield {says: 'weak', at: firstLine(first.passage).range()}
  },
})

/** In lower case: of these one is wherever the pattern matches, which has the whole draft to search. */
const hints = ['for information', 'for noting', 'information only', 'information item', 'information report']
const forInformation =
  /\b(?:report|item|paper|update) is (?:presented |submitted |provided |brought )?(?:to members )?for (?:information|noting)\b|^for (?:information|noting)\b|\binformation (?:only|item|report)\b|\bfor information only\b/m

const isForInformation = ({includes, lowerCase}: Report) => hints.some(includes) && forInformation.test(lowerCase)
