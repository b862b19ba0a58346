import {defineRule, type Committee, type Prose} from '#rule'
import {formatDate} from '#text/calendar'
import {fold} from '#text/fold'

export default defineRule({
  summary: 'The standing sentences speak of this committee and this meeting.',
  why: 'A sentence carried over from the last report asks the wrong committee, or asks it on the wrong day.',
  source: 'Practice: reports are written over the last one',
  severity: 'warning',
  messages: {
    committee: '“{words}” addresses another committee than “{committee}”; correct one of them.',
    date: '“{words}” is not the date of this meeting ({meeting}); correct one of them.',
  },
  examples: [
    {
      ok: 'Report to: Planning Committee\n\nRecommendations:\n\nThe Planning Committee is recommended to approve the plan.\n',
    },
    {
      bad: 'Report to: Cabinet\nDate of meeting: Thursday 7 March 2024\n\nRecommendations:\n\nThe Planning Committee is recommended to approve the plan.\n\nSummary:\n\nMembers are asked to decide at the meeting on 8 February 2024.\n',
      finds: [
        '6:5 “Planning Committee” addresses another committee than “Cabinet”; correct one of them.',
        '10:47 “8 February 2024” is not the date of this meeting (7 March 2024); correct one of them.',
      ],
    },
    // The report may tell what others decided, and ask Cabinet to recommend to Council.
    {
      near: 'Report to: Cabinet\nDate of meeting: 7 March 2024\n\nRecommendations:\n\nCabinet is recommended to recommend that Council approves the plan.\n\nSummary:\n\nThe Planning Committee was asked to comment at its meeting on 8 February 2024.\n',
    },
  ],
  *check({report}) {
    const {committee, meetingDate} = report
    for (const prose of report.prose) {
      if (prose.kind === 'label' || prose.kind === 'field') continue
      if (committee) yield* otherCommittees(prose, committee)
      if (!meetingDate || !/\b(?:tonight|this meeting|asked to decide at the meeting)\b/i.test(prose.passage.text))
        continue
      for (const {start, end, text, day, month, year} of report.dates.filter(date => date.prose === prose)) {
        const before = prose.passage.text.slice(Math.max(0, start - 60), start)
        const isToday =
          /\b(?:tonight[’']s meeting|this meeting|asked to decide at the meeting)(?: of the [\w ]{1,30})?(?:,? (?:held )?on| of) ?$/i.test(
            before,
          )
        if (!isToday || year === undefined) continue
        if (day === meetingDate.day && month === meetingDate.month && year === meetingDate.year) continue
        yield {says: 'date', with: {words: text, meeting: formatDate(meetingDate)}, at: prose.passage.range(start, end)}
      }
    }
  },
})

// Only the sentence that asks for the decision; what other bodies did is told in other words.
const addressed =
  /\b(?:the )?((?:[A-Z][\w’']{1,30}(?: and | |, )){0,6}(?:Committee|Cabinet|Council|Panel|Board|Executive)) (?:is|are) (?:asked|recommended|requested|invited) to\b/g

function* otherCommittees({passage, section}: Prose, committee: Committee) {
  if (section?.id !== 'recommendations') return
  const own = fold(committee.name)
  for (const match of passage.text.matchAll(addressed)) {
    const words = (match[1] ?? '').replace(/^The /, '')
    const name = fold(words).replace(/^the /, '')
    // “The Committee” is this one; and a part of its name, or more of it, is too.
    if (!name.includes(' ') && /^(?:committee|panel|board)$/.test(name)) continue
    if (own.includes(name) || name.includes(own) || shareWords(own, name)) continue
    const start = match.index + match[0].indexOf(words)
    yield {
      says: 'committee' as const,
      with: {words, committee: committee.name},
      at: passage.range(start, start + words.length),
    }
  }
}

const general = new Set(['committee', 'council', 'panel', 'board', 'the', 'and', 'of', 'cabinet', 'executive'])

function shareWords(a: string, b: string): boolean {
  const list = new Set(a.split(/[^a-z]+/).filter(word => word !== '' && !general.has(word)))
  return b.split(/[^a-z]+/).some(word => list.has(word))
}
