import type {Report} from '../../../src/report/types.js'
import {answers, candidates, swaps, when} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

const hasReferences = ({officerReferences}: Report) => officerReferences.length > 0

/** Writes an officer's clearance reference another way. */
const reference = (id: string, written: (number: string, year: number) => string): Edit => ({report}) => {
  const found = report.officerReferences.find(reference => reference.id === id)
  return found?.number !== undefined && found.year !== undefined ? [{start: found.start, end: found.end, text: written(found.number, found.year)}] : undefined
}

const short = (year: number) => String(year).slice(2)

/** Takes every date out of a section: “on 4 May 2018”, “from … to …”, “between … and …”. */
const undates = (id: string): Edit => ({report}) => {
  const [section] = candidates(report, id)
  const pieces = section?.prose ?? []
  if (pieces.length === 0 || pieces.some(({table}) => table)) return undefined
  const day = '\\d{1,2}(?: [A-Z][a-z]+)?(?: \\d{4})?'
  const dated = new RegExp(`,? (?:(?:from|between) ${day} (?:to|and) )?(?:on|by|until|in|since|to)? ?(?:the )?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?`, 'g')
  return pieces.flatMap(({passage}) => [...passage.text.matchAll(dated)].map(match => ({...passage.range(match.index, match.index + match[0].length), text: '', at: pieces[0]?.passage.range().start ?? 0})))
}

/** With the text goes what it said of an appendix. */
const removal = ['reference/uncited-appendix']
const external = ['external-consultation', 'consultation'] as const

export const consultation: readonly Mutator[] = [
  {rule: 'consultation/malformed-officer-reference', name: 'Dots stand where the legal number should', edit: reference('legal', (_number, year) => `LD ....../${short(year)}`)},
  {rule: 'consultation/malformed-officer-reference', name: 'The finance reference has lost its year', edit: reference('finance', number => `FD ${number}`)},
  {rule: 'consultation/malformed-officer-reference', name: 'The finance reference is put together in another way', edit: reference('finance', (number, year) => `FD/${number}-${String(year)}`)},
  {rule: 'consultation/malformed-officer-reference', name: 'Dots are left behind the legal reference', edit: reference('legal', (number, year) => `LD ${number}/${short(year)}.....`)},
  {rule: 'consultation/stale-officer-reference', name: 'The finance reference is of an earlier report', edit: reference('finance', (number, year) => `FD ${number}/${short(year - 3)}`)},
  {rule: 'consultation/stale-officer-reference', name: 'The legal reference is of the year before last', edit: reference('legal', (number, year) => `LD ${number}/${short(year - 2)}`)},
  {rule: 'consultation/missing-officer-reference', name: 'The chief finance officer is named without a reference', edit: swaps(/ \(FD \d+\/\d+\)/, '', 'internal-consultation')},
  {rule: 'consultation/missing-officer-reference', name: 'Nobody from legal was asked', edit: when(hasReferences, swaps(/(?: and)? the [A-Z][\w ]+ \(LD \d+\/\d+\)/i, '', 'internal-consultation')), isAbsence: true},
  {rule: 'consultation/undated-consultation', name: 'The dates are taken out of the consultation with the public', edit: undates('external-consultation')},
  {rule: 'consultation/undated-consultation', name: 'The consultation is told without any date', edit: answers(external, 'Residents were consulted by letter. Eleven replied, and all but two of them supported the proposals.', 'A public survey was held. Most of those who replied were in favour, and the opening times were changed as a result.', 'Parents and schools were invited to comment. They raised no objection.'), alsoRight: removal},
  {rule: 'consultation/missing-outcome', name: 'Those consulted are named, and not what they said', edit: answers(external, ({meetingDate}) => `Residents and local businesses were consulted in ${String((meetingDate?.year ?? 2019) - 1)}.`, ({meetingDate}) => `The ward councillors, the parish council and the police were consulted on 4 May ${String((meetingDate?.year ?? 2019) - 1)}.`, ({meetingDate}) => `A questionnaire was sent to all service users in June ${String((meetingDate?.year ?? 2019) - 1)}.`), alsoRight: removal},
  {rule: 'consultation/missing-outcome', name: 'Comments have been incorporated, whatever they were', edit: answers(external, ({meetingDate}) => `The trade unions and staff were consulted on 12 June ${String((meetingDate?.year ?? 2019) - 1)} and any comments have been incorporated into the report.`, ({meetingDate}) => `Partners were consulted in May ${String((meetingDate?.year ?? 2019) - 1)} and their comments have been taken into account.`), alsoRight: removal},
  {rule: 'consultation/missing-outcome', name: 'The officers were consulted, and nothing more is said', edit: swaps(/(\(LD \d+\/\d+\) were consulted on \d+ \w+ \d+\.).*/s, '$1', 'internal-consultation')},
  {rule: 'consultation/unexplained-external-na', name: 'Nobody outside was consulted, and the body speaks of the public', edit: answers('external-consultation', 'N/A', 'None', 'Not applicable', 'None.')},
]
