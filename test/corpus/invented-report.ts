import type {SurfaceReport, SurfaceSection} from './surface.js'

/** An invented report with nothing to find: whoever it names does not exist. */
export const goodReport: SurfaceReport = {
  header: [
    ['Report to', 'Cabinet'],
    ['Date of Meeting', 'Thursday 4 October 2018'],
    ['Subject', 'Opening Hours of the Branch Libraries from January 2019'],
    ['Report of', 'Head of Communities'],
    ['Wards Affected', 'Ainsdale; Derby; Linacre'],
    ['Portfolio', 'Health and Wellbeing'],
    ['Is this a Key Decision', 'Yes'],
    ['Included in Forward Plan', 'Yes'],
    ['Exempt / Confidential Report', 'No'],
  ],
  sections: [
    {
      label: 'Summary',
      text: [
        'This report sets out the outcome of the consultation on the opening hours of three branch libraries and asks Cabinet to approve new hours from 7 January 2019. The proposed hours are in Appendix A and the results of the survey are in Appendix B.',
        'The changes move eleven hours a week from mornings to evenings and Saturdays; the total number of hours does not change.',
      ],
    },
    {
      label: 'Recommendation(s)',
      text: [
        'That Cabinet:',
        '(1) approves the opening hours set out in Appendix A with effect from 7 January 2019; and',
        '(2) authorises the Head of Communities, in consultation with the Cabinet Member for Health and Wellbeing, to vary the Saturday hours by no more than one hour before 31 March 2019.',
      ],
    },
    {
      label: 'Reasons for the Recommendation(s)',
      text: [
        '(1) The survey showed that 68% of borrowers who work cannot reach a library while it is open on weekdays.',
        '(2) A limited power to vary the hours allows the service to respond to use in the first three months without a further report.',
      ],
    },
    {
      label: 'Alternative Options Considered and Rejected',
      gloss: '(including any Risk Implications)',
      text: [
        'Keeping the present hours was rejected because use before 10 am fell by a third between 2015 and 2017. Closing one branch was rejected because it would leave 4,200 residents more than two miles from a library.',
      ],
    },
    {
      label: 'What will it cost and how will it be financed',
      children: [
        {label: 'Revenue Costs', number: 'A', text: ['Evening allowances cost £9,400 a year and are met from the existing library staffing budget of £412,000, from which £9,500 was released by the vacant relief post.']},
        {label: 'Capital Costs', number: 'B', text: ['None, because no building work or equipment is needed.']},
      ],
    },
    {
      label: 'Implications of the Proposals',
      children: [
        {label: 'Resource Implications', gloss: '(Financial, IT, Staffing and Assets)', text: ['Fourteen members of staff have agreed to revised working patterns; no post is lost.']},
        {label: 'Legal Implications', text: ['Section 7 of the Public Libraries and Museums Act 1964 requires the Council to provide a comprehensive and efficient library service. The proposed hours meet that duty.']},
        {label: 'Equality Implications', text: ['An equality impact assessment was completed on 3 September 2018 and found no adverse effect on any group with a protected characteristic; it is a background paper to this report.']},
      ],
    },
    {
      label: 'Contribution to the Council’s Core Purpose',
      children: [
        {label: 'Protect the most vulnerable', text: ['The home library service for housebound readers is unchanged.']},
        {label: 'Facilitate confident and resilient communities', text: ['Evening opening makes room for reading groups and study clubs.']},
        {label: 'Commission, broker and provide core services', text: ['The Council continues to provide the library service itself.']},
        {label: 'Place – leadership and influencer', text: ['Partners have been asked to move their advice sessions to the new hours.']},
        {label: 'Drivers of change and reform', text: ['Borrowers can check the hours of every branch on one page.']},
        {label: 'Facilitate sustainable economic prosperity', text: ['Job seekers gain five hours of computer access each week.']},
        {label: 'Greater income for social investment', text: ['Room hire in the evenings is expected to raise £1,800 a year.']},
        {label: 'Cleaner Greener', text: ['No effect, because the heated hours of the buildings stay the same.']},
      ],
    },
    {
      label: 'What consultations have taken place on the proposals and when',
      children: [
        {label: 'Internal Consultations', number: 'A', text: ['The Head of Corporate Resources (FD 5312/18) and the Chief Legal and Democratic Officer (LD 4537/18) were consulted on 10 September 2018. The first confirmed that the cost is within the budget; the second confirmed that the hours meet the statutory duty.']},
        {label: 'External Consultations', number: 'B', text: ['A public survey ran from 4 June 2018 to 29 July 2018. It drew 1,206 replies, of which 71% supported the proposed hours; the Saturday hours at Derby were lengthened as a result.']},
      ],
    },
    {
      label: 'Implementation Date for the Decision',
      text: ['Following the expiry of the “call-in” period for the Minutes of the Cabinet Meeting.'],
    },
  ],
  contact: [
    ['Contact Officer', 'Morgan Ellery'],
    ['Telephone Number', '01632 960147'],
    ['Email Address', 'morgan.ellery@example.gov.uk'],
  ],
  after: [
    {label: 'Appendices', text: ['Appendix A – Proposed opening hours', 'Appendix B – Results of the survey']},
    {
      label: 'Background Papers',
      text: ['Equality impact assessment: branch library opening hours, September 2018 (available at www.example.gov.uk/libraries/hours).'],
    },
    {
      label: 'Introduction/Background',
      number: '1',
      text: [
        '1.1 The Council runs six libraries. Three of them are branch libraries that open for 34 hours a week.',
        '1.2 Cabinet agreed on 8 March 2018 to consult on new hours for the branch libraries.',
        '1.3 The proposed hours in Appendix A follow what borrowers said in the survey, which Appendix B describes.',
      ],
    },
  ],
} // prettier-ignore

