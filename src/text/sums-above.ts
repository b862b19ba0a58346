/** A row of a column above its total. */
export interface Addend {
  readonly value: number
  /** `part`: of the row above, “of which”. `heading`: begins a group and has no figure. */
  readonly kind: 'item' | 'part' | 'total' | 'heading'
  /** Income among costs and the like: to be taken away. */
  readonly isLess: boolean
}

/** What a reader would expect the total below these rows to be, likeliest first; nothing where there is too little above it. */
export function expectedSums(rows: readonly Addend[]): readonly number[] {
  const {since, items, totals} = parts(rows)
  if (since.length > 1 && totals.length === 0) return bothWays(since)
  if (since.length > 1) return [...bothWays(since), ...bothWays(items), ...bothWays([...totals, ...since])]
  if (since.length === 1) return totals.length > 0 ? [...bothWays([...totals.slice(-1), ...since]), ...bothWays([...totals, ...since])] : [] // prettier-ignore
  return totals.length > 1 ? [...bothWays(totals), ...bothWays(items)] : []
}

/** What it may also be, in the many ways that tables are built: groups that begin at any row, rows that break down others … */
export function possibleSums(rows: readonly Addend[]): readonly number[] {
  const {since, items, totals} = parts(rows)
  const combined = combinations(valuesOf(totals))
  const ofSince = variants(since)
  return [
    ...[items, rows].flatMap(variants),
    ...ofSince,
    ...combined,
    ...combined.flatMap(sum => ofSince.map(more => sum + more)),
    ...suffixSums(rows),
    add(valuesOf(rows)),
  ]
}

/** The rows since the last total, all rows but totals, and the totals; no details, no headings. */
function parts(rows: readonly Addend[]) {
  const whole = rows.filter(({kind}) => kind === 'item' || kind === 'total')
  return {
    since: whole.slice(whole.findLastIndex(({kind}) => kind === 'total') + 1),
    items: whole.filter(({kind}) => kind === 'item'),
    totals: whole.filter(({kind}) => kind === 'total'),
  }
}

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const valuesOf = (rows: readonly Addend[]) => rows.map(({value}) => value)

/** Costs less income, whichever sign income has; then all as it stands. */
function bothWays(rows: readonly Addend[]): readonly number[] {
  const plain = add(valuesOf(rows))
  if (rows.every(({isLess}) => isLess) || !rows.some(({isLess, value}) => isLess && value > 0)) return [plain]
  return [add(rows.map(({isLess, value}) => (isLess ? -Math.abs(value) : value))), plain]
}

function variants(rows: readonly Addend[]): readonly number[] {
  const whole = rows.filter(({kind}) => kind !== 'part' && kind !== 'heading')
  const values = valuesOf(whole)
  const [first = 0, ...others] = values
  return [
    ...bothWays(whole),
    add(valuesOf(rows)),
    add(whole.map(({isLess, value}) => (isLess ? -value : value))),
    first - add(others),
    add(others) - first,
    add(withoutDetail(values)),
    add(withoutDetail(values.toReversed())),
    add(withoutSummaries(values)),
    add(withoutSummaries(values.toReversed())),
  ]
}

/** Without rows that only break down the one before them. */
function withoutDetail(values: readonly number[]): readonly number[] {
  const found: number[] = []
  for (let i = 0; i < values.length; i += 1 + detailOf(values, i)) found.push(values[i] ?? 0)
  return found
}

/** Without rows that those after them break down. */
function withoutSummaries(values: readonly number[]): readonly number[] {
  return values.filter((_, i) => detailOf(values, i) === 0)
}

const longestDetail = 15

/** How many of the values after this one make it up; 0 if none do. */
function detailOf(values: readonly number[], at: number): number {
  const whole = values[at] ?? 0
  let sum = 0
  for (let i = at + 1; whole !== 0 && i < values.length && i <= at + longestDetail; i++) {
    sum += values[i] ?? 0
    if (i > at + 1 && Math.abs(sum - whole) <= 1e-6 * Math.max(1, Math.abs(whole))) return i - at
  }
  return 0
}

const mostTotals = 5

/** Sub-totals may be added or left out, and one be taken from another. */
function combinations(totals: readonly number[]): readonly number[] {
  const near = totals.slice(-mostTotals)
  let sums: readonly number[] = [0]
  for (const total of near) sums = [...sums, ...sums.map(sum => sum + total)]
  return [...sums.slice(1), ...near.flatMap(total => near.map(other => total - other)).filter(sum => sum !== 0)]
}

/** Groups may begin at any row. */
function suffixSums(rows: readonly Addend[]): readonly number[] {
  const found: number[] = []
  let sum = 0
  for (const {value, kind} of rows.toReversed()) {
    if (kind === 'heading' || kind === 'part') continue
    sum += value
    found.push(sum)
  }
  return found.slice(1)
}
