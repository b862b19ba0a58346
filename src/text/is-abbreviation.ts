import {letter} from './letter.js'

const set = (words: string) => new Set(words.split(/\s+/))

/** In front of a name, or inside a sentence: no sentence ends with them. */
const inside = set(`cllr cllrs dr drs mr mrs ms mx messrs prof rev revd fr hon rt sgt insp supt capt col lt maj gen cmdr
  v vs viz cf e.g i.e eg ie incl excl approx esp al`)
/** In front of a number or a letter: “No. 2”, “Sch. 4”, “App. A”. */
const beforeNumber =
  set(`no nos para paras s ss sec sect sch scheds schs reg regs art arts p pp cl cls ch chap fig figs app apps
  ref refs tel ext mob fax vol ed eds pt r rr ann annex ex f ff n minute min item c ca circa`)
/** They may end a sentence, if one plainly begins behind them. */
const doubtful =
  set(`etc st rd ave ln sq cres ltd inc co plc corp bros dept depts gov't govt assoc dist est hrs hr mins yrs yr
  a.m p.m am pm jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun jr sr esq max`)
/** Words that begin sentences and follow no abbreviation. */
const beginning =
  set(`the this that these those it its a an in on at by for from if as all any both each no not our their they there
  he she we you i his her when where while with within to under of is are was were will would should could may must can however
  therefore further following members officers residents after before although because since such some many most only also and but or so
  what which who how why`)
const labelBefore = /\b(?:Appendix|Annexe?|Schedule|Category|Option|Class|Grade|Table|Figure|Part|Plan|Type|Group|Phase|Zone|Site|Band|Block|Lot|Area|Unit|Level|Priority|Section|Paragraph|Hepatitis|Vitamin|Enclosure|Attachment|Exhibit|Stage|Key Stage|Tier|Scheme|Plot|Room|Ward|Route|Column|Row) $/i // prettier-ignore

const lastWord = new RegExp(`(?:^|[^\\d${letter}.'’])([${letter}.'’]+)$`)
const firstWord = new RegExp(`[${letter}]+`, 'y')
const numberOrLetter = /(?:\d|[A-Z]{0,4}\d|[A-Z]\b|[IVXLC]{1,6}\b|\+)/y

/** Whether the full stop at `stop` belongs to the word in front of it and ends no sentence; `next` is the next letter or digit behind it. */
export function isAbbreviation(text: string, stop: number, next: number): boolean {
  const before = text.slice(Math.max(0, stop - 24), stop)
  const as = lastWord.exec(before)?.[1]?.replace('’', "'") ?? ''
  if (as === '') return false
  const word = as.toLowerCase()
  if (inside.has(word)) return true
  if (beforeNumber.has(word)) return matches(numberOrLetter, text, next)
  const isInitial = /^(?:[A-Z]|(?:[A-Za-z]\.){1,6}[A-Za-z])$/.test(as)
  if (!doubtful.has(word) && !isInitial) return false
  if (isInitial && labelBefore.test(before.slice(0, -as.length))) return false
  firstWord.lastIndex = next
  const follower = firstWord.exec(text)?.[0] ?? ''
  return !beginning.has(follower.toLowerCase())
}

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
