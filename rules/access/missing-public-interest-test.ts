import {defineRule, type Fix, type Report} from '#rule'
import {findSecret, isBefore2006, isConfidentialOnly, type Secret} from '../lexicons/exempt-words.js'

export default defineRule({
  summary: 'A report that is exempt, or has an exempt appendix, weighs the public interest.',
  why: 'Information is exempt only as long as the public interest in keeping it private is the greater; where nobody weighed it, it must be disclosed.',
  source: 'Local Government Act 1972 Sch. 12A para. 10 (England) and Part 5 (Wales, but for paragraph 16)',
  severity: 'error',
  messages: {
    report: 'The report is exempt, but does not weigh the public interest; say why secrecy outweighs disclosure.',
    appendix: 'An appendix is exempt, but the public interest is not weighed; say why secrecy outweighs disclosure.',
  },
  examples: [
    {
      ok: 'Exempt: Yes\n\nSummary:\n\nThis report is exempt by paragraph 3 of Schedule 12A. The public interest in maintaining the exemption outweighs that in disclosure, because bids are open.\n',
    },
    {
      bad: 'Exempt: Yes\n\nSummary:\n\nThis report is exempt by paragraph 3 of Schedule 12A.\n',
      finds: [
        '5:1 The report is exempt, but does not weigh the public interest; say why secrecy outweighs disclosure.',
      ],
      fixed:
        'Exempt: Yes\n\nSummary:\n\nThis report is exempt by paragraph 3 of Schedule 12A. The public interest in maintaining the exemption outweighs the public interest in disclosing the information because [To be completed].\n',
    },
    {
      bad: 'Exempt: No\n\nSummary:\n\nThe hall is let.\n\nAppendices:\n\nAppendix B: Bids (exempt, paragraph 3)\n',
      finds: [
        '9:1 An appendix is exempt, but the public interest is not weighed; say why secrecy outweighs disclosure.',
      ],
    },
    {near: 'Exempt: No\n\nSummary:\n\nGrants to exempt charities are in the public interest.\n'},
    // Legal privilege is outside the Welsh test, and Scotland has none.
    {
      near: 'Exempt: Yes\n\nSummary:\n\nThis report is exempt by paragraph 16 of Part 4 of Schedule 12A.\n',
      profile: 'wales',
    },
    {
      near: 'Exempt: Yes\n\nSummary:\n\nThis report is exempt by paragraph 6 of Part 1 of Schedule 7A.\n',
      profile: 'scotland',
    },
    {near: 'Exempt: Yes – confidential under section 100A(2)\n\nSummary:\n\nThe government forbids its disclosure.\n'},
  ],
  *check({report}) {
    if (report.jurisdiction === 'scotland' || isBefore2006(report)) return
    const secret = findSecret(report)
    if (!secret || isWeighed(report) || isConfidentialOnly(report) || isPrivilegedInWales(report)) return
    const fix = balance(secret)
    const severity = secret.of === 'appendix' ? ({severity: 'warning'} as const) : {}
    yield {says: secret.of, at: secret.passage.range(), ...severity, ...(fix && {fix})}
  },
})

/** “In all the circumstances of the case the public interest is better served by …” */
function isWeighed({proseWith}: Report): boolean {
  return proseWith(['interest']).some(({passage: {text}}) => /\bpublic interest\b/i.test(text) && weighing.test(text))
}

const weighing =
  /\boutweigh|\bweigh|\bbalanc|\bmaintain|\bwithh(?:old|eld)|\bfavou?rs?\b|\bgreater\b|\btest\b|\ball the circumstances\b|\b(?:not|against) (?:be )?in the public interest\b|\bin the public interest (?:to|that|for)\b|\bdisclos|\bnon-disclosure\b|\boverrid|\bserved\b|\bprevail|\bexempt|\bpublication\b/i

function isPrivilegedInWales({jurisdiction, prose}: Report): boolean {
  if (jurisdiction !== 'wales') return false
  const named = prose.flatMap(({passage: {text}}) => [...text.matchAll(/\bparagraphs? ((?:\d{1,2}(?:, | and | & )?){1,5})[^.;]{0,40}\b(?:part 4|schedule 12A)/gi)].flatMap(([, list]) => list?.match(/\d+/g) ?? [])) // prettier-ignore
  return named.length > 0 && named.every(number => number === '16')
}

function balance({passage, prose}: Secret): Fix | undefined {
  if (prose?.kind !== 'paragraph' || !passage.text.endsWith('.')) return undefined
  const {end} = passage.range()
  const text =
    ' The public interest in maintaining the exemption outweighs the public interest in disclosing the information because [To be completed].'
  return {edits: [{start: end, end, text}], safe: false}
}
