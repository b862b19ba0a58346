import {defineRule, type Report} from '#rule'
import {findSecret, isConfidentialOnly} from '../lexicons/exempt-words.js'

export default defineRule({
  summary: 'A private item of an executive says that notice was given of it.',
  why: 'The public may object to a private meeting of the executive only if it is told of it in time; without the notices the item cannot be taken.',
  source: 'SI 2012/2089 reg. 5 (England)',
  severity: 'warning',
  messages: {
    report:
      'The item is private, but no notice of it is mentioned; state the 28 and 5 clear days’ notices, or why none.',
    appendix:
      'An appendix is private, but no notice of it is mentioned; if members will discuss it, state the notices.',
  },
  examples: [
    {
      ok: 'Report to: Cabinet\n\nExempt: Yes\n\nSummary:\n\nNotice of the intention to meet in private was published 28 clear days before the meeting.\n',
    },
    {
      bad: 'Report to: Cabinet\n\nExempt: Yes\n\nSummary:\n\nThis report is exempt by paragraph 3 of Schedule 12A.\n',
      finds: [
        '7:1 The item is private, but no notice of it is mentioned; state the 28 and 5 clear days’ notices, or why none.',
      ],
    },
    {
      bad: 'Report to: Cabinet\n\nExempt: No\n\nSummary:\n\nAppendix B is exempt by paragraph 3 of Schedule 12A.\n',
      finds: [
        '7:1 An appendix is private, but no notice of it is mentioned; if members will discuss it, state the notices.',
      ],
    },
    {near: 'Report to: Planning Committee\n\nExempt: Yes\n\nSummary:\n\nThis report is exempt by paragraph 3.\n'},
    {near: 'Report to: Cabinet\n\nExempt: Yes\n\nSummary:\n\nThis report is exempt.\n', profile: 'wales'},
    {
      near: 'Report to: Cabinet\n\nExempt: Yes\n\nSummary:\n\nThe Chair of Overview and Scrutiny has agreed that the item is urgent and cannot reasonably be deferred.\n',
    },
    // A member who decides alone holds no meeting.
    {near: 'Report to: Cabinet Member for Housing\n\nExempt: Yes\n\nSummary:\n\nThis report is exempt.\n'},
    {
      near: 'Report to: Cabinet\n\nDate of meeting: 4 May 2011\n\nExempt: Yes\n\nSummary:\n\nThis report is exempt.\n',
    },
  ],
  *check({report}) {
    if (!needsNotice(report)) return
    const secret = findSecret(report)
    if (!secret || isNoticed(report) || isConfidentialOnly(report)) return
    const severity = secret.of === 'appendix' ? ({severity: 'suggestion'} as const) : {}
    yield {says: secret.of, at: secret.passage.range(), ...severity}
  },
})

function needsNotice({jurisdiction, committee, meetingDate}: Report): boolean {
  if (jurisdiction !== 'england' || committee?.kind !== 'executive') return false
  if (/\b(?:member|leader|portfolio|councillor|mayor|officer|director)\b/i.test(committee.name)) return false
  // The regulations came into force on 10 September 2012.
  return !meetingDate || meetingDate.year * 100 + meetingDate.month > 201_209
}

const notice =
  /\b(?:notices?|notification|notified|forward plan|28|twenty[- ]eight|clear days)\b[^.;]{0,140}\b(?:private|exempt|closed|excluded|in part (?:II|2))\b|\b(?:private|exempt|closed)\b[^.;]{0,140}\b(?:notices?|notification|notified|28|twenty[- ]eight|clear days)\b|\bnotice\b[^.;]{0,60}\b(?:28|twenty[- ]eight) (?:clear )?days\b|\breg(?:ulation)?s?\.? ?5\b/i
const urgency =
  /\b(?:chair|chairman|chairperson|mayor)\b[^.;]{0,160}\b(?:agreed|agreement|consent(?:ed)?)\b[^.;]{0,160}\b(?:urgent|urgency|deferred|private|notice)\b/i

function isNoticed({sentences}: Report): boolean {
  return sentences.some(({text}) => notice.test(text) || urgency.test(text))
}
