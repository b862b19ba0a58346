import type {TypedDate} from './typed-dates.js'

// The words by which a text says that a day is the day of somebody’s birth.

/** “DOB”, “was born”, “turned 18” or “birthday”. */
export type BirthKind = 'noun' | 'verb' | 'day'

const noun =
  '\\bdobs?(?![a-z])|\\bd\\.\\s?o\\.\\s?b\\b\\.?|\\bd\\/o\\/b\\b|\\bD O B\\b|\\b(?:dates?|day|d\\.) of (?:his |her |their )?births?\\b|\\bbirth[ -]?dates?\\b|\\bdate born\\b|\\bdyddiad geni\\b'
const age = '(?:the )?age (?:of )?(?:1?\\d|2[01]|sixteen|seventeen|eighteen|twenty-one)\\b'
const day = `\\bbirthdays?\\b|\\b(?:reach(?:es|ed)|attain(?:s|ed)) ${age}|\\bturn(?:s|ed|ing)? (?:1?\\d{1,2}|(?:six|seven|eigh|nine)?teen|(?:thir|for|fif|six|seven|eigh|nine)ty|eighteen|twenty|twenty-one)\\b`
// Of “birth” alone: “birth: 3 May”, “the birth of”, “her birth on”; not “birth family”, “place of birth”.
const birth =
  '(?<!\\b(?:place|country|year|month|town) of |\\bfrom )\\b(?:gave |giving |give )?birth(?=\\s?[:(]|,?\\s(?:on|took|of|at|to|was|as|is)\\b)'
const delivered = '\\bdelivered (?:by|via) (?:an? )?(?:\\w{3,10} )?(?:caesarean|c[- ]section|forceps|ventouse)\\b'
const verb = `(?<!\\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\\.? )\\bborn\\b(?!-)|${birth}|${delivered}|\\bganwyd\\b|(?<=[(,;–-]\\s?)b\\.\\s?(?=\\d)|(?<=\\()b (?=\\d)`
export const birthLabels = new RegExp(`(?<noun>${noun})|(?<day>${day})|(?<verb>${verb})`, 'gi')

/** A label with a colon, or a form’s empty field, is not said of the date before it. */
export const closes = /^\s?(?:[:=_[]|\.\.|is\b|was\b)/

const lead = '(?:(?:about|around|circa|c\\.|approx\\.?)\\s)?(?:the\\s{1,3})?(?:(?:night|evening|morning|afternoon|early hours|day)\\sof\\s(?:the\\s)?)?(?:\\w{3,9}day,?\\s{1,3})?(?:the\\s{1,3})?$' // prettier-ignore
const tight = new RegExp(
  `^[\\s:;,.()/\\[\\]*_|=>“"'…–-]{0,40}(?:(?:is|was|were|are|of|on|as|to|be|given|recorded|shown|stated|believed|registered|noted|listed|held|logged|confirmed as|which|being|fell|falls)\\b[\\s:,(“"'–-]{1,3}){0,5}${lead}`,
  'i',
)
const looseNoun = new RegExp(`(?:\\b(?:is|was|are|were|as|being|reads?|shows?|of)\\s|[:=,(–-]\\s?)${lead}`, 'i')
/** “DOBs: eldest 8 January 2010”. */
const whose = '(?:eldest|elder|oldest|older|youngest|younger|middle|first|second|third|mother|father|baby|twins?|boy|girl|child|son|daughter|sibling|sister|brother|half-\\w{3,8}|subject|of|the|[A-Z][\\w’-]{0,16}|\\d{1,2})' // prettier-ignore
const looseList = new RegExp(`^\\s?[:=–-]\\s?(?:${whose}\\s){1,4}[:=(–-]?\\s?$`)
const looseVerb = new RegExp(`(?:^\\s{0,3}|\\bon\\s{1,3}|[,:(–-]\\s?|\\bin\\s)${lead}`, 'i')

const stop =
  /[!?;]|(?<!\b(?:St|Dr|Mr|Mrs|Ms|No|approx|[A-Z]))\.\s|\b(?:before|after|between|since|until|till|prior|when|who|whose|where|but|if|deadline|meeting|redacted|withheld|removed|unknown|follow|tbc|n\/a|e\.?g|example|due|must|should|has|had|have|been|died|came|went|left|began|met|took|told|said|gave|became|seen|dated?|today|aged|death|placement|admission|referral|review|form)\b|[xX]{2}|█|\?\?|__|\[\w/
const apart =
  /\bby\s(?!(?:an? )?(?:emergency |elective |planned |urgent )?(?:caesarean|c[ -]section|section|forceps|ventouse|induction|surrogate))|\bfrom\b/
const pastTense = /\b(?!(?:recorded|stated|registered|believed|provided|entered|quoted|listed|noted|written|supplied|reported|claimed|confirmed|unmarried|named|called|shared|planned|needed|induced|assisted|handed|alleged|adopted)\b)[a-z]{2,16}ed\b|\b(?!(?:Ahmed|Mohammed|Muhammed|Mohamed|Reed|Fred|Ned|Ted|Saeed|Waheed|Majeed|Rashed|Hamed|Javed|Naveed|Junaed|Alfred|Mildred|Winifred|Wilfred|Red|United)\b)[A-Z][a-z]{1,14}ed\b/ // prettier-ignore
const farthest = 110

/** Whether the words between a label and the date behind it leave the date to the label. */
export function isGap(between: string, kind: BirthKind, {year, isLoose}: TypedDate): boolean {
  if (between.length > farthest) return false
  if (tight.test(between)) return kind !== 'day' || /\bon\b|[,:(]|\b(?:is|was|of)\b/i.test(between)
  if (isLoose || stop.test(between) || pastTense.test(between)) return false
  if (kind === 'noun') return looseNoun.test(between) || looseList.test(between)
  return looseVerb.test(between) && !apart.test(between) && (year !== undefined || /\bon\s/i.test(between))
}

const owner =
  "(?:his|her|their|the|an?|[A-Z][\\w’'-]{0,20}(?: [A-Z0-9]\\w{0,20})?['’]s?|(?:child|mother|father|baby|boy|girl|son|daughter)['’]s)"
const nounBehind = new RegExp(`^[\\s([,–-]{1,4}(?:(?:is|was|being|as|for|given as|recorded as|shown as)\\s)?(?:${owner}\\s){0,2}(?:(?:recorded|stated|given|exact|full|correct)\\s)?$`, 'i') // prettier-ignore
const verbBehind = /^(?:,?\s|\s\(|\s?[:–|,-]\s?)(?:(?:the|a|an|her|his|their)\s)?(?:[\w’'-]{1,20}\s){0,6}$/i
const opens = /(?:^|[.;:|\n]\s*|\b(?:on|and)\s{1,3})(?:the\s)?(?:\w{3,9}day,?\s)?(?:the\s)?$/i

/** Whether the words between a date and a label behind it give the date to the label: “3 May 2011 (DOB)”. */
export function isReversed(between: string, kind: BirthKind, before: string): boolean {
  if (between.length > 70 || stop.test(between)) return false
  if (kind === 'noun') return nounBehind.test(between)
  if (kind === 'day') return /^\s(?:is|was|will be|,)?\s?(?:(?:his|her|their)\s)(?:\w{1,12}\s)?$/i.test(between)
  return verbBehind.test(between) && opens.test(before) && !pastTense.test(between)
}
