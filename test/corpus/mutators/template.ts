import {adds, addsParagraph, candidates, fieldSays, first, line, lineEnd, swaps, when} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

/** A line of its own above the first section. */
const heads = (text: string): Edit => subject => {
  const [section] = subject.report.sections
  return section?.label.form !== 'cell' && section ? [line(subject, section.range.start, text)] : undefined
}

/** A paragraph of its own between a label and what answers it. */
const lineBelow = (id: string, text: string): Edit => subject => {
  const [section] = candidates(subject.report, id)
  if (!section || section.label.form === 'cell' || section.label.form === 'inline') return undefined
  const start = section.prose[0]?.table ? undefined : section.prose[0]?.passage.range().start
  return start !== undefined && start > lineEnd(subject, section.label.start) ? [line(subject, start, text)] : undefined
}

const others: Readonly<Record<string, string>> = {executive: 'the Planning Committee', regulatory: 'Cabinet', scrutiny: 'the Licensing Committee', council: 'the Audit Committee'}
const otherThan = (kind: string | undefined) => others[kind ?? ''] ?? 'the Pensions Committee'

/** The stem of the recommendations speaks to another committee than the header. */
const addresses: Edit = ({report}) => {
  const stem = report.recommendationStem?.passage
  const match = stem && /\bthat (?:the (?:\w+ )?Committee|Cabinet|Council|the Executive)\b|\bThe Committee\b/i.exec(stem.text)
  if (!match) return undefined
  const that = /^that /i.exec(match[0])?.[0] ?? ''
  return [{...stem.range(match.index, match.index + match[0].length), text: that + otherThan(report.committee?.kind)}]
}

