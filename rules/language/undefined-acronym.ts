import {defineRule, type Profile, type Prose, type Range, type Report} from '#rule'
import {definitionAt, spellsOut, startOf, startsOf} from '#text/acronym-definition'
import {findAcronyms, type AcronymMention} from '#text/find-acronyms'
import {groupBy} from '#text/group-by'
import {remember} from '#text/remember'
import {isKnownAcronym} from '../lexicons/known-acronyms.js'
import {onceADraft} from '../lexicons/once-a-draft.js'

export default defineRule({
  summary: 'An abbreviation is explained where it is first used.',
  why: 'Members of the public, and new councillors, do not know a service’s abbreviations and cannot tell what is proposed.',
  source: 'GOV.UK style guide, A to Z: abbreviations and acronyms; plain English practice',
  severity: 'warning',
  messages: {
    undefined:
      '“{acronym}” is never explained; write its full name, with “({acronym})” behind it, where it is first used.',
    late: '“{acronym}” is used before it is explained; move its full name to this first use.',
  },
  examples: [
    {ok: 'Summary:\n\nThe Local Safeguarding Board (LSB) met. The LSB agreed.\n'},
    {
      bad: 'Summary:\n\nThe plan goes to the LSCB in May; the LSCB will comment.\n',
      finds: ['3:22 “LSCB” is never explained; write its full name, with “(LSCB)” behind it, where it is first used.'],
    },
    {
      bad: 'Summary:\n\nA MASH was set up.\n\nIntroduction:\n\nThe Multi-Agency Safeguarding Hub (MASH) met.\n',
      finds: ['3:3 “MASH” is used before it is explained; move its full name to this first use.'],
    },
    {
      bad: 'Summary:\n\nSEND pupils and their SENCO met the MAT’s board.\n\nBackground papers: SCR report\n',
      finds: [
        '3:1 “SEND” is never explained; write its full name, with “(SEND)” behind it, where it is first used.',
        '3:23 “SENCO” is never explained; write its full name, with “(SENCO)” behind it, where it is first used.',
        '3:37 “MAT” is never explained; write its full name, with “(MAT)” behind it, where it is first used.',
      ],
    },
    {
      near: 'Summary:\n\nNHS and UK rules, VAT, the A&E, PL/2024/0123, BS 5837, the A59, L20 7AE, AECOM, KSB Construction Ltd, Councillor SMYTH and example.org/ABC need no full name. It was AGREED that NO fee is due.\n',
    },
    {
      near: 'Subject: Houses in multiple occupation (HMOs)\n\nSummary:\n\nEach HMO has a licence. The MTFS (medium term financial strategy) and the Key Stage Board – KSB – agree. EHC, or education, health and care, plans differ.\n\nGlossary\n\nPSPO: public spaces protection order\n\nA PSPO was made.\n',
    },
    {
      near: 'Summary:\n\nIt is from the COVER programme (“Cover of Vaccination Evaluated Rapidly”) of May. COVER is new.\n',
    },
    {near: 'Report to: Midshire Borough Council\n\nSummary:\n\nMBC owns the land.\n\nTHE DLO WILL BE CLOSED\n'},
    {near: 'Summary:\n\nA BCF grant.\n\n| Short | Meaning |\n| --- | --- |\n| BCF | Better Care Fund |\n'},
  ],
  *check({report, profile}) {
    const accepted = acceptedBy(profile)
    const isAsked = (acronym: string) => !isKnownAcronym(acronym) && !accepted.has(acronym)
    const uses = report.prose.flatMap(prose => usesIn(prose, report.shown, isAsked))
    for (const [acronym, own] of groupBy(uses, use => use.acronym)) {
      const first = own.find(isCounted)
      if (!first) continue
      const explained = own.map(use => ({...use, form: formOf(use)})).find(({form}) => form)
      const isLate = explained?.form === 'behind' && explained.at.start > first.at.start
      if ((explained && !isLate) || isExplainedApart(acronym, report)) continue
      if (!explained) yield {says: 'undefined', with: {acronym}, at: first.at}
      else yield {says: 'late', with: {acronym}, at: first.at, because: explained.at}
    }
  },
})

interface Use {
  readonly acronym: string
  readonly mention: AcronymMention
  readonly at: Range
  readonly prose: Prose
}

function usesIn(prose: Prose, shown: string, isAsked: (acronym: string) => boolean): readonly Use[] {
  const {text, range} = prose.passage
  return findAcronyms(text, isAsked).flatMap(mention => {
    const at = range(mention.start, mention.end)
    return shown.charAt(at.start) === ' ' ? [] : [{acronym: mention.acronym, mention, at, prose}]
  })
}

const formOf = ({mention, prose}: Use) => definitionAt(prose.passage.text, mention)

/** Whether the reader should know it here. */
function isCounted({acronym, mention, prose: {kind, passage, section}}: Use): boolean {
  // Titles of documents are not the author’s words.
  const isBody = (kind === 'paragraph' || kind === 'item' || kind === 'cell') && !isList.has(section?.id ?? '')
  return isBody && (acronym.length > 2 || isTakenForNoun(passage.text, mention)) && mention.isWord
}

const isList = new Set(['appendices', 'background-papers'])

// Two capitals alone may be somebody’s initials.
function isTakenForNoun(text: string, {start, end}: Range): boolean {
  return /\b(?:the|an?|this|our|its|each|every|these|all) $/i.test(text.slice(Math.max(0, start - 8), start)) || /^(?:s\b|[’']s\b)/.test(text.slice(end, end + 3)) // prettier-ignore
}

/** By a council, read once for all its drafts. */
const acceptedBy = remember(({terms, names, officerReferences}: Profile): ReadonlySet<string> => {
  const own = [...terms, ...names, ...officerReferences.map(({pattern}) => pattern.split('{')[0] ?? '')]
  return new Set(own.flatMap(text => text.split(/[\s/]+/)))
})

/** In a table of abbreviations; or a council, whose name the report gives. */
function isExplainedApart(acronym: string, report: Report): boolean {
  const rows = rowsByCell(report).get(acronym) ?? []
  return (
    rows.some(({cells}) => cells.some(({text}) => spellsOut(text, acronym))) ||
    (acronym.endsWith('C') &&
      (councilsNamed(report).get(startOf(acronym)) ?? []).some(({name}) => spellsOut(name, acronym)))
  )
}

const longestAcronym = 12

/** The rows of a draft's tables, by what may be an abbreviation in them. */
const rowsByCell = onceADraft(({tables}) => {
  const cells = tables.flatMap(({rows}) => rows.flatMap(cells => cells.map(({text}) => ({text, cells}))))
  return groupBy(
    cells.filter(({text}) => text.length <= longestAcronym),
    ({text}) => text.replace(/s$/, ''),
  )
})

/** The names of councils, by how their abbreviations may begin. */
const councilsNamed = onceADraft(({prose, includes}) => {
  const names = includes('council') ? new Set(prose.flatMap(({passage}) => passage.text.match(councilName) ?? [])) : []
  const starts = [...names].flatMap(name => [...startsOf(name)].map(start => ({start, name})))
  return groupBy(starts, ({start}) => start)
})
const councilName = /(?:\b(?:[A-Z][a-z’'-]{1,20}|and|of|upon|with) ){1,8}Council\b/g
