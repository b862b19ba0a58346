import {defineRule, type Fix, type Report} from '#rule'

export default defineRule({
  summary: 'No trace of drafting is left: no tracked change, comment, draft mark or machine mark.',
  why: 'Comments and tracked changes have published what officers thought of residents and of each other.',
  source: 'ICO, How to disclose information safely (hidden data); a comment published in planning papers in 2024',
  severity: 'error',
  messages: {
    found: '“{words}” is left over from drafting ({kind}); delete it.',
  },
  examples: [
    {ok: 'Summary:\n\nThe Draft Local Plan was consulted on in May.\n'},
    {
      bad: 'DRAFT\n\nSummary:\n\nThe wall [JB1]stands on land {++of the council++}. Error! Reference source not found.\n',
      finds: [
        '1:1 “DRAFT” is left over from drafting (draft mark); delete it.',
        '5:10 “[JB1]” is left over from drafting (comment mark); delete it.',
        '5:30 “{++of the council++}” is left over from drafting (tracked change); delete it.',
        '5:52 “Error! Reference source not found.” is left over from drafting (broken field); delete it.',
      ],
    },
    {
      bad: '<AI1>\n\nSummary:\n\nThe hall is let.\n',
      finds: ['1:1 “<AI1>” is left over from drafting (machine mark); delete it.'],
      fixed: '\n\nSummary:\n\nThe hall is let.\n',
    },
    {
      near: 'Summary:\n\nSee note [1] and case [20/06404/LIPV]; draft version 3 of the strategy (v2.1) is Appendix A.\n',
    },
    {near: '```\n<AI1>\n```\n\nSummary: The mark is shown above.\n'},
  ],
  *check({report}) {
    for (const {kind, words, at, isMarkup} of artefacts(report)) {
      const fix: Fix | undefined = isMarkup ? {edits: [{...at, text: ''}], safe: true} : undefined
      yield {says: 'found', with: {words, kind}, at, ...(fix && {fix})}
    }
  },
})

interface Artefact {
  readonly kind: string
  readonly pattern: RegExp
}

const inProse: readonly Artefact[] = [
  {kind: 'broken field', pattern: /Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document|Not a valid [a-z ]{1,30})\.?/gi},
  {kind: 'comment mark', pattern: /\[[A-Z]{1,4}\d{1,3}\](?=[A-Za-z])/g},
  {kind: 'tracked change', pattern: /\{(?:\+\+[^{}\n]{0,400}\+\+|--[^{}\n]{0,400}--|~~[^{}\n]{0,400}~~|>>[^{}\n]{0,400}<<|==[^{}\n]{0,400}==)\}/g},
  {kind: 'file path', pattern: /\b[A-Za-z]:\\[^\n"<>|]{3,160}?\.(?:docx?|dotx?|xlsx?|pptx?|pdf)\b/g},
  {kind: 'draft mark', pattern: /^(?:draft|(?:first|second|third|final|revised) draft|draft (?:version )?v?\d{1,2}(?:\.\d{1,2}){0,2}|(?:version |v)0\.\d{1,2}|draft (?:report )?[-–] not for (?:publication|circulation))$/gim},
  {kind: 'template title', pattern: /^(?:updated )?(?:agenda|report|committee report|minutes) template$/gim},
] // prettier-ignore

/** What the agenda system writes; markdown takes it for a tag and hides it. */
const marks = /<\/?A[IN]\d{1,3}>/g

function* artefacts({prose, text}: Report) {
  for (const {passage, kind: role} of prose)
    for (const {kind, pattern} of inProse) {
      if (role === 'label' && kind === 'draft mark') continue
      for (const match of passage.text.matchAll(pattern))
        yield {kind, words: match[0], at: passage.range(match.index, match.index + match[0].length), isMarkup: false}
    }
  const fences = [...text.matchAll(/^(?:```|~~~)/gm)].map(({index}) => index)
  let passed = 0
  for (const match of text.matchAll(marks)) {
    while (passed < fences.length && (fences[passed] ?? 0) < match.index) passed++
    const isInCode = passed % 2 === 1 || text[match.index - 1] === '`'
    const at = {start: match.index, end: match.index + match[0].length}
    if (!isInCode) yield {kind: 'machine mark', words: match[0], at, isMarkup: true}
  }
}
