import {fold} from '#text/fold'
import {groupBy} from '#text/group-by'
import {letter} from '#text/letter'
import type {FieldTemplate, Profile, SectionTemplate} from './profile.js'

/** A word of a line, as labels are compared: folded, without apostrophes and “(s)”. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** One form of one label, ready to be compared. */
export interface Template {
  readonly field: FieldTemplate | undefined
  readonly section: SectionTemplate | undefined
  readonly label: string
  readonly words: readonly string[]
  /** Which of its words the template capitalises. */
  readonly capitals: readonly boolean[]
}

/** A profile's labels by their first word. */
export interface LabelIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Template[]>
  readonly all: readonly Template[]
  /** The fields of which a value, alone on its line, stands without a label. */
  readonly unlabelled: readonly Template[]
  /** Those that may be short inside their parent, by its id: “Legal” under “Implications”. */
  readonly short: ReadonlyMap<string, readonly Template[]>
}

export function indexLabels({fields, sections}: Pick<Profile, 'fields' | 'sections'>): LabelIndex {
  const all = [
    ...fields.flatMap(field => field.labels.map(label => compile(label, {field, section: undefined}))),
    ...sections.flatMap(section => section.labels.map(label => compile(label, {field: undefined, section}))),
  ]
  // The longest label wins: “Report to Cabinet Member for” before “Report to”.
  const byLength = all.toSorted((a, b) => b.words.length - a.words.length)
  const byFirstWord = groupBy(byLength, ({words}) => singular(words[0] ?? ''))
  const unlabelled = fields
    .filter(field => field.unlabelled === true && field.values.length > 0)
    .map(field => compile('', {field, section: undefined}))
  return {byFirstWord, all, unlabelled, short: indexShort(all)}
}

function compile(label: string, of: Pick<Template, 'field' | 'section'>): Template {
  const tokens = tokenise(label)
  return {
    ...of,
    label,
    words: tokens.map(({word}) => word),
    capitals: tokens.map(({start}) => isCapital(label.charAt(start))),
  }
}

/** Labels without the last word, where it is the first of their parent's label. */
function indexShort(all: readonly Template[]): ReadonlyMap<string, readonly Template[]> {
  const firstWords = new Set(all.map(({section, words}) => `${section?.id ?? ''} ${singular(words[0] ?? '')}`))
  const short = all.flatMap(template => {
    const parent = template.section?.parent
    const last = template.words.at(-1)
    if (parent === undefined || last === undefined || template.words.length < 2) return []
    if (!firstWords.has(`${parent} ${singular(last)}`)) return []
    return [{parent, template: {...template, words: template.words.slice(0, -1)}}]
  })
  const groups = groupBy(short, ({parent}) => parent)
  return new Map([...groups].map(([parent, same]) => [parent, same.map(({template}) => template)]))
}

const word = new RegExp(`[${letter}\\d]+(?:'[${letter}]+)*`, 'g')

export function isCapital(character: string): boolean {
  return character !== character.toLowerCase()
}

/** The words of a line for the comparison of labels; “and” and “&” are left out, since templates vary in them. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of fold(text).matchAll(word)) {
    const [found] = match
    const end = match.index + found.length
    if (found === 's' && text[match.index - 1] === '(') continue
    if (found === 'and' && tokens.length > 0) continue
    tokens.push({word: found.replaceAll("'", ''), start: match.index, end})
  }
  return tokens
}

/** Labels are compared without a final “s”: recommendation, recommendations, recommendation(s). */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
}

/** What two labels share that the report model cannot tell apart. */
export function labelKey(label: string): string {
  return tokenise(label)
    .map(({word}) => singular(word))
    .join(' ')
}
