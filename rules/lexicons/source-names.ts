import {titleKey} from '#text/title-key'
import {supersededByTitle} from './superseded-sources.js'

/** The key of the full title of the law or guidance that a key is a name of, as of that year. */
export function sourceOf(key: string, year: number): string {
  const sources = supersededByTitle().get(key) ?? []
  const [title] = (sources.find(source => source.year === year) ?? sources.at(-1))?.names ?? []
  return title === undefined ? key : titleKey(title)
}
