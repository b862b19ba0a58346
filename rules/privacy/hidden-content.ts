import {defineRule, type Range, type Report} from '#rule'
import {groupBy} from '#text/group-by'
import {detectors} from '../detectors/all.js'
import {privatePersons} from '../detectors/persons/private-persons.js'
import {findAddresses} from '../lexicons/find-addresses.js'
import {findBirths} from '../lexicons/find-births.js'
import {findEmails, isOfficial, isRole} from '../lexicons/find-emails.js'
import {findPhones} from '../lexicons/find-phones.js'
import {hiddenText, type HiddenText} from '../lexicons/hidden-text.js'
import {loadPersonFinder} from '../lexicons/person-finder.js'

export default defineRule({
  summary: 'What a reader of the page does not see holds no personal data.',
  why: 'Whoever opens the file finds comments, link addresses and descriptions of images; they are published with it.',
  source: 'ICO, “How to disclose information safely” (hidden text, metadata); UK GDPR, article 5(1)(f)',
  severity: 'error',
  isPersonal: true,
  messages: {
    hidden: 'Personal data stands in {place}, which is published with the page; take it out.',
  },
  load: loadPersonFinder,
  examples: [
    {ok: '<!-- Check the figures with finance. -->\n\nThe library opens at 9 am.\n'},
    {
      bad: 'The family moved.\n\n<!-- Mrs Amina Okafor has not agreed yet -->\n',
      finds: ['3:10 Personal data stands in a comment, which is published with the page; take it out.'],
      fixed: 'The family moved.\n\n\n',
    },
    {
      bad: 'See [the plan](https://example.org/plans?nhs=999%20000%200018) and ![Tobi Okafor, aged 7](garden.png).\n',
      finds: [
        '1:46 Personal data stands in a link’s address, which is published with the page; take it out.',
        '1:70 Personal data stands in an image’s description, which is published with the page; take it out.',
      ],
    },
    // The officer who may be named in the report may be named in a comment.
    {near: 'Contact Officer: Jane Harlow\n\n<!-- Jane Harlow to check, 01632 960123 is the switchboard -->\n'},
    {near: 'Write to [the team](mailto:licensing@example.gov.uk).\n'},
  ],
  *check({report, profile, loaded}) {
    const stretches = hiddenText(report)
    if (stretches.length === 0) return
    const {people} = privatePersons(report, profile, loaded)
    const sure = people.filter(({probability}) => probability >= surelyNamed).flatMap(({mentions}) => mentions)
    const named = groupBy(sure, ({hidden}) => hidden)
    for (const stretch of stretches) {
      const values = [...(named.get(stretch) ?? []), ...valuesIn(report, stretch)]
      const [first, ...others] = values.map(({start, end}) => ({start, end}))
      if (!first) continue
      const isRemovable = stretch.kind === 'a comment' || report.text.startsWith('{', stretch.start)
      yield {
        says: 'hidden',
        with: {place: stretch.kind},
        at: first,
        related: others,
        ...(isRemovable && {fix: {edits: [{start: stretch.start, end: stretch.end, text: ''}], safe: false}}),
      }
    }
  },
})

const surelyNamed = 0.6

/** Numbers, dates of birth, addresses and private ways to reach somebody. */
function valuesIn({text}: Report, stretch: HiddenText): readonly Range[] {
  const inside = text.slice(stretch.start, stretch.end).replaceAll('%20', '   ')
  const found: readonly Range[] = [
    ...detectors.flatMap(({detect}) => detect(inside).filter(({confidence}) => confidence === 'sure')),
    ...findBirths(inside).map(({date}) => date),
    ...findAddresses(inside),
    ...findEmails(inside).filter(email => !isOfficial(email) && !isRole(email, true)),
    ...findPhones(inside).filter(({kind}) => kind === 'mobile'),
  ]
  return found.map(({start, end}) => ({start: stretch.start + start, end: stretch.start + end}))
}
