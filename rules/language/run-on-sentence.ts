import {defineRule} from '#rule'
import {isQuoted} from '#text/is-quoted'
import {commaSplice} from '../lexicons/comma-splice.js'

export default defineRule({
  summary: 'No comma joins two sentences.',
  why: 'Two statements run together leave open how the one bears on the other.',
  source: 'Usage in British English',
  severity: 'suggestion',
  messages: {
    splice: '“{words}” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
  },
  examples: [
    {ok: 'Summary:\n\nThe hall was let in May, and it is now full. The rent was paid. It is £5.\n'},
    {
      bad: 'Summary:\n\nThe hall was let in May, it is now full. The roof was repaired in June, however the door is still broken.\n',
      finds: [
        '3:24 “, it is” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
        '3:71 “, however the” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
      ],
    },
    {
      bad: 'Summary:\n\nThe board held a meeting on Monday which is open to all, the purpose of the meeting was to let the hall.\n',
      finds: [
        '3:56 “, the purpose” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
      ],
    },
    {
      bad: 'Summary:\n\nThe lease ended in May, the keys of the hall were returned. The road was shut, however bus services kept to time. The hall is old, it needs a new roof.\n',
      finds: [
        '3:23 “, the keys” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
        '3:78 “, however bus” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
        '3:130 “, it needs” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
      ],
    },
    {
      bad: 'Summary:\n\nFunding has been found, work will start in May. The rent has risen, however, the hall remains full.\n',
      finds: [
        '3:23 “, work will” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
        '3:67 “, however, the” begins a new sentence behind a comma; write a full stop, or a word that joins the two.',
      ],
    },
    {
      near: 'Summary:\n\nThe rent is, however, the one that was set. The board uses a hall, a barn tenants have built. Ten firms asked for papers, tenants were told and six bids were made. The fee is for halls, barns and stables that are let. The roof is poor, half of which is slate. The hall must be let, otherwise it will decay.\n',
    },
    // What hangs on another clause, stands between commas, or is one of a list.
    {
      near: 'Summary:\n\nIf the hall is let, it will be full. The plan will, it is hoped, be agreed. In May, it was let. The report, the aim of which is plain, was read. When it was full, however the door was set, it was cold.\n',
    },
    {
      near: 'Summary:\n\nThe review has looked at the hall, the purpose of the rooms and the rent that is paid. Members may, however, wait. Had it been let, it would be full. Of the halls that were let, these are new. By the end of May, it was open. At the meeting held in June, it was sold. On the evidence held by the board, this is right. It must be paid, however small the sum is. The hall is full and in May, the rent was paid. Members were told that in May, the hall was let. Ten rooms were let, the rest are empty. The hall was let, the rent was paid and the roof was mended. The first time it was let, it was full.\n',
    },
  ],
  *check({report}) {
    for (const {text, start, prose} of report.sentences) {
      if ((prose.kind !== 'paragraph' && prose.kind !== 'item') || !text.includes(',')) continue
      const splice = commaSplice(text)
      const [from, to] = [start + (splice?.start ?? 0), start + (splice?.end ?? 0)]
      if (!splice || isQuoted(prose.passage.text, from)) continue
      const words = prose.passage.text.slice(from, to).split(/\s+/).slice(0, 3).join(' ')
      yield {says: 'splice', with: {words}, at: prose.passage.range(from, to)}
    }
  },
})
