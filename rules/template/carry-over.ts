import {defineRule, type DatedMention, type Passage, type Profile, type Prose, type Report} from '#rule'
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

function* otherCommittees({prose, committee, recommendationStem}: Report) {
  if (!committee?.kind) return
  const found = prose
    .filter(({kind, section}) => kind !== 'label' && (section?.id === 'recommendations' || section?.id === 'summary'))
    .flatMap(({passage}) => [...passage.text.matchAll(addressed)].map(match => ({passage, match})))
    .map(({passage, match: {1: named = '', index}}) => ({passage, index, words: named.replace(/^The /, ''), named}))
  // A report that asks its own committee may ask another one as well.
  const asksOwn = found.some(({words}) => isSame(words, committee.name, committee.kind === 'executive'))
  const stem = asksOwn ? undefined : recommendationStem && otherInStem(recommendationStem.passage, committee)
  if (stem) yield {says: 'committee' as const, with: {words: stem.text, committee: committee.name}, at: stem.range()}
  if (asksOwn || stem) return
  for (const {passage, index, words, named} of found) {
    const isExecutive = /^(?:Cabinet|Executive|Cabinet Member)\b/.test(words)
    if (isExecutive && committee.kind !== 'regulatory') continue
    const start = index + named.length - words.length
    const at = passage.range(start, start + words.length)
    if (!isQuoted(passage.text, start)) yield {says: 'committee' as const, with: {words, committee: committee.name}, at}
  }
}

const resolving =
  /^(?:it is (?:therefore )?recommended )?that (?:the )?((?:[A-Z][\w’'&-]{1,30},? (?:and |& |of )?){0,6}(?:Committee|Cabinet|Executive|Panel)) ?[:–—-]?$/i

/** “That the Planning Committee:”, above the resolutions of another body. */
function otherInStem(passage: Passage, {name, kind}: NonNullable<Report['committee']>): Passage | undefined {
  const words = resolving.exec(passage.text.trim())?.[1]
  if (words === undefined || !/^[A-Z]/.test(words) || isSame(words, name, kind === 'executive')) return undefined
  if (/^(?:Cabinet|Executive)/.test(words) && kind !== 'regulatory') return undefined
  const start = passage.text.indexOf(words)
  return passage.slice(start, start + words.length)
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
  const before = prose.passage.text.slice(Math.max(0, start - 120), start)
  return thisMeeting.some(pattern => pattern.test(before))
}

/** What is only said of the meeting at hand. */
const thisMeeting: readonly RegExp[] = [
  /\bat (?:tonight[’']s|today[’']s|this|this evening[’']s) meeting(?: of [\w ]{1,30})?,? (?:held |to be held )?(?:on |of )(?:the )?$/i,
  /\b(?:is|are) (?:asked|invited|requested|recommended) to (?:consider|determine|decide|discuss|receive|approve|agree|note|comment on) (?:(?:the|this|these) (?:report|application|item|matter|proposals?|plan|recommendations?|paper|policy|strategy) |it )?at (?:its|their|the|this) (?:next )?meeting (?:to be held )?(?:on|of) (?:the )?(?:\w{3,6}day,? )?$/i,
  /\bthis (?:report|item|paper) (?:is|was|has been) (?:(?:prepared|written|drafted|produced|intended) )?for (?:consideration at )?the (?:[\w’-]{1,20} ){0,4}meeting (?:to be held )?(?:on|of) (?:the )?(?:\w{3,6}day,? )?$/i,
] // prettier-ignore
