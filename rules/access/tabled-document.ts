import {defineRule, type Report} from '#rule'
import {findDates} from '#text/find-dates'
import {findWithheld, tabledHint, tabledParts, withheldPatterns} from '../lexicons/tabled-words.js'

export default defineRule({
  summary: 'What members need to read is published with the report.',
  why: 'A document that is tabled, follows later or is spoken cannot be read in time, and the public cannot see what the decision rests on.',
  source:
    'Local Government Act 1972 s. 100B (clear days); R (Joicey) v Northumberland [2014] EWHC 3657 (Admin); R (Hunt) v North Somerset [2013] EWCA Civ 1320',
  severity: 'warning',
  messages: {
    tabled: 'What is “{words}” cannot be read in time; publish it with this report.',
    verbal: 'What is only spoken (“{words}”) cannot be read in time; put it in writing.',
    elsewhere: 'The appendix “{words}”, so members may not have read it; attach it.',
  },
  examples: [
    {ok: 'Summary:\n\nThe improvement plan is in Appendix A.\n'},
    {
      bad: 'Summary:\n\nThe improvement plan, which will be tabled at the meeting, sets the dates.\n',
      finds: ['3:37 What is “tabled at the meeting” cannot be read in time; publish it with this report.'],
    },
    {
      bad: 'Appendices:\n\nAppendix A: Business case (to follow)\n',
      finds: ['3:28 What is “to follow” cannot be read in time; publish it with this report.'],
    },
    {
      bad: 'Summary:\n\nThe valuation will be circulated separately. Officers will give a verbal update at the meeting.\n',
      finds: [
        '3:15 What is “will be circulated separately” cannot be read in time; publish it with this report.',
        '3:67 What is only spoken (“verbal update”) cannot be read in time; put it in writing.',
      ],
    },
    {
      bad: 'Summary:\n\nAppendix B is available on request from the author.\n',
      finds: ['3:12 The appendix “is available on request from the”, so members may not have read it; attach it.'],
    },
    {
      near: 'Summary:\n\nA motion on the plan has been tabled for this meeting by Councillors, and the works are timetabled.\n',
    },
    {near: 'Summary:\n\nThe guidance in the plan is easy to follow. Members received a verbal update on 3 May 2024.\n'},
    {near: 'Summary:\n\nAny further representations will be reported verbally at the meeting.\n'},
    {
      near: 'Date of meeting: 6 June 2024\n\nSummary:\n\nThe results will be presented to the Committee on 4 July 2024.\n',
    },
  ],
  *check({report}) {
    const known = withheldPatterns(report)
    if (known.length === 0) return
    for (const {text, at} of pieces(report)) {
      const found = tabledHint.test(text.toLowerCase()) ? findWithheld(text, known) : undefined
      if (!found || isElsewhen(text, report)) continue
      yield {says: found.says, with: {words: text.slice(found.start, found.end)}, at: at(found.start, found.end)}
    }
  },
})

/** Each sentence that may tell of it, and each label: “Appendix B (to follow)” may be a heading. */
function* pieces({proseWith, sentencesOf}: Report) {
  const prose = proseWith(tabledParts)
  for (const {text, start, prose: {passage}} of prose.flatMap(sentencesOf))
    yield {text, at: (from: number, to: number) => passage.range(start + from, start + to)} // prettier-ignore
  for (const {kind, passage} of prose) if (kind === 'label') yield {text: passage.text, at: passage.range}
}

/** Whether it is of another meeting that the sentence tells. */
function isElsewhen(text: string, {meetingDate}: Report): boolean {
  return findDates(text).some(({day, month}) => day !== meetingDate?.day || month !== meetingDate.month)
}
