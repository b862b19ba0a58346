import {defineRule, type Item} from '#rule'
import {findDates} from '#text/find-dates'
import {firstLine} from '#text/first-line'

export default defineRule({
  summary: 'The report says when the decision takes effect, as the law allows it.',
  why: 'An executive decision that is carried out before the call-in period ends takes from members a right that they have.',
  source:
    'Local Government Act 2000 ss. 9F and 9FA (call-in of executive decisions); council constitutions, commonly five working days',
  severity: 'warning',
  messages: {
    blank: 'The implementation date is left blank; give the date, or say what it depends on.',
    bare: 'The implementation date is “{answer}”; give the date, or say what it depends on.',
    callIn:
      '“{words}” leaves no time for call-in; write “following the expiry of the call-in period”, or state the urgency.',
    nothing: 'Nothing is implemented where a report is only received or noted; write “Not applicable”, and why.',
  },
  examples: [
    {ok: 'Report to: Cabinet\n\nImplementation date: Following the expiry of the call-in period.\n'},
    {
      bad: 'Report to: Cabinet\n\nImplementation date: Immediately following the meeting.\n',
      finds: [
        '3:22 “Immediately following the meeting.” leaves no time for call-in; write “following the expiry of the call-in period”, or state the urgency.',
      ],
    },
    {
      bad: 'Report to: Overview and Scrutiny Committee\n\nRecommendations:\n\n1. That the report be noted.\n\nImplementation date: Immediately.\n',
      finds: ['7:22 Nothing is implemented where a report is only received or noted; write “Not applicable”, and why.'],
    },
    {
      bad: 'Report to: Cabinet\n\nImplementation date:\n\nSummary:\n\nThe hall is let.\n',
      finds: ['3:1 The implementation date is left blank; give the date, or say what it depends on.'],
    },
    // Only executive decisions are called in.
    {near: 'Report to: Planning Committee\n\nImplementation date: Immediately following the meeting.\n'},
    {
      near: 'Report to: Cabinet\n\nImplementation date: Immediately; the Chair of Scrutiny has agreed that call-in does not apply.\n',
    },
    {
      near: 'Report to: Overview and Scrutiny Committee\n\nRecommendations:\n\n1. That the report be noted.\n\nImplementation date: Not applicable, because nothing is decided.\n',
    },
  ],
  *check({report}) {
    const section = report.section('implementation-date')
    const [answer] = section?.prose ?? []
    if (section?.isBlank) yield {says: 'blank', at: section.label}
    if (!section || !answer) return
    const kind = report.committee?.kind
    const text = section.text
    const words = firstLine(answer.passage)
    const at = words.range()
    if (section.isBareAnswer || unknown.test(text)) {
      if (kind === 'executive') yield {says: 'bare', with: {answer: words.text}, at}
    } else if (
      kind === 'executive' &&
      immediate.test(text) &&
      !/\bcall[- ]?in\b|\burgen(?:t|cy)\b|\bexempt from\b/i.test(text)
    )
      yield {says: 'callIn', with: {words: words.text}, at}
    else if (kind === 'scrutiny' && decidesNothing(report.recommendations) && statesDate(text))
      yield {says: 'nothing', at}
  },
})

const unknown =
  /^\W{0,2}(?:tb[acd]|to be (?:confirmed|agreed|advised|decided|determined)|unknown|in due course|at (?:a|some) (?:later|future) date|when (?:possible|practicable|appropriate)|as (?:soon|early) as (?:is )?(?:reasonably )?(?:possible|practicable|practical)(?: (?:after|following) (?:the|this) (?:meeting|decision))?)\W{0,3}$/i
const immediate = /\b(?:immediate(?:ly)?|forthwith|straight ?away|with immediate effect|on the day of the meeting)\b/i

/** Every recommendation only receives or notes something. */
function decidesNothing(recommendations: readonly Item[]): boolean {
  return (
    recommendations.length > 0 &&
    recommendations.every(
      ({passage}) =>
        /\b(?:receiv|not(?:e|ed|es|ing)\b|consider|comment|scrutini[sz]|discuss|review)/i.test(passage.text) &&
        !/\b(?:approve|adopt|delegate|authori[sz]e|agree|asks?|requests?|refers?|invites?|instructs?|recommends? to (?:cabinet|council))\b/i.test(
          passage.text,
        ),
    )
  )
}

function statesDate(text: string): boolean {
  return (
    immediate.test(text) ||
    findDates(text).length > 0 ||
    (/\b(?:following|after|on|from)\b/i.test(text) && !/^(?:not applicable|n\/a|none|no decision)/i.test(text.trim()))
  )
}
