import type {PlaceInProse, Report} from '#rule'
import {definitionAt, spellsOut, startOf, startsOf} from '#text/acronym-definition'
import {groupBy} from '#text/group-by'
import {onceADraft} from './once-a-draft.js'

const longest = 12

/** The rows of a draft's tables, by what may be an abbreviation in them. */
const rowsByCell = onceADraft(({tables}) => {
  const cells = tables.flatMap(({rows}) => rows.flatMap(row => row.map(({text}) => ({text: text.trim(), row}))))
  return groupBy(
    cells.filter(({text}) => text.length <= longest),
    ({text}) => text.replace(/s$/, ''),
  )
})

const isInTable = (report: Report, letters: string) =>
  (rowsByCell(report).get(letters) ?? []).some(({row}) => row.some(({text}) => spellsOut(text, letters)))

/** Whether an abbreviation stands in a table of abbreviations, or is that of a council whose name the report gives. */
export function isExplainedApart(acronym: string, report: Report): boolean {
  const councils = acronym.endsWith('C') ? (councilsNamed(report).get(startOf(acronym)) ?? []) : []
  return isInTable(report, acronym) || councils.some(({name}) => spellsOut(name, acronym))
}

/** The names of councils, by how their abbreviations may begin. */
const councilsNamed = onceADraft(({prose, includes}) => {
  const names = includes('council') ? new Set(prose.flatMap(({passage}) => passage.text.match(councilName) ?? [])) : []
  const starts = [...names].flatMap(name => [...startsOf(name)].map(start => ({start, name})))
  return groupBy(starts, ({start}) => start)
})
const councilName = /(?:\b(?:[A-Z][a-z’'-]{1,20}|and|of|upon|with) ){1,8}Council\b/g

/** Whether a draft uses capitals as the abbreviation of a thing: it gives the full name, or an article, or a plural. */
export function isAbbreviationIn(report: Report, letters: string, isApart: (place: PlaceInProse) => boolean): boolean {
  if (isInTable(report, letters)) return true
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
