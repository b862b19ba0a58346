import {defineRule, type Prose} from '#rule'
import {monthNames} from '#text/calendar'
import {withoutOverlap} from '#text/without-overlap'
import {citationsOf} from '../lexicons/cited-titles.js'
import {findSuperseded, readUses, type SupersededCitation} from '../lexicons/find-superseded.js'
import type {Use} from '../lexicons/historic-use.js'
import {supersededNames} from '../lexicons/superseded-names.js'

export default defineRule({
  summary: 'The law and guidance that the report relies on is in force when members meet.',
  why: 'A decision taken on law that has been replaced may rest on duties that no longer exist, and miss those that do.',
  source:
    'Register of replaced Acts, regulations and guidance (legislation.gov.uk, GOV.UK), judged at the date of the meeting',
  severity: 'warning',
  messages: {
    replaced: '“{source}” was replaced in {month}; cite {successor}, or say it applied then.',
    revoked: '“{source}” was revoked in {month}; cite what applies, or say it applied then.',
  },
  examples: [
    {ok: 'Date of meeting: 7 March 2024\n\nLegal Implications:\n\nThe Data Protection Act 2018 applies.\n'},
    {
      bad: 'Date of meeting: 7 March 2024\n\nLegal Implications:\n\nThe Data Protection Act 1998 applies. The hall must be DDA compliant.\n',
      finds: [
        '5:5 “Data Protection Act 1998” was replaced in May 2018; cite Data Protection Act 2018, or say it applied then.',
        '5:56 “DDA” was replaced in October 2010; cite Equality Act 2010, or say it applied then.',
      ],
    },
    {
      bad: 'Date of meeting: 7 March 2024\n\nLegal Implications:\n\nStatutory guidance: Working Together to Safeguard Children (HM Government, 2018). The 2021 NPPF is a material consideration.\n',
      finds: [
        '5:21 “Working Together to Safeguard … 2018)” was replaced in December 2023; cite Working Together to Safeguard Children 2023, or say it applied then.',
        '5:87 “2021 NPPF” was replaced in September 2023; cite NPPF December 2023, or say it applied then.',
      ],
    },
    {
      bad: 'Date of meeting: 7 March 2025\n\nSummary:\n\nData is held in accordance with the Data Protection Act 1998, and needs are met under Fair Access to Care Services.\n',
      finds: [
        '5:37 “Data Protection Act 1998” was replaced in May 2018; cite Data Protection Act 2018, or say it applied then.',
        '5:87 “Fair Access to Care Services” was replaced in April 2015; cite Care Act 2014, or say it applied then.',
      ],
    },
    {
      bad: 'Date of meeting: 7 March 2024\n\nLegal Implications:\n\nRegard must be had to the NPPF (Sept. 2023).\n',
      finds: [
        '5:27 “NPPF (Sept. 2023)” was replaced in December 2023; cite NPPF December 2023, or say it applied then.',
      ],
    },
    // Spaces too many make no column.
    {
      bad: 'Date of meeting: 7 March 2024\n\nLegal Implications:\n\nThe council has regard to the Disability   Discrimination Act 1995.\n',
      finds: [
        '5:31 “Disability Discrimination Act 1995” was replaced in October 2010; cite Equality Act 2010, or say it applied then.',
      ],
    },
    // It was in force when members met.
    {near: 'Date of meeting: 7 March 2018\n\nLegal Implications:\n\nThe Data Protection Act 1998 applies.\n'},
    // The law of its day governs what was done in its day.
    {
      near: 'Date of meeting: 7 March 2024\n\nBackground:\n\nThe review was conducted under Working Together 2018. Consent was given in 1984 under the Town and Country Planning Act 1971. The Equality Act 2010 replaced the Race Relations Act 1976. The scheme, “Working Together 2015–2030”, goes on.\n',
    },
    // What is bought through a framework stays under the rules by which it was let.
    {
      near: 'Date of meeting: 7 May 2025\n\nLegal Implications:\n\nThe call-off complies with the Public Contracts Regulations 2015.\n',
    },
    {near: 'Legal Implications:\n\nThe Data Protection Act 1998 applies.\n'},
    // Scotland kept its anti-social behaviour orders.
    {
      near: 'Date of meeting: 7 March 2024\n\nLegal Implications:\n\nThe PPG17 assessment is dated. PPG is a material consideration.\n',
    },
  ],
  *check({report}) {
    const {meetingDate} = report
    if (!meetingDate) return
    const named = new Map(report.hinted(supersededNames).map(({prose, patterns}) => [prose, patterns]))
    const circumstances = {day: meetingDate, nation: report.jurisdiction}
    const cited = new Map(citationsOf(report).map(({prose, titles}) => [prose, titles]))
    for (const prose of named.size > 0 ? report.prose : cited.keys()) {
      if (prose.kind === 'label' || prose.kind === 'title') continue
      const mentions = {cited: cited.get(prose) ?? [], names: named.get(prose) ?? []}
      const citations = findSuperseded(prose.passage.text, mentions, circumstances)
      if (citations.length === 0) continue
      const sentenceAt = (offset: number) => report.sentenceAt(prose, offset)
      const useOf = readUses({text: prose.passage.text, sentenceAt, assesses: isAssessing(prose)})
      const problems = citations.flatMap(citation => {
        const severity = severityOf(citation, useOf(citation), prose)
        return severity === undefined ? [] : [{...describe(citation, prose), severity}]
      })
      yield* withoutOverlap(problems)
    }
  },
})

const assessing = new Set(['recommendations', 'reasons'])
const lists = new Set(['background-papers', 'appendices'])

function isAssessing({section}: Prose): boolean {
  const id = section?.id ?? ''
  return assessing.has(id) || id.endsWith('-implications')
}

/** Undefined where the draft is right to cite it. */
function severityOf(cited: SupersededCitation, use: Use, {section, kind}: Prose): 'warning' | 'suggestion' | undefined {
  const id = section?.id ?? ''
  if (use === 'past' || /\bhistory\b/i.test(section?.title ?? '')) return undefined
  return use === 'unsure' || cited.isLoose || kind === 'field' || lists.has(id) ? 'suggestion' : 'warning'
}

function describe({start, end, by, to}: SupersededCitation, {passage}: Prose) {
  const at = passage.range(start, end)
  const source = brief(passage.text.slice(start, end))
  const month = `${monthNames[Number(to.slice(5, 7)) - 1] ?? ''} ${to.slice(0, 4)}`
  if (by === undefined) return {says: 'revoked', with: {source, month}, at} as const
  const suggestions = [{title: `Cite ${by}`, edits: [{...at, text: by}], safe: false}]
  return {says: 'replaced', with: {source, month, successor: by}, at, suggestions} as const
}

// The whole title of a statutory instrument would fill the message.
function brief(source: string): string {
  const list = source.split(/\s+/)
  return source.length <= 48 ? source : `${list.slice(0, 4).join(' ')} … ${list.at(-1) ?? ''}`
}
