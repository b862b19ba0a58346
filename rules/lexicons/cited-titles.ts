import type {Prose} from '#rule'
import {findDatedTitles, type DatedTitle} from '#text/find-dated-titles'
import {titleIndex, type TitleIndex} from '#text/title-key'
import {onceADraft} from './once-a-draft.js'
import {statuteByTitle} from './statute-titles.js'
import {supersededByTitle} from './superseded-sources.js'

export interface CitedTitles {
  /** A piece of the draft, labels and title included, */
  readonly prose: Prose
  /** and the titles with years in it that a register knows. */
  readonly titles: readonly DatedTitle[]
}

let index: TitleIndex | undefined

/** What a draft cites, in order. */
export const citationsOf = onceADraft((report): readonly CitedTitles[] => {
  const titles = (index ??= titleIndex([...statuteByTitle().keys(), ...supersededByTitle().keys()]))
  return report.proseWith(titles.hints).flatMap(prose => {
    const own = findDatedTitles(prose.passage.text, titles)
    return own.length === 0 ? [] : [{prose, titles: own}]
  })
})
