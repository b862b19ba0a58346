import type {Report} from '../../../src/report/types.js'
import {all, answers, fieldSays, preparing, recommends, swaps, when, wording, type Wording} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

const of = (...kinds: readonly string[]) => ({committee}: Report) => kinds.includes(committee?.kind ?? '')
/** A report that is only noted needs no reason of its own. */
const asksAtLast = ({recommendations}: Report) => !/^(?:that (?:the )?\w+ )?notes?\b|\bto note\b/i.test(recommendations.at(-1)?.passage.text ?? '')
const several = ({recommendations, reasons}: Report) => recommendations.length > 1 && reasons.length === recommendations.length
/** “approves …” behind a stem, “That the Committee approves …” without one: the new text is put the same way. */
const resolves = (...wordings: readonly Wording[]): Edit => subject => {
  const item = subject.report.recommendations.at(-1)
  const verb = /^(?:That )?(?:the |Cabinet |Council |Committee )*/i.exec(item?.passage.text ?? '')?.[0] ?? ''
  const bare = /^\w+(?:ve|te|er|ee|ise|t|d)\b/.test(item?.passage.text.slice(verb.length) ?? '') && !/^\w+s\b/.test(item?.passage.text.slice(verb.length) ?? '')
  if (!item || /^that the (?:head|director)/i.test(item.passage.text)) return undefined
  const said = wording(subject, wordings)
  return [{...item.passage.range(), text: verb + (bare ? said.replace(/^(\w+?)s\b/, '$1') : said)}]
}
/** Every recommendation only takes note. */
const onlyNotes: Edit = ({report}) => {
  const changes = report.recommendations.map(({passage}) => {
    const match = /^(?:That (?:the )?(?:Cabinet|Council|Committee) )?\w+?(s?)(?= )/.exec(passage.text)
    return match && !/^That the (?!Comm)/.test(passage.text) ? {...passage.range(match[0].lastIndexOf(' ') + 1, match[0].length), text: match[1] === 's' ? 'notes' : 'note'} : undefined
  })
  return changes.includes(undefined) ? undefined : changes.flatMap(change => change ?? [])
}
const dropsLastReason: Edit = subject => {
  const [, ...later] = subject.report.reasons
  const last = later.at(-1)
  const before = subject.report.reasons.at(-2)
  if (!last || !before || last.prose.table) return undefined
  return [{start: before.passage.range().end, end: last.passage.range().end, text: '', at: before.passage.range().start}]
}
const unnumbers: Edit = ({report}) => {
  const {recommendations} = report
  if (recommendations.length < 2 || recommendations.some(({prose}) => !prose.number)) return undefined
  return recommendations.flatMap(({prose, passage}) => (prose.number ? [{start: Math.min(prose.number.start, prose.bullet?.start ?? prose.number.start), end: passage.range().start, text: ''}] : []))
}
/** Two wards or more by name, or a million pounds or more to be spent. */
const isLarge = ({field, section, recommendations}: Report) => {
  const spent = [...recommendations.map(({passage}) => passage.text), section('capital-costs')?.text, section('revenue-costs')?.text, section('financial-implications')?.text].join(' ')
  return (field('wards')?.value.text.replace(/;$/, '') ?? '').includes(';') || /£\d,\d{3},\d{3}/.test(spent)
}
const reasonAt = ['reasons'] as const

