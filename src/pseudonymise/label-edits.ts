import {letter} from '#text/letter'
import type {TextEdit} from '../rule.js'
import {nounPattern, type LabelWords} from './label-words.js'
import type {NamePlace} from './names.js'
import {titleReach} from './read-places.js'

/** A place with the label of who is meant. */
export interface LabelledPlace {
  readonly place: NamePlace
  readonly label: string
}

/** The edits that put labels in the place of names in one draft, in order, each with what goes with the name. */
export function labelEdits(
  text: string,
  labelled: readonly LabelledPlace[],
  words: LabelWords,
): readonly (TextEdit & {readonly label: string})[] {
  let from = 0
  return labelled
    .toSorted((a, b) => a.place.start - b.place.start)
    .map(({place, label}) => {
      const edit = {...editOf(text, {place, label, from}, words), label}
      from = edit.end
      return edit
    })
}

function editOf(text: string, {place, label, from}: LabelledPlace & {readonly from: number}, {title}: LabelWords): TextEdit {
  const before = text.slice(Math.max(from, place.start - titleReach), place.start)
  const [titles = '', , markup = ''] = title.exec(before) ?? []
  const withoutTitle = before.slice(0, before.length - titles.length)
  const {taken, article} = leadIn(withoutTitle, label)
  const possessive = possessiveOf(text, place)
  return {
    start: place.start - titles.length - taken,
    end: place.end + (possessive === '' ? 0 : 1),
    text: article + markup + label + possessive,
  }
} // prettier-ignore

/** What before a label would repeat it (“the social worker Social Worker 1”) or read wrongly (“a Adult A”), and what is written instead. */
function leadIn(before: string, label: string): {readonly taken: number; readonly article: string} {
  const noun = nounPattern(label.replace(/ (?:[A-Z]\d*|\d+)$/, ''))
  const repeated = new RegExp(`(?<![${letter}-])(?:(?:the|an?) )?${noun} $`, 'i').exec(before)?.[0] ?? ''
  const [whole = '', word = ''] = /(?<![\w’'-])(an?) $/i.exec(before) ?? []
  if (repeated !== '' || whole === '') return {taken: repeated.length, article: ''}
  const right = /^(?:[AEIO]|U[a-z]|[FHLMNRSX][A-Z])/.test(label) ? 'n ' : ' '
  return {taken: whole.length, article: word.charAt(0) + right}
}

const longestQuotation = 300

/** “James’ bag” becomes “Child A’s bag”, unless the mark may close a quotation. */
function possessiveOf(text: string, {start, end, text: name}: NamePlace): string {
  const mark = /^['’](?= [a-z])/.exec(text.slice(end, end + 3))?.[0]
  if (mark === undefined || !/s$/i.test(name)) return ''
  const line =
    text
      .slice(Math.max(0, start - longestQuotation), start)
      .split('\n')
      .at(-1) ?? ''
  return /(?:^|[\s(])['‘]/.test(line) ? '' : `${mark}s`
}
