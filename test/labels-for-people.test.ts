import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadLabelWords} from '../rules/lexicons/label-words.js'
import {proposeLabels} from '../src/pseudonymise/propose-labels.js'
import {swapBack, swapIn} from '../src/pseudonymise/swap.js'
import {labelTexts} from './label-texts.js'

const amina = ['Amina Okafor', 'Amina']
const tobi = ['Tobi Okafor', 'Tobi', 'Okafor']
const ada = ['Ada Okafor', 'Ada']
const jane = ['Jane Harlow', 'Harlow']
const people = [amina, tobi, ada, jane]
const labelled = (text: string, of: readonly (readonly string[])[] = people) => labelTexts({texts: [text], people: of}).texts[0] // prettier-ignore

describe('the label says what the text says', () => {
  it.each([
    ['Mrs Amina Okafor and her son Tobi Okafor, aged 7.', 'Mother and her son Child A, aged 7.'],
    ['Tobi Okafor (7) lives with his mother, Amina Okafor.', 'Child A (7) lives with his mother, Mother.'],
    [
      'Amina Okafor, Tobi’s mother, left. Tobi is 7 years old.',
      'Mother, Child A’s mother, left. Child A is 7 years old.',
    ],
    ['| Tobi Okafor | Child |\n| Amina Okafor | Mother |\n', '| Child A | Child |\n| Mother | Mother |\n'],
    ['The children, Tobi Okafor and Ada Okafor, left.', 'The children, Child A and Child B, left.'],
    ['Tobi Okafor, aged 7, and his sister Ada Okafor.', 'Child A, aged 7, and his sister Sibling 1.'],
    ['Seven-year-old Tobi and baby Ada left.', 'Seven-year-old Child A and baby Child B left.'],
    ['Tobi, 7, and his maternal grandmother, Amina.', 'Child A, 7, and his maternal grandmother, MGM.'],
    ['Tobi, 7, and his grandmother, Amina Okafor.', 'Child A, 7, and his grandmother, Adult A.'],
    ['The social worker, Jane Harlow, left.', 'The social worker, Social Worker 1, left.'],
    ['PC Harlow and Mr Tobi Okafor, his teacher.', 'Police Officer 1 and Teacher 1, his teacher.'],
    ['Amina Okafor objects.', 'Adult A objects.'],
    ['| Case | Pupil | Parent |\n|---|---|---|\n| 1 | Tobi Okafor | Ms Harlow |\n', '| Case | Pupil | Parent |\n|---|---|---|\n| 1 | Child A | Adult A |\n'], // prettier-ignore
    ['Tobi was eleven weeks old. Ada, a resident aged 15, left.', 'Child A was eleven weeks old. Child B, a resident aged 15, left.'], // prettier-ignore
  ])('%j', (text, expected) => {
    expect(labelled(text)).toBe(expected)
  })

  it.each([
    ['the mother of somebody grown up', 'Jane Harlow, aged 44, and her mother, Amina Okafor.', 'Adult A, aged 44, and her mother, Adult B.'],
    ['a son who is grown up', 'Amina Okafor and her son, Tobi Okafor, aged 34.', 'Adult A and her son, Adult B, aged 34.'],
    ['a second mother', 'Tobi, 7, and his mother, Amina; Ada, 6, and her mother, Jane Harlow.', 'Child A, 7, and his mother, Mother; Child B, 6, and her mother, Adult A.'],
    ['a list in which a mother follows', 'Tobi, his mother and his aunt left. Tobi is 7 years old.', 'Child A, his mother and his aunt left. Child A is 7 years old.'],
  ])('does not mistake %s', (_, text, expected) => {
    expect(labelled(text)).toBe(expected)
  }) // prettier-ignore

  it('calls a worker whose post it does not know a practitioner', () => {
    const told = {texts: ['Jane Harlow called.'], people: [jane], ruleId: 'privacy/practitioner-name'}
    expect(labelTexts(told).texts).toEqual(['Practitioner 1 called.'])
  })
})

describe('the text around a label stays readable', () => {
  it.each([
    ['Mrs Okafor’s and Amina’s bags.', 'Adult A’s and Adult B’s bags.'],
    ['Mrs\r\nOkafor left. Dr **Harlow** came.', 'Adult A left. **Doctor 1** came.'],
    ['A Harlow letter, an Okafor letter, a Tobi letter.', 'An Adult A letter, an Adult B letter, an Adult C letter.'],
    ['The social worker Jane Harlow met her social worker Ada.', 'Social Worker 1 met her Social Worker 2.'],
    ['Mr Harlow (Okafor, Ada) and Ada Okafor.', 'Adult A (Adult B) and Adult B.'],
  ])('%j', (text, expected) => {
    expect(labelled(text, [['Amina'], ['Okafor'], ['Tobi'], ['Ada Okafor', 'Ada'], jane])).toBe(expected)
  })

  it('gives a name in s a possessive, unless the mark may close a quotation', () => {
    const james = [['James Pike', 'James']]
    expect(labelled('James Pike, 9. James’ bag. He said ‘I saw James’ and left.', james)).toBe('Child A, 9. Child A’s bag. He said ‘I saw Child A’ and left.') // prettier-ignore
  })
})

describe('whatever the text and the names', () => {
  const piece = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 8}),
    fc.constantFrom('Amina', 'Okafor', 'Tobi Okafor', 'James', 'Mrs ', 'Mr and Mrs ', ', aged 7', 'her son ', 'a ', 'the social worker ', '’s ', '’ bag', ' ', ', ', '\r\n', '\n\n', '| ', '**', '_', 'Child A', 'Mother', '⟦1⟧', '. '), // prettier-ignore
  )
  const text = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''))
  const cuts = fc.array(fc.tuple(fc.nat(400), fc.nat(20), fc.nat(3), fc.boolean()), {maxLength: 12})

  it('the labels can be taken back', async () => {
    const words = await loadLabelWords()
    const check = (texts: readonly string[], places: readonly (readonly [number, number, number, boolean])[]) => {
      const drafts = texts.map(each => ({
        text: each,
        groups: [0, 1, 2, 3].map(group => ({
          ruleId: 'x',
          isSure: group > 0,
          places: places
            .filter(([, , of]) => of === group)
            .map(([start, length]) => ({start, end: Math.min(each.length, start + length + 1)}))
            .filter(({start, end}) => start < end),
        })),
      }))
      for (const [i, {edits}] of proposeLabels({drafts, known: [], words}).drafts.entries()) {
        const swapped = swapIn(texts[i] ?? '', edits)
        expect(swapBack(swapped.text, swapped.swaps)).toBe(texts[i])
      }
    }
    fc.assert(fc.property(fc.array(text, {minLength: 1, maxLength: 3}), cuts, check), {numRuns: 500})
  })

  it('any swaps can', () => {
    const check = (each: string, ends: readonly number[], label: string) => {
      const at = [...new Set(ends.map(end => end % (each.length + 1)))].sort((a, b) => a - b)
      const edits = at.flatMap((start, i) => (i % 2 === 0 ? [{start, end: at[i + 1] ?? start, text: label}] : []))
      const swapped = swapIn(each, edits)
      expect(swapBack(swapped.text, swapped.swaps)).toBe(each)
    }
    fc.assert(fc.property(text, fc.array(fc.nat()), fc.string(), check), {numRuns: 1000})
  })
})
