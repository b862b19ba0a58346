import type {Report} from '#rule'
import {figureSlip} from '#text/figure-slip'
import {dateSlip} from '#text/date-slip'
import {areAlike} from './alike-figures.js'
import {yearsIn} from './figure-words.js'
import {statedFigures, type StatedFigure} from './stated-figures.js'

export interface Conflict {
  readonly figure: StatedFigure
  readonly other: StatedFigure
  /** How surely both are figures of one thing. */
  readonly strength: number
  /** Neither has an equal elsewhere, so either may be the slip. */
  readonly isMutual: boolean
}

const deciding = new Set('summary recommendations reasons conclusion financial-implications costs revenue-costs capital-costs'.split(' ')) // prettier-ignore
const mostFigures = 300

/** Figures of the summary, the recommendations and the costs that are another figure elsewhere, in nearly the same words. */
export function conflictingFigures(report: Report): readonly Conflict[] {
  const found = new Map<StatedFigure, Conflict>()
  const all = statedFigures(report).slice(0, mostFigures)
  if (!all.some(isDeciding)) return []
  const compare = comparison(report, all)
  for (const a of all) {
    if (!isDeciding(a)) continue
    for (const b of all) {
      if (a.kind !== b.kind || a.value === b.value || a.section === b.section) continue
      const conflict = compare(a, b)
      if (conflict && conflict.strength > (found.get(conflict.figure)?.strength ?? 0))
        found.set(conflict.figure, conflict)
    }
  }
  // Of two that point at each other, the first.
  return [...found.values()].filter(
    ({figure, other}, i, list) =>
      !list.slice(0, i).some(earlier => earlier.figure === other && earlier.other === figure),
  )
}

const isDeciding = ({section}: StatedFigure) => section.id !== undefined && deciding.has(section.id)

function comparison({field, meetingDate}: Report, all: readonly StatedFigure[]) {
  const repeated = repeatedOf(all)
  const isAlone = (figure: StatedFigure) => !repeated.has(figure)
  const meeting = meetingDate && (meetingDate.year * 100 + meetingDate.month) * 100 + meetingDate.day
  let present: ReadonlySet<string> | undefined
  const presentYears = () => {
    const ofMeeting = meetingDate ? ` ${String(meetingDate.year)} ${String(meetingDate.year + 1)}` : ''
    return (present ??= yearsIn((field('subject')?.value.text ?? '') + ofMeeting))
  }
  return (a: StatedFigure, b: StatedFigure): Conflict | undefined => {
    if (!isAlone(a) && !isAlone(b)) return undefined
    const slip = a.kind === 'date' ? dateSlip(a.value, b.value, meeting) : figureSlip(a.value, b.value)
    if (slip === undefined || tellsBoth(a, b) || tellsBoth(b, a) || isSplit(a, b, all) || isSplit(b, a, all))
      return undefined
    const strength = areAlike(a, b, {
      slip,
      present: presentYears,
      isAlone: isAlone(a),
      areBothAlone: isAlone(a) && isAlone(b),
    })
    if (strength === undefined) return undefined
    // The one that stands alone is the likelier slip.
    const isMutual = isAlone(a) && isAlone(b)
    return isAlone(a) ? {figure: a, other: b, strength, isMutual} : {figure: b, other: a, strength, isMutual}
  }
}

/** Figures that have an equal in the draft. */
function repeatedOf(all: readonly StatedFigure[]): ReadonlySet<StatedFigure> {
  const found = new Set<StatedFigure>()
  for (const [i, a] of all.entries())
    for (let k = i + 1; k < all.length; k++) {
      const b = all[k]
      if (b?.value === a.value && b.kind === a.kind) found.add(a).add(b)
    }
  return found
}

/** Whether a figure is one of the parts of the other that its sentence names: “£30,000 for boilers and £11,000 for staff” of £41,000. */
const isSplit = ({kind, value, sentence}: StatedFigure, whole: StatedFigure, all: readonly StatedFigure[]) =>
  kind === 'money' &&
  all.some(part => part.sentence === sentence && part.kind === kind && part.value + value === whole.value)

/** Whether the passage of one gives the other figure too, and so tells them apart. */
function tellsBoth({sentence, kind}: StatedFigure, other: StatedFigure): boolean {
  const {text} = sentence.prose.passage
  const written = other.sentence.text.slice(other.start, other.end)
  if (kind === 'date') return text.includes(written)
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(written)?.[0] ?? ''
  for (let at = text.indexOf(digits); at !== -1; at = text.indexOf(digits, at + 1))
    if (!/[\d.,]\d?$/.test(text.slice(Math.max(0, at - 1), at)) && !/^[.,]?\d/.test(text.slice(at + digits.length)))
      return true
  return false
}
