import {defineRule, type Passage, type Prose, type Range, type Report, type Sentence} from '#rule'
import {contentWords} from '#text/content-words'
import {claimOfNone, isApplication, ownWork} from '../lexicons/unlisted-papers.js'
import {documentHint, findRelied, handedOver} from '../lexicons/relied-documents.js'

export default defineRule({
  summary: 'A report that lists no background papers rests on nothing that the public cannot see.',
  why: 'Decisions have been quashed because a document that the report relied on was neither published nor listed.',
  source:
    'Local Government Act 1972 s. 100D(5); R (Joicey) v Northumberland [2014] EWHC 3657 (Admin); R (Wild Justice) v Pembrokeshire Coast NPA [2025] EWHC 2249 (Admin)',
  severity: 'warning',
  messages: {
    relied: 'No background papers are listed, but the report relies on “{words}”; list it, or append it.',
  },
  examples: [
    {
      ok: 'Summary:\n\nThe repairs were identified in the condition survey of May 2024.\n\nBackground papers:\n\nCondition survey, May 2024\n',
    },
    {
      bad: 'Summary:\n\nThe repairs were identified in the condition survey of May 2024.\n\nBackground papers: None\n',
      finds: [
        '5:20 No background papers are listed, but the report relies on “condition survey”; list it, or append it.',
      ],
    },
    {
      bad: 'Summary:\n\nThe consultants’ study, which has not been published, concluded that the bridge is weak.\n\nBackground papers:\n\nThere are no background papers.\n',
      finds: [
        '7:1 No background papers are listed, but the report relies on “consultants’ study”; list it, or append it.',
      ],
    },
    {
      near: 'Summary:\n\nThis is in line with the Corporate Plan, the Housing Strategy and the Medium Term Financial Strategy. The Corporate Risk Register was reviewed.\n\nBackground papers: None\n',
    },
    {near: 'Summary:\n\nA survey carried out in 2023 found that most residents agree.\n\nBackground papers: None\n'},
    {
      near: 'Summary:\n\nThe costs are based on the business case.\n\nBackground papers: None\n\nAppendices:\n\nAppendix A: Outline business case\n',
    },
    {
      near: 'Summary:\n\nThe route was recommended in the feasibility study that Cabinet considered in May.\n\nBackground papers: None\n',
    },
    {
      near: 'Summary:\n\nA decision will be based on the feasibility study, once it has been completed.\n\nBackground papers: None\n',
    },
    {
      near: 'Summary:\n\nThe government’s independent review found that tenants wait too long.\n\nBackground papers: None\n',
    },
  ],
  *check({report}) {
    const section = report.section('background-papers')
    const claim = section && !report.isExempt ? claimOfNone(section) : undefined
    if (!claim) return
    const [first, ...others] = reliedOn(report)
    if (!first) return
    yield {
      says: 'relied',
      with: {words: first.words},
      at: claim.range(),
      because: first.at,
      related: others.map(({at}) => at),
      suggestions: [draft(claim, [first, ...others])],
    }
  },
})

interface Relied {
  readonly words: string
  readonly at: Range
}

function reliedOn(report: Report): readonly Relied[] {
  const found = new Map<string, Relied>()
  let open: readonly string[] | undefined
  for (const [index, {text, start, prose}] of report.sentences.entries()) {
    if (lists.has(prose.section?.id ?? '') || !documentHint.test(text.toLowerCase())) continue
    const range = findRelied(text)
    if (!range) continue
    const words = text.slice(range.start, range.end)
    const key = words.toLowerCase()
    open ??= report.sentences.filter(each => handedOver.test(each.text)).map(each => each.text.toLowerCase())
    if (found.has(key) || isBeforeMembers(words, report, open) || isHandedOver(prose, report.sentences[index + 1]))
      continue
    found.set(key, {words, at: prose.passage.range(start + range.start, start + range.end)})
  }
  const all = [...found.values()]
  return isApplication(report) ? all.filter(({words}) => ownWork.test(words)) : all
}

const lists = new Set(['background-papers', 'appendices'])

/** Whether it is an appendix, or the report says anywhere that it is open to all. */
function isBeforeMembers(words: string, {appendices}: Report, open: readonly string[]): boolean {
  const key = words
    .toLowerCase()
    .split(' ')
    .slice(/\bimpact \S+$/i.test(words) ? -3 : -2)
    .join(' ')
  const meant = [...contentWords(key)]
  return (
    appendices.some(({title}) => {
      const its = contentWords(title)
      return meant.every(word => its.has(word))
    }) || open.some(text => text.includes(key))
  )
}

function isHandedOver(prose: Prose, next: Sentence | undefined): boolean {
  return (
    next?.prose === prose &&
    /^(?:it|this|these|they|the|a copy|copies)\b/i.test(next.text) &&
    handedOver.test(next.text)
  )
}

function draft(claim: Passage, documents: readonly Relied[]) {
  const text = documents.map(({words}) => words.charAt(0).toUpperCase() + words.slice(1)).join('; ')
  return {title: `List “${text}”`, safe: false, edits: [{...claim.range(), text}]}
}
