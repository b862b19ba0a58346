import type {Prose, Report} from '#rule'
import {findDatedTitles, type DatedTitle} from '#text/find-dated-titles'
import {titleIndex} from '#text/title-key'
import {statuteByTitle} from './statute-titles.js'
import {supersededByTitle, type SupersededSource} from './superseded-sources.js'

export interface CitedTitles {
  /** A piece of the draft, labels and title included, */
  readonly prose: Prose
  /** and the titles with years in it that a register knows. */
  readonly titles: readonly DatedTitle[]
}

export interface Citations {
  readonly cited: readonly CitedTitles[]
  /** Sources that have been replaced, by the keys of their names; no more than the draft may cite. */
  readonly superseded: ReadonlyMap<string, readonly SupersededSource[]>
}

const found = new WeakMap<Report, Citations>()

/** What a draft cites, in order. Searched for once a draft, whoever asks first. */
export function citationsOf(report: Report): Citations {
  const known = found.get(report)
  if (known) return known
  const superseded = supersededByTitle(report.lowerCase)
  const index = titleIndex([...statuteByTitle().keys(), ...superseded.keys()])
  const cited = report.prose.flatMap(prose => {
    const titles = findDatedTitles(prose.passage.text, index)
    return titles.length === 0 ? [] : [{prose, titles}]
  })
  const citations = {cited, superseded}
  found.set(report, citations)
  return citations
}
