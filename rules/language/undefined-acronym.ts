import {defineRule, type Profile} from '#rule'
import {groupBy} from '#text/group-by'
import {remember} from '#text/remember'
import {acronymUses, formOf, isCounted, isSurname} from '../lexicons/acronym-uses.js'
import {isExplainedApart} from '../lexicons/explained-acronyms.js'
import {initialsOfPeople} from '../lexicons/initial-labels.js'
import {isKnownAcronym} from '../lexicons/known-acronyms.js'
import {loadPersonFinder} from '../lexicons/person-finder.js'

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
  load: loadPersonFinder,
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
    // Who is called by initials, or in capitals.
    {
      near: 'Summary:\n\nAdult JB’s aunt, the tenant, MVR, and child RJ met. A complaint by Amina OKAFOR, of MRS BASSI and from NOWAK, Piotr was upheld.\n',
    },
    {near: 'Report to: Midshire Borough Council\n\nSummary:\n\nMBC owns the land.\n\nTHE DLO WILL BE CLOSED\n'},
    {near: 'Summary:\n\nA BCF grant.\n\n| Short | Meaning |\n| --- | --- |\n| BCF | Better Care Fund |\n'},
  ],
  *check({report, profile, loaded}) {
    const accepted = acceptedBy(profile)
    const initials = initialsOfPeople(report)
    const isAsked = (acronym: string) => !isKnownAcronym(acronym) && !accepted.has(acronym) && !initials.has(acronym)
    const uses = report.prose.flatMap(prose => acronymUses(prose, report.shown, isAsked))
    for (const [acronym, own] of groupBy(uses, use => use.acronym)) {
      const first = own.find(isCounted)
      if (!first) continue
      const explained = own.map(use => ({...use, form: formOf(use)})).find(({form}) => form)
      const isLate = explained?.form === 'behind' && explained.at.start > first.at.start
      if ((explained && !isLate) || isExplainedApart(acronym, report) || isSurname(first, loaded)) continue
      if (!explained) yield {says: 'undefined', with: {acronym}, at: first.at}
      else yield {says: 'late', with: {acronym}, at: first.at, because: explained.at}
    }
  },
})

/** By a council, read once for all its drafts. */
const acceptedBy = remember(({terms, names, officerReferences}: Profile): ReadonlySet<string> => {
  const own = [...terms, ...names, ...officerReferences.map(({pattern}) => pattern.split('{')[0] ?? '')]
  return new Set(own.flatMap(text => text.split(/[\s/]+/)))
})
