import type {Report} from '../../../src/report/types.js'
import {adds, lineEnd, when} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

const labelled = ({appendices}: Report) => appendices.length > 0 && appendices.every(({label}) => label !== undefined)

/** The list goes on with an appendix that the text does not mention. */
const lists = (title: string): Edit => subject => {
  const last = subject.report.appendices.at(-1)
  if (!last?.label || subject.text.slice(last.passage.range().end, lineEnd(subject, last.passage.range().end)).includes('<td')) return undefined
  const {start, end} = last.passage.range()
  const lineStart = subject.text.lastIndexOf('\n', start) + 1
  const next = /^\d/.test(last.label) ? String(Number.parseInt(last.label, 10) + 4) : String.fromCharCode(last.label.charCodeAt(0) + 4)
  const front = subject.text.slice(lineStart, end - last.title.length)
  const written = front.replace(new RegExp(`(Appendix|Annex|APPENDIX)(\\s+)${last.label}`, 'i'), `$1$2${next}`)
  const gap = /\n\s*\n/.test(subject.text.slice(Math.max(0, lineStart - 2), lineStart)) ? '\n\n' : '\n'
  return written === front ? undefined : [{start: lineEnd(subject, end), end: lineEnd(subject, end), text: gap + written + title}]
}

/** The letters are taken off the appendices, which then run together. */
const unlabels: Edit = ({text, report}) => {
  const {appendices} = report
  const [head] = appendices
  const tail = appendices.at(-1)
  if (appendices.length < 2 || !head || !tail || head === tail) return undefined
  const start = head.passage.range().start
  const end = tail.passage.range().end
  // The number of a list item is a label that stays.
  if (/^[ \t]*\d+[.)][ \t]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return undefined
  return text.slice(start, end).includes('<') || text.slice(start, end).includes('\t') ? undefined : [{start, end, text: appendices.map(({title}) => capitalised(title)).join(' ')}]
}

const dropsLetters: Edit = ({text, report}) => {
  const changes = report.appendices.map(({passage, title}) => ({start: passage.range().start, end: passage.range().end, text: title}))
  if (changes.some(({start}) => /^[ \t]*\d+[.)][ \t]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)))) return undefined
  return report.appendices.length < 2 || changes.some(({start, end}) => text.slice(start, end).includes('\t')) ? undefined : changes
}

const capitalised = (title: string) => title.replace(/\b[a-z](?=[a-z]{3})/g, letter => letter.toUpperCase())

/** The numbers typed in front of the paragraphs of a section, in order. */
function typedNumbers({sections}: Report) {
  for (const {prose} of sections) {
    const numbers = prose.flatMap(({number}) => (number && !number.isMarkdown && /^\d+\.\d+$/.test(number.text) ? [number] : []))
    if (numbers.length > 3) return numbers
  }
  return []
}

const renumbers = (change: (part: number) => number): Edit => ({report}) => {
  const number = typedNumbers(report)[2]
  const [section, part] = number?.text.split('.') ?? []
  return number && section !== undefined ? [{start: number.start, end: number.start + number.text.length, text: `${section}.${String(change(Number(part)))}`}] : undefined
}

const bullets: Edit = subject => {
  const number = typedNumbers(subject.report)[1]
  return number && subject.text[number.start - 1] === '\n' ? [{start: number.start, end: number.start, text: '- '}] : undefined
}

export const reference: readonly Mutator[] = [
  {rule: 'reference/unlabelled-appendix', name: 'Two appendices run together without letters', edit: unlabels, alsoRight: ['reference/uncited-appendix', 'equality/unattached-assessment']},
  {rule: 'reference/unlabelled-appendix', name: 'The appendices have no letters', edit: dropsLetters, alsoRight: ['reference/uncited-appendix', 'equality/unattached-assessment']},
  {rule: 'reference/uncited-appendix', name: 'An appendix is listed and never mentioned', edit: when(labelled, lists('Schedule of drainage works'))},
  {rule: 'reference/uncited-appendix', name: 'An appendix is mentioned and not listed', edit: when(labelled, adds(['introduction', 'body'], 'The full results are in Appendix K.', 'Further details are given in Appendix 14.', 'A map is attached as Appendix M.'))},
  {rule: 'reference/unresolved-reference', name: 'The text sends the reader to a paragraph that is not there', edit: when(report => typedNumbers(report).length > 0, adds(['introduction', 'body', 'summary'], 'The reasons are set out in paragraph 14.7 above.', 'See paragraph 23.4 for the details.', 'This is explained further in paragraphs 19.2 and 19.3 below.', 'The timetable is described at paragraph 31.6 of this report.'))},
  {rule: 'reference/unresolved-reference', name: 'The finance section sends the reader to a section that is not there', edit: when(report => typedNumbers(report).length > 0, adds(['financial-implications', 'revenue-costs', 'summary'], 'The sums are explained in section 27 below.', 'Paragraph 16.12 of this report gives the breakdown.', 'See section 41 of this report.'))},
  {rule: 'reference/broken-numbering', name: 'A paragraph number is left out', edit: renumbers(part => part + 6)},
  {rule: 'reference/broken-numbering', name: 'A paragraph number is used twice', edit: renumbers(part => part - 1)},
  {rule: 'reference/broken-numbering', name: 'A paragraph has a bullet and a number', edit: bullets},
]
