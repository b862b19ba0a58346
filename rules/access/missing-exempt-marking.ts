import {defineRule, type Fix, type Report} from '#rule'
import {findSecret, isConfidentialOnly, type Secret} from '../lexicons/exempt-words.js'
import {exemptionLaws} from '../lexicons/exemption-laws.js'

export default defineRule({
  summary: 'An exempt report says on its first page that it is not for publication.',
  why: 'Whoever copies or uploads a report looks at its first page; what is not marked there is published by mistake.',
  source: 'Local Government Act 1972 s. 100B(5); Local Government (Scotland) Act 1973 s. 50B(5)',
  severity: 'error',
  messages: {
    unmarked: 'The report is exempt, but not marked; write “Not for publication” and the paragraph at its top.',
  },
  examples: [
    {
      ok: 'NOT FOR PUBLICATION: exempt by paragraph 3 of Schedule 12A.\n\nExempt: Yes\n\nSummary:\n\nThe hall is let.\n',
    },
    {
      bad: 'Exempt: Yes\n\nSummary:\n\nThis report contains exempt information by paragraph 3 of Schedule 12A.\n',
      finds: ['5:1 The report is exempt, but not marked; write “Not for publication” and the paragraph at its top.'],
      fixed:
        'NOT FOR PUBLICATION: exempt by paragraph [To be completed] of Schedule 12A\n\nExempt: Yes\n\nSummary:\n\nThis report contains exempt information by paragraph 3 of Schedule 12A.\n',
    },
    {near: 'Exempt: Yes – not for publication, paragraph 3\n\nSummary:\n\nThe hall is let.\n'},
    // An open report needs no mark; its exempt appendix does, and bears it in the list.
    {near: 'Exempt: No\n\nSummary:\n\nThe hall is let.\n\nAppendices:\n\nAppendix B: Bids (exempt)\n'},
    {near: 'Exempt: Yes (Appendix B)\n\nSummary:\n\nThe hall is let.\n\nAppendices:\n\nAppendix B: Bids (exempt)\n'},
    {near: 'CONFIDENTIAL\n\nExempt: Yes\n\nSummary:\n\nThe hall is let.\n'},
  ],
  *check({report}) {
    const secret = findSecret(report)
    if (secret?.of !== 'report' || isMarked(report) || isConfidentialOnly(report)) return
    const fix = banner(report, secret)
    yield {says: 'unmarked', at: secret.passage.range(), ...(fix && {fix})}
  },
})

const firstPage = 2500

/** In words that withhold it, or by the council’s own class: “Private”, “Part 2”. */
function isMarked({prose, field}: Report): boolean {
  const answer = field('exempt')?.value.text.trim() ?? 'yes'
  if (!/^\W{0,3}yes\b/i.test(answer)) return true
  return prose.some(
    ({kind, passage}) =>
      passage.range().start < firstPage &&
      (withholds.test(passage.text) ||
        isBanner(passage.text.trim()) ||
        (kind === 'title' && /^\W{0,3}exempt\W{0,3}$/i.test(passage.text))),
  )
}

const withholds =
  /\bnot (?:to be |be )?(?:for )?(?:general |public )?(?:publication|published|public|disclosure|disclosed|release|circulation)\b|\bexempt from (?:publication|disclosure)\b|\bprivate (?:and|&) confidential\b|\bstrictly (?:private|confidential)\b|\brestricted (?:report|circulation|access)\b|\bwithheld from\b/i
const isBanner = (text: string) =>
  text.length < 100 && /^\W{0,3}(?:exempt (?:report|item|information|from)|confidential(?! or)\b|private\b|restricted\b|part (?:II|2|B)\b|closed (?:report|session)|pink)/i.test(text) && !/^[^:]{0,40}:?\s*yes\b/i.test(text) && !/\?|\bor confidential|confidential or\b/i.test(text) // prettier-ignore

// Before the front matter of a draft nothing may stand.
function banner({text, jurisdiction}: Report, {passage}: Secret): Fix | undefined {
  if (text.startsWith('---') || passage.text === '') return undefined
  const mark = `NOT FOR PUBLICATION: exempt by paragraph [To be completed] of ${exemptionLaws[jurisdiction].schedule}`
  const gap = text.includes('\r\n') ? '\r\n\r\n' : '\n\n'
  return {edits: [{start: 0, end: 0, text: mark + gap}], safe: false}
}
