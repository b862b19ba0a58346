import {defineRule, type DatedMention, type Profile, type Prose, type Report} from '#rule'
import {formatDate, type CalendarDate} from '#text/calendar'
import {contentWords} from '#text/content-words'
import {fold} from '#text/fold'
import {isQuoted} from '#text/is-quoted'

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
      bad: 'Report to: Cabinet\nDate of meeting: Thursday 7 March 2024\n\nSummary:\n\nThis report is for the meeting on 8 February 2024.\n\nRecommendations:\n\nThat the Planning Committee:\n\n(1) approves the plan; and\n\n(2) thanks the parish.\n',
      finds: [
        '6:35 “8 February 2024” is not the date of this meeting (7 March 2024); correct one of them.',
        '10:10 “Planning Committee” addresses another committee than “Cabinet”; correct one of them.',
      ],
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
    yield* otherCommittees(report)
    for (const prose of report.prose) if (prose.kind !== 'label') yield* otherCouncils(prose, profile)
    const {meetingDate} = report
    if (!meetingDate) return
    for (const mention of report.dates)
      if (isOtherDay(mention, meetingDate))
        yield {says: 'date', with: {words: mention.text, meeting: formatDate(meetingDate)}, at: mention.range}
  },
})

// Only the sentence that asks for the decision, in the present; what other bodies did is told in other words.
const addressed =
  /\b((?:[A-Z][\w’'&-]{1,30},? (?:and |& |of )?){0,6}(?:Committee|Cabinet|Executive|Cabinet Member|Panel)) (?:is|are) (?:asked|recommended|requested|invited) to\b/g

// “That the Planning Committee:” above the list names who resolves.
const resolving =
  /^That ((?:the )?(?:[A-Z][\w’'&-]{1,30},? (?:and |& |of )?){0,6}(?:Committee|Cabinet|Executive|Panel))(?= ?:\s*$)/g

function* otherCommittees(report: Report) {
  for (const id of ['recommendations', 'summary']) yield* otherCommitteesIn(id, report)
}

function* otherCommitteesIn(id: string, {prose, committee, recommendationStem: stem}: Report) {
  if (!committee?.kind) return
  const found = prose
    .filter(({kind, section}) => kind !== 'label' && section?.id === id)
    .flatMap(piece =>
      [
        ...piece.passage.text.matchAll(addressed),
        ...(piece === stem ? piece.passage.text.matchAll(resolving) : []),
      ].map(match => ({passage: piece.passage, match})),
    )
    .map(({passage, match: {0: whole, 1: named = '', index}}) => ({
      passage,
      index: index + whole.indexOf(named),
      words: named.replace(/^[Tt]he /, ''),
      named,
    }))
  // A report that asks its own committee may ask another one as well.
  if (found.some(({words}) => isSame(words, committee.name, committee.kind === 'executive'))) return
  for (const {passage, index, words, named} of found) {
    const isExecutive = /^(?:Cabinet|Executive|Cabinet Member)\b/.test(words)
    if (isExecutive && committee.kind !== 'regulatory') continue
    const start = index + named.length - words.length
    const at = passage.range(start, start + words.length)
    if (!isQuoted(passage.text, start)) yield {says: 'committee' as const, with: {words, committee: committee.name}, at}
  }
}

// “The Committee” is this one; so is a part of its name, or more of it.
function isSame(words: string, name: string, isExecutive: boolean): boolean {
  if (/^(?:Sub-)?(?:Committee|Panel)$/.test(words) || fold(name).includes(fold(words))) return true
  if (isExecutive && /^(?:Cabinet|Executive)/.test(words)) return true
  const own = contentWords(name.replace(/committee|panel/gi, ''))
  return [...contentWords(words.replace(/committee|panel/gi, ''))].some(word => own.has(word))
}

const standing =
  /\bno (?:[a-z]{1,20},? (?:and |or )?){0,6}implications? (?:arising |directly )?(?:for|to|on) ((?:[A-Z][a-z’'-]{1,30} ){1,4}(?<!\b(?:Parish|Town) )Council)\b/g

function* otherCouncils({passage}: Prose, {names}: Profile) {
  if (names.length === 0) return
  for (const {0: sentence, 1: words = '', index} of passage.text.matchAll(standing)) {
    if (names.some(name => fold(words).includes(fold(name)))) continue
    const end = index + sentence.length
    yield {says: 'council' as const, with: {words, council: names[0] ?? ''}, at: passage.range(end - words.length, end)}
  }
}

function isOtherDay({prose, start, day, month, year}: DatedMention, meeting: CalendarDate): boolean {
  if (day === meeting.day && month === meeting.month && (year ?? meeting.year) === meeting.year) return false
  const before = prose.passage.text.slice(Math.max(0, start - 100), start)
  return atMeeting.test(before) || forMeeting.test(before)
}

const atMeeting =
  /\bat (?:tonight[’']s|today[’']s|this|this evening[’']s) meeting(?: of [\w ]{1,30})?,? (?:held |to be held )?(?:on |of )(?:the )?$/i
// What this report is for, in the present; “this report follows the one to the meeting of …” tells of another.
const forMeeting =
  /\b(?:this report is (?:written |prepared |submitted |presented |intended )?(?:for|to)|(?:this|the) report (?:is to|will) be considered (?:at|by)|(?:members|(?:the )?(?:committee|cabinet|council|panel|executive|board)) (?:is|are) (?:asked|invited|requested|recommended) to (?:consider|note|approve|agree|decide|determine)\b[^.;]{0,40}? at) (?:the |its |their |this )?(?:[\w’']{1,20} ){0,6}meeting,? (?:to be held |held |due )?(?:on |of )(?:[A-Z][a-z]{2,8}day,? )?(?:the )?$/i
