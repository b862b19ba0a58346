import {dayNumber, formatDate, fromDayNumber, weekdayNames, weekdayOf} from '../../../src/text/calendar.js'
import type {Report} from '../../../src/report/types.js'
import {adds, addsParagraph, all, answers, blanks, drops, fieldSays, line, preparing, swaps, when} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

const paragraphs = {england: 'paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972', wales: 'paragraph 14 of Part 4 of Schedule 12A to the Local Government Act 1972', scotland: 'paragraph 6 of Part 1 of Schedule 7A to the Local Government (Scotland) Act 1973'}
const balance = 'The public interest in maintaining the exemption outweighs the public interest in disclosing the information, because disclosure would harm the Council’s position in the negotiations.'
const notice = 'Notice of the intention to consider this report in private was published 28 clear days before the meeting and again five clear days before it.'

const above = (text: (report: Report) => string): Edit => subject => {
  const [section] = subject.report.sections
  return section && section.label.form !== 'cell' ? [line(subject, section.range.start, text(subject.report))] : undefined
}

interface Claim {
  readonly paragraph?: string
  readonly withoutBalance?: true
  readonly withoutMark?: true
  readonly withoutNotice?: true
}

/** “Yes”, in the words of the template: “Part 2”, “Exempt”. */
const saysExempt: Edit = subject => fieldSays('exempt', subject.report.field('exempt')?.template.yes?.[0] ?? 'Yes')(subject)

/** Makes an open report a private one, with everything that it then needs except what the claim leaves out. */
const exempts = (claim: Claim): Edit => {
  const paragraph = ({jurisdiction}: Report) => claim.paragraph ?? ` within the meaning of ${paragraphs[jurisdiction]}`
  return when(
    ({isExempt, jurisdiction}) => isExempt === false && jurisdiction in paragraphs,
    all(
      saysExempt,
      preparing(claim.withoutMark ? () => [] : above(report => `NOT FOR PUBLICATION: this report contains exempt information${paragraph(report)}.`)),
      adds('summary', report => [`The report contains exempt information${paragraph(report)}.`, claim.withoutBalance ? '' : balance, claim.withoutNotice || report.committee?.kind !== 'executive' ? '' : notice].filter(Boolean).join(' ')),
    ),
  )
}

/** “Private” or “Not for publication” at the top of the report marks it. */
const isMarkItself = ({field}: Report) => field('exempt')?.template.yes !== undefined
/** The regulations on notice are of September 2012, and bind meetings. */
const needsNotice = ({committee, jurisdiction, meetingDate}: Report) =>
  committee?.kind === 'executive' && jurisdiction === 'england' && (meetingDate?.year ?? 0) > 2012 && !/member/i.test(committee.name)

const daysBefore = (days: number, withWeekday = false) => ({meetingDate}: Report) => {
  const date = fromDayNumber(dayNumber(meetingDate ?? {year: 2000, month: 1, day: 1}) - days)
  return (withWeekday ? `${weekdayNames[weekdayOf(date)] ?? ''} ` : '') + formatDate(date)
}

const exemptAppendix: Edit = ({report}) => {
  const end = report.appendices.at(-1)?.passage.range().end
  return end !== undefined && report.isExempt === false ? [{start: end, end, text: ' (exempt)'}] : undefined
}

