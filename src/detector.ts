// What tells one kind of personal data from all other letters and digits: its shape, its check digit, and the words around it.
import {findLabels, type LabelsAt, type LabelWords} from '#text/find-labels'
import {isBeside, isRightBeside} from '#text/label-reach'
import {partsOfPhrases} from '#text/phrase-pattern'
import type {Range} from '#text/range'
import {wholeness} from '#text/whole-code'

export type {LabelWords} from '#text/find-labels'

export type Confidence = 'sure' | 'likely'

/** One way of writing a value, and what it takes to believe it. Where a confidence is left out, there is none. */
export interface Shape {
  /** Global, and linear on any text. What it matches counts only where no letter or digit goes on beside it. */
  readonly pattern: RegExp
  /** With a label right beside it, */
  readonly beside?: Confidence
  /** with one in reach, */
  readonly near?: Confidence
  /** with none. */
  readonly alone?: Confidence
  /** What must stand in front of the value, right up to it. */
  readonly after?: RegExp
  /** The labels of this shape, where they are not those of the detector. */
  readonly context?: LabelWords
}

export interface DetectorDefinition {
  readonly kind: string
  /** As a message has it: “an NHS number”. */
  readonly name: string
  readonly source: string
  /** The surest first. */
  readonly shapes: readonly Shape[]
  /** The fewest digits of a value that have no letter between them: a text with fewer need not be searched. */
  readonly fewestDigits: number
  /** The check digit, say. `value` has letters and digits alone, in capitals; `typed` is what stands in the text. */
  readonly isValid?: (value: string, typed: string) => boolean
  readonly context: LabelWords
  readonly against?: {
    /** Labels of other things: right beside a value they rule it out, in reach of it where it has no label of its own. */
    readonly labels?: readonly string[]
    /** What a sentence, row or item tells of, so that whatever stands in it is something else. */
    readonly scenes?: readonly string[]
  }
  /** Texts with one value each, and texts that look alike and have none. They are its tests. */
  readonly examples: {readonly valid: readonly string[]; readonly near: readonly string[]}
}

export interface Detection extends Range {
  readonly confidence: Confidence
  /** How many characters off its label stands, if it has one. */
  readonly labelled: number | undefined
}

/** What stands around a text without being part of it: the heading above, the other cells of its row. */
export interface Around {
  readonly before: string
  readonly behind: string
  /** Known to have no label near: only shapes that need none are looked for. */
  readonly isUnlabelled?: boolean
}

export interface Detector extends DetectorDefinition {
  /** In lower case, parts of which a text with a label has one: a cheap look before a search. */
  readonly hints: readonly string[]
  /** The values in a text, in order; none overlaps another. */
  readonly detect: (text: string, around?: Around) => readonly Detection[]
}

/** Declares a detector. */
export function defineDetector(definition: DetectorDefinition): Detector {
  const {shapes, context, against} = definition
  const own = shapes.map(shape => findLabels(shape.context ?? context))
  const others = findLabels({words: against?.labels ?? [], before: 60, behind: 30, isSpent: true, isMeans: true})
  const scenes = findLabels({words: against?.scenes ?? [], behind: 100})
  const detect = (text: string, {before, behind, isUnlabelled}: Around = nothing) => {
    const whole = before + text + behind
    const [otherAt, sceneAt] = [others(whole), scenes(whole)]
    const found = shapes.flatMap((shape, i) => {
      const ownAt = own[i]?.(whole)
      if (!ownAt || (shape.alone === undefined && isUnlabelled === true)) return []
      return valuesIn(text, definition, shape, ({start, end}) => {
        const at = {start: start + before.length, end: end + before.length}
        if (shape.after?.test(whole.slice(Math.max(0, at.start - 80), at.start)) === false) return undefined
        const labels = {own: ownAt(at), other: otherAt(at)}
        const whatItIs = wholeness(whole, at)
        if (whatItIs === 'part' || (whatItIs === 'glued' && (labels.own.before?.length ?? 2) > 1)) return undefined
        const scene = sceneAt(at)
        return (scene.before ?? scene.behind) === undefined ? judge(shape, labels) : undefined
      })
    })
    return strongest(found)
  }
  const words = [context, ...shapes.flatMap(shape => shape.context ?? [])].flatMap(each => each.words)
  return {...definition, hints: partsOfPhrases(words), detect}
}

const nothing: Around = {before: '', behind: ''}

type Judge = (value: Range) => Omit<Detection, keyof Range> | undefined

/** The values of one shape; behind one that does not count the search goes on with its second character. */
function valuesIn(text: string, {isValid}: DetectorDefinition, {pattern}: Shape, judge: Judge): readonly Detection[] {
  const found: Detection[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [typed] = match
    const range = {start: match.index, end: match.index + typed.length}
    const isRight = isValid?.(typed.replace(/[^A-Za-z\d]/g, '').toUpperCase(), typed) ?? true
    const judgement = isRight ? judge(range) : undefined
    if (judgement) found.push({...range, ...judgement})
    else pattern.lastIndex = range.start + 1
  }
  return found
}

function judge(shape: Shape, {own, other}: Readonly<Record<'own' | 'other', LabelsAt>>): ReturnType<Judge> {
  const isNamed = own.before !== undefined && own.before.length <= (other.before ?? own.before).length
  if (!isNamed && other.before !== undefined && isRightBeside(other.before)) return undefined
  const gaps = [own.before, own.behind].filter(gap => gap !== undefined)
  if (gaps.length === 0)
    return shape.alone && !isOfOther(shape, other) ? {confidence: shape.alone, labelled: undefined} : undefined
  const near = shape.near ?? shape.alone
  const confidence = gaps.some(isBeside) ? (shape.beside ?? near) : near
  return confidence && {confidence, labelled: Math.min(...gaps.map(gap => gap.length))}
}

/** A shape that is sure by itself is ruled out by what is right beside it alone. */
const isOfOther = ({alone}: Shape, {before, behind}: LabelsAt) =>
  alone === 'sure' ? behind !== undefined && isRightBeside(behind) : (before ?? behind) !== undefined

/** Of those that overlap the one to believe most, in order. */
export function strongest<T extends Detection>(found: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const value of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= value.start) kept.push(value)
    else if (strengthOf(value) > strengthOf(last)) kept[kept.length - 1] = value
  }
  return kept
}

const strengthOf = ({confidence, labelled}: Detection) =>
  (confidence === 'sure' ? 2 : 0) + (labelled === undefined ? 0 : 1 / (1 + labelled))
