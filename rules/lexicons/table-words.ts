import {foldedWords} from '#text/folded-words'

// How the tables of reports name their rows and columns. Source: the tables of published council reports, put in general terms.

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

export type RowKind = 'item' | 'part' | 'total' | 'aside'

/** What a row is to the total below it; `list` are the words of its label. */
export function rowKind(label: string, list: readonly string[]): RowKind {
  if (
    (list.some(word => asides.has(word)) || (list.length < 3 && list.some(word => nations.has(word)))) &&
    !/^total/i.test(label)
  )
    return 'aside'
  if (/^(?:of which|of this|of these|including|includes?|included|incl|comprising|made up|memo|[-–•>])/i.test(label) || /\bof which\b/i.test(label)) return 'part' // prettier-ignore
  return isTotal(list) ? 'total' : 'item'
}

/** Income among costs, savings among pressures: what a total of both takes away. */
export const isDeduction = (label: readonly string[]) => label.some(word => deductions.has(word))

const asides = setOf(
  'average averages avg mean median target benchmark rate percentage percent per % variance cumulative running index ratio comparator',
)
/** Alone they are what the others are compared with; “employer’s national insurance” is a cost. */
const nations = setOf('national england wales scotland') // prettier-ignore
const deductions = setOf('less minus deduct deduction deductions income receipts grant grants contribution contributions fees savings saving discount refund reserves reserve funded') // prettier-ignore

function isTotal(list: readonly string[]): boolean {
  const [first = '', second = ''] = list
  if (list.includes('total') || list.includes('totals') || list.includes('subtotal') || list.includes('subtotals')) {
    // “Number of total losses” is a row like others.
    const at = list.findIndex(word => /^(?:sub)?totals?$/.test(word))
    return at === list.length - 1 || list.slice(0, at).every(word => plainWords.has(word))
  }
  if (first === 'net' || first === 'gross') return list.length < 5
  if (first === 'all') return list.length === 1 || (list.length === 2 && second.endsWith('s') && second !== 'saints' && second !== 'souls') // prettier-ignore
  return list.length === 1 && (first === 'overall' || first === 'sum')
}

const plainWords =
  setOf(`total totals grand overall sum sub subtotal subtotals combined gross net cost costs budget budgets expenditure spend spending income revenue capital funding value amount amounts
  number numbers figure figures for the of all year in services service programme requirement posts staff council forecast actual requests applications cases`)

/** A label that promises the sum of the rows above, and no more: “Total”, “Grand total (£)”, “Total cost”. */
export const isPlainTotal = (label: readonly string[]) =>
  label.every(word => plainWords.has(word)) && label.some(word => /^(?:sub)?totals?$/.test(word))

/** Figures in such a column make no sum. */
export function isRate(header: string): boolean {
  const text = header
    .replace(
      /\b(?:per|an?|each|every|in the|for the|this|last) (?:annum|year|week|month|quarter)\b|\bp\.?a\.?\b|\bno\. of\b|\bto date\b|\bdated?\b(?= \w)/gi,
      '',
    )
    .trim()
  return /^(?:no\.?|#|nr)$/i.test(text) || foldedWords(text).some(word => rates.has(word))
}

/** Its figures are parts of a hundred. */
export const isPercentage = (header: string) => /%|\b(?:per ?cent(?:age)?|share|proportion)\b/i.test(header)

const rates = setOf(`average averages avg mean median rate rates ratio per percent percentage proportion share year date dates ref reference id code rank ranking age ages index
  level grade priority probability likelihood hourly unit each cumulative running target weighting weeks time duration likely risk score price multiplier factor occupancy rateable`) // prettier-ignore

export type ColumnKind = 'sum' | 'difference' | 'either'

/** What a column is to others of its row, by its header. */
export function columnKind(header: string): ColumnKind | undefined {
  const list = foldedWords(header)
  if (list.some(word => word === 'cumulative' || word === 'running')) return undefined
  if (list.some(word => differences.has(word))) return 'difference'
  if (list[0] === 'net') return 'either'
  return list.some(word => word === 'total' || word === 'totals' || word === 'overall' || word === 'combined') ? 'sum' : undefined // prettier-ignore
}

const differences = setOf('variance variation difference change movement underspend overspend under over surplus deficit shortfall gap increase decrease remaining balance saving reduction') // prettier-ignore

/** In every label of a row that is a total, and every header of a column that has a kind. */
export const mayNameSum = new RegExp(['total', 'net', 'gross', 'all', 'sum', 'combined', ...differences].join('|'), 'i')

/** Figures of which each was rounded for itself. */
export const isInThousands =
  /£ ?['’]?0{3}|['’]000|\(0{3}s?\)|\b000s?\b|£ ?[mk]\b|£ ?(?:million|thousand)|\b(?:thousands|millions)\b|\bround(?:ed|ing)\b/i

/** Numbers of things and sums of money have a sum. */
export const isCounted = (header: string) =>
  /£|\b(?:numbers?|no\. of|counts?|totals?|costs?|amounts?|income|budgets?|spend|expenditure|savings?)\b/i.test(header)

/** Rows of which each thing may be counted in several: their sum is no total. */
export const overlaps =
  /\bmore than one\b|\boverlap|\bdo(?:es)? not (?:add|sum)\b|\bmay not (?:add|sum)\b|\b(?:several|multiple) (?:answers|responses|categories|reasons)\b|\bunique\b|\bnot (?:be )?mutually\b/i

/** A year, quarter or month. */
export const isPeriod = (header: string) =>
  /^(?:(?:19|20)\d\d\b|q[1-4]\b|quarter \d|year \d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)/i.test(
    header.trim(),
  )
