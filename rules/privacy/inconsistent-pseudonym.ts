import {defineRule} from '#rule'
import {groupBy} from '#text/group-by'
import {remember} from '#text/remember'
import {sharedPersons, undeclaredLabels} from '../lexicons/label-declarations.js'
import {clashes} from '../lexicons/label-facts.js'
import {labelSlips} from '../lexicons/label-forms.js'
import {subjectLabels, type SubjectLabel} from '../lexicons/subject-labels.js'

export default defineRule({
  summary: 'Each person of a case has one label, and each label one person.',
  why: 'A reader who must work out who is meant compares the details, and finds out more than the label was to tell.',
  source: 'ICO pseudonymisation guidance; practice of published safeguarding reviews',
  severity: 'warning',
  messages: {
    several: '“{other}” is “{label}” by another label; use one label for one person throughout.',
    clash: 'The draft gives “{label}” two different {facts}; correct one, or label two people apart.',
    undeclared: '“{label}” is not among the labels that this draft declares; add it to them, or correct it.',
    variant: '“{written}” is written as “{usual}” elsewhere; write a label one way throughout.',
  },
  examples: [
    {ok: 'Summary:\n\nChild A lived with her mother. Child A’s sister, Child B, was at school.\n'},
    {
      bad: 'Summary:\n\nChild A, also referred to as Baby P, was seen in May. Baby P was well.\n',
      finds: ['3:30 “Baby P” is “Child A” by another label; use one label for one person throughout.'],
    },
    {
      bad: 'Summary:\n\nChild A told her teacher. Child B is the eldest of the children.\n\nChild A moved in with his father.\n\nAt home, Child B was the youngest of three children.\n\nAdult 1 died at the age of 41.\n\n- Adult 1 was 43 when she died.\n',
      finds: [
        '5:1 The draft gives “Child A” two different sexes; correct one, or label two people apart.',
        '7:10 The draft gives “Child B” two different birth orders; correct one, or label two people apart.',
        '11:3 The draft gives “Adult 1” two different ages; correct one, or label two people apart.',
      ],
    },
    {
      bad: 'Summary:\n\nSibling 2 was a boy. In June, Sibling 2 lost her place. Six months later Sibling 2 gave his books away.\n\nAdult D is elsewhere in this report called Adult 4. Adult 4 left.\n',
      finds: [
        '3:31 The draft gives “Sibling 2” two different sexes; correct one, or label two people apart.',
        '5:44 “Adult 4” is “Adult D” by another label; use one label for one person throughout.',
      ],
    },
    {
      bad: '| Pseudonym | Relationship |\n|---|---|\n| Child A | Subject |\n| Child B | Brother |\n| Child C | Sister |\n\nChild A and Child D were seen.\n',
      finds: ['7:13 “Child D” is not among the labels that this draft declares; add it to them, or correct it.'],
    },
    {
      bad: 'Summary:\n\nChild A was seen. A nurse saw Child A and child A’s brother. ChildA was well.\n\n- Child a was not seen, and child A’s brother was ill. Child A left. Child A’s bag was found by Child A, who left.\n\n- Child B left.\n',
      finds: [
        '3:43 “child A” is written as “Child A” elsewhere; write a label one way throughout.',
        '3:62 “ChildA” is written as “Child A” elsewhere; write a label one way throughout.',
        '5:3 “Child a” is written as “Child A” elsewhere; write a label one way throughout.',
      ],
      fixed:
        'Summary:\n\nChild A was seen. A nurse saw Child A and Child A’s brother. Child A was well.\n\n- Child A was not seen, and Child A’s brother was ill. Child A left. Child A’s bag was found by Child A, who left.\n\n- Child B left.\n',
    },
    // Another paper’s label, another case, somebody else’s mother, a quotation, an age at another time.
    {
      near: 'Summary:\n\nChild A, also known as Baby P in the published review, was seen. Child B met her aunt. Mother told Child B his bag was lost. Child B’s sister told her mother and he left.\n\n“Child B saw his aunt,” said Adult 1, who is 30. Adult 1 was 31 when she left.\n',
    },
    {
      near: '## Case 1\n\nChild A lived with her mother.\n\n## Case 2\n\nChild A lived with his mother.\n\n| Pseudonym | Relationship |\n|---|---|\n| Child A | Subject |\n| Child B | Brother |\n\nChild C left.\n',
    },
    {
      near: '| Pseudonym | Relationship |\n|---|---|\n| Child A | Subject |\n| Child B | Brother |\n\nThe Child C review found so too. A neighbour’s son (Child D) and Child E, a friend, were there. Child 1 was not. Child D left.\n',
    },
    {
      near: 'CHILD A AND HER FAMILY\n\nChild A and Child B met. Give the child a voice, and a child 2 years of play. Child A left. A young person A and B, child A&E visits, Mothers, Mother S, Mother S and Mother S left.\n',
    },
    {
      near: 'Summary:\n\nChild B took his coat. In May Child B and Mother lost her keys. A girl came. By June Child B had found her coat.\n\nIn July Child B told Rosie Moss that her coat was lost. Later Child B saw her in town, and he lost her coat.\n',
    },
    {near: 'Summary:\n\nWe write child C, child C and child C. Child C left.\n'},
  ],
  *check({report}) {
    for (const {label, other, range} of sharedPersons(report)) {
      const others = (byLabel(subjectLabels(report)).get(other) ?? []).filter(
        ({range: {start}}) => start !== range.start,
      )
      yield {says: 'several', with: {label, other}, at: range, related: others.map(({range}) => range)}
    }
    for (const {fact, because} of clashes(report))
      yield {says: 'clash', with: {label: fact.label, facts: fact.kind}, at: fact.range, because: because.range}
    for (const [first, ...others] of undeclaredLabels(report))
      if (first) yield {says: 'undeclared', with: {label: first.text}, at: first.range, related: others.map(({range}) => range)} // prettier-ignore
    for (const {written, usual, places} of labelSlips(report)) {
      const [first, ...others] = places
      if (!first) continue
      const edits = places.map(({range, right}) => ({...range, text: right}))
      yield {says: 'variant', with: {written, usual}, at: first.range, related: others.map(({range}) => range), fix: {edits, safe: true}} // prettier-ignore
    }
  },
})

const byLabel = remember((labels: readonly SubjectLabel[]) => groupBy(labels, ({text}) => text))
