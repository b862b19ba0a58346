import type {Passage} from '#rule'
import type {TypedSum} from '#text/find-sums'

// How sums of money are written. Source: GOV.UK style guide and council style guides, put in general terms.

export interface PlacedSum extends TypedSum {
  readonly passage: Passage
  /** The number of the passage that it stands in. */
  readonly piece: number
}

/** A sum to be written otherwise. */
export interface Reform {
  readonly says: 'spaced' | 'coded' | 'grouped' | 'doubled' | 'unit' | 'separated' | 'pence'
  readonly sum: PlacedSum
  readonly better: string
  /** A sum that is written as all should be. */
  readonly other: string
}

/** The sums that are written wrongly, or otherwise than most. */
export function misformed(sums: readonly PlacedSum[]): readonly Reform[] {
  if (sums.every(({hasCode}) => hasCode)) return []
  const styles = stylesOf(sums)
  return sums.flatMap(sum => {
    const found = isPlain(sum) ? undefined : reformOf(sum, styles)
    return found ? [{...found, sum}] : []
  })
}

/** Written as every report may write a sum: “£500”, “£1,250”. */
export const isPlain = ({digits, unit, hasSpace, hasCode}: TypedSum) =>
  unit === '' && !hasSpace && !hasCode && /^\d{1,3}(?:,\d{3})*$/.test(digits)

type Found = Omit<Reform, 'sum'>

function reformOf(sum: PlacedSum, styles: Styles): Found | undefined {
  const {digits, unit, gap, hasSpace, hasCode} = sum
  if (/,(?!\d{3}(?!\d))|^\d{4,},/.test(digits)) return {says: 'grouped', better: '', other: ''}
  if (hasCode || hasSpace) {
    const better = reformOf({...sum, hasCode: false, hasSpace: false}, styles)?.better ?? `£${digits}${gap}${unit}`
    return {says: hasCode ? 'coded' : 'spaced', better, other: ''}
  }
  if (/^p$/i.test(unit)) return {says: 'doubled', better: `£${digits}`, other: ''}
  if (unit !== '') return unitReform(sum, styles)
  if (/^\d{4,}(?:\.|$)/.test(digits) && (styles.separated !== undefined || /^\d{5}/.test(digits))) return {says: 'separated', better: `£${grouped(digits)}`, other: ''} // prettier-ignore
  if (digits.endsWith('.00') && styles.whole)
    return {says: 'pence', better: `£${digits.slice(0, -3)}`, other: styles.whole}
  return undefined
}

interface Styles {
  /** A sum with commas. */
  readonly separated: string | undefined
  /** A sum without pence, if no sum has odd pence and most have none. */
  readonly whole: string | undefined
  /** Of each passage and unit, the first sum that is written well. */
  readonly firsts: ReadonlyMap<string, PlacedSum>
  /** How millions, thousands and billions are written: the suffix, and a sum that has it. */
  readonly units: ReadonlyMap<Family, Unit>
}

type Family = 'k' | 'm' | 'b'
interface Unit {
  readonly suffix: string
  readonly example: string
  /** Whether nearly all are written so. */
  readonly isSettled: boolean
}

/** Both ways to write each are good; the report is to keep to one. */
const good: ReadonlyMap<Family, readonly string[]> = new Map([['k', ['k', ' thousand']], ['m', ['m', ' million']], ['b', ['bn', ' billion']]]) // prettier-ignore
const families: readonly Family[] = ['k', 'm', 'b']

function stylesOf(sums: readonly PlacedSum[]): Styles {
  const bare = sums.filter(({unit}) => unit === '')
  const whole = bare.filter(({digits}) => !digits.includes('.'))
  const hasPence = bare.some(({digits}) => /\.\d/.test(digits) && !digits.endsWith('.00'))
  const zeros = bare.length - whole.length
  return {
    separated: bare.find(({digits}) => /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(digits))?.text,
    whole: hasPence || whole.length < 2 || whole.length <= zeros ? undefined : whole[0]?.text,
    firsts: firstsOf(sums),
    units: new Map(families.flatMap(family => unitOf(sums, family))),
  }
}

function firstsOf(sums: readonly PlacedSum[]): ReadonlyMap<string, PlacedSum> {
  const firsts = new Map<string, PlacedSum>()
  for (const sum of sums) if (isGood(sum) && !firsts.has(placeOf(sum))) firsts.set(placeOf(sum), sum)
  return firsts
}

const placeOf = ({piece, unit}: PlacedSum) => `${String(piece)} ${familyOf(unit) ?? ''}`

function isGood(sum: TypedSum): boolean {
  const family = familyOf(sum.unit)
  return family !== undefined && (good.get(family)?.includes(suffixOf(sum)) ?? false)
}

function unitOf(sums: readonly PlacedSum[], family: Family): readonly (readonly [Family, Unit])[] {
  const all = sums.filter(({unit}) => familyOf(unit) === family)
  if (all.length === 0) return []
  const counted = (good.get(family) ?? []).map(suffix => all.filter(sum => suffixOf(sum) === suffix))
  const [main = []] = counted.toSorted((a, b) => b.length - a.length)
  const [first] = main
  if (!first) return []
  const isSettled = main.length > 1 && main.length / all.length >= 0.65
  return [[family, {suffix: suffixOf(first), example: first.text, isSettled}]]
}

const suffixOf = ({gap, unit}: TypedSum) => gap + unit

function familyOf(unit: string): Family | undefined {
  const [letter = ''] = unit.toLowerCase()
  if (letter === 't' || letter === 'k') return 'k'
  return letter === 'm' || letter === 'b' ? letter : undefined
}

function unitReform(sum: PlacedSum, {units, firsts}: Styles): Found | undefined {
  const family = familyOf(sum.unit)
  if (family === undefined) return undefined
  if (family === 'k' && Number(sum.digits.replaceAll(',', '')) >= 1000) return inMillions(sum, units.get('m'))
  const main = units.get(family)
  const first = firsts.get(placeOf(sum))
  // Both good ways in one passage are one too many, whatever the rest of the report does.
  const model = main?.isSettled === true || !first ? main : {suffix: suffixOf(first), example: first.text}
  const isMixed = main?.isSettled === true || (first !== undefined && suffixOf(first) !== suffixOf(sum))
  if (isGood(sum) && (!isMixed || suffixOf(sum) === model?.suffix)) return undefined
  const suffix = model?.suffix ?? (good.get(family) ?? [])[sum.unit.length > 4 ? 1 : 0] ?? ''
  return {says: 'unit', better: `£${sum.digits}${suffix}`, other: model?.example ?? `£${sum.digits}${suffix}`}
}

/** “£1500k”. */
function inMillions({digits}: PlacedSum, main: Unit | undefined): Found {
  const better = `£${String(Number(digits.replaceAll(',', '')) / 1000)}${main?.suffix ?? 'm'}`
  return {says: 'unit', better, other: main?.example ?? better}
}

const grouped = (digits: string) => digits.replace(/^\d+/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))
