import {lastAtMost} from '#text/last-at-most'
import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'
import {nounPattern, type LabelWords} from './label-words.js'

/** Tells whether a place of a text is in a label, as after an earlier run: nobody is called Child B, but T. Mensah may be a social worker. */
export function labelFinder({kinds, byRule, otherwise}: LabelWords): (text: string) => (place: Range) => boolean {
  const all = [...kinds, ...Object.values(byRule), otherwise]
  const nouns = (isMarked: boolean) => all.filter(({marks}) => (marks !== 'none') === isMarked).map(({label}) => nounPattern(label)).join('|') // prettier-ignore
  const label = new RegExp(
    `(?<![A-Za-z])(?:(?:${nouns(true)})\\s{1,2}(?:[A-Z]\\d?|\\d{1,3})|${nouns(false)})(?![A-Za-z])`,
    'g',
  )
  return text => {
    const found = matchesIn(text, label)
    return ({start, end}) => {
      const near = found[lastAtMost(found.length, i => found[i]?.index, end - 1)]
      return near !== undefined && near.index <= start && end <= near.index + near[0].length
    }
  }
}
