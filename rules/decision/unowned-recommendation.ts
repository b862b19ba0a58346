import {defineRule} from '#rule'
import {findDates} from '#text/find-dates'
import {firstLine} from '#text/first-line'
import {namesPost} from '../lexicons/post-titles.js'
import {recommendedActs} from '../lexicons/recommended-acts.js'

export default defineRule({
  summary: 'Work that members ask for has somebody to do it or a time by which it is done.',
  why: 'Work that is nobody’s, and due at no time, is not done, and nobody can be asked why.',
  source: 'Scrutiny practice: recommendations should be specific, measurable and timed',
  severity: 'suggestion',
  messages: {unowned: '“{words}” names neither an owner nor a time; say who is to do it, and by when.'},
  examples: [
    {ok: 'Recommendations:\n\n1. That the Head of Parks review the hours by May 2024.\n'},
    {
      bad: 'Recommendations:\n\n1. That a review of the hours be carried out.\n',
      finds: [
        '3:4 “That a review of the hours be carried out.” names neither an owner nor a time; say who is to do it, and by when.',
      ],
    },
    {
      bad: 'Recommendations:\n\n1. That officers look into the causes of delay.\n',
      finds: [
        '3:4 “That officers look into the causes of delay.” names neither an owner nor a time; say who is to do it, and by when.',
      ],
    },
    {near: 'Recommendations:\n\n1. That the hours be reviewed each year.\n'},
    {near: 'Recommendations:\n\n1. That the hours be reviewed by the Head of Parks.\n'},
    {near: 'Recommendations:\n\n1. That the website be updated immediately.\n'},
    {near: 'Recommendations:\n\n1. That the report be noted.\n2. That the strategy be adopted.\n'},
    {near: 'Recommendations:\n\nThat the Head of Parks:\n\n1. ensures that a plan be prepared.\n'},
  ],
  *check({report}) {
    for (const {passage, lead} of recommendedActs(report)) {
      const task = taskOf(passage.text)
      if (!isWork.test(task) || isTimed(passage.text) || isOwned.test(task)) continue
      // Behind “the Committee asks the Head of Parks:” each piece has its owner.
      if (namesPost(task) || namesPost(lead.replace(meeting, ' '))) continue
      yield {says: 'unowned', with: {words: firstLine(passage).text}, at: firstLine(passage).range()}
    }
  },
})

const meeting = /\b(?:cabinet|(?:[a-z]{1,20} ){0,3}(?:committee|panel|board)|executive|members)\b/gi

/** Without those who resolve it: “That the Committee agrees that …”. */
function taskOf(text: string): string {
  return text.replace(/^(?:that )?(?:the )?[^.;:]{0,60}\b(?:agrees?|resolves?|recommends?|supports?|endorses?|approves?) that /i, '') // prettier-ignore
}

/** Work still to be done: decisions take effect by themselves. */
const isWork =
  /\bbe (?:[a-z]{3,12}ly )?(?:undertaken|updated|prepared|carried out|taken (?:to|forward)|given to|monitored|informed|reviewed|produced|developed|investigated|arranged|organised|sought|improved|explored|established|progressed|reported|brought|conducted|drawn up|put in place|pursued|examined|held|kept|notified|encouraged|contacted|looked|done|written|drafted|started|begun|commenced|worked|invited|offered|evaluated|assessed|researched|addressed|resolved|strengthened|promoted|publicised|communicated|raised|followed up|completed|considered further)\b|^(?:that )?(?:the )?(?:relevant |appropriate )?(?:officers|staff|the service|the department) (?:look|investigate|explore|review|consider|prepare|report|work|develop|produce|undertake|carry|improve|continue|monitor|consult|examine|provide|bring|update|ensure|write)\b|\bwork (?:continue|begin|proceed)s?\b/i
const isOwned = /\bby (?:the |our |its |their |an? |all )?[a-z]/i
const timed =
  /\b(?:annual|annually|bi-?annual(?:ly)?|quarterly|monthly|weekly|yearly|daily|termly|immediate(?:ly)?|forthwith|months?|years?|weeks?|days?|quarters?|spring|summer|autumn|winter|meetings?|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|deadline|next|terms?|once|before|until|when|with effect|regular(?:ly)?|periodic(?:ally)?|following|after|as soon as|christmas|easter|at the end|at least)\b/i
const isTimed = (text: string) => timed.test(text) || findDates(text).length > 0
