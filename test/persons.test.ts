import {readFileSync} from 'node:fs'
import path from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findPersons} from '../bin/persons.js'
import {superlinear} from './linear.js'
import {flaggedNames} from './persons/evaluate-council.js'
import {hasIdentifier, readOwnSet} from './persons/evaluate-identifiers.js'
import {precision, recall, score, total} from './persons/measure.js'
import {readPassages} from './persons/passages.js'

const root = path.resolve(import.meta.dirname, '..')
const namesIn = (text: string) => findPersons(text).map(({start, end}) => text.slice(start, end))

describe('findPersons', () => {
  it.each([
    ['behind a title', 'We met Mrs Okafor and Dr J. P. Nowicki.', ['Okafor', 'J. P. Nowicki']],
    ['behind initials', 'The plan is by A.B. Harlow of Leeds.', ['A.B. Harlow']],
    ['with the surname in capitals', 'Present: Amina OKAFOR, who spoke of the hall.', ['Amina OKAFOR']],
    ['surname first', 'The form says OKAFOR, Amina on each page.', ['OKAFOR', 'Amina']],
    ['of two who share a surname', 'The owners, J. & P. Nowicki, have moved.', ['J', 'P. Nowicki']],
    ['with a possessive', 'Her son Tobi’s school, and Amina Okafor’s house.', ['Tobi', 'Amina Okafor']],
    ['wrapped over two lines', 'The letter was signed by Amina\nOkafor on Monday.', ['Amina\nOkafor']],
    ['of a word, where a person is meant', 'Grace Okafor is 7. Grace told her teacher.', ['Grace Okafor', 'Grace']],
  ])('finds a name %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    'The Wilson Road scheme was approved by Harlow Vale Borough Council on Monday 3 May 2021.',
    'Child A lived with Mother, Mr X and Social Worker 1.',
    'Grace periods were agreed. May the panel note the Mark scheme? Hope was expressed.',
    'MARAC, IRIS and the DSL were told; see Appendix B. Introduction follows.',
    '# Financial Implications\n\nThere are none.',
  ])('finds nobody in “%s”', text => {
    expect(namesIn(text)).toEqual([])
  })

  it('says why, without a word of the text', () => {
    const [found] = findPersons('Her neighbour, Zyxomel Qwertavo, told the panel.')
    expect(found?.because.length).toBeGreaterThan(0)
    expect(found?.because.join(' ')).not.toMatch(/Zyxomel|Qwertavo|neighbour/)
  })

  it('gives places of any text in order, none over another', () => {
    const word = fc.constantFrom('Amina', 'OKAFOR', 'Mrs', 'J.', 'de', 'van', ',', '.', '\n', '\t', ' ', '“', '’s', 'and', '&', '7', 'Road', 'said', '*', '|', '\u0301', '😀', 'Łukasz')
    fc.assert(
      fc.property(fc.array(word, {maxLength: 60}), words => {
        const text = words.join(' ')
        let from = 0
        for (const {start, end, probability} of findPersons(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(probability).toBeGreaterThan(0)
          expect(probability).toBeLessThanOrEqual(1)
          from = end
        }
      }),
    )
  }) // prettier-ignore

  it('takes linear time on hostile text', () => {
    expect(superlinear(text => findPersons(text), 10_000)).toEqual([])
    expect(superlinear(text => findPersons(text.replaceAll('a', 'Okafor ')), 5000)).toEqual([])
  })

  it('is stored small', () => {
    const files = ['rules/lexicons/person-model.ts', 'rules/lexicons/british-english.ts']
    const sizes = files.map(file => brotliCompressSync(readFileSync(path.join(root, file))).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })
})

describe('names and identifiers of the evaluation', () => {
  const passages = [...readPassages('tuned'), ...readPassages('last-written')]

  it('has enough passages, names and traps', () => {
    expect(passages.length).toBeGreaterThanOrEqual(40)
    expect(passages.flatMap(({names}) => names).length).toBeGreaterThanOrEqual(350)
    expect(passages.flatMap(({traps}) => traps).length).toBeGreaterThanOrEqual(500)
  })

  it.each(['tuned', 'last-written'] as const)(
    'flags nearly every name, and little else, in those that are %s',
    folder => {
      const all = total(readPassages(folder).map(({text, names}) => score(names, flaggedNames(text))))
      expect(recall(all)).toBeGreaterThanOrEqual(0.9)
      expect(precision(all)).toBeGreaterThanOrEqual(0.85)
    },
  )

  it('finds nearly every identifier of the project’s own set, and no near miss', () => {
    const sets = readOwnSet()
    const missed = sets.flatMap(({kind, valid}) => valid.filter(text => !hasIdentifier(kind, text)))
    const wrong = sets.flatMap(({kind, near}) => near.filter(text => hasIdentifier(kind, text)))
    expect(missed.length / sets.flatMap(({valid}) => valid).length).toBeLessThanOrEqual(0.02)
    expect(wrong.length).toBeLessThanOrEqual(2)
  })
})
