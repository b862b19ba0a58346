import {isBareAnswer} from '#text/bare-answer'
import {editDistance} from '#text/edit-distance'
import {fold} from '#text/fold'
import {parseDate} from '#text/parse-date'
import type {FieldTemplate} from './profile.js'
import {isCapital, singular, tokenise, type LabelIndex, type Template, type Token} from './label-index.js'

/** A label found in a line; `end` is past its gloss and colon, where an answer may begin. */
export interface LabelMatch {
  readonly template: Template
  readonly start: number
  readonly labelEnd: number
  readonly end: number
  readonly sureness: number
  readonly isGlued: 'to-previous' | 'to-answer' | undefined
}

/** What surrounds a line and decides what may be a label in it. */
export interface Surroundings {
  /** A heading, a bold line or a cell: a line that is set off as labels are. */
  readonly isSetOff: boolean
  /** Up to here the line is bold. */
  readonly boldEnd: number
  /** In the header, labels may stand in front of their value without a colon, and several in a line. */
  readonly isHeader: boolean
  /** Whether a field may stand here. */
  readonly isThere: (field: FieldTemplate) => boolean
}

// No misspelt label is longer, and a short line costs little to read.
const longestLabel = 100

interface Candidate {
  readonly template: Template
  readonly start: number
  readonly end: number
}

/** Every label in a line of text, from left to right. */
export function findLabels(text: string, index: LabelIndex, around: Surroundings): readonly LabelMatch[] {
  if (!mayHoldLabel(text, index, around)) return []
  const tokens = tokenise(text)
  const found: LabelMatch[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start < from) continue
    const match = candidatesAt(text, tokens, i, index)
      .filter(({template}) => isAllowed(template, around))
      .map(candidate =>
        judge(text, candidate, {
          ...around,
          index,
          before: text.slice(from, candidate.start),
          isFirst: i === 0,
          isBehindLabel: found.length > 0,
        }),
      )
      .find(judged => judged !== undefined)
    if (!match) continue
    found.push(match)
    from = match.end
  }
  return found.length > 0 ? found : misspelt(text, tokens, {index, around})
}

