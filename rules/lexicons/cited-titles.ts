import type {Prose, Report} from '#rule'
import {findDatedTitles, type DatedTitle} from '#text/find-dated-titles'
import {groupBy} from '#text/group-by'
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
  /** Titles by their last word of letters alone: of each the longest word, without which it is not there either. */
  readonly hints: ReadonlyMap<string, readonly string[]>
}

let register: Register | undefined

function readRegister(): Register {
  const keys = [...statuteByTitle().keys(), ...supersededByTitle().keys()]
  const ends = keys.flatMap(key => {
    const words = key.split(' ').filter(word => /^[a-z]+$/.test(word))
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
    return (words.at(-1) === 'act' ? ['act', 'acts'] : words.slice(-1)).map(last => ({last, longest}))
  })
  const hints = [...groupBy(ends, ({last}) => last)].map(
    ([last, same]) => [last, same.map(({longest}) => longest)] as const,
  )
  return {index: titleIndex(keys), hints: new Map(hints)}
}

/** The pieces in which a title may be. */
function hinted(words: Report['words'], hints: Register['hints']): ReadonlySet<Prose> {
  const found = new Set<Prose>()
  for (const [last, others] of hints) {
    const places = words.get(last)
    if (places && others.some(word => words.has(word))) for (const {prose} of places) found.add(prose)
  }
  return found
}

/** What a draft cites, in order. */
export const citationsOf = onceADraft((report): readonly CitedTitles[] => {
  const {index, hints} = (register ??= readRegister())
  const possible = hinted(report.words, hints)
  return report
    .proseWith(['19', '20'])
    .filter(prose => possible.has(prose))
    .map(prose => ({prose, titles: findDatedTitles(prose.passage.text, index)}))
    .filter(({titles}) => titles.length > 0)
})