export const decision: readonly Mutator[] = [
  {rule: 'decision/malformed-recommendation', name: 'The recommendations have no numbers', edit: unnumbers},
  {rule: 'decision/malformed-recommendation', name: 'One recommendation is in another mood', edit: when(several, swaps(/^(approves|notes|endorses|asks|agrees|recommends|authorises|comments on)\b/, 'It would be helpful if members could agree', 'recommendations')), alsoRight: ['language/plain-words']},
  {rule: 'decision/malformed-recommendation', name: 'A recommendation is a remark', edit: when(several, recommends('There is a need for further work on this.', 'Officers feel that the proposals are sensible.', 'The timetable is tight.')), alsoRight: ['decision/missing-reason']},
  {rule: 'decision/weak-recommendation', name: 'Every recommendation only takes note', edit: onlyNotes, orAt: ['recommendations']},
  {rule: 'decision/weak-recommendation', name: 'The only recommendation is to note the report', edit: answers('recommendations', 'That the report be noted.', 'That members note the contents of the report.', 'That the Committee receives the report.'), orAt: ['recommendations'], alsoRight: ['template/carry-over']},
  {rule: 'decision/unowned-recommendation', name: 'Work is to be done by nobody and at no time', edit: when(several, recommends('That further work be undertaken to improve the service.', 'That the website be updated.', 'That a communications plan be prepared.', 'That steps be taken to reduce complaints.')), alsoRight: ['decision/missing-reason']},
  {rule: 'decision/unowned-recommendation', name: 'A review has neither owner nor date', edit: when(several, recommends('That a review of the arrangements be carried out.', 'That consideration be given to extending the scheme.', 'That performance be monitored.', 'That residents be informed of the changes.')), alsoRight: ['decision/missing-reason']},
  {rule: 'decision/recommendation-beyond-powers', name: 'Scrutiny is asked to decide for the executive', edit: when(of('scrutiny'), resolves('approves the strategy and the budget for its delivery', 'adopts the plan described in this report', 'awards the contract described in this report', 'approves the policy described in this report')), alsoRight: ['decision/missing-reason', 'decision/unsupported-recommendation']},
  {rule: 'decision/recommendation-beyond-powers', name: 'The executive is asked to decide for Council', edit: when(of('executive'), resolves('sets the council tax for the coming year', 'approves the annual revenue budget and council tax requirement', 'adopts the changes to the Constitution', 'approves the members’ allowances scheme')), alsoRight: ['decision/missing-reason', 'decision/unsupported-recommendation']},
  {rule: 'decision/missing-reason', name: 'The last recommendation has no reason', edit: when(report => several(report) && asksAtLast(report), dropsLastReason), orAt: reasonAt},
  {rule: 'decision/missing-reason', name: 'One reason stands for several recommendations and speaks of none', edit: when(report => report.recommendations.length > 1 && asksAtLast(report), answers('reasons', 'To ensure good governance.', 'To keep members informed.', 'To comply with the Council’s procedures.')), orAt: reasonAt},
  {rule: 'decision/unsupported-recommendation', name: 'Members are to approve a strategy of which nothing is said', edit: when(several, resolves('approves the Biodiversity Strategy', 'approves the Fleet Replacement Plan', 'endorses the Digital Inclusion Strategy', 'adopts the Volunteering Policy')), alsoRight: ['decision/missing-reason', 'decision/recommendation-beyond-powers']},
  {rule: 'decision/unsupported-recommendation', name: 'Members are to note findings that are not reported', edit: when(several, resolves('notes the findings of the peer review', 'notes the recommendations of the external inspectorate', 'notes the conclusions of the feasibility study')), alsoRight: ['decision/missing-reason']},
  {rule: 'decision/missing-options', name: 'The options are “N/A”', edit: answers('options', 'N/A', 'None.', 'Not applicable', 'None'), alsoRight: ['structure/bare-not-applicable']},
  {rule: 'decision/missing-options', name: 'No options were considered, and nobody says why', edit: answers('options', 'No other options were considered.', 'There are no alternative options.', 'No alternatives have been identified.', 'Other options were not considered.')},
  {rule: 'decision/missing-options', name: 'Options are named and not judged', edit: answers('options', 'Members may approve, amend or reject the proposals.', 'Option 1 is to do nothing. Option 2 is to approve the proposals.', 'The options are to continue as at present or to accept the recommendations.')},
  {rule: 'decision/key-decision-contradiction', name: 'A key decision is not in the forward plan', edit: when(of('executive'), all(fieldSays('forward-plan', 'No'), preparing(({report}) => (report.isKeyDecision ? [] : undefined)))), orAt: ['key-decision']},
  {rule: 'decision/key-decision-contradiction', name: 'A decision for several wards, or for a million pounds, is not called key', edit: when(report => of('executive')(report) && isLarge(report) && report.isKeyDecision === true, all(fieldSays('key-decision', 'No'), alsoNo('forward-plan'))), orAt: ['wards', 'forward-plan', 'recommendations', 'revenue-costs', 'capital-costs', 'financial-implications']},
  {rule: 'decision/open-ended-delegation', name: 'Power is given to officers without a post or a limit', edit: when(several, resolves('delegates authority to officers to take all necessary steps', 'delegates the decision to officers', 'delegates all further decisions on this matter to the relevant officer')), alsoRight: ['decision/missing-reason']},
  {rule: 'decision/open-ended-delegation', name: 'A director is given power without limit or consultee', edit: when(several, resolves('delegates to the Director authority to make any changes', 'delegates authority to the Chief Executive to make such further amendments as may be necessary', 'delegates full authority to the Director of Resources')), alsoRight: ['decision/missing-reason']},
  {rule: 'decision/unclear-implementation-date', name: 'A decision that can be called in takes effect at once', edit: when(of('executive'), answers('implementation-date', 'Immediately.', 'Immediately following the meeting.', 'With immediate effect'))},
  {rule: 'decision/unclear-implementation-date', name: 'The date of implementation is not said', edit: when(of('executive'), answers('implementation-date', 'As soon as possible.', 'To be agreed.', 'In due course.', 'As soon as practicable after the meeting.'))},
]

function alsoNo(id: string): Edit {
  return subject => (subject.report.field(id) ? (fieldSays(id, 'No')(subject) ?? []) : [])
}