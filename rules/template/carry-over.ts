import {defineRule, type DatedMention, type Profile, type Report} from '#rule'
import {formatDate, type CalendarDate} from '#text/calendar'
import {fold} from '#text/fold'
import {otherCommittees} from '../lexicons/other-committees.js'

export default defineRule({
  summary: 'The standing sentences speak of this council, this committee and this meeting.',
  why: 'A sentence carried over from the last report asks the wrong committee, or asks it on the wrong day.',
  source: 'Practice: reports are written over the last one',
  severity: 'warning',
  messages: {
    committee: '“{words}” addresses another committee than “{committee}”; correct one of them.',
    council: '“{words}” is another council than {council}; correct the sentence.',
    date: '“{words}” is not the date of this meeting ({meeting}); correct one of them.',
  },
  examples: [
    {
      ok: 'Report to: Planning Committee\n\nRecommendations:\n\nThe Planning Committee is recommended to approve the plan.\n',
    },
    {
      bad: 'Report to: Cabinet\nDate of meeting: Thursday 7 March 2024\n\nRecommendations:\n\nThe Planning Committee is recommended to approve the plan.\n\nSummary:\n\nMembers will decide at tonight’s meeting on 8 February 2024.\n',
      finds: [
        '6:5 “Planning Committee” addresses another committee than “Cabinet”; correct one of them.',
        '10:45 “8 February 2024” is not the date of this meeting (7 March 2024); correct one of them.',
      ],
    },
    {
      bad: 'Report to: Cabinet\n\nLegal Implications:\n\nThere are no legal implications arising for Anytown Borough Council.\n',
      profile: 'sefton',
      finds: ['5:45 “Anytown Borough Council” is another council than Sefton; correct the sentence.'],
    },
    {
      bad: 'Report to: Audit Committee\n\nPurpose:\n\nThe Committee is asked to approve the plan.\n\nRecommendations:\n\nCabinet is recommended to approve the plan.\n',
      finds: ['9:1 “Cabinet” addresses another committee than “Audit Committee”; correct one of them.'],
    },
    {
      bad: 'Report to: Employment Committee\n\nRecommendations:\n\nIt is recommended that the Pensions Committee:\n\n1. approves the plan.\n',
      finds: [
        '5:28 “Pensions Committee” addresses another committee than “Employment Committee”; correct one of them.',
      ],
    },
    {
      bad: 'Report to: Licensing Committee\n\nRecommendations:\n\n1. That the Planning Committee approves the plan.\n2. That the fee be £5.\n',
      finds: ['5:13 “Planning Committee” addresses another committee than “Licensing Committee”; correct one of them.'],
    },
    // One committee is asked for comments, the other for the decision.
    {
      near: 'Report to: Audit Committee\n\nPurpose:\n\nThe Committee is asked to comment on the plan. The Planning Committee is asked to agree it.\n\nRecommendations:\n\nCabinet is recommended to approve the plan.\n',
    },
    // The report may tell what others decided, and ask Cabinet to recommend to Council.
    {
      near: 'Report to: Cabinet\nDate of meeting: 7 March 2024\n\nRecommendations:\n\nCabinet is recommended to agree the plan. Council is recommended to adopt it.\n\nSummary:\n\nThe Planning Committee was asked to comment at its meeting on 8 February 2024.\n',
    },
    // Scrutiny asks the executive.
    {
      near: 'Report to: Overview and Scrutiny Committee\n\nRecommendations:\n\nThe Cabinet is recommended to reconsider its decision.\n',
    },
  ],
  *check({report, profile}) {
    const committee = report.committee?.name ?? ''
    for (const {words, at} of otherCommittees(report)) yield {says: 'committee', with: {words, committee}, at}
    yield* otherCouncils(report, profile)
    const {meetingDate} = report
    if (!meetingDate) return
    for (const mention of report.dates)
      if (isOtherDay(mention, meetingDate))
        yield {says: 'date', with: {words: mention.text, meeting: formatDate(meetingDate)}, at: mention.range}
  },
})

const standing =
  /\bno (?:[a-z]{1,20},? (?:and |or )?){0,6}implications? (?:arising |directly )?(?:for|to|on) ((?:[A-Z][a-z’'-]{1,30} ){1,4}(?<!\b(?:Parish|Town) )Council)\b/g

function* otherCouncils({proseWith}: Report, {names}: Profile) {
  if (names.length === 0) return
  for (const {kind, passage} of proseWith(['implication'])) {
    if (kind === 'label' || !passage.text.includes('Council')) continue
    for (const {0: sentence, 1: words = '', index} of passage.text.matchAll(standing)) {
      if (names.some(name => fold(words).includes(fold(name)))) continue
      const end = index + sentence.length
      const at = passage.range(end - words.length, end)
      yield {says: 'council' as const, with: {words, council: names[0] ?? ''}, at}
    }
  }
}

function isOtherDay({prose, start, day, month, year}: DatedMention, meeting: CalendarDate): boolean {
  if (day === meeting.day && month === meeting.month && (year ?? meeting.year) === meeting.year) return false
  const before = prose.passage.text.slice(Math.max(0, start - 120), start)
  return /meeting/i.test(before) && thisMeeting.some(pattern => pattern.test(before))
}

/** What is only said of the meeting at hand. */
const thisMeeting: readonly RegExp[] = [
  /\bat (?:tonight[’']s|today[’']s|this|this evening[’']s) meeting(?: of [\w ]{1,30})?,? (?:held |to be held )?(?:on |of )(?:the )?$/i,
  /\b(?:is|are) (?:asked|invited|requested|recommended) to (?:consider|determine|decide|discuss|receive|approve|agree|note|comment on) (?:(?:the|this|these) (?:report|application|item|matter|proposals?|plan|recommendations?|paper|policy|strategy) |it )?at (?:its|their|the|this) (?:next )?meeting (?:to be held )?(?:on|of) (?:the )?(?:\w{3,6}day,? )?$/i,
  /\bthis (?:report|item|paper) (?:is|was|has been) (?:(?:prepared|written|drafted|produced|intended) )?for (?:consideration at )?the (?:[\w’-]{1,20} ){0,4}meeting (?:to be held )?(?:on|of) (?:the )?(?:\w{3,6}day,? )?$/i,
] // prettier-ignore
