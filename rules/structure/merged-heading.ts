import {defineRule, type Fix, type Report, type Section} from '#rule'
import {lineEnd} from '#text/line-end'

export default defineRule({
  summary: 'Every section’s heading stands on a line of its own, or is set off by a colon.',
  why: 'A heading that runs into an answer is lost to readers who move by headings, screen readers first among them.',
  source: 'GOV.UK guidance on accessible documents',
  severity: 'error',
  messages: {
    behind: 'Heading “{section}” is glued to the answer before it; put it on a line of its own.',
    before: 'Heading “{section}” and its answer “{answer}” share a line; put a colon or a line end between them.',
  },
  examples: [
    {ok: 'External Consultations:\n\nN/A\n\nImplementation Date for the Decision\n\n7 March 2024\n'},
    {
      bad: 'External Consultations\n\nN/A Implementation Date for the Decision\n\n7 March 2024\n',
      finds: [
        '3:5 Heading “Implementation Date for the Decision” is glued to the answer before it; put it on a line of its own.',
      ],
      fixed: 'External Consultations\n\nN/A\n\nImplementation Date for the Decision\n\n7 March 2024\n',
    },
    {
      bad: 'Risk Implications None\n',
      finds: [
        '1:1 Heading “Risk Implications” and its answer “None” share a line; put a colon or a line end between them.',
      ],
      fixed: 'Risk Implications\n\nNone\n',
    },
    {
      bad: 'Legal Implications The duties of the Council are in section 9 of the Act.\n',
      finds: [
        '1:1 Heading “Legal Implications” and its answer “The duties of the Council are in section 9 of the Act.” share a line; put a colon or a line end between them.',
      ],
      fixed: 'Legal Implications\n\nThe duties of the Council are in section 9 of the Act.\n',
    },
    {
      bad: 'Appendices:\n\n- Appendix A: Map\n- Appendix B: Replies to the survey Background Papers\n\nCondition survey, May 2024\n',
      finds: ['4:37 Heading “Background Papers” is glued to the answer before it; put it on a line of its own.'],
      fixed:
        'Appendices:\n\n- Appendix A: Map\n- Appendix B: Replies to the survey\n\nBackground Papers\n\nCondition survey, May 2024\n',
    },
    {near: 'Appendices:\n\n- Appendix A: Map\n- Appendix B: Summary of Financial Implications\n'},
    {near: 'B. PURPOSE\n\n1. To let the hall.\n\nC. REASONS FOR THE RECOMMENDATIONS\n\n2. The hall is old.\n'},
    {near: '### C. Reasons for the recommendations\n\nThe hall is old.\n\n### H. Options considered\n\nNone.\n'},
    {near: 'Summary:\n\nThe legal implications the officers described are set out below in full.\n'},
    {near: 'Summary:\n\nFor the day it takes effect see Implementation Date for the Decision\n'},
    {near: 'Legal Implications: None, because no duty is engaged.\n'},
  ],
  *check({report}) {
    for (const section of report.sections) {
      const {label, title} = section
      if (label.isGlued === undefined) continue
      const fix = split(report, section)
      const found = {at: label, ...(fix && {fix})}
      if (label.isGlued === 'to-previous') yield {says: 'behind', with: {section: title}, ...found}
      else yield {says: 'before', with: {section: title, answer: section.text}, ...found}
    }
  },
})

/** A blank line in place of the space between the two; in a table there is no line to end. */
function split({text}: Report, {label}: Section): Fix | undefined {
  if (label.form === 'cell') return undefined
  const isBehind = label.isGlued === 'to-previous'
  const edge = isBehind ? label.start : label.end
  const start = isBehind ? text.slice(0, edge).trimEnd().length : edge
  const end = isBehind ? edge : text.length - text.slice(edge).trimStart().length
  // Between a numbered heading and the answer before it stands the number.
  if (/[^\s]/.test(text.slice(start, end))) return undefined
  return {edits: [{start, end, text: lineEnd(text).repeat(2)}], safe: true}
}
