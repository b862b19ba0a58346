import type {Report, Section} from '../../../src/report/types.js'
import {addsParagraph, answers, blanks, blanksField, candidates, drops, dropsField, fieldSays, first, lineEnd, lineStart, ownText, when, wholeSection} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

/** With the text goes what it said of an appendix, and its number. */
const removal = ['reference/uncited-appendix', 'reference/broken-numbering']
const requires = (id: string) => (report: Report) => report.section(id)?.template?.required === true
const fieldRequired = (id: string) => ({field}: Report) => field(id)?.template.required === true
const missing = (id: string, alsoRight: readonly string[] = []): Mutator => ({rule: 'structure/missing-section', name: `The section “${id}” is left out`, edit: when(requires(id), drops(id)), isAbsence: true, alsoRight})
const missingField = (id: string, edit: (id: string) => Edit, name: string): Mutator => ({rule: 'structure/missing-header-field', name, edit: when(fieldRequired(id), edit(id)), ...(edit === dropsField && {isAbsence: true})})

/** The label of a section runs on behind the answer above it. */
const glues = (id: string, answer?: string): Edit => subject => {
  const [section] = candidates(subject.report, id)
  const above = section && sectionAbove(subject.report, section)
  const place = above && ownText(above)
  if (!place || section.label.isGlued || section.label.form === 'cell' || section.prose.length === 0) return undefined
  const end = lineEnd(subject, section.label.start)
  if (subject.text.slice(place.end, end).includes('<') || section.text === '' || end < section.label.end) return undefined
  const start = answer === undefined ? place.end : place.start
  return [{start, end, text: `${answer ?? ''} ${section.label.text}`, at: start}]
}

function sectionAbove({sections}: Report, section: Section): Section | undefined {
  const above = sections[sections.indexOf(section) - 1]
  return above?.id !== undefined && above.range.end <= section.range.start + 4 ? above : undefined
}

/** The label and its answer share a line and nothing tells them apart. */
const joins = (id: string): Edit => subject => {
  const [section] = candidates(subject.report, id)
  const place = section && ownText(section)
  if (!place || section.label.isGlued || section.label.form !== 'line') return undefined
  const start = lineStart(subject, section.label.start)
  return lineEnd(subject, section.label.start) < place.start && !section.prose[0]?.number ? [{start, end: place.start, text: section.label.text + ' '}] : undefined
}

const repeats = (id: string): Edit => subject => {
  const [section] = candidates(subject.report, id)
  const place = section && wholeSection(subject, section)
  return place && section.children.length === 0 ? [{start: place.end, end: place.end, text: subject.text.slice(place.start, place.end).trimEnd() + '\n\n'}] : undefined
}

const moves = (id: string, before: string): Edit => subject => {
  const [section] = candidates(subject.report, id)
  const [other] = candidates(subject.report, before)
  const place = section && wholeSection(subject, section)
  if (!place || !other?.template?.group || section.template?.group !== other.template.group || other.label.isGlued) return undefined
  const start = lineStart(subject, other.range.start)
  const moved = {start, end: start, text: subject.text.slice(place.start, place.end).trimEnd() + '\n\n'}
  return start > place.start ? undefined : [moved, {...place, text: '', isPreparation: true}]
}

/** The cells of the header in the order of a converter that read them by line. */
const interleaves: Edit = ({text, report: {header}}) => {
  const {start, end} = header.range
  if (/[<|]|^---/.test(text.slice(Math.max(0, start - 4), end)) || !header.fields.some(({template}) => template.required)) return undefined
  const halves = header.fields.map(({label, value}) => {
    const [head = '', ...rest] = label.text.split(' ')
    return `${head} ${value.text.split('\n').join(' ')}\n${rest.join(' ')}:`
  })
  return [{start, end, text: halves.join('\n')}]
}

/** A converter leaves a cell behind the value. */
const strays = (id: string): Edit => ({text, report}) => {
  const field = report.field(id)
  const end = field?.value.range().end ?? 0
  return field && text.slice(field.label.end, end).includes('\t') && text[end] !== '\t' ? [{start: end, end, text: '\tI\t'}] : undefined
}

const copies = (from: string, to: string): Edit => subject => {
  const [section] = candidates(subject.report, from)
  const paragraph = section?.prose.find(({kind, passage}) => kind === 'paragraph' && passage.text.length > 120)
  return paragraph && addsParagraph(to, paragraph.passage.text)(subject)
}

