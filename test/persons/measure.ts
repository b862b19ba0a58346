import type {Range} from '../../src/text/range.js'

/** How well mentions are found: a gold mention is found when a prediction overlaps it, a prediction is right when it overlaps a gold one. */
export interface Score {
  readonly gold: number
  readonly found: number
  readonly predicted: number
  readonly right: number
}

export function score(gold: readonly Range[], predicted: readonly Range[]): Score {
  const overlaps = (one: Range, others: readonly Range[]) =>
    others.some(other => one.start < other.end && other.start < one.end)
  return {
    gold: gold.length,
    found: gold.filter(each => overlaps(each, predicted)).length,
    predicted: predicted.length,
    right: predicted.filter(each => overlaps(each, gold)).length,
  }
}

export function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((before, each) => before + of(each), 0)
  return {
    gold: sum(({gold}) => gold),
    found: sum(({found}) => found),
    predicted: sum(({predicted}) => predicted),
    right: sum(({right}) => right),
  }
}

export const precision = ({right, predicted}: Score) => (predicted === 0 ? 1 : right / predicted)
export const recall = ({found, gold}: Score) => (gold === 0 ? 1 : found / gold)

/** The mean of precision and recall that holds recall `beta` times as dear. */
export function fMeasure(each: Score, beta: number): number {
  const [p, r] = [precision(each), recall(each)]
  return p + r === 0 ? 0 : ((1 + beta * beta) * p * r) / (beta * beta * p + r)
}
