import {defineRule} from '#rule'
import {isResidue} from '../detectors/persons/is-residue.js'
import {privatePersons} from '../detectors/persons/private-persons.js'
import {loadPersonFinder} from '../lexicons/person-finder.js'

export default defineRule({
  summary: 'Front-line workers are called by their role.',
  why: 'A worker who is named in a review is blamed in person, and leads whoever reads it to the family.',
  source:
    'ICO, “Disclosing information about employees” (junior staff need not expect to be named); UK GDPR, article 5(1)(c)',
  severity: 'warning',
  isPersonal: 'by-word',
  messages: {
    worker: 'A front-line worker is named here; write the role instead (“Social Worker 1”).',
  },
  load: loadPersonFinder,
  examples: [
    {ok: 'The Director of Children’s Services, Jane Harlow, thanked Social Worker 1.\n'},
    {
      bad: 'The allocated social worker, Jane Harlow, saw Child A twice. Ms Harlow then left.\n',
      finds: ['1:30 A front-line worker is named here; write the role instead (“Social Worker 1”).'],
    },
    {
      bad: 'Child A was seen by Piotr Nowicki, a health visitor, and by Child A’s aunt.\n',
      finds: ['1:21 A front-line worker is named here; write the role instead (“Social Worker 1”).'],
    },
    {near: 'The Chief Social Worker, Jane Harlow, and the Chief Constable, Piotr Nowicki, agreed.\n'},
  ],
  *check({report, profile, loaded}) {
    const {people, isAboutPeople} = privatePersons(report, profile, loaded)
    const least = isAboutPeople ? 0.3 : 0.6
    for (const {mentions, at, related, probability, isWorker} of people)
      if (isWorker && probability >= least && !isResidue(mentions, report)) yield {says: 'worker', at, related}
  },
})
