import {isBareAnswer} from '#text/bare-answer'
import {fold} from '#text/fold'
import {parseDate} from '#text/parse-date'
import type {LabelMatch, Surroundings} from './find-labels.js'
import {beginsSentence, endsTitle} from './glued-label.js'
import {candidatesAt, isCapitalised, type Candidate} from './label-candidates.js'
import {tokenise, type LabelIndex, type Template} from './label-index.js'

export interface Context extends Surroundings {
  readonly index: LabelIndex
  readonly before: string
  readonly isFirst: boolean
  /** Whether the line has a label further left. */
  readonly isBehindLabel: boolean
}

/** A candidate as a label, with what sets it off and how sure that is; undefined where it is a word of a sentence. */
export function judge(text: string, {template, start, end}: Candidate, context: Context): LabelMatch | undefined {
  const tail = readTail(text, end, template, context)
  const match = {template, start, labelEnd: end, end: tail.end}
  const answer = text.slice(tail.end).trim()
  const isSetApart = tail.hasColon || answer === ''
  if (context.before.trim() === '' && context.isFirst) {
    if (isSetApart) return {...match, sureness: 1, isGlued: undefined}
    if (isAllThatIsBold(text, match, context)) return {...match, end: Math.max(tail.end, context.boldEnd), sureness: 0.9, isGlued: undefined} // prettier-ignore
    if (isHalfSentence(template) && isCapitalised(text.slice(start, end), template))
      return {...match, sureness: 0.7, isGlued: undefined}
    if (isBareAnswer(answer) || isAnsweredBefore(answer, context.index) || beginsSentence(text, {template, start, end}))
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

// “**Legal implications (RB).** The …” is a label, “**Option 1: keep the hall.** This …” more than the label “Option”.
function isAllThatIsBold(
  text: string,
  {template, labelEnd, end}: Pick<LabelMatch, 'template' | 'labelEnd' | 'end'>,
  {boldEnd}: Context,
): boolean {
  if (boldEnd < labelEnd || boldEnd >= text.length) return false
  const rest = text.slice(end, boldEnd).trim()
  // “**Equality.** …” may be a paragraph of “Other implications”.
  return rest === '' || (template.words.length > 1 && /^(?:\([^()]*\))?[\s.:–—-]*$/.test(rest))
}

// “Licensing Committee – 12 March”, “Planning Committee: agenda”: the end of a name is no label.
function isApart(text: string, {template, start, end}: Candidate, {isBehindLabel, before}: Context): boolean {
  if (!/^\s?\??\s?:|^\s?\?/.test(text.slice(end, end + 4))) return false
  return template.words.length > 1 || isBehindLabel || /(?:^|\s{2}|[;|,])\s?$/.test(before.slice(-3)) || start === 0
}

// “The reasons are that the lease ends”: the answer goes on where the label breaks off.
function isHalfSentence({section, words}: Template): boolean {
  return section !== undefined && /^(?:is|are|was|were)$/.test(words.at(-1) ?? '')
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

// “Recommendations to the Cabinet”, “Implications for the Council”.
const addressee =
  /^\s+(?:to|for)\s+(?:the\s+|this\s+)?(?:[\w&,-]{1,30}\s){0,5}(?:cabinet|council|committee|executive|members?|board|panel|mayor)\s*(?::|$)/i

// “: (including any Risk Implications) ”, “? ”, “ – ”: whatever stands between a label and its answer.
function readTail(text: string, from: number, template: Template, {isSetOff}: Surroundings): Tail {
  const mark = /^\s*(?:[:?]|\s[–—-]\s|\s[–—]$)\s*:?/
  let end = from
  let hasColon = false
  const skip = (pattern: RegExp) => {
    const match = pattern.exec(text.slice(end))
    if (match) end += match[0].length
    return match !== null
  }
  // The full stop of “Item No.” and “Tel.” is no part of the answer.
  if (/^(?:no|tel|ref)$/.test(template.words.at(-1) ?? '')) skip(/^\./)
  hasColon = skip(mark)
  const gloss = glossAt(text, end, template, isSetOff || (template.section !== undefined && !hasColon))
  if (gloss > 0) {
    end += gloss
    hasColon = skip(mark) || hasColon
  }
  // A line that goes on behind it is a sentence, unless a colon stands between.
  if (template.section && !hasColon && /^\W{0,5}[A-Z]/.test(text)) hasColon = skip(addressee)
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
  // “Key decision reference: KD/038” is another field.
  if (field?.type === 'yes-no' && /^(?!(?:yes|no|n\/a)\b)[a-z][\w ]{0,30}:/i.test(answer)) return false
  if (field === undefined || !isHeader || text.length >= 120 || /[.;]\s*$/.test(text)) return false
  return words.length > 1 || (field.type === 'date' && parseDate(answer) !== undefined)
}

// “The cost is low. Risk” may go on in the next line.
const shortestAnswer = 60

// A label quoted in prose follows a word of its sentence: “see Implementation Date for the Decision”.
function isBehindAnswer(text: string, {template, start, end}: Candidate, {before, isItem, isLast}: Context): boolean {
  if (!isCapitalised(text.slice(start, end), template)) return false
  const answer = before.trim()
  const isEnd = isLast && end === text.trimEnd().length
  if (template.words.length < 2)
    return isEnd && template.section !== undefined && answer.length > shortestAnswer && /[.!?]$/.test(answer)
  // “C. Reasons” is numbered; “Low.” is an answer.
  if (/^\(?(?:\d{1,2}|[A-Za-z]|[IVX]{2,5}|[ivx]{2,4})[.)]{1,2}$/.test(answer)) return false
  return isBareAnswer(answer) || /[.!?;)\]]$/.test(answer) || (isEnd && isItem && endsTitle(answer, template))
}
