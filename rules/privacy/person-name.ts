import {defineRule} from '#rule'
import {isResidue} from '../detectors/persons/is-residue.js'
import {privatePersons} from '../detectors/persons/private-persons.js'
import type {Mention} from '../detectors/persons/read-mentions.js'
import {loadPersonFinder} from '../lexicons/person-finder.js'
import {sensitivityOf} from '../lexicons/sensitive-reports.js'

export default defineRule({
  summary: 'Nobody is named who need not be known.',
  why: 'A published name cannot be recalled: a child, a victim or a neighbour is identified for good, and the council is liable.',
  source:
    'UK GDPR, article 5(1)(c) (data minimisation); ICO, “Disclosing information about employees”; Local Government Act 1972, Schedule 12A, paragraphs 1 and 2',
  severity: 'error',
  isPersonal: 'by-word',
  messages: {
    named: 'A person is named here; use a neutral label (“Child A”, “the applicant”) or show that they may be named.',
    likely: 'This looks like the name of a person; use a neutral label, or show that they may be named.',
  },
  load: loadPersonFinder,
  examples: [
    {ok: 'Contact Officer: Jane Harlow\n\nTelephone: 01632 960123\n\nCouncillor Amina Okafor asked a question.\n'},
    {
      bad: 'Subject: School transport appeal\n\nMrs Amina Okafor said that her son Tobi, aged 7, cannot walk so far. Tobi has asthma.\n',
      finds: [
        '3:5 A person is named here; use a neutral label (“Child A”, “the applicant”) or show that they may be named.',
        '3:36 A person is named here; use a neutral label (“Child A”, “the applicant”) or show that they may be named.',
      ],
    },
    {
      bad: '## Representations\n\nMr Piotr Nowicki, a neighbour, objects to the noise.\n',
      finds: [
        '3:4 A person is named here; use a neutral label (“Child A”, “the applicant”) or show that they may be named.',
      ],
    },
    {near: 'Child A lived with Mother. Mr X and Social Worker 1 visited on Mondays. Sam (not his real name) was heard.\n'},
    {near: 'The Director of Place, Jane Harlow, spoke. Ms Harlow thanked Councillors Okafor (Chair), Nowicki and Lee.\n'},
    {near: 'The Wilson Road scheme follows the Harlow Inquiry and Nowicki v Lee. May the panel note Grace periods?\n'},
    {near: 'The park is named after Amina Okafor (1861–1934). The bust of Piotr Nowicki stays.\n'},
  ],
  *check({report, profile, loaded}) {
    const isSensitive = sensitivityOf(report) !== undefined
    const [sure, likely] = isSensitive ? [0.6, 0.3] : [0.9, 0.6]
    for (const {mentions, probability, isWorker} of privatePersons(report, profile, loaded)) {
      if (isWorker || probability < likely || isHidden(mentions) || isResidue(mentions, report)) continue
      const [first, ...others] = mentions
      if (!first) continue
      yield {
        says: probability >= sure ? 'named' : 'likely',
        at: {start: first.start, end: first.end},
        related: others.map(({start, end}) => ({start, end})),
        ...(probability < sure && {severity: 'warning' as const}),
      }
    }
  },
})

/** Of what nobody sees another rule speaks. */
const isHidden = (mentions: readonly Mention[]) => mentions.every(({hidden}) => hidden !== undefined)
