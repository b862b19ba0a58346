import {defineRule} from '#rule'

export default defineRule({
  summary: 'The header can be read: each label next to its value.',
  why: 'Converted tables mix labels and values; nobody, and no agenda system, can then tell which value belongs to which label.',
  source: 'Council report template; headers as converters leave them',
  severity: 'warning',
  messages: {
    unreadable: 'The header cannot be read: labels and values are mixed up; put each label and its value on one line.',
  },
  examples: [
    {ok: 'Report to: Cabinet\nDate of meeting: 7 March 2024\n'},
    {
      bad: 'Report Cabinet to Date 7 March of Meeting 2024\nWards All Report Subject of Affected Libraries\nPortfolio Is this No a Key Leisure Decision\n',
      profile: 'sefton',
      finds: [
        '1:1 The header cannot be read: labels and values are mixed up; put each label and its value on one line.',
      ],
    },
    {near: 'The library is open on Mondays.\n', profile: 'sefton'},
  ],
  *check({report}) {
    if (!report.header.isReadable)
      yield {says: 'unreadable', at: report.prose[0]?.passage.range() ?? {start: 0, end: 0}}
  },
})
