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
    {near: 'Summary:\n\nThe Order in Appendix A is new.\n\nAppendices:\n\nAppendix A - Control Order 2018\n'},
    {near: 'Summary:\n\nSee the Local Plan (Appendix 5), and Appendix A.\n\nAppendices:\n\nAppendix A: Map\n'},
    {
      near: 'Summary:\n\nSee Appendices A to C, and Appendix 2 of the Local Plan.\n\nAppendices:\n\nA. Counts\n\nB. Form\n\nC. Map\n',
    },
  ],
  *check({report}) {
    const {appendices, citations} = report
    let body: Body | undefined
    for (const appendix of appendices) {
      if (isCitedByLabel(appendix, report) || isCitedByTitle(appendix, report, (body ??= bodyOf(report)))) continue
      const title = appendix.label === undefined ? appendix.title : `${appendix.label}: ${appendix.title}`
      yield {says: 'uncited', with: {title}, at: appendix.passage.range()}
    }
    // A list without letters says nothing of a letter; without any list the appendix may be another document's.
    if (!report.section('appendices') || appendices.some(({label}) => label === undefined)) return
    const told = new Set<string>()
    for (const {label, start, end} of citations) {
      if (appendices.some(appendix => isSame(appendix.label, label)) || told.has(label)) continue
      told.add(label)
      yield {says: 'unlisted', with: {label}, at: {start, end}}
    }
  },
})

/** “Appendix 1” cites 1A and 1B too, “Appendix A2” is in A. */
function isSame(listed: string | undefined, cited: string): boolean {
  const [one, other] = [listed?.toUpperCase(), cited.toUpperCase()]
  if (one === undefined || one === other) return one !== undefined
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) && /^[A-Z]\d|^\d[A-Z]/.test(long.slice(short.length - 1))
}

/** What the text outside the list says of appendices: the meaning of each passage that hands something over. */
interface Body {
  readonly saysTheAppendix: boolean
  readonly handing: readonly ReadonlySet<string>[]
}

function bodyOf({prose}: Report): Body {
  const texts = prose
    .filter(
      ({section, kind}) => section?.id !== 'appendices' && (kind === 'paragraph' || kind === 'item' || kind === 'cell'),
    ) // prettier-ignore
    .map(({passage}) => passage.text)
  const hands = /\b(?:attach|append|appendi|annex|enclos|see\b|set out|shown|detailed|accompan)/i
  return {
    saysTheAppendix: texts.some(text => /\b(?:the|attached|this) (?:attached )?appendix\b(?! [A-Z\d])/i.test(text)),
    handing: texts.filter(text => hands.test(text)).map(contentWords),
  }
}

function isCitedByLabel({label}: Appendix, {citations}: Report): boolean {
  return label !== undefined && citations.some(citation => isSame(label, citation.label))
}

function isCitedByTitle({title}: Appendix, {appendices}: Report, body: Body): boolean {
  // “The appendix” can only be the one.
  if (appendices.length === 1 && body.saysTheAppendix) return true
  // “(draft, January 2020)” is no part of what an author calls it.
  const words = [...contentWords(title.replace(/\([^)]{0,60}\)/g, ' '))]
  if (words.length === 0) return false
  return body.handing.some(found => words.filter(word => found.has(word)).length / words.length >= 0.75)
}
