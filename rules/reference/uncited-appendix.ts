import {defineRule, type Appendix, type Report} from '#rule'
import {contentWords} from '#text/content-words'

export default defineRule({
  summary: 'Every appendix is cited in the report, and every one that is cited is there.',
  why: 'Members are taken to have read what the report sends them to; an appendix that nothing cites is not read, one that is not there cannot be.',
  source: 'R (Hunt) v North Somerset [2013] EWCA Civ 1320; practice',
  severity: 'warning',
  messages: {
    uncited: 'Appendix “{title}” is listed but never cited; cite it where it matters, or leave it out.',
    unlisted: 'Appendix {label} is cited but not listed; add it to the list, or correct the reference.',
  },
  examples: [
    {ok: 'Summary:\n\nVisits fell (Appendix A).\n\nAppendices:\n\nAppendix A: Visitor counts\n'},
    {
      bad: 'Summary:\n\nVisits fell (Appendix C).\n\nAppendices:\n\nAppendix A: Visitor counts\n',
      finds: [
        '3:14 Appendix C is cited but not listed; add it to the list, or correct the reference.',
        '7:1 Appendix “A: Visitor counts” is listed but never cited; cite it where it matters, or leave it out.',
      ],
    },
    // Cited by its title, in a range, or of another document.
    {near: 'Summary:\n\nThe visitor counts by branch are attached.\n\nAppendices:\n\nVisitor Counts by Branch\n'},
    {
      near: 'Summary:\n\nSee Appendices A to C, and Appendix 2 of the Local Plan.\n\nAppendices:\n\nA. Counts\n\nB. Form\n\nC. Map\n',
    },
  ],
  *check({report}) {
    const {appendices, citations} = report
    for (const appendix of appendices) {
      if (isCited(appendix, report)) continue
      const title = appendix.label === undefined ? appendix.title : `${appendix.label}: ${appendix.title}`
      yield {says: 'uncited', with: {title}, at: appendix.passage.range()}
    }
    const listed = new Set(appendices.flatMap(({label}) => (label === undefined ? [] : [label])))
    const told = new Set<string>()
    // A list without letters, or none at all, says nothing of a letter.
    if (listed.size === 0) return
    for (const {label, start, end} of citations) {
      if (listed.has(label.toUpperCase()) || told.has(label)) continue
      told.add(label)
      yield {says: 'unlisted', with: {label}, at: {start, end}}
    }
  },
})

function isCited({label, title}: Appendix, {citations, prose, appendices}: Report): boolean {
  if (label !== undefined && citations.some(citation => citation.label.toUpperCase() === label)) return true
  const body = prose.filter(
    ({section, kind}) => section?.id !== 'appendices' && (kind === 'paragraph' || kind === 'item' || kind === 'cell'),
  )
  // “The appendix” can only be the one.
  if (
    appendices.length === 1 &&
    body.some(({passage}) => /\b(?:the|attached|this) (?:attached )?appendix\b(?! [A-Z\d])/i.test(passage.text))
  )
    return true
  const words = [...contentWords(title)]
  if (words.length < 2) return false
  return body.some(({passage}) => {
    if (!/\b(?:attach|append|appendi|annex|enclos|see\b|set out|shown|detailed|accompan)/i.test(passage.text))
      return false
    const found = contentWords(passage.text)
    return words.filter(word => found.has(word)).length / words.length >= 0.75
  })
}
