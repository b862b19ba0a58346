import {defineRule} from '#rule'
import {jigsawWindows} from '../lexicons/jigsaw-windows.js'
import {sensitivityOf, tellsACase} from '../lexicons/sensitive-reports.js'

export default defineRule({
  summary: 'What a report tells of a person in one place does not add up to who it is.',
  why: 'Nothing is named, and yet a neighbour who reads an age, a village and an illness in one paragraph knows the child.',
  source: 'ICO anonymisation guidance (March 2025): singling out, linkability and the motivated intruder',
  severity: 'error',
  isPersonal: true,
  messages: {together: 'Together {details} may identify somebody; generalise rather than delete them.'},
  examples: [
    {ok: '# Serious Case Review: Child A\n\nChild A, a school-age child with Sibling 1, had a long illness.\n'},
    {
      bad: '# Serious Case Review: Child A\n\nChild A was a four-year-old girl with epilepsy, the younger sister of Sibling 1.\n\nSibling 1 was aged 9, and his mother worked as a nurse in the village where they lived in Ashwick.\n\nMother left.\n',
      finds: [
        '3:15 Together age, sex, health and siblings may identify somebody; generalise rather than delete them.',
        '5:15 Together age, place and work may identify somebody; generalise rather than delete them.',
      ],
    },
    {
      bad: '# Safeguarding adults review: Adult B\n\n| Person | Facts | Event |\n|---|---|---|\n| Adult B | A Polish man aged 34, convicted in 2019 | Died on 3 May 2021 |\n| Adult C | A woman aged 60 | Left |\n\nAdult B and Adult C, her aunt, met.\n',
      finds: [
        '5:15 Together age, date, sex, origin and court may identify somebody; generalise rather than delete them.',
      ],
    },
    {
      bad: '# Child safeguarding practice review: the twins\n\n| Label | Age | Ethnicity | School |\n|---|---|---|---|\n| Child A | 9 | Turkish | Larch Hill |\n| Child B | 9 | Turkish | School 1 |\n\nMother left.\n\n## Who was Child B?\n\n| Age | 9 |\n|---|---|\n| Gender | Female |\n| Religion | Alevi |\n| GP | - |\n',
      finds: [
        '5:17 Together age, origin and setting may identify somebody; generalise rather than delete them.',
        '15:14 Together age, sex and origin may identify somebody; generalise rather than delete them.',
      ],
    },
    // A trial that is still to come makes three details a warning; many people, two details, a report on a service.
    {
      bad: '# Serious Case Review: Child A\n\nChild A, aged 7, is a twin and was admitted on 4 May 2023.\n\nFather is to stand trial in June. Sibling 1 left.\n',
      finds: ['3:10 Together age, date and siblings may identify somebody; generalise rather than delete them.'],
    },
    {
      near: '# Serious Case Review: Child A\n\nChildren aged 5 to 9 with epilepsy who lived in Ashwick were twins. Nationally 12% of boys aged 4 are Polish.\n\nChild A and Sibling 1 left. Child A was aged 4, and Sibling 1 was a boy.\n',
    },
    {near: 'Summary:\n\nThe pupil, a four-year-old girl with epilepsy, is a twin.\n'},
    {
      near: '# Serious Case Review: Child A\n\n## Methodology\n\nShe was aged 50, is a woman of Polish origin who lived in Ashwick.\n\n## Findings\n\nThe independent reviewer, she was aged 50, is a woman of Polish origin who lived in Ashwick.\n\nChild A and Sibling 1 left.\n',
    },
  ],
  *check({report}) {
    if (!tellsACase(report) && sensitivityOf(report) === undefined) return
    for (const {details, isGrave} of jigsawWindows(report)) {
      const kinds = new Set(details.map(({kind}) => kind))
      if (kinds.size < fewest) continue
      // “Girl”, or a bare “9”, would be masked wherever it stands, and tells nobody.
      const telling = details.filter(({kind, start, end}) => kind !== 'sex' && end - start > longestBare)
      const [at, ...related] = telling.length > 0 ? telling : details
      if (!at) continue
      const level = kinds.size + (isGrave ? 1 : 0)
      const severity = level === fewest ? 'suggestion' : 'warning'
      const found = {
        says: 'together',
        with: {details: listOf(order.filter(kind => kinds.has(kind)))},
        at,
        related,
      } as const
      yield level > fewest + 1 ? found : {...found, severity}
    }
  },
})

const fewest = 3
const longestBare = 3
const order = ['age', 'date', 'sex', 'origin', 'health', 'place', 'setting', 'siblings', 'work', 'court', 'migration'] as const // prettier-ignore

const longestList = 50

/** As many as a message has room for. */
function listOf(kinds: readonly string[], rest = ''): string {
  const last = kinds.at(-1) ?? ''
  const list = rest === '' ? `${kinds.slice(0, -1).join(', ')} and ${last}` : kinds.join(', ') + rest
  return list.length <= longestList ? list : listOf(kinds.slice(0, -1), ' and more')
}