const allSections = ({sections, after}: SurfaceReport) => ({sections, after})

/** The report with every section of this label changed, or left out. */
function withSection(
  report: SurfaceReport,
  label: string,
  change: (section: SurfaceSection) => SurfaceSection | undefined,
): SurfaceReport {
  const visit = (sections: readonly SurfaceSection[]): readonly SurfaceSection[] =>
    sections.flatMap(section => {
      const changed = section.label === label ? change(section) : section
      return changed ? [changed.children ? {...changed, children: visit(changed.children)} : changed] : []
    })
  const {sections, after} = allSections(report)
  return {...report, sections: visit(sections), after: visit(after)}
}

const withField = (report: SurfaceReport, label: string, value: string | undefined): SurfaceReport => ({
  ...report,
  header: report.header.flatMap(([name, old]) =>
    name !== label ? [[name, old] as const] : value === undefined ? [] : [[name, value] as const],
  ),
})

const saying =
  (...text: readonly string[]) =>
  (section: SurfaceSection): SurfaceSection => ({...section, text})

/** Reports with faults of several kinds, each in every form. */
export const badReports: Readonly<Record<string, SurfaceReport>> = {
  'a header field missing and one blank': withField(withField(goodReport, 'Portfolio', undefined), 'Wards Affected', ''),
  'empty sections and a bare answer': withSection(
    withSection(withSection(goodReport, 'Legal Implications', saying()), 'Summary', saying()),
    'Equality Implications',
    saying('N/A'),
  ),
  'guidance left over and half-filled officer references': withSection(
    withSection(
      goodReport,
      'Internal Consultations',
      saying('The Head of Corporate Resources (FD .../18) and the Chief Legal and Democratic Officer (LD 4537/18.....) have been consulted and any comments have been incorporated into the report.'),
    ),
    'Implementation Date for the Decision',
    saying('Immediately following the Committee meeting.', '(Please delete as appropriate and remove this text)'),
  ), // prettier-ignore
  'a wrong weekday and costs that do not pair': withSection(
    withField(goodReport, 'Date of Meeting', 'Tuesday 4 October 2018'),
    'Capital Costs',
    saying(),
  ),
  'an uncited appendix and a missing section': withSection(
    withSection(goodReport, 'Appendices', saying('Appendix A – Proposed opening hours', 'Appendix C – Map of the branches')),
    'Reasons for the Recommendation(s)',
    () => undefined,
  ), // prettier-ignore
}
