import {defineRule} from '#rule'
import {isResidue} from '../detectors/persons/is-residue.js'
import {privatePersons} from '../detectors/persons/private-persons.js'
import {loadPersonFinder} from '../lexicons/person-finder.js'

export default defineRule({
  summary: 'A name that the report replaces by a label is left nowhere in it.',
  why: 'One name left in an annex, a link or a comment undoes every “Child A” of the report.',
  source: 'UK GDPR, article 5(1)(f); ICO, “How to disclose information safely” (metadata and hidden text)',
  severity: 'error',
  isPersonal: 'by-word',
  messages: {
    residue: 'The report uses labels for people, but a name is left here; replace it by the label, or remove it.',
  },
  load: loadPersonFinder,
  examples: [
    {ok: 'Child A lived with Mother. Child B was at school.\n'},
    {
      bad: '## Findings\n\nChild A lived with Mother, and Child B with an aunt.\n\n## Appendix 1: Terms of reference\n\nThe review is about Tobi Okafor, aged 7, and his sister.\n',
      finds: [
        '7:21 The report uses labels for people, but a name is left here; replace it by the label, or remove it.',
      ],
    },
    {
      bad: 'Child A lived with Mother, and Child B with an aunt.\n\n<!-- Mrs Amina Okafor is Mother -->\n',
      finds: [
        '3:10 The report uses labels for people, but a name is left here; replace it by the label, or remove it.',
      ],
    },
    {
      near: 'Child A lived with Mother, and Child B with an aunt.\n\n## Appendix 1: Panel\n\nIndependent Chair: Jane Harlow\n',
    },
  ],
  *check({report, profile, loaded}) {
    for (const {mentions, at, related, probability} of privatePersons(report, profile, loaded).people)
      if (probability >= 0.6 && isResidue(mentions, report)) yield {says: 'residue', at, related}
  },
})