// Most lines are prose, in which no word that could begin a label stands first or in capitals.
function mayHoldLabel(text: string, {byFirstWord}: LabelIndex, {isSetOff, isHeader}: Surroundings): boolean {
  if (isSetOff || isHeader || text.length <= longestLabel) return true
  for (const [found] of text.matchAll(/\b[A-Z][A-Za-z'’]*|^\W{0,5}\w+/g))
    if (byFirstWord.has(singular(found.replace(/^\W+|['’]/g, '').toLowerCase()))) return true
  return false
}

function candidatesAt(text: string, tokens: readonly Token[], at: number, index: LabelIndex): readonly Candidate[] {
  const first = tokens[at]
  if (!first) return []
  const candidates: Candidate[] = []
  for (const template of index.byFirstWord.get(singular(first.word)) ?? []) {
    const last = tokens[at + template.words.length - 1]
    if (!last || !template.words.every((word, i) => sameWord(word, tokens[at + i]?.word))) continue
    if (/[.;!]\s/.test(text.slice(first.start, last.end))) continue
    candidates.push({template, start: first.start, end: endOfWord(text, last.end)})
  }
  return candidates
}

function sameWord(a: string, b: string | undefined): boolean {
  return b !== undefined && (a === b || singular(a) === singular(b))
}

function endOfWord(text: string, end: number): number {
  return end + (/^(?:\(s\)|['’](?![a-z]))/i.exec(text.slice(end, end + 3))?.[0].length ?? 0)
}

const isAllowed = ({field}: Template, {isThere}: Surroundings) => field === undefined || isThere(field)

interface Context extends Surroundings {
  readonly index: LabelIndex
  readonly before: string
  readonly isFirst: boolean
  /** Whether the line has a label further left. */
  readonly isBehindLabel: boolean
}

function judge(text: string, {template, start, end}: Candidate, context: Context): LabelMatch | undefined {
  const tail = readTail(text, end, template, context)
  const match = {template, start, labelEnd: end, end: tail.end}
  const answer = text.slice(tail.end).trim()
  const isSetApart = tail.hasColon || answer === ''
  if (context.before.trim() === '' && context.isFirst) {
    if (isSetApart) return {...match, sureness: 1, isGlued: undefined}
    if (context.boldEnd >= end && context.boldEnd < text.length) return {...match, sureness: 0.9, isGlued: undefined}
    if (isBareAnswer(answer) || isAnsweredBefore(answer, context.index))
      return {...match, sureness: 0.8, isGlued: 'to-answer'}
    return fieldWithoutColon(text, {template, answer}, context)
      ? {...match, sureness: 0.7, isGlued: undefined}
      : undefined
  }
  if (template.field)
    return context.isHeader && tail.hasColon && isApart(text, {template, start, end}, context)
      ? {...match, sureness: 0.9, isGlued: undefined}
      : undefined
  return isBehindAnswer(text, {template, start, end}, context) && (isSetApart || isBareAnswer(answer))
    ? {...match, sureness: 0.7, isGlued: 'to-previous'}
    : undefined
}

// “Licensing Committee – 12 March”, “Planning Committee: agenda”: the end of a name is no label.
function isApart(text: string, {template, start, end}: Candidate, {isBehindLabel, before}: Context): boolean {
  if (!/^\s?\??\s?:|^\s?\?/.test(text.slice(end, end + 4))) return false
  return template.words.length > 1 || isBehindLabel || /(?:^|\s{2}|[;|,])\s?$/.test(before.slice(-3)) || start === 0
}

// “Capital Costs N/A Implications of the Proposals:” holds two labels and the answer between them.
function isAnsweredBefore(answer: string, index: LabelIndex): boolean {
  const bare = /^(?:n\s?\/\s?a|none|nil|not applicable|-)[.;]?\s{1,3}/i.exec(answer)?.[0]
  if (bare === undefined) return false
  const rest = answer.slice(bare.length)
  const tokens = tokenise(rest)
  return candidatesAt(rest, tokens, 0, index).some(
    ({template, start, end}) => template.words.length > 1 && isCapitalised(rest.slice(start, end), template),
  )
}

interface Tail {
  readonly end: number
  /** A colon, a question mark or a dash. */
  readonly hasColon: boolean
}

// “: (including any Risk Implications) ”, “? ”, “ – ”: whatever stands between a label and its answer.
function readTail(text: string, from: number, template: Template, {isSetOff}: Surroundings): Tail {
  const mark = /^\s*(?:[:?]|\s[–—-]\s)\s*:?/
  let end = from
  let hasColon = false
  const skip = (pattern: RegExp) => {
    const match = pattern.exec(text.slice(end))
    if (match) end += match[0].length
    return match !== null
  }
  hasColon = skip(mark)
  const gloss = glossAt(text, end, template, isSetOff || (template.section !== undefined && !hasColon))
  if (gloss > 0) {
    end += gloss
    hasColon = skip(mark) || hasColon
  }
  skip(/^\s+/)
  return {end, hasColon}
}

function glossAt(text: string, from: number, {section}: Template, isUnknownAllowed: boolean): number {
  const rest = text.slice(from)
  const lead = rest.length - rest.trimStart().length
  if (rest[lead] !== '(') return 0
  const folded = fold(rest.slice(lead))
  const known = section?.glosses.find(gloss => folded.startsWith(fold(gloss)))
  if (known !== undefined) return lead + known.length
  const closing = /^\([^()]{4,120}\)(?=\s*[:?]?\s*$)/.exec(rest.slice(lead))
  return section && isUnknownAllowed && closing && !isBareAnswer(closing[0]) ? lead + closing[0].length : 0
}

// In the header “Report to Cabinet” may lack its colon; “Subject matter experts agree” must not count.
function fieldWithoutColon(
  text: string,
  {template: {field, words}, answer}: {readonly template: Template; readonly answer: string},
  {isHeader}: Context,
): boolean {
  if (field === undefined || !isHeader || text.length >= 120 || /[.;]\s*$/.test(text)) return false
  return words.length > 1 || (field.type === 'date' && parseDate(answer) !== undefined)
}

// A label quoted in prose follows a word of its sentence: “see Implementation Date for the Decision”.
function isBehindAnswer(text: string, {template, start, end}: Candidate, {before}: Context): boolean {
  if (template.words.length < 2 || !isCapitalised(text.slice(start, end), template)) return false
  const answer = before.trim()
  return isBareAnswer(answer) || /[.!?;)\]]$/.test(answer)
}

function isCapitalised(text: string, {capitals}: Template): boolean {
  return tokenise(text).every(({start}, i) => capitals[i] !== true || isCapital(text.charAt(start)))
}

/** A label with one or two slips of the keyboard, on a line that holds nothing else. */
function misspelt(
  text: string,
  tokens: readonly Token[],
  {index, around}: {index: LabelIndex; around: Surroundings},
): readonly LabelMatch[] {
  const endsAsLabel = /[:?]\s*$/.test(text)
  const [first] = tokens
  if (!first || text.length > longestLabel || tokens.length > 14 || !(endsAsLabel || around.isSetOff)) return []
  const typed = tokens.map(({word}) => word).join(' ')
  let best: LabelMatch | undefined
  let bestDistance = 3
  for (const template of index.all) {
    const label = template.words.join(' ')
    if (label.length < 8 || !isAllowed(template, around)) continue
    const distance = editDistance(typed, label, bestDistance - 1)
    if (distance >= bestDistance) continue
    bestDistance = distance
    best = {
      template,
      start: first.start,
      labelEnd: tokens.at(-1)?.end ?? text.length,
      end: text.length,
      sureness: 0.8,
      isGlued: undefined,
    }
  }
  return best ? [best] : []
}
