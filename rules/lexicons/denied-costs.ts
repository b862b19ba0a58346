import type {Range} from '#rule'
import {words} from '#text/words'

// How reports say that nothing is spent. Source: the wording of published council reports, put in general terms.

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words that may stand in front of a denial without giving it a ground: “At this stage it is not expected that there will be …”. */
const opening =
  setOf(`a an the this that these those it its there here is are was were be been being will would shall should does do did has have had can
  could may might to of in at on for by as with and or but so such members cabinet committee council authority officers service we note noting noted consider considered
  considers believe believed anticipate anticipated expect expected envisage envisaged foresee foreseen identified known understood thought clear
  report reports paper update item proposal proposals proposed recommendation recommendations recommended decision decisions scheme schemes
  policy policies plan plans strategy change changes review project initiative option options action actions adoption approval implementation outcome work made done carried out
  contents content matter matters issues document current currently present presently stage time point moment therefore however accordingly consequently
  direct directly immediate immediately specific material significant financial finance financially cost costs resource resources budget budgetary
  revenue capital implications implication arise arises arising result results resulting`)
const negatives = setOf("no not none nil nothing neither nor without zero don't doesn't won't isn't aren't")
const kinds = setOf('financial finance financially budget budgetary monetary fiscal economic funding resource resources resourcing revenue capital spending cash value-for-money') // prettier-ignore
const consequences =
  setOf(`implication implications impact impacts effect effects consequence consequences consideration considerations issue issues
  pressure pressures burden burdens commitment commitments liability liabilities requirement requirements ramification ramifications repercussion repercussions matters`)
const incurring = setOf(
  'have incur require involve create generate result lead give need attract carry bring impose add',
)
const sums = setOf('cost costs expenditure expenditures outlay expense expenses spend spending money')
/** What may stand between a denial and the cost denied is an adjective, a list of them, or one of these. */
const isBe = setOf('is are was were')
const verbs = setOf('been made needed exists remains available given set')
const loose = setOf('arising arise directly identified applicable associated from at for to in as resulting anticipated expected envisaged directly specific') // prettier-ignore

export interface Denial extends Range {
  /** What is denied: “no capital costs” denies nothing else. */
  readonly kind: 'capital' | 'revenue' | 'any'
}

/** Where a sentence says that something costs nothing, and says little else before; `isAnswer` if it stands under a heading on costs. */
export function findDenial(sentence: string, isAnswer: boolean): Denial | undefined {
  const found = words(sentence)
  const list = found.map(({word}) => word)
  const [start, end] = neutralIn(list) ?? deniedIn(list, isAnswer) ?? []
  if (start === undefined || end === undefined) return undefined
  const isOpen = list.slice(0, start).every(word => opening.has(word))
  if (!isOpen && !(isPlain(list.slice(start, end + 1)) && isSubject(list.slice(0, start)))) return undefined
  const range = {start: found[start]?.start ?? 0, end: found[end]?.end ?? 0}
  return {...range, kind: kindOf(sentence.slice(range.start, range.end).toLowerCase())}
}

/** “Cost neutral”. */
function neutralIn(list: readonly string[]): readonly [number, number] | undefined {
  const at = list.slice(0, 14).indexOf('neutral')
  const before = list[at - 1]
  return before !== undefined && (kinds.has(before) || sums.has(before)) ? [at - 1, at] : undefined
}

function deniedIn(list: readonly string[], isAnswer: boolean): readonly [number, number] | undefined {
  const at = list.findIndex(word => negatives.has(word))
  const end = at === -1 ? undefined : denied(list, at, isAnswer)
  return end === undefined ? undefined : [at, end]
}

/** “No financial implications”, “not incur any cost”: whatever the subject, money is denied. */
function isPlain(list: readonly string[]): boolean {
  return incurring.has(list[1] ?? '') || (list.some(word => kinds.has(word)) && consequences.has(list.at(-1) ?? ''))
}

const isSubject = (list: readonly string[]) => list.length <= 12 && !list.includes('by')

/** The last word of what is denied. */
function denied(list: readonly string[], at: number, isAnswer: boolean): number | undefined {
  let kind = false
  for (let i = at + 1; i < list.length && i <= at + 12; i++) {
    const word = list[i] ?? ''
    kind ||= kinds.has(word)
    if (sums.has(word) || (consequences.has(word) && (kind || isAnswer || namesBudget(list, i)))) return i
    if (verbs.has(word) || (isBe.has(word) && list[at] !== 'not')) break
  }
  if (!isAnswer) return undefined
  const next = list[at + 1]
  const isWhole = list[at] === 'none' || list[at] === 'nil' || (list[at] === 'not' && next === 'applicable')
  if (!isWhole && list[at] !== 'nothing') return undefined
  return next === undefined || loose.has(next) ? at + (next === 'applicable' ? 1 : 0) : undefined
}

/** “No impact on the Council’s budget”. */
function namesBudget(list: readonly string[], at: number): boolean {
  return list.slice(at + 1, at + 6).some(word => kinds.has(word) || word === 'budgets' || word === 'finances' || word === 'reserves') // prettier-ignore
}

function kindOf(text: string): Denial['kind'] {
  const isCapital = text.includes('capital')
  const isRevenue = text.includes('revenue')
  if (isCapital === isRevenue) return 'any'
  return isCapital ? 'capital' : 'revenue'
}

/** A ground: why, whose money, or who says so. */
export const givesGround =
  /\b(?:because|since|due to|owing to|given that|within|existing|already|funded|financed|met (?:from|by|through|out)|paid|borne|absorbed|contained|covered|recovered|self-financing|grants?|reserves?|allocated|provision|base budget|beyond|other than|except|apart from|aside from|outside|unless|until|over and above|external|income|fees?|in-house|staff time|officer time)\b|(?:£|%)|\b(?:as|so|while|where|if|when) (?!a (?:direct )?result\b|(?:direct )?consequence|such\b|far\b|at\b|of\b|currently\b|yet\b)[a-z]|\bfor (?:information|noting|consultation|comment)\b|\bto note\b|\bin (?:the|its|this|next|current) (?:[a-z]{1,12} ){0,3}(?:budget|programme|strategy|financial plan)\b|\b(?:by|from) (?:the )?(?:developer|applicant|trust|contractor|landlord|operator|government|partner|[a-z]{1,15} fund)|\b(?:set out|appendix|annex|paragraphs?|section \d|table \d)\b/i

/** The officer who answers for the money, or that officer’s reference. */
export const namesFinanceOfficer =
  /\b(?:section|s\.?) ?151\b|\bCFO\b|\bFD ?\d|\btreasurer\b|\b(?:officer|director|head|manager|accountant|partner|business partner|lead)\b[^.]{0,40}\b(?:financ|resources)|\bfinanc[a-z]{0,4}\b[^.]{0,20}\b(?:officer|director|manager|business partner|team|services)\b|\baccountant\b/i
