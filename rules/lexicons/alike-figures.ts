import {wordsOf, type FigureWords} from './figure-words.js'
import type {StatedFigure} from './stated-figures.js'

interface Standing {
  /** How much one looks like a slip of the pen for the other. */
  readonly slip: number
  /** The years that a figure without one may be of. */
  readonly present: () => ReadonlySet<string>
  /** The first has no equal in the whole draft; a figure of the summary or the recommendations without one is suspect in itself. */
  readonly isAlone: boolean
  readonly areBothAlone: boolean
}

/** How surely the words around two figures make them figures of one thing; undefined where they need not be. */
export function areAlike(a: StatedFigure, b: StatedFigure, standing: Standing): number | undefined {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  if (a.kind === 'count' && sharedBy(ours.counted(), theirs.counted()) === 0) return undefined
  if (a.kind === 'date' && isOtherEvent(ours, theirs)) return undefined
  const shared = sharedBy(ours.topic(), theirs.topic())
  if (shared === 0 && !isOfOneHead(ours, theirs)) return undefined
  const beside = sharedBy(ours.beside(), theirs.beside())
  const ratio = shared / Math.max(1, Math.min(ours.topic().size, theirs.topic().size))
  const isSure =
    a.kind === 'date'
      ? isSameEvent({shared, beside, ratio}, ours.preposition(), standing)
      : isSameQuantity({shared, beside, ratio}, isOfOneHead(ours, theirs), standing) &&
        !isOther(ours, theirs, standing.present)
  return isSure ? shared + beside + standing.slip : undefined
}

function isOfOneHead(a: FigureWords, b: FigureWords): boolean {
  const head = a.head()
  return head !== undefined && head === b.head() && !plainHeads.has(head)
}

/** A report has many of these. */
const plainHeads = new Set('cost costs budget sum total value price fee fees income saving savings contribution contributions payment payments rate average number expenditure amount spending'.split(' ')) // prettier-ignore

interface Likeness {
  /** Words about both, */
  readonly shared: number
  /** of those, the ones that stand close, */
  readonly beside: number
  /** and how large a part they are of the words about the one that has fewer. */
  readonly ratio: number
}

function isSameQuantity({shared, beside, ratio}: Likeness, isSameHead: boolean, {slip, isAlone}: Standing): boolean {
  if (slip === 3) return shared > 0
  if (slip === 2 && (beside > 0 || ratio >= 0.5)) return shared > 1
  if (isSameHead && isAlone && (slip > 0 || shared > 1)) return true
  if (shared > 2 && ratio >= (isAlone && beside > 0 ? 0.4 : 0.5)) return beside > 0 || isAlone
  return shared > 1 && (beside > 1 ? ratio >= (isAlone ? 0.5 : 0.8) : beside > 0 && isAlone && ratio >= 0.6)
}

function isSameEvent(
  {shared, beside, ratio}: Likeness,
  preposition: string | undefined,
  {areBothAlone}: Standing,
): boolean {
  if (preposition === 'on') return beside > 0 && shared > 1 && ratio >= (shared > 2 ? 0.6 : 0.75)
  return shared > 1 || (shared > 0 && areBothAlone && (beside > 0 || preposition === 'from'))
}

function isOtherEvent(a: FigureWords, b: FigureWords): boolean {
  return a.preposition() === undefined || a.preposition() !== b.preposition() || areDisjoint(a.names(), b.names())
}

/** Whether words beside them make them figures of different things. */
function isOther(a: FigureWords, b: FigureWords, present: () => ReadonlySet<string>): boolean {
  return (
    isOfStock(a, b) ||
    isAdded(a, b) ||
    isAdded(b, a) ||
    areDisjoint(a.names(), b.names()) ||
    isOfOtherYear(a, b, present)
  )
}

/** What is there, or left, is not what is spent: “the reserve stands at £5,000”, “an underspend of £2,000”. */
const isOfStock = (a: FigureWords, b: FigureWords) =>
  a.head() !== b.head() && (stocks.has(a.head() ?? '') || stocks.has(b.head() ?? ''))

const stocks = new Set('stand balance underspend overspend surplus deficit shortfall'.split(' '))

/** One that bears no year is of the present one. */
function isOfOtherYear(a: FigureWords, b: FigureWords, present: () => ReadonlySet<string>): boolean {
  const [ours, theirs] = [a.years(), b.years()]
  if (ours.size + theirs.size === 0) return false
  return sharedBy(ours.size > 0 ? ours : present(), theirs.size > 0 ? theirs : present()) === 0
}

/** “A year” beside one of them and nowhere near the other; of “capital” and “revenue” one may go without saying. */
function isAdded(a: FigureWords, b: FigureWords): boolean {
  const [subject, text] = [a.subject(), b.text()]
  if (subject !== undefined && !text.includes(subject.slice(0, 6))) return true
  return a.qualifiers().some(word => {
    if (word === 'capital') return b.qualifiers().includes('revenue')
    if (word === 'revenue') return b.qualifiers().includes('capital')
    // “£5,000 a year” is “£5,000 in 2024/25”.
    if (yearly.has(word) && b.years().size > 0) return false
    return !text.includes(word.slice(0, 6))
  })
}

const yearly = new Set(['a year', 'per year', 'each year', 'per annum', 'annual', 'annually', 'yearly'])
const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && sharedBy(a, b) === 0

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}
