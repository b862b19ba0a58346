import {defineRule} from '#rule'

export default defineRule({
  summary: 'A section that does not apply says why.',
  why: 'A bare “N/A” cannot be told from a question that was skipped, so the decision looks as if it was taken without asking it.',
  source: 'Council report template; options rejected belong in the record of a decision (SI 2012/2089 reg 12(2)(c))',
  severity: 'warning',
  messages: {
    bare: '“{answer}” under “{section}” gives no reason; add “because …”, or say what applies.',
  },
  examples: [
    {ok: 'Equality Implications:\n\nNot applicable because the report changes no service.\n'},
    {
      bad: 'Legal Implications: N/A\n\nRisk Implications:\n\nNone.\n',
      finds: [
        '1:21 “N/A” under “Legal Implications” gives no reason; add “because …”, or say what applies.',
        '5:1 “None.” under “Risk Implications” gives no reason; add “because …”, or say what applies.',
      ],
    },
    // The law takes “none” for an answer here.
    {near: 'Background papers: None\n\nAppendices: None\n'},
  ],
  *check({report}) {
    for (const {isBareAnswer, template, title, prose} of report.sections) {
      const [answer] = prose
      if (!isBareAnswer || template?.bareAnswers === 'accepted' || !answer) continue
      const at = answer.passage.range()
      yield {
        says: 'bare',
        with: {answer: answer.passage.text, section: title},
        at,
        suggestions: [
          {title: 'Give the reason', edits: [{...at, text: 'Not applicable because [To be completed]'}], safe: false},
        ],
      }
    }
  },
})
