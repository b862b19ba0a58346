import type {Prose, Report} from '#rule'
import {findDatedTitles, type DatedTitle} from '#text/find-dated-titles'
import {titleIndex, type TitleIndex} from '#text/title-key'
import {statuteByTitle} from './statute-titles.js'
import {supersededByTitle} from './superseded-sources.js'

export interface CitedTitles {
  /** A piece of the draft, labels and title included, */
  readonly prose: Prose
  /** and the titles with years in it that a register knows. */
  readonly titles: readonly DatedTitle[]
}

const found = new WeakMap<Report, readonly CitedTitles[]>()
let index: TitleIndex | undefined

/** What a draft cites, in order. Searched for once a draft, whoever asks first. */
export function citationsOf(report: Report): readonly CitedTitles[] {
  const known = found.get(report)
  if (known) return known
  const titles = (index ??= titleIndex([...statuteByTitle().keys(), ...supersededByTitle().keys()]))
  // No year begins otherwise.
  const cited = report.proseWith(['19', '20']).flatMap(prose => {
    const own = findDatedTitles(prose.passage.text, titles)
    return own.length === 0 ? [] : [{prose, titles: own}]
  })
  found.set(report, cited)
  return cited
}
