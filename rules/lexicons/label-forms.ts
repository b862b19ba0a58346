import type {Prose, Range, Report} from '#rule'
import {groupBy} from '#text/group-by'
import {onceADraft} from './once-a-draft.js'
import {subjectNouns} from './subject-labels.js'

/** A label as it is written: “Child A”, “child A”, “ChildA”, “Child a”. */
interface WrittenLabel {
  readonly written: string
  /** What sets one way of writing apart: the case of noun and mark, and what stands between them. */
  readonly form: string
  readonly mark: string
  readonly prose: Prose
  readonly at: number
}

/** A noun whose labels are written in several ways, of which one is usual. */
export interface LabelSlip {
  readonly usual: string
  readonly written: string
  readonly places: readonly {readonly range: Range; readonly right: string}[]
}

const behind = /([ -]?)([A-Za-z]|\d{1,2})(?![\w&/*+-]|['’](?!s\b)|\.\w)/y
/** What a mark that may be a word, or an amount, must be followed by to be one: “child a was”, “child 2’s”. */
const proves = /^(?:['’]s\b|[,.;:)]|$| (?:was|is|had|has|did|does|and|who|told|said|lived|moved|died|attended|reported|disclosed)\b)/ // prettier-ignore

/** The ways in which a draft writes the labels with one noun. */
function writtenLabels(report: Report, noun: string): readonly WrittenLabel[] {
  const apart = (report.words.get(noun) ?? []).flatMap(({prose, start}) => readLabel(prose, start, noun))
  const marks = new Set(
    apart.flatMap(({mark, form}) => (form === 'A A' && /[A-Z]/.test(mark) ? [mark.toLowerCase()] : [])),
  )
  const joined = [...marks].flatMap(mark => report.words.get(noun + mark) ?? []).flatMap(({prose, start}) => readLabel(prose, start, noun)) // prettier-ignore
  const known = new Set(apart.filter(({form}) => form === 'A A' || form === 'a A').map(({mark}) => mark.toUpperCase()))
  return [...apart, ...joined].filter(({mark}) => known.has(mark.toUpperCase()))
}

function readLabel(prose: Prose, start: number, noun: string): readonly WrittenLabel[] {
  const {text} = prose.passage
  const head = text.slice(start, start + noun.length)
  const isCapital = /^[A-Z][a-z]/.test(head)
  behind.lastIndex = start + noun.length
  const [rest = '', gap = '', mark = ''] = behind.exec(text) ?? []
  const isUpper = /[A-Z\d]/.test(mark)
  // “Young person A” has a noun of two words; “CHILD A” stands in a line of capitals.
  if (mark === '' || (!isCapital && head !== noun) || /[Yy]oung $/.test(text.slice(Math.max(0, start - 6), start)))
    return []
  const isSure = isUpper && (isCapital || !/[\dI]/.test(mark)) && gap === ' '
  if (!isSure && !proves.test(text.slice(start + noun.length + rest.length))) return []
  if (gap === '' && !(isCapital && isUpper)) return []
  return [{written: head + rest, form: (isCapital ? 'A' : 'a') + gap + (isUpper ? 'A' : 'a'), mark, prose, at: start}]
}

/** Where a capital is nobody’s choice. */
const beginsSentence = ({prose: {passage}, at}: WrittenLabel) => /(?:^|[.!?:\n][”"’')]?\s{1,3}|[“"‘(])$/.test(passage.text.slice(Math.max(0, at - 5), at)) // prettier-ignore

/** The labels written otherwise than most with their noun, a group for each way. */
export const labelSlips = onceADraft((report): readonly LabelSlip[] =>
  subjectNouns.flatMap(noun => {
    const written = writtenLabels(report, noun)
    const forms = [...groupBy(written, ({form}) => form)].sort(([, a], [, b]) => b.length - a.length)
    const [usual, ...others] = forms
    if (!usual || others.length === 0) return []
    const [form, most] = usual
    const odd = others.flatMap(([, labels]) => labels).filter(label => !(form.startsWith('a') && label.form.startsWith('A') && beginsSentence(label))) // prettier-ignore
    if (most.length < 2 || most.length <= odd.length) return []
    return [...groupBy(odd, ({written}) => written)].map(([text, labels]) => ({
      usual: asUsual(noun, form, labels[0]?.mark ?? ''),
      written: text,
      places: labels.map(({prose, at, mark}) => ({range: prose.passage.range(at, at + text.length), right: asUsual(noun, form, mark)})), // prettier-ignore
    }))
  }),
)

function asUsual(noun: string, form: string, mark: string): string {
  const head = form.startsWith('A') ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun
  return head + form.slice(1, -1) + (form.endsWith('A') ? mark.toUpperCase() : mark.toLowerCase())
}
