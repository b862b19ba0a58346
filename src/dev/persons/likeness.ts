import {letterGroups, likenessBuckets} from '../../persons/name-likeness.js'
import type {Random} from './random.js'

/** Weights that tell names from other words by their groups of letters: logistic regression, in eighths of the scale of `nameLikeness`. */
export function fitLikeness(names: readonly string[], others: readonly string[], random: Random): Int8Array {
  const weights = new Float64Array(likenessBuckets + 1)
  const examples = [...names.map(word => ({word, isName: 1})), ...others.map(word => ({word, isName: 0}))]
  for (let epoch = 0; epoch < 6; epoch++)
    for (const {word, isName} of random.shuffled(examples)) {
      const groups = letterGroups(word)
      let score = weights[likenessBuckets] ?? 0
      for (const group of groups) score += weights[group] ?? 0
      const slope = (isName - 1 / (1 + Math.exp(-score))) * (0.12 / (1 + epoch))
      for (const group of [...groups, likenessBuckets]) weights[group] = (weights[group] ?? 0) * 0.99995 + slope
    }
  return Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight * scale))))
}

/** 24 of these make one step of the eight that `nameLikeness` tells apart: 0.75 of log-odds. */
const scale = 32