export const structure: readonly Mutator[] = [
  missing('reasons', ['decision/missing-reason']),
  missing('legal-implications', ['finance/missing-budget-statement']),
  missing('equality-implications', removal),
  missing('summary', ['reference/uncited-appendix']),
  missing('implementation-date'),
  missing('options', ['decision/missing-options']),
  missingField('wards', dropsField, 'The wards are left out of the header'),
  missingField('report-of', dropsField, 'The author is left out of the header'),
  missingField('key-decision', blanksField, 'The header does not say whether the decision is key'),
  missingField('meeting-date', blanksField, 'The date of the meeting is not filled in'),
  missingField('portfolio', blanksField, 'The portfolio is not filled in'),
  ...['summary', 'legal-implications', 'equality-implications', 'risk-implications', 'options'].map((id): Mutator => ({
    rule: 'structure/empty-section',
    name: `Nothing stands below the label “${id}”`,
    edit: blanks(id),
    alsoRight: [...removal, ...(id === 'options' ? ['decision/missing-options'] : []), 'finance/missing-budget-statement'],
  })),
  {rule: 'structure/bare-not-applicable', name: 'The legal implications are “N/A”', edit: answers('legal-implications', 'N/A', 'n/a', 'N/A.'), alsoRight: ['finance/missing-budget-statement']},
  {rule: 'structure/bare-not-applicable', name: 'The equality implications are “None”', edit: answers('equality-implications', 'None', 'None.', 'Nil', 'Not applicable.'), alsoRight: ['equality/unsupported-assertion', ...removal]},
  {rule: 'structure/bare-not-applicable', name: 'The resource implications are “Not applicable”', edit: answers(['resource-implications', 'risk-implications'], 'Not applicable', 'Nil', 'N/A')},
  {rule: 'structure/bare-not-applicable', name: 'A heading of the core purpose is “N/A”', edit: answers(['core-purpose-income', 'core-purpose-cleaner'], 'N/A', 'None', 'Not Applicable')},
  {rule: 'structure/merged-heading', name: 'The label of the legal implications runs on behind the answer above', edit: glues('legal-implications')},
  {rule: 'structure/merged-heading', name: 'The label of the implementation date runs on behind “N/A”', edit: glues('implementation-date', 'N/A'), alsoRight: ['structure/bare-not-applicable']},
  {rule: 'structure/merged-heading', name: 'The label of the background papers runs on behind the answer above', edit: glues('background-papers')},
  {rule: 'structure/merged-heading', name: 'The label of the legal implications shares a line with its answer', edit: joins('legal-implications')},
  {rule: 'structure/duplicate-section', name: 'The section on risk, or on law, is pasted twice', edit: first(repeats('risk-implications'), repeats('legal-implications')), alsoRight: ['reference/broken-numbering']},
  {rule: 'structure/duplicate-section', name: 'A paragraph of the introduction is pasted into the options', edit: copies('introduction', 'options'), orAt: ['introduction']},
  {rule: 'structure/vague-subject', name: 'The subject is a kind of document', edit: fieldSays('subject', 'Update', 'Annual Report', 'Progress Report', 'Strategy', 'Report')},
  {rule: 'structure/vague-subject', name: 'The subject is “Review”, or another word that says nothing', edit: fieldSays('subject', 'Review', 'Policy', 'Update Report', 'Briefing note')},
  {rule: 'structure/invalid-header-field', name: 'The date of the meeting is no date', edit: fieldSays('meeting-date', 'Next available meeting', 'Spring 2019', 'See agenda')},
  {rule: 'structure/invalid-header-field', name: 'The key decision holds the value of another field', edit: fieldSays('key-decision', 'All Wards', 'Environmental Strategy', 'Director of Resources')},
  {rule: 'structure/invalid-header-field', name: 'The exempt field is answered by a sum', edit: when(({field}) => field('exempt')?.template.unlabelled !== true, fieldSays('exempt', '£45,000', 'Spring 2019', 'Housing'))},
  {rule: 'structure/invalid-header-field', name: 'A cell is left over behind the subject', edit: strays('subject')},
  {rule: 'structure/unreadable-header', name: 'A converter has read the header by line', edit: interleaves},
  {rule: 'structure/section-out-of-order', name: 'The reasons stand before the summary', edit: moves('reasons', 'summary')},
  {rule: 'structure/section-out-of-order', name: 'The background papers stand before the implementation date', edit: moves('background-papers', 'implementation-date')},
  {rule: 'structure/section-out-of-order', name: 'The equality implications stand before the resource implications', edit: moves('equality-implications', 'resource-implications')},
]
