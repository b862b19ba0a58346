import {titleKey} from '#text/title-key'
import type {Citations} from './cited-titles.js'

/** The key of the full title of the law or guidance that a key is a name of, as of that year. */
export function sourceOf(key: string, year: number, {superseded}: Citations): string {
  const sources = superseded.get(key) ?? []
  const [title] = (sources.find(source => source.year === year) ?? sources.at(-1))?.names ?? []
  return title === undefined ? key : titleKey(title)
}
