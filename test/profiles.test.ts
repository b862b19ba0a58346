import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {readDraft, extractReport} from '../src/report/extract-report.js'
import {profiles} from '../rules/profiles/index.js'

const body = 'The hedge is cut each year, because it would otherwise grow over the footway.'
const lines = (...text: readonly string[]) => text.join('\n\n') + '\n'
const sections = (...labels: readonly string[]) => labels.flatMap(label => [label, body])

/** The header of each council as its template has it, with the sections that were seen. */
const forms: Readonly<Record<string, string>> = {
  'brighton-and-hove': lines(
    'Brighton & Hove City Council',
    'Subject: Hedges\nDate of meeting: 14 November 2023\nReport of: Executive Director\nContact Officer: Name: A Hale\nWard(s) affected: All',
    'FOR GENERAL RELEASE',
    ...sections('Recommendations', 'Background documents'),
  ),
  maidstone: lines(
    'CABINET\t22 January 2025',
    'Hedges',
    'Final Decision-Maker\tCabinet\nLead Head of Service\tHead of Parks\nLead Officer and Report Author\tA Hale\nClassification\tPublic\nWards affected\tAll',
    ...sections('Executive Summary', 'Purpose of Report', 'Recommendations', 'Timetable', '1. Introduction and Background', '2. Available Options', '3. Preferred Option and Reasons', 'Background papers'),
  ),
  lambeth: lines(
    'Cabinet Member Delegated Decision',
    'Date: 8 July 2013\nReport title: Hedges\nWards: All\nReport Authorised by: Executive Director\nPortfolio: Parks\nContact for enquiries: A Hale',
    ...sections('Report summary', 'Finance summary', 'Recommendations', '1. Context', '2. Proposal and Reasons', '3. Finance', 'Background papers'),
  ),
  'vale-of-glamorgan': lines(
    'Agenda Item No. 9',
    'The Vale of Glamorgan Council',
    'Cabinet: 19 February 2018',
    'Report of the Leader',
    'Hedges',
    ...sections('Purpose of the Report', 'Recommendations', 'Reasons for the Recommendations', 'Background', 'Relevant Issues and Options', 'Resource Implications (Financial and Employment)', 'Legal Implications (to Include Human Rights Implications)', 'Crime and Disorder Implications', 'Equal Opportunities Implications (to include Welsh Language issues)', 'Corporate/Service Objectives', 'Policy Framework and Budget', 'Consultation (including Ward Member Consultation)', 'Relevant Scrutiny Committee', 'Background Papers', 'Officers Consulted', 'Responsible Officer'),
  ),
  salford: lines(
    'Part 1 (Open to the public)\tITEM NO. 5',
    'REPORT OF THE STRATEGIC DIRECTOR',
    'TO THE LEAD MEMBER FOR PARKS',
    'ON Tuesday, 8 September 2009',
    'TITLE: HEDGES',
    ...sections('RECOMMENDATIONS:', 'EXECUTIVE SUMMARY:', 'BACKGROUND DOCUMENTS: (Available for public inspection)', 'ASSESSMENT OF RISK:', 'SOURCE OF FUNDING:'),
    'COMMENTS OF THE STRATEGIC DIRECTOR (or his representative)',
    ...sections('1. LEGAL', '2. FINANCIAL', '3. ICT', 'PROPERTY (if applicable):', 'HUMAN RESOURCES (if applicable):'),
    'KEY DECISION: NO\n\nWARD(S) TO WHICH REPORT RELATE(S): ALL',
    ...sections('KEY COUNCIL POLICIES:'),
    'DETAILS (Continued Overleaf)',
    ...sections('1. Hedges'),
  ),
  'salford-decision-record': lines(
    `The Reasons are that ${body}`,
    'Options considered and rejected were: none, because the hedge is the council’s.',
    'Assessment of Risk: Low, because no road is closed.',
    `The source of funding is the parks budget. ${body}`,
    'Legal Advice obtained: N/A',
    'Financial Advice obtained: N/A',
    'Procurement Advice obtained: N/A',
    'HR Advice obtained: N/A',
    'Climate Change Advice obtained: N/A',
    'Background documents: None',
    'Contact Officer: A Hale, 01632 960123, a.hale@example.gov.uk',
  ),
  highland: lines(
    'Agenda Item: 8\nReport No: HC/44/20',
    'Committee: The Highland Council\nDate: 29 October 2020\nReport Title: Hedges\nReport By: Executive Chief Officer',
    ...sections('1. Purpose/Executive Summary', '2. Recommendations', 'Background Papers'),
  ),
  aberdeen: lines(
    'ABERDEEN CITY COUNCIL',
    'COMMITTEE: Council\nDATE: 6 March 2013\nDIRECTOR: Director of Corporate Governance\nTITLE OF REPORT: Hedges\nREPORT NUMBER: CG/13/027',
    ...sections('1. PURPOSE OF REPORT', '2. RECOMMENDATIONS', '3. FINANCIAL IMPLICATIONS', '4. BACKGROUND PAPERS'),
  ),
  cardiff: lines(
    'CARDIFF COUNCIL\nCYNGOR CAERDYDD',
    'Agenda No. 4',
    'CABINET: 10 July 2014',
    'REPORT OF THE DIRECTOR',
    'HEDGES',
    ...sections('1. Background', 'Background papers'),
  ),
  clackmannanshire: lines(
    'CLACKMANNANSHIRE COUNCIL',
    'Report to: Council of 4 May 2006\nSubject: Hedges\nPrepared by: A Hale, Head of Parks',
    ...sections('1.0 Summary', '2.0 Recommendations', '3.0 Sustainability Implications', 'Background Papers'),
  ),
  'westminster-licensing': lines(
    'Item No: 3\nDate: 12 October 2017\nLicensing Ref No: 17/06404/LIPV\nTitle of Report: Hedge Bar, 1 Hedge Street\nReport of: Director of Public Protection\nWards involved: West End\nPolicy context: Licensing Policy\nFinancial summary: None\nReport Author: A Hale\nContact details: a.hale@example.gov.uk',
    ...sections('1. Application', 'Background papers'),
  ),
} // prettier-ignore

