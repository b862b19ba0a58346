import {defineRule, type Report} from '#rule'
import {groupBy} from '#text/group-by'
import {initialLabels, initialsOfPeople} from '../lexicons/initial-labels.js'
import {notInitials} from '../lexicons/initial-words.js'

export default defineRule({
  summary: 'The label of a person is not made of the person’s initials.',
  why: 'Whoever knows the family, the school or the street reads a name from two letters.',
  source: 'ICO anonymisation guidance (March 2025): a person must not be singled out by somebody who wants to',
  severity: 'warning',
  isPersonal: true,
  messages: {initials: 'These look like a person’s true initials; use a neutral label, such as “Child A”.'},
  examples: [
    {ok: 'Summary:\n\nChild A lived with Mother. Adult B2, Sibling 1 and Mr X moved in.\n'},
    {
      bad: 'Summary:\n\nChild QV was seen at school. The health visitor knew Child QV and the mother RJ, who left.\n',
      finds: [
        '3:7 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '3:78 These look like a person’s true initials; use a neutral label, such as “Child A”.',
      ],
    },
    {
      bad: '# Serious Case Review: Child T.H.\n\n| Event | Source |\n|---|---|\n| PW (aged 14) was seen with Ms LF | Police |\n| KRB was born at home | Midwife |\n',
      finds: [
        '1:30 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '5:3 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '5:33 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '6:3 These look like a person’s true initials; use a neutral label, such as “Child A”.',
      ],
    },
    {
      bad: '# Safeguarding adults review\n\nAdult VG met his brother, PW, and the neighbour’s son (WZ). VG’s father was told. NR (41) left, as HQ did.\n',
      finds: [
        '3:7 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '3:27 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '3:56 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '3:83 These look like a person’s true initials; use a neutral label, such as “Child A”.',
      ],
    },
    {
      bad: '# Serious Case Review: Child A\n\nChild A saw a cousin. K.T., aged 14, shared a bed. The Council was asked by letter, but has no record of Q.V., who was born in May.\n',
      finds: [
        '3:23 These look like a person’s true initials; use a neutral label, such as “Child A”.',
        '3:106 These look like a person’s true initials; use a neutral label, such as “Child A”.',
      ],
    },
    // Roles, services, abbreviations that the draft explains or uses as words, the first half of a name.
    {
      near: 'Summary:\n\nThe child’s IRO and Mother’s GP met. An adult MH worker rang. Child EHC plans, patient HD clinics, the adult VQR service, and Child DR Smith. CHILD AND ADULT CARE. Every child GETS a place.\n',
    },
    {
      near: '# Serious Case Review: Child A\n\nMGM was born in 1950 and the DSL died. A resident XQ was told by an XQ.\n\nThe Young Dads’ Project (YDP) helped the father YDP. Two QRSs closed; the parent QRS opened.\n\n| Short | Meaning |\n|---|---|\n| BW | Brief work |\n\nThe parent BW ended.\n',
    },
    {near: 'Summary:\n\nThe letters do not stand for names. Child AB met Child CR.\n'},
    {near: 'Summary:\n\nChild AB and Child CD were seen, and Child EF was not.\n'},
    {near: 'Summary:\n\nThe LFT was born of a merger. QVL (14) is the code of the bus.\n'},
  ],
  *check({report}) {
    const found = initialLabels(report)
    if (found.length === 0 || disclaims(report)) return
    const people = initialsOfPeople(report)
    const labels = [...groupBy(found, ({letters}) => letters)]
    if (isSeries(labels.map(([letters]) => letters))) return
    for (const [letters, places] of labels) {
      const [first, ...others] = [...new Map(places.map(({range}) => [range.start, range])).values()].sort((a, b) => a.start - b.start) // prettier-ignore
      if (!first || !people.has(letters)) continue
      yield {says: 'initials', at: first, ...(others.length > 0 && {related: others})}
    }
  },
})

const disclaims = ({proseWith}: Report) =>
  proseWith(['initials', 'letter']).some(({passage}) => notInitials.test(passage.text))

/** “AB, CD, EF” and “AA, BB” are no initials, where all labels are such. */
const isSeries = (labels: readonly string[]) =>
  labels.length > 1 && labels.every(([a = '', b = '', c]) => c === undefined && (a === b || a.charCodeAt(0) + 1 === b.charCodeAt(0))) // prettier-ignore
