import {defineRule} from '#rule'
import {formatDate} from '#text/calendar'
import {isResidue} from '../detectors/persons/is-residue.js'
import {privatePersons} from '../detectors/persons/private-persons.js'
import type {Mention} from '../detectors/persons/read-mentions.js'
import {readPublicList} from '../detectors/persons/public-list.js'
import {loadPersonFinder} from '../lexicons/person-finder.js'

export default defineRule({
  summary: 'Nobody is named who need not be known.',
  why: 'A published name cannot be recalled: a child, a victim or a neighbour is identified for good, and the council is liable.',
  source:
    'UK GDPR, article 5(1)(c) (data minimisation); ICO, “Disclosing information about employees”; Local Government Act 1972, Schedule 12A, paragraphs 1 and 2',
  severity: 'error',
  isPersonal: 'by-word',
  messages: {
    named: 'A person is named here; use a neutral label (“Child A”, “the applicant”) or show that they may be named.',
    ended: 'The permission to name this person ended on {date}; use a neutral label, or renew it.',
    likely: 'This looks like the name of a person; use a neutral label, or show that they may be named.',
  },
  options: {
    public: {
      type: 'strings',
      default: [],
      description:
        'People who may be named: “Jane Harlow -- why -- until 2027-03-31”, the last part where it ends; or “sha256:…” for the name, from “reportlint hash-name”.',
    },
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
    {
      near: 'Child A lived with Mother. Mr X and Social Worker 1 visited on Mondays. Sam (not his real name) was heard.\n',
    },
    {
      near: 'The Director of Place, Jane Harlow, spoke. Ms Harlow thanked Councillors Okafor (Chair), Nowicki and Lee.\n',
    },
    {near: 'The Wilson Road scheme follows the Harlow Inquiry and Nowicki v Lee. May the panel note Grace periods?\n'},
    {
      bad: 'Date of meeting: Thursday 4 March 2027\n\n## Representations\n\nMr Piotr Nowicki objects. Mrs Amina Okafor does not.\n',
      finds: ['5:4 The permission to name this person ended on 31 January 2027; use a neutral label, or renew it.'],
      options: {
        public: [
          'Piotr Nowicki -- lead petitioner -- until 2027-01-31',
          'Amina Okafor -- speaks for the residents’ association',
        ],
      },
    },
    {
      near: '## Representations\n\nMr Piotr Nowicki objects.\n',
      options: {public: ['sha256:db300ba94a6beaed44fbcb2364c8bc1e28d918ad251e487a8b38d1c55e4a3bb3 -- lead petitioner']},
    },
    {near: 'The park is named after Amina Okafor (1861–1934). The bust of Piotr Nowicki stays.\n'},
  ],
  *check({report, profile, options, loaded}) {
    const permissionOf = readPublicList(options.public, report.meetingDate)
    const {people, isAboutPeople} = privatePersons(report, profile, loaded)
    const [sure, likely] = isAboutPeople ? [0.6, 0.3] : [0.9, 0.6]
    for (const {mentions, at, related, probability, isWorker} of people) {
      if (isWorker || probability < likely || isHidden(mentions) || isResidue(mentions, report)) continue
      const permission = mentions.map(({text}) => permissionOf(text)).find(each => each !== undefined)
      if (permission === 'open') continue
      const place = {at, related}
      if (permission) yield {says: 'ended', with: {date: formatDate(permission.ended)}, ...place}
      else yield probability >= sure ? {says: 'named', ...place} : {says: 'likely', severity: 'warning', ...place}
    }
  },
})

/** Of what nobody sees another rule speaks. */
const isHidden = (mentions: readonly Mention[]) => mentions.every(({hidden}) => hidden !== undefined)
