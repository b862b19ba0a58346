// Reads who is given a power, and for what: “delegates authority to sign the lease to the Head of Legal Services”.
import type {Range} from '#rule'
import {words, type Word} from '#text/words'
import {namesNobody, namesPost} from './post-titles.js'

export interface Delegation {
  readonly recipient: Range
  /** From the verb to the recipient, or the other way round. */
  readonly clause: Range
  readonly isToNobody: boolean
  /** Whether the act gives power without bounds, */
  readonly isUnlimited: boolean
  /** or to alter what members decide, without saying how far. */
  readonly mayAlter: boolean
}

export function readDelegation(text: string): Delegation | undefined {
  const found = given(text) ?? receives(text) ?? authorised(text)
  if (!found) return undefined
  const {recipient, clause} = found
  // “That the application be delegated to …” has its object in front.
  const from = /\b(?:be|is|are) $/i.test(text.slice(0, clause.start)) ? 0 : clause.start
  const between = `${text.slice(from, recipient.start)} ${text.slice(recipient.end)}`
  const isLimited = limit.test(text)
  return {
    ...found,
    isToNobody: namesNobody(text.slice(recipient.start, recipient.end)),
    isUnlimited: !isLimited && (broad.test(between) || !words(between).some(({word}) => !unspecific.has(word))),
    mayAlter: !isLimited && alters.test(between),
  }
}

type Found = Pick<Delegation, 'recipient' | 'clause'>

const verb = /(?<!\b(?:under|using|within|through|of|existing|their|its|his|her) )\bdelegat(?:e[sd]?|ing)\b/gi

/** “Delegates … to the Director”, “delegated authority be given to officers”. */
function given(text: string): Found | undefined {
  for (const match of text.matchAll(verb)) {
    const list = words(text.slice(match.index)).slice(0, 60)
    for (const [at, {word, end}] of list.entries()) {
      if (word !== 'to') continue
      const recipient = phraseFrom(text, match.index + end, list.slice(at + 1), match.index)
      if (recipient && isHolder(text, recipient)) return {recipient, clause: {start: match.index, end: recipient.end}}
    }
  }
  return undefined
}

/** “That the Director be given delegated authority to …”. */
function receives(text: string): Found | undefined {
  const match = /\b(?:be|is|are) (?:(?:given|granted) )?(?:full |the )?delegated (?:authority|powers?)\b/i.exec(text)
  if (!match) return undefined
  const start = /^\W*(?:that )?/i.exec(text)?.[0].length ?? 0
  const recipient = {start, end: text.slice(0, match.index).trimEnd().length}
  return isHolder(text, recipient) ? {recipient, clause: {start, end: match.index + match[0].length}} : undefined
}

/** “Authorises officers to take whatever action is necessary”: to a post it is a delegation like any other. */
function authorised(text: string): Found | undefined {
  const match = /\bauthoris(?:e|es|ing) /i.exec(text) ?? /^\W*(?:that )?(?=[^.;]{3,80}\bbe authorised to\b)/i.exec(text)
  if (!match || !broad.test(text)) return undefined
  const start = match.index + match[0].length
  const recipient = phraseFrom(text, start, words(text.slice(start)), start)
  return recipient && isHolder(text, recipient)
    ? {recipient, clause: {start: Math.min(match.index, recipient.start), end: recipient.end}}
    : undefined
}

const isHolder = (text: string, {start, end}: Range) => {
  const phrase = text.slice(start, end)
  return namesNobody(phrase) || namesPost(phrase)
}

const stops = new Set('to in who authority power powers subject under within following by on so that as if with together be is are whose acting'.split(' ')) // prettier-ignore

function phraseFrom(text: string, from: number, list: readonly Word[], offset: number): Range | undefined {
  let end = from
  for (const word of list.slice(0, 16)) {
    if (/[;:()\n]|[,.](?!\d)/.test(text.slice(end, offset + word.start))) break
    const isTitle = word.word === 'for' && /^\s+[A-Z]/.test(text.slice(offset + word.end))
    const isNext = word.word === 'the' && end > from && !/\b(?:of|and|for|or|to)\s*$/i.test(text.slice(from, end))
    if (isNext || stops.has(word.word) || (word.word === 'for' && !isTitle)) break
    end = offset + word.end
  }
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
  return end > start ? {start, end} : undefined
}

/** What bounds a power: a consultee, a sum, a time, a purpose, a condition. */
const limit =
  /\bconsult|\bagreement (?:with|of)\b|\bapproval (?:by|of|from)\b|\b(?:conjunction|liaison|discussion|accordance|line|keeping) with\b|\bjointly\b|\bsubject to\b|\bup to\b|\bno (?:more|less|later|longer|greater|fewer) than\b|\bnot (?:to )?exceed|\bmaximum\b|\bwithin\b|\bprovided\b|\bfor the purposes?\b|\bonly\b|\blimit|£|\bminor\b|\bmaterial\b|\btypograph|\bdrafting\b|\beditorial|\bconsequential|\b(?:before|by|until|till|from|to) (?:the end of |\d|january|february|march|april|may \d|june|july|august|september|october|november|december)|\bset out\b|\bterms\b|\bimplement|\beffect to\b|\bif\b|\bwhere\b|\bshould (?:the|any|it|they|there)\b|\bevent (?:of|that)\b|\bpending\b|\bduring\b|\bonce\b|\bunless\b|\b(?:under|for|pursuant to) (?:the )?(?:section|regulation|schedule)\b|\bat least\b|\bbelow\b|\bparagraph|\bappendi|\bcorrect|\breflect|\baccordingly\b|\bas a result\b|\bcomply|\bbudget\b|\bdescribed\b|\bcomplete\b|\bcompletion\b|\bfinali[sz]|\brespond/i
const broad =
  /\b(?:all|any|such|whatever|every|future)\b[^.;]{0,40}\b(?:steps?|actions?|decisions?|matters?|changes?|amendments?|alterations?|modifications?|variations?|measures?|arrangements?|issues?|things?)\b|\bwhatever\b|\b(?:sees?|thinks?|considers?|deems?|thought|considered|deemed|judged?) (?:it |them )?(?:to be )?(?:fit|necessary|appropriate|expedient|desirable|best|proper)\b|\b(?:full|complete|absolute|unlimited|unfettered) (?:delegated )?(?:authority|powers?|discretion|delegation|responsibility)\b|\bat (?:his|her|their|its) discretion\b|\bas (?:may be |is |are |he |she |they )?(?:necessary|required|appropriate|needed)\b|\bdeal with the matter\b/i
const alters = /\bto (?:[a-z]{3,12}ly )?(?:vary|amend|change|alter|modify|revise|adjust|extend)\b/i
/** Words of any delegation, which say nothing of its purpose. */
const unspecific = new Set(
  `delegate delegates delegated delegating delegation authority authorities power powers full the a be is are given granted to for of on in and any all such this that these
  those matter matters decision decisions further future final responsibility relating regarding concerning relation it them their its act acts make making take taken
  decide deal with behalf council council's cabinet committee decision-making his her as`.split(/\s+/),
)