const headerRules = new Set(['missing-header-field', 'invalid-header-field', 'unreadable-header', 'missing-section', 'empty-section', 'section-out-of-order', 'merged-heading', 'bare-not-applicable', 'duplicate-section'].map(rule => `structure/${rule}`)) // prettier-ignore

describe.each(Object.entries(forms))('%s', (name, text) => {
  it('is known by its own form', () => {
    expect(lint(text).profile).toBe(name)
  })

  it('has nothing to say of the form itself', () => {
    const loud = lint(text).messages.filter(({ruleId, severity}) => headerRules.has(ruleId) && severity > 0)
    expect(loud.map(({line, message}) => `${String(line)} ${message}`)).toEqual([])
  })
})

const generic = [
  'Report to: Cabinet\nDate: 7 March 2024\nReport title: Hedges\nReport by: Head of Parks\nWards affected: All\nClassification: Public',
  'Agenda Item: 8\nReport No: 44\nCommittee: Cabinet\nDate: 7 March 2024\nReport title: Hedges\nReport by: Head of Parks',
  'Midshire Council\n\nCommittee: Cabinet\nDate: 7 March 2024\nDirector: Director of Parks\nTitle of report: Hedges\nReport number: 12',
  'To: Cabinet\nOn: 7 March 2024\nTitle: Hedges\n\nOn 3 May 2023 Cabinet agreed to wait.\n\nTo the north stands a wall.\n\nPart 1 of the plan is old.',
] // prettier-ignore

describe('detection', () => {
  it.each(generic)('leaves a general header to base: %s', header => {
    const text = lines(header, ...sections('Executive summary', 'Recommendations', 'Timetable', 'Context', 'Finance', 'Legal', 'Background papers')) // prettier-ignore
    expect(lint(text).profile).toBe('base')
  })

  it('does not take a neighbour for the council', () => {
    const text = lines('Report to: Cabinet\nDate: 7 March 2024\nSubject: Joint waste plan with Salford City Council', ...sections('Summary', 'Recommendations', 'Background papers')) // prettier-ignore
    expect(lint(text).profile).toBe('base')
  })

  it.each([
    ['wales', 'The Well-being of Future Generations (Wales) Act 2015 applies. The Welsh Government was consulted.'],
    ['scotland', 'The Local Government in Scotland Act 2003 applies. The Scottish Government was consulted.'],
    ['base', 'The Welsh Government was consulted, since the river is the border.'],
  ])('tells the nation %s by its words', (nation, words) => {
    const text = lines('Report to: Cabinet\nDate: 7 March 2024\nSubject: Hedges', 'Summary', words, ...sections('Background papers')) // prettier-ignore
    expect(lint(text).profile).toBe(nation)
  })
})

function read(text: string, name: string) {
  const profile = profiles.find(each => each.name === name) ?? expect.unreachable()
  return extractReport(readDraft(text), profile)
}