export const access: readonly Mutator[] = [
  {rule: 'access/missing-background-papers', name: 'There is no list of background papers', edit: drops('background-papers'), isAbsence: true, alsoRight: ['structure/missing-section']},
  {rule: 'access/missing-background-papers', name: 'The list of background papers is blank', edit: blanks('background-papers'), alsoRight: ['structure/empty-section']},
  {rule: 'access/background-papers-contradiction', name: 'No papers are listed, and the report rests on a survey', edit: all(answers('background-papers', 'None', 'There are no background papers.', 'There are no background papers to this report.'), adds(['introduction', 'body'], 'The proposals are based on the Traffic Impact Assessment that consultants completed last year.', 'This report was informed by the internal Service Review of last autumn.', 'The options were drawn up in line with the findings of the Options Appraisal carried out by officers.', 'The need for change was identified in the Asset Condition Survey, which has not been published.'))},
  {rule: 'access/background-papers-contradiction', name: 'No papers are listed, and the recommendation relies on a plan', edit: all(answers('background-papers', 'There are no background papers available for inspection.', 'None.', 'No background papers were relied on in the preparation of this report.'), adds('reasons', 'They follow the advice in the consultant’s feasibility study.', 'They reflect the conclusions of the independent audit of the service.', 'They are in accordance with the department’s improvement plan.'))},
  {rule: 'access/tabled-document', name: 'A plan will be tabled', edit: adds(['summary', 'body'], 'A revised plan will be tabled at the meeting.', 'The updated figures in the schedule will be tabled on the night.', 'An addendum to this report will be tabled.')},
  {rule: 'access/tabled-document', name: 'An appendix is to follow', edit: adds(['summary', 'body'], 'The financial appendix is to follow.', 'The consultant’s report will follow under separate cover.', 'Detailed plans are to follow before the meeting.', 'The equality impact assessment is to follow.'), alsoRight: ['equality/unattached-assessment']},
  {rule: 'access/tabled-document', name: 'Members will hear what they cannot read', edit: adds(['summary', 'body'], 'Officers will give a verbal update on the results of the survey at the meeting.', 'A verbal report on the tenders will be given at the meeting.', 'The risk register will be circulated separately to members.', 'The presentation slides will be circulated at the meeting.')},
  {rule: 'access/too-few-clear-days', name: 'The report was published a day or two before the meeting', edit: when(({meetingDate}) => meetingDate !== undefined, above(report => `${['This report was published on', 'Date of publication:', 'Published:'][report.text.length % 3] ?? ''} ${daysBefore(1 + (report.text.length % 2), true)(report)}`))},
  {rule: 'access/too-few-clear-days', name: 'The agenda was sent out two days before the meeting', edit: when(({meetingDate}) => meetingDate !== undefined, adds('summary', report => `The agenda and this report were despatched to members on ${daysBefore(2, true)(report)}.`, report => `The papers for the meeting were published on ${daysBefore(2)(report)}.`, report => `The agenda was issued on ${daysBefore(1)(report)}.`))},
  {rule: 'access/missing-lateness-reason', name: 'A late report does not say why it is late', edit: adds('summary', 'This is a late report.', 'This report was not available when the agenda was published.', 'The Chair has agreed to take this report as an urgent item.', 'This item is submitted as urgent business.')},
  {rule: 'access/missing-lateness-reason', name: 'An urgent decision is asked for without a reason', edit: addsParagraph('reasons', 'This report is submitted as a matter of urgency.', 'An urgent decision is required on this report.', 'This is a late item.')},
  {rule: 'access/missing-exempt-paragraph', name: 'An exempt report names no paragraph', edit: exempts({paragraph: ''}), orAt: ['exempt']},
  {rule: 'access/missing-exempt-paragraph', name: 'An exempt report names a paragraph that does not exist', edit: exempts({paragraph: ' within the meaning of paragraph 23 of Schedule 12A to the Local Government Act 1972'}), orAt: ['exempt']},
  {rule: 'access/missing-public-interest-test', name: 'An exempt report does not weigh the public interest', edit: exempts({withoutBalance: true}), orAt: ['exempt']},
  {rule: 'access/missing-public-interest-test', name: 'The balance is taken out of a report with an exempt appendix', edit: swaps(/The public interest in maintaining the exemption outweighs the public interest[^.]*\./, 'The appendix is therefore private.')},
  {rule: 'access/missing-exempt-marking', name: 'An exempt report is not marked', edit: when(report => !isMarkItself(report), exempts({withoutMark: true})), orAt: ['exempt']},
  {rule: 'access/missing-private-meeting-notice', name: 'A private item of the executive gives no notice', edit: when(needsNotice, exempts({withoutNotice: true})), orAt: ['exempt']},
  {rule: 'access/missing-private-meeting-notice', name: 'The notice is taken out of a report with an exempt appendix', edit: swaps(/Notice that part of this item may be considered in private[^.]*\. No representations were received\./, 'Officers can answer questions on the appendix.'), isAbsence: true},
  {rule: 'access/exempt-contradiction', name: 'The header says open and the text says private', edit: when(({isExempt}) => isExempt === false, adds('summary', 'This report is not for publication.', 'The report contains exempt information and is not for publication.', 'This is a confidential report.', 'This report is exempt from publication.')), orAt: ['exempt'], alsoRight: ['access/missing-exempt-paragraph', 'access/missing-public-interest-test', 'access/missing-exempt-marking', 'access/missing-private-meeting-notice']},
  {rule: 'access/exempt-contradiction', name: 'The header says open and an appendix is exempt', edit: exemptAppendix, orAt: ['exempt'], alsoRight: ['access/missing-exempt-paragraph', 'access/missing-public-interest-test', 'access/missing-private-meeting-notice']},
  {rule: 'access/exempt-contradiction', name: 'The header says exempt of a report that says nothing of it', edit: when(({isExempt}) => isExempt === false, saysExempt), alsoRight: ['access/missing-exempt-paragraph', 'access/missing-public-interest-test', 'access/missing-exempt-marking', 'access/missing-private-meeting-notice']},
]
