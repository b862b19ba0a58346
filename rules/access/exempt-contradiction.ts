import {defineRule, type Field, type Report} from '#rule'
import {
  exemptHints,
  openHints,
  privateSentence,
  saysOpen,
  saysPrivate,
  withheldTitle,
  withholdsAppendix,
} from '../lexicons/exempt-words.js'

export default defineRule({
  summary: 'Header and text agree on whether the report is exempt.',
  why: 'A private report that is marked open is published, and what it discloses cannot be taken back; an open one marked private is kept from the public without a reason.',
  source: 'Local Government Act 1972 s. 100A and s. 100I; Local Government (Scotland) Act 1973 s. 50A and s. 50J',
  severity: 'error',
  messages: {
    private: 'The header says “{answer}”, but the text says that the report is exempt; correct whichever is wrong.',
    appendix: 'The header says “{answer}”, but this appendix is exempt; say in the header that it is, and why.',
    open: 'The header says “{answer}”, but the text says that the report is open; correct whichever is wrong.',
    silent: 'The header says “{answer}”, but nothing in the text says that or why it is exempt; correct one of them.',
  },
  examples: [
    {ok: 'Exempt: No\n\nSummary:\n\nThe hall is let.\n'},
    {
      bad: 'Exempt: No\n\nSummary:\n\nThis report is not for publication.\n',
      finds: ['5:1 The header says “No”, but the text says that the report is exempt; correct whichever is wrong.'],
    },
    {
      bad: 'Exempt: No\n\nAppendices:\n\nAppendix A: Map\n\nAppendix B: Bids (exempt)\n',
      finds: ['7:1 The header says “No”, but this appendix is exempt; say in the header that it is, and why.'],
    },
    {
      bad: 'Exempt: Yes\n\nSummary:\n\nThis report contains no exempt information.\n',
      finds: ['5:1 The header says “Yes”, but the text says that the report is open; correct whichever is wrong.'],
    },
    {
      bad: 'Exempt: Yes\n\nSummary:\n\nThe hall is let.\n',
      finds: ['1:9 The header says “Yes”, but nothing in the text says that or why it is exempt; correct one of them.'],
    },
    {
      bad: 'Classification: Private\n\nExecutive Summary:\n\nThe hall is let.\n',
      finds: [
        '1:17 The header says “Private”, but nothing in the text says that or why it is exempt; correct one of them.',
      ],
      profile: 'maidstone',
    },
    {
      near: 'Exempt: No\n\nSummary:\n\nThis report is about exempt accommodation, tax-exempt savings and confidential waste. The new homes are exempt from the levy. This report is exempt from call-in.\n',
    },
    {near: 'Exempt report: No\n\nSummary:\n\nThe hall is let.\n'},
    {near: 'Exempt: No\n\nSummary:\n\nThis report is not exempt. The last report was confidential.\n'},
    {near: 'Exempt: No, but Appendix B is\n\nAppendices:\n\nAppendix B: Bids (exempt)\n'},
    {
      near: 'Exempt: No\n\nSummary:\n\nThis report is open. Appendix B is exempt under paragraph 3 of Schedule 12A.\n\nAppendices:\n\nAppendix B: Bids (exempt)\n',
    },
    {near: 'Exempt: Yes – paragraph 3 of Schedule 12A\n\nSummary:\n\nThe hall is let.\n'},
  ],
  *check({report}) {
    const field = report.field('exempt')
    if (!field || report.isExempt === undefined) return
    const answer = field.value.text.trim().slice(0, 30)
    const found = report.isExempt ? againstYes(report, field) : againstNo(report, field)
    if (found) yield {...found, with: {answer}, ...(found.says !== 'silent' && {because: field.value.range()})}
  },
})

function againstNo(report: Report, {label, value}: Field) {
  const {sentences, proseWith, appendices} = report
  const said = privateSentence(report)
  if (said) return {says: 'private', at: said.prose.passage.range(said.start, said.end)} as const
  const banner = proseWith(exemptHints).find(
    // “Exempt report: No” has a label, and no banner.
    ({kind, passage}) =>
      (kind === 'title' || (kind === 'label' && passage.range().start !== label.start)) && saysPrivate(passage.text),
  )
  if (banner) return {says: 'private', at: banner.passage.range()} as const
  const appendix = appendices.find(({passage}) => withheldTitle.test(passage.text.trim()))
  if (!appendix) return undefined
  // “No” may be said of the report alone, where the text tells of the appendix and its reason.
  const isTold = /\bappendi|\bannex/i.test(value.text) || sentences.some(({text}) => saysOpen(text) || (withholdsAppendix(text) && /\bschedule\b/i.test(text))) // prettier-ignore
  if (isTold) return undefined
  const isReasoned = /\bparagraph|\bschedule\b/i.test(appendix.passage.text)
  return {says: 'appendix', at: appendix.passage.range(), ...(isReasoned && {severity: 'suggestion'} as const)} as const // prettier-ignore
}

function againstYes({sentencesWith, proseWith}: Report, {value, template}: Field) {
  const said = sentencesWith(openHints).find(({text}) => saysOpen(text))
  if (said && !/\bappendi|\bpart/i.test(value.text))
    return {says: 'open', at: said.prose.passage.range(said.start, said.end)} as const
  if (!isBareYes(value.text, template.yes)) return undefined
  const isSpokenOf = proseWith(exemptHints).some(({passage, field}) => field !== 'exempt' && speaks.test(passage.text.replace(otherwise, '')) && !isLabelOfField(passage.text)) // prettier-ignore
  return isSpokenOf ? undefined : ({says: 'silent', at: value.range()} as const)
}

/** “Yes”, or the council’s own word for it alone: “Private”, “Part 2”. */
function isBareYes(text: string, own: readonly string[] = []): boolean {
  const answer = text.replace(/^\W{1,3}|\W{1,3}$/g, '').toLowerCase()
  return answer === 'yes' || own.some(word => word.toLowerCase() === answer)
}

// prettier-ignore
const speaks = /\bexempt\b|\bconfidential(?:ity)? (?:reports?|items?|information|papers?|appendi)|\b(?:is|are|strictly) confidential\b|\bnot for publication\b|\bpart (?:II|2) (?:report|item|of the agenda)|\bin private\b|\bschedule (?:12A|7A)\b|\bclosed session\b/i
/** Words of exemption that withhold nothing. */
const otherwise = /\bexempt(?:ions?)? (?:from (?!publication|disclosure)|accommodation)|\bconfidential waste\b/gi
const isLabelOfField = (text: string) => text.length < 60 && /\bexempt\b[^.]{0,20}\b(?:report|confidential)\b|^exempt\W*$|confidential or exempt/i.test(text.trim()) // prettier-ignore
