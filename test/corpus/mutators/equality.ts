import type {Report} from '../../../src/report/types.js'
import {adds, all, answers, lineEnd, lineStart, preparing, when} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

const id = 'equality-implications'

/** The assessment is taken out of the lists of appendices and background papers, and out of the text that sends the reader there. */
const unlists: Edit = subject => {
  const {prose, section} = subject.report
  const isListed = (of: unknown) => of !== undefined && (of === section('appendices') || of === section('background-papers'))
  const pieces = prose.filter(piece => piece.kind !== 'label' && isListed(piece.section) && /equalit|impact assess|screening/i.test(piece.passage.text))
  const places = pieces.map(({passage}) => ({start: lineStart(subject, passage.range().start), end: lineEnd(subject, passage.range().end)}))
  return places.some(({start, end}) => /[|<\t]/.test(subject.text.slice(start, end))) ? undefined : places.map(place => ({...place, text: ''}))
}
const relies = (...wordings: readonly string[]): Edit => all(answers(id, ...wordings), preparing(unlists))

/** The characteristics are those of an Act of 2010. */
const isSince2011 = ({meetingDate}: Report) => (meetingDate?.year ?? 0) > 2010

export const equality: readonly Mutator[] = [
  {rule: 'equality/unsupported-assertion', name: 'There are no equality implications, and nobody says why', edit: answers(id, 'There are no equality implications.', 'There are no equality implications arising from this report.', 'No equality issues have been identified.', 'The proposals have no equality implications.'), alsoRight: ['reference/uncited-appendix', 'equality/contradiction', 'reference/broken-numbering']},
  {rule: 'equality/unsupported-assertion', name: 'Nobody is affected, it is said', edit: answers(id, 'None identified.', 'The proposals do not affect any protected group.', 'There are no direct equalities implications.', 'It is not considered that there are any equality issues.'), alsoRight: ['reference/uncited-appendix', 'equality/contradiction', 'reference/broken-numbering']},
  {rule: 'equality/contradiction', name: 'No group is affected, and the body speaks of disabled and older people', edit: all(answers(id, 'There are no equality implications, because no service changes.', 'The proposals have no impact on any group with a protected characteristic.', 'No equality implications arise, because everyone is treated alike.'), preparing(adds(['introduction', 'body'], 'Disabled people and older residents will have further to travel. Women use the service more often than men.', 'Most of those who rely on the service are older people, and a third of them are disabled.', 'Pregnant women and disabled users will lose the step-free entrance.'))), orAt: ['introduction'], alsoRight: ['equality/unsupported-assertion', 'reference/uncited-appendix', 'reference/broken-numbering']},
  {rule: 'equality/unattached-assessment', name: 'The assessment is relied on and is not there', edit: relies('An equality impact assessment has been carried out and found no adverse effect.', 'A full equality impact assessment has been completed and is available on request.', 'The equality impact assessment, which officers hold on file, shows that no group is disadvantaged.', 'The findings of the equality impact assessment have been taken into account in drawing up the proposals.'), alsoRight: ['reference/uncited-appendix', 'reference/broken-numbering', 'structure/empty-section', 'access/missing-background-papers', 'access/background-papers-contradiction']},
  {rule: 'equality/unattached-assessment', name: 'The assessment can only be found behind a link', edit: relies('An equality impact assessment was completed in May and can be viewed on the intranet.', 'The equality impact assessment can be found at www.example.gov.uk/eia.', 'An equality analysis was completed and is summarised here: no adverse effect was found.'), alsoRight: ['reference/uncited-appendix', 'reference/broken-numbering', 'structure/empty-section', 'access/missing-background-papers', 'access/background-papers-contradiction', 'accessibility/vague-link-text']},
  {rule: 'equality/incomplete-characteristics', name: 'Age is left out of the characteristics', edit: when(isSince2011, adds(id, 'The protected characteristics are disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex and sexual orientation.', 'Regard was had to the protected characteristics of disability, gender reassignment, pregnancy and maternity, race, religion or belief, sex, and sexual orientation.'))},
  {rule: 'equality/incomplete-characteristics', name: 'The list has only some of the characteristics', edit: when(isSince2011, adds(id, 'The Council considered the effect on the protected characteristics (age, disability, race, sex, religion or belief).', 'Protected characteristics are age, disability, race, religion or belief, sex and sexual orientation.', 'The relevant protected characteristics are age, disability, gender reassignment, race, religion or belief and sex.'))},
]
