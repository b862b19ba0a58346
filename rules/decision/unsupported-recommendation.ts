import {defineRule} from '#rule'
import {recommendedActs} from '../lexicons/recommended-acts.js'
import {recommendedObjects} from '../lexicons/recommended-objects.js'
import {isNamedIn, isSetOut, readBody} from '../lexicons/sets-out.js'

export default defineRule({
  summary: 'What members are asked to act on is set out in the report.',
  why: 'Members cannot weigh findings, a plan or a policy that they have not been shown, and a decision without the information is a ground for calling it in.',
  source: 'Call-in ground “insufficient information” (Southwark)',
  severity: 'warning',
  messages: {
    absent: 'The report nowhere sets out “{words}”; set it out, or append it.',
    appended: 'Only an appendix can tell of “{words}”; sum it up in the report.',
  },
  examples: [
    {
      ok: 'Recommendations:\n\n1. That the findings of the peer review be noted.\n\nBackground:\n\nThe peer review took place in May. It found that the Council decides applications in time.\n',
    },
    {
      bad: 'Recommendations:\n\n1. That the Committee receive the findings of the peer review.\n\nBackground:\n\nA peer review took place in May, and officers were glad of the help of their visitors.\n',
      finds: ['3:31 The report nowhere sets out “the findings of the peer review”; set it out, or append it.'],
    },
    {
      bad: 'Recommendations:\n\n1. That the opening hours be approved.\n2. That the Tree Planting Strategy be adopted.\n\nBackground:\n\nThe opening hours follow the strategy for libraries of May 2022.\n',
      finds: ['4:9 The report nowhere sets out “the Tree Planting Strategy”; set it out, or append it.'],
    },
    // An appendix of the same name is said less loudly.
    {
      bad: 'Recommendations:\n\n1. That the findings of the peer review be noted.\n\nBackground:\n\nThe peer review took place in May and lasted for three days.\n\nAppendices:\n\nAppendix A: Peer Review Report\n',
      finds: ['3:9 Only an appendix can tell of “the findings of the peer review”; sum it up in the report.'],
    },
    {
      near: 'Recommendations:\n\n1. That the Fleet Strategy in Appendix A be adopted.\n\nBackground:\n\nThe Council owns ninety vans and six sweepers.\n',
    },
    {
      near: 'Recommendations:\n\n1. That the Medium Term Financial Strategy be approved.\n\nBackground:\n\nThe MTFS covers four years and rests on the plans of each department.\n',
    },
    {
      near: 'Recommendations:\n\n1. That the report be noted.\n2. That the Head of Parks prepare the play strategy by May 2024.\n\nBackground:\n\nThe Council has nine parks, each with a pond.\n',
    },
    {
      near: 'Subject: Play Strategy\n\nRecommendations:\n\n1. That the Play Strategy be adopted.\n\nBackground:\n\nIts vision is that each child can walk to a swing.\n',
    },
    {
      near: 'Recommendations:\n\n1. To approve the budget of £40,000 for the hall.\n2. To adopt the plan to close the annexe.\n\nBackground:\n\nThe hall leaks when it rains hard.\n',
    },
  ],
  *check({report}) {
    const asked = recommendedActs(report).flatMap(act =>
      recommendedObjects(act).map(object => ({object, passage: act.passage})),
    )
    if (asked.length === 0) return
    const body = readBody(report)
    if (!body.pieces.some(piece => piece.length > 40)) return
    for (const {object, passage} of asked) {
      if (isSetOut(object, body)) continue
      const isAppended = report.appendices.some(({title}) => isNamedIn(object, title))
      yield {
        says: isAppended ? 'appended' : 'absent',
        ...(isAppended && {severity: 'suggestion' as const}),
        with: {words: passage.text.slice(object.start, object.end)},
        at: passage.range(object.start, object.end),
      }
    }
  },
})
