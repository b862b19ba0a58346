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

interface Register {
  readonly index: TitleIndex
  /** Of which one is in every title: its last of letters alone, as the draft may have it. */
  readonly hints: readonly string[]
}

let register: Register | undefined

function readRegister(): Register {
  const keys = [...statuteByTitle().keys(), ...supersededByTitle().keys()]
  const lastWords = keys.map(key => key.split(' ').findLast(word => /^[a-z]+$/.test(word)) ?? key)
  return {index: titleIndex(keys), hints: [...new Set([...lastWords, 'acts'])]}
}

/** What a draft cites, in order. */
export const citationsOf = onceADraft((report): readonly CitedTitles[] => {
  const {index, hints} = (register ??= readRegister())
  const hinted = new Set(hints.flatMap(word => report.words.get(word) ?? none).map(({prose}) => prose))
  return report
    .proseWith(['19', '20'])
    .filter(prose => hinted.has(prose))
    .map(prose => ({prose, titles: findDatedTitles(prose.passage.text, index)}))
    .filter(({titles}) => titles.length > 0)
})

const none: readonly never[] = []
