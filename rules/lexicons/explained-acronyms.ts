import type {PlaceInProse, Report} from '#rule'
import {definitionAt, spellsOut} from '#text/acronym-definition'
import {groupBy} from '#text/group-by'
import {onceADraft} from './once-a-draft.js'

const longest = 12

/** The rows of a draft's tables, by what may be an abbreviation in them. */
const rowsByCell = onceADraft(({tables}) => {
  const cells = tables.flatMap(({rows}) => rows.flatMap(row => row.map(({text}) => ({text: text.trim(), row}))))
  return groupBy(
    cells.filter(({text}) => text.length <= longest),
    ({text}) => text,
  )
})

/** Whether a draft uses capitals as the abbreviation of a thing: it gives the full name, or an article, or a plural. */
export function isAbbreviationIn(report: Report, letters: string, isApart: (place: PlaceInProse) => boolean): boolean {
  const rows = rowsByCell(report).get(letters) ?? []
  if (rows.some(({row}) => row.some(({text}) => spellsOut(text, letters)))) return true
  // The index of words has a plural as a word of its own.
  if ((report.words.get(`${letters.toLowerCase()}s`) ?? []).some(place => isAt(place, `${letters}s`))) return true
  return (report.words.get(letters.toLowerCase()) ?? []).some(place => {
    const {prose, start} = place
    const {text} = prose.passage
    if (!isAt(place, letters) || isApart(place)) return false
    const end = start + letters.length
    return article.test(text.slice(Math.max(0, start - 8), start)) || definitionAt(text, {start, end}) !== undefined
  })
}

const article = /\b(?:the|an?|each|every|our|this|these) $/i

const isAt = ({prose, start}: PlaceInProse, text: string) => prose.passage.text.startsWith(text, start)