describe('a field without a label', () => {
  it.each([
    ['brighton-and-hove', 'Subject: Hedges\n\nFor general release\n\nSummary\n', false],
    ['brighton-and-hove', 'Subject: Hedges\n\n**NOT FOR PUBLICATION**\n\nSummary\n', true],
    ['salford', 'Part 2 (Closed to the public)\n\nTITLE: HEDGES\n', true],
    ['maidstone', 'Classification: Private\n', true],
    ['maidstone', 'Classification: Public\n', false],
    ['salford', 'Part 1 of the plan is old.\n\nTITLE: HEDGES\n', undefined],
  ])('of %s says whether it is exempt: %j', (name, text, isExempt) => {
    expect(read(text, name).isExempt).toBe(isExempt)
  })

  it('is missed where it is nowhere', () => {
    const {missing} = read('Agenda Item No. 9\n\nReport of the Leader\n\nHedges\n', 'vale-of-glamorgan').header
    expect(missing.map(({id}) => id)).toEqual(['meeting-date'])
  })
})

describe('a header as authors type it', () => {
  it('has no agenda item where the council’s name stands below the label', () => {
    const {header} = read(
      'Agenda Item No\n\nThe Vale of Glamorgan Council\n\nCabinet: 19 February 2018\n',
      'vale-of-glamorgan',
    )
    expect(header.fields.map(({id, value}) => [id, value.text])).toEqual([['agenda-item', '']])
  })

  it('may set its values below each other by several tabs, and number its sections without full stops', () => {
    const text = lines(
      'ABERDEEN CITY COUNCIL',
      'COMMITTEE\t\tHousing\nDATE\t\t\t14 May 2013\nDIRECTOR\t\tDirector of Housing\nTITLE OF REPORT\tLifts\nREPORT NUMBER\tH&E/13/027',
      ...sections('1 Purpose of Report', '2 Recommendations', '3 Financial Implications', '4 Background Papers'),
    ) // prettier-ignore
    const {profile, messages} = lint(text)
    expect(profile).toBe('aberdeen')
    expect(messages.filter(({ruleId, severity}) => headerRules.has(ruleId) && severity > 0)).toEqual([])
  })

  it('may give a whole contact in one line with tabs, in the body too', () => {
    const text =
      'Summary\n\nIt is cut.\n\nCONTACT OFFICER:\tA Hale\tTEL. NO. 01632 960123\nE-MAIL: a.hale@example.gov.uk\n'
    const found = read(text, 'salford').contacts.flatMap(({fields}) => fields.map(({value}) => value.text))
    expect(found).toEqual(['A Hale', '01632 960123', 'a.hale@example.gov.uk'])
  })

  it('is not taken for a report to full Council because the council is named above it', () => {
    const to = (title: string) => read(`${title}\n\nSummary\n\nIt is cut.\n`, 'base').committee?.kind
    const titles = [
      'Midshire County Council\n\nEducation Committee',
      'Midshire County Council\n\nCabinet',
      'Midshire County Council\n\nAnnual Council: 20 May 2024',
    ]
    expect(titles.map(to)).toEqual([undefined, 'executive', 'council'])
  })

  it('takes a house number or a day for no heading', () => {
    const {sections: found} = read(
      'Summary\n\n14 Orchard Row\n\n3 March 2024\n\n12 Members came\n\n2 Lifts\n\n2.1 They are old.\n',
      'base',
    )
    expect(found.map(({title}) => title)).toEqual(['Summary', 'Lifts'])
  })
})

// Sentences of the blank templates, in the report of an author who left them.
const left: Readonly<Record<string, readonly string[]>> = {
  'brighton-and-hove': [
    'Notes to assist in completing this template are in blue.',
    'A report should not usually exceed 4 sides of A4.',
    'Delete these notes once you are ready to submit your report.',
    '[Complete the following paragraph if the report is confidential]',
    'Important: Before proceeding please note the following:',
  ],
  maidstone: [
    'Provide a short, one paragraph summary of the report.',
    'Introduce and establish the context for the report.',
    'Outline the options available for responding to the situation.',
    'If there are none, this section should be deleted.',
    'This section should also explain why this is the best option.',
  ],
  lambeth: [
    'MANDATORY: DO NOT DELETE OR AMEND TITLE OF THIS SECTION.',
    'Please state how the purpose of this report relates to the plan.',
    '{Also include a 125 character summary suitable for tweeting}',
    'Write one short paragraph of 120 to 150 words (10 to 12 lines maximum).',
    'State: none arising from this report, if this is the case.',
  ],
}

describe.each(Object.entries(left))('the guidance of %s', (profile, sentences) => {
  it.each(sentences)('is found where it is left: %s', sentence => {
    const text = lines('Subject: Hedges', 'Summary', body, sentence, body)
    const found = lint(text, {profile}).messages.filter(({ruleId}) => ruleId === 'template/leftover-guidance')
    expect(found.map(({line}) => line)).toEqual([7])
  })
})
