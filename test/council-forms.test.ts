import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {forms, render, type Pair, type SurfaceSection} from './corpus/surface.js'

const texts = [
  'The hedge beside the lane is cut each year, because it would otherwise grow over the footway.',
  'Residents of the lane were asked for their views in spring, and forty of them asked for a cut in autumn.',
  'A new hedge would cost more than the cut, and it would take ten years to grow to the same height.',
]

/** Sections of these labels, “1. Context” with its number apart. */
function written(...labels: readonly string[]): readonly SurfaceSection[] {
  return labels.map((label, i) => {
    const number = /^\d+/.exec(label)?.[0]
    const text = [0, 1].map(shift => `${texts[(i + shift) % texts.length] ?? ''} (${String(i)})`)
    return {label: label.replace(/^\d+\. /, ''), ...(number !== undefined && {number}), text}
  })
}

interface CouncilReport {
  /** What stands above the header and has no labels. */
  readonly above: string
  readonly header: readonly Pair[]
  readonly sections: readonly SurfaceSection[]
}

// The labels of each template, filled in; what authors add of their own stands among them.
const reports: Readonly<Record<string, CouncilReport>> = {
  'brighton-and-hove': {
    above: 'Brighton & Hove City Council\n\nAgenda Item 31\n\n',
    header: [['Subject', 'Hedges'], ['Date of meeting', '14 November 2023'], ['Report of', 'Executive Director for Parks'], ['Contact Officer', 'Name: A Hale'], ['Ward(s) affected', 'All']],
    sections: [
      {label: 'For general release'},
      ...written('1. Purpose of the report', '2. Recommendations to the Committee', '3. Context', '4. Alternative options', '5. Consultation', '6. Financial implications', '7. Legal implications', '8. Conclusion'),
      {label: 'Supporting documentation'},
      ...written('Appendices', 'Background documents'),
    ],
  },
  maidstone: {
    above: 'Cabinet\t22 January 2025\n\n',
    header: [['Final Decision-Maker', 'Cabinet'], ['Lead Head of Service', 'Head of Parks'], ['Lead Officer and Report Author', 'A Hale'], ['Classification', 'Public'], ['Wards affected', 'All']],
    sections: written('Executive Summary', 'Purpose of Report', 'This report makes the following recommendations to the Cabinet', 'Timetable', '1. Introduction and Background', '2. Available Options', '3. Preferred Option and Reasons', '4. Risk', '5. Consultation', '6. Report Appendices', '7. Background Papers'),
  },
  lambeth: {
    above: 'Cabinet 8 July 2013\n\n',
    header: [['Date', '8 July 2013'], ['Report title', 'Hedges in the lanes'], ['Wards', 'All'], ['Report Authorised by', 'Strategic Director for Parks'], ['Portfolio', 'Cabinet Member for Parks'], ['Contact for enquiries', 'A Hale, Head of Parks, 01632 960123, a.hale@example.gov.uk']],
    sections: written('Report summary', 'Finance summary', 'Recommendations', '1. Context', '2. Proposal and Reasons', '3. Finance', '4. Legal', '5. Consultation', '6. Timetable', 'Background documents', 'Appendices'),
  },
  'vale-of-glamorgan': {
    above: 'The Vale of Glamorgan Council\n\nCabinet: 19 February 2018\n\n',
    header: [['Agenda Item No', '9'], ['Report of', 'the Leader']],
    sections: written('Purpose of the Report', 'Recommendations', 'Reasons for the Recommendations', 'Background', 'Relevant Issues and Options', 'Resource Implications', 'Sustainability and Climate Change Implications', 'Legal Implications', 'Crime and Disorder Implications', 'Equal Opportunities Implications', 'Corporate/Service Objectives', 'Policy Framework and Budget', 'Consultation', 'Relevant Scrutiny Committee', 'Background Papers', 'Officers Consulted', 'Responsible Officer'),
  },
  salford: {
    above: 'Part 1 (Open to the public)\n\nITEM NO. 5\n\n',
    header: [['Report of', 'THE STRATEGIC DIRECTOR FOR PARKS'], ['To', 'LEAD MEMBER FOR PARKS'], ['On', 'Tuesday, 8 September 2009'], ['Title', 'HEDGES']],
    sections: [
      ...written('Recommendations', 'Executive Summary', 'Background Documents', 'Assessment of Risk', 'Source of Funding'),
      {label: 'Comments of the Strategic Director', gloss: '(or his representative)', children: written('1. Legal', '2. Financial', '3. ICT')},
      ...written('Property', 'Human Resources'),
      {label: 'Ward(s) to which report relate(s)', text: ['All']},
      ...written('Key Council Policies', 'Details'),
    ],
  },
  highland: {
    above: 'The Highland Council\n\n',
    header: [['Agenda Item', '8'], ['Report No', 'EDI/07/21'], ['Committee', 'Education Committee'], ['Date', '25 February 2021'], ['Report Title', 'Hedges'], ['Report By', 'Executive Chief Officer Education']],
    sections: written('1. Purpose/Executive Summary', '2. Recommendations', '3. Implications', '4. Hedges of the north', '5. Next steps', 'Background Papers'),
  },
  aberdeen: {
    above: 'ABERDEEN CITY COUNCIL\n\n',
    header: [['Committee', 'Council'], ['Date', '6 March 2013'], ['Director', 'Director of Parks'], ['Title of Report', 'Hedges'], ['Report Number', 'CG/13/027']],
    sections: written('1. Purpose of Report', '2. Recommendations', '3. Financial Implications', '4. Other Implications', '5. Background Papers'),
  },
} // prettier-ignore

describe.each(Object.entries(reports))('%s', (name, {above, header, sections}) => {
  it.each(Object.entries(forms))('is known, and complete, in the form “%s”', (_form, form) => {
    const {profile, messages} = lint(above + render({header, sections, contact: [], after: []}, form))
    const loud = messages.filter(
      ({ruleId, severity}) =>
        ruleId === 'access/missing-background-papers' || (ruleId.startsWith('structure/') && severity > 0),
    )
    expect({profile, loud: loud.map(({line, message}) => `${String(line)} ${message}`)}).toEqual({
      profile: name,
      loud: [],
    })
  })
})
