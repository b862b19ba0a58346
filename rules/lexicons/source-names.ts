import {titleKey} from '#text/title-key'
import {statuteTitles} from './statute-titles.js'
import {supersededByTitle} from './superseded-sources.js'

const statutes = new Set<string>()

/** The key of the full title of the law or guidance that a key is a name of; without a year, of one of them. */
export function sourceOf(key: string, year?: number): string | undefined {
  if (statutes.size === 0) for (const {title} of statuteTitles) statutes.add(titleKey(title))
  if (statutes.has(key)) return key
  const sources = supersededByTitle().get(key) ?? []
  const [title] = (sources.find(source => source.year === year) ?? sources.at(-1))?.names ?? []
  return title === undefined ? undefined : titleKey(title)
}
