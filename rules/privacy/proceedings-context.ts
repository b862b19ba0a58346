import {defineRule, type Prose, type Range, type Report} from '#rule'
import {groupBy} from '#text/group-by'
import {detectors} from '../detectors/all.js'
import {privatePersons} from '../detectors/persons/private-persons.js'
import {findAddresses} from '../lexicons/find-addresses.js'
import {findBirths} from '../lexicons/find-births.js'
import {loadPersonFinder} from '../lexicons/person-finder.js'
import {proceedingsHints, proceedingsIn} from '../lexicons/proceedings-words.js'
import {whoseAddress} from '../lexicons/whose-address.js'

export default defineRule({
  summary: 'Nobody in family, youth court or sexual offence proceedings can be told from the report.',
  why: 'To publish what identifies them is an offence, whoever else knows them already, and for victims it lasts for life.',
  source:
    'Children Act 1989, section 97(2); Administration of Justice Act 1960, section 12; Sexual Offences (Amendment) Act 1992, section 1; Children and Young Persons Act 1933, section 49',
  severity: 'error',
  isPersonal: true,
  messages: {
    family: 'Somebody in family proceedings is identified here, an offence (Children Act 1989, s. 97); take it out.',
    sexual:
      'A person is identified beside a sexual offence, an offence (Sexual Offences (Amendment) Act 1992); take it out.',
    youth:
      'Somebody in the youth court is identified, an offence (Children and Young Persons Act 1933, s. 49); take it out.',
  },
  load: loadPersonFinder,
  examples: [
    {ok: 'Care proceedings cost the Council £1.2 million. Councillor Amina Okafor asked about sexual exploitation.\n'},
    {
      bad: 'The family court made a care order. Mrs Amina Okafor did not attend.\n',
      finds: [
        '1:41 Somebody in family proceedings is identified here, an offence (Children Act 1989, s. 97); take it out.',
      ],
    },
    {
      bad: '## What happened\n\nChild A told her teacher that she had been raped.\n\nShe was born on 3 May 2011.\n',
      finds: [
        '5:17 A person is identified beside a sexual offence, an offence (Sexual Offences (Amendment) Act 1992); take it out.',
      ],
    },
    {
      bad: 'A girl who lives at Rose Cottage, Mill Lane was sexually abused.\n',
      finds: [
        '1:21 A person is identified beside a sexual offence, an offence (Sexual Offences (Amendment) Act 1992); take it out.',
      ],
    },
    {near: 'The family court, 2 High Street, made a care order, as did the one in Mill Hall, Park Road.\n'},
    {near: 'The Judge of the family court, Her Honour Judge Harlow, praised the pilot of care proceedings.\n'},
    {near: 'Child A was made the subject of a care order in 2019.\n'},
  ],
  *check({report, profile, loaded}) {
    const told = new Set(report.proseWith(proceedingsHints))
    if (told.size === 0) return
    const {people} = privatePersons(report, profile, loaded)
    const named = people.filter(({probability, isWorker}) => probability >= 0.6 && !isWorker)
    const namedIn = groupBy(
      named.flatMap(({mentions}) => mentions),
      ({prose}) => prose,
    )
    const seen = new Set<number>()
    for (const [i, prose] of report.prose.entries()) {
      const proceedings = told.has(prose) ? proceedingsIn(prose.passage.text) : undefined
      if (!proceedings) continue
      const near = [prose, ...beside(report, i)].flatMap(piece => [
        ...(namedIn.get(piece) ?? []).map(({start, end}) => ({start, end})),
        ...valuesIn(report, piece),
      ])
      const [first, ...related] = near
      // One name between two such pieces is one mistake.
      if (!first || seen.has(first.start)) continue
      seen.add(first.start)
      yield {
        says: proceedings.kind,
        at: first,
        related,
        because: prose.passage.range(proceedings.start, proceedings.end),
      }
    }
  },
})

/** The pieces before and behind it, in the same section. */
function beside({prose}: Report, i: number): readonly Prose[] {
  return [prose[i - 1], prose[i + 1]].flatMap(piece => (piece && piece.section === prose[i]?.section ? [piece] : []))
}

function valuesIn(report: Report, prose: Prose): readonly Range[] {
  const {text, range} = prose.passage
  // A house with a name has no number.
  if (!/\d|,/.test(text)) return []
  const found: readonly Range[] = [
    ...findBirths(text).map(({date}) => date),
    ...findAddresses(text).filter(address => whoseAddress(report, prose, address) !== 'public'),
    ...detectors.flatMap(({detect}) => detect(text).filter(({confidence}) => confidence === 'sure')),
  ]
  return found.map(({start, end}) => range(start, end))
}