export const template: readonly Mutator[] = [
  {rule: 'template/leftover-guidance', name: 'A note says to delete what does not apply', edit: addsParagraph(['options', 'risk-implications'], '(Delete as appropriate)', '[Delete this section if it does not apply]', '(please delete if not applicable)', 'Delete whichever is not applicable.')},
  {rule: 'template/leftover-guidance', name: 'The instruction under a label is still there', edit: lineBelow('consultation', 'Please state who has been consulted, when, and what they said.')},
  {rule: 'template/leftover-guidance', name: 'A note to the author stands in square brackets', edit: adds(['equality-implications'], '[Please insert details of the equality impact assessment here]', '[Guidance: explain how the proposal affects each group]', '[Insert summary of the assessment]', '[Note to author: refer to the toolkit before completing this section]')},
  {rule: 'template/leftover-guidance', name: 'The author is told to remove the text', edit: addsParagraph('legal-implications', 'Remove this text before submitting the report.', 'This guidance should be deleted before the report is finalised.', 'Authors should delete the notes in italics when completing this section.', '(Notes in blue to be removed from the final version)')},
  {rule: 'template/leftover-guidance', name: 'Word’s own prompt is still there', edit: addsParagraph(['financial-implications', 'resource-implications'], 'Click or tap here to enter text.', 'Click here to enter text.')},
  {rule: 'template/leftover-placeholder', name: 'A sum is still “£X”', edit: adds(['financial-implications', 'revenue-costs'], 'A further £X will be met from reserves.', 'The remaining cost of £XX,XXX will be met from the contingency.', 'The balance of £xx is included in the capital programme.', 'A contribution of £[amount] is expected from partners.')},
  {rule: 'template/leftover-placeholder', name: 'A date is to be confirmed', edit: adds('body', 'The opening event will take place on TBC.', 'A contractor will be appointed by (TBC).', 'The project board will be chaired by [name].', 'The start date is TBA.')},
  {rule: 'template/leftover-placeholder', name: 'Dots stand where a word should', edit: adds(['summary', 'body'], 'The report was requested by ............. at the last meeting.', 'The scheme will start in ........ and last for a year.', 'Further details can be obtained from .................... in Democratic Services.')},
  {rule: 'template/leftover-placeholder', name: 'A line is left to write on', edit: adds('body', 'The total number of properties is ______ at present.', 'Phase two will be complete by ____ 2030.', 'The lead officer is ________________.')},
  {rule: 'template/leftover-placeholder', name: 'Question marks stand for a figure', edit: adds('body', 'About ?? residents attended the event.', 'The contract is worth £??? a year.', 'There were ??% more requests than in the year before.')},
  {rule: 'template/leftover-placeholder', name: 'Sample text of a designer is left', edit: addsParagraph('body', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.')},
  {rule: 'template/leftover-placeholder', name: 'The date of the meeting is made of noughts or crosses', edit: adds('consultation', 'The forum was consulted on 00/00/0000 and supported the proposal.', 'The forum was consulted on XX/XX/XXXX and supported the proposal.', 'The forum was consulted on dd/mm/yyyy and supported the proposal.', 'The forum was consulted on xx May and supported the proposal.'), alsoRight: ['date/impossible-date']},
  {rule: 'template/unresolved-choice', name: 'Yes and No both stand in the header', edit: first(fieldSays('key-decision', 'Yes/No', 'Yes / No', 'Yes or No'), fieldSays('exempt', 'Yes/No', 'Yes / No', 'YES/NO'))},
  {rule: 'template/unresolved-choice', name: 'The author chose neither “is” nor “is not”', edit: adds(['legal-implications', 'summary'], 'This is/is not a key decision.', 'The report does/does not contain exempt information.', 'The proposal is / is not within the budget and policy framework.', 'The decision will/will not be subject to call-in.')},
  {rule: 'template/unresolved-choice', name: 'Public and private both stand above the report', edit: heads('For general release or Not for publication')},
  {rule: 'template/optional-plural', name: 'The plural is left open', edit: adds(['consultation', 'body'], 'The ward councillor(s) will be told of the decision.', 'The contractor(s) will be asked for a method statement.', 'The affected property(ies) and tenant(s) will be visited.', 'The relevant officer(s) will attend.')},
  {rule: 'template/optional-plural', name: 'The plural of a noun is left open in the reasons', edit: swaps(/\b(month|member|parent|resident|school|home|year|team|officer|visit|service)s\b/, '$1(s)', 'introduction')},
  {rule: 'template/draft-artefact', name: 'A cross-reference of Word is broken', edit: adds('body', 'The figures are shown in Error! Reference source not found.', 'See Error! Bookmark not defined. for the details.', 'The map is on page Error! Reference source not found..')},
  {rule: 'template/draft-artefact', name: 'A reviewer’s comment is still in the text', edit: adds('body', '[SM3]Is this figure right?', 'Comment [KL2]: check with finance', 'Commented [AB4]: is this still so?', 'The figures were checked in May.[HJ2]')},
  {rule: 'template/draft-artefact', name: 'The mark of a comment is still behind a word', edit: swaps(/([a-z]{5})( (?:is|are|was|were|has|have|will)\b)/, '$1[JB1]$2', 'body')},
  {rule: 'template/draft-artefact', name: 'A version stands above the report', edit: first(heads('DRAFT v0.3'), heads('Draft 2'))},
  {rule: 'template/draft-artefact', name: 'A tracked change is left', edit: adds('body', 'The fee rises by {--four--}{++five++} per cent.', 'The pilot {++and its evaluation ++}ends in March.', 'The team {~~leads~>supports~~} the work.')},
  {rule: 'template/carry-over', name: 'The recommendations speak to another committee', edit: addresses},
  {rule: 'template/carry-over', name: 'The report was written for another meeting', edit: when(({meetingDate}) => meetingDate !== undefined, adds('summary', ({meetingDate}) => `The Committee is asked to consider the report at its meeting on 3 February ${String((meetingDate?.year ?? 0) - 3)}.`, ({meetingDate}) => `This report is for the meeting on 14 January ${String((meetingDate?.year ?? 0) - 1)}.`))},
]
