import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cutAtLineEnds} from '#text/cut-at-line-ends'
import {rangesOfNames} from '../src/persons/ranges-of-names.js'

/** “Ok/B-PER ##afor/I-PER met/O” */
const namesIn = (text: string, answer: string) => {
  const pieces = answer.split(' ').map(each => {
    const [word = '', label = 'O'] = each.split('/')
    return {word: word.replaceAll('_', ' '), label, range: undefined}
  })
  return rangesOfNames(text, pieces).map(({start, end}) => text.slice(start, end))
}

describe('the places of the words that a model labels', () => {
  it.each([
    ['joins the pieces of a word, and the words of a name', 'Amina Okafor left.', 'Am/B-PER ##ina/I-PER Ok/I-PER ##afor/I-PER left .', ['Amina Okafor']],
    ['joins nothing across a line', 'Amina\nOkafor', 'Amina/B-PER Okafor/I-PER', ['Amina', 'Okafor']],
    ['passes over markup that the model does not give back', '**Amina** _Okafor_', 'Amina/PERSON Okafor/PERSON', ['Amina', 'Okafor']],
    ['finds what a model without case and accents gives', 'ZOË and José', 'zoe/B-PER and jose/B-PER', ['ZOË', 'José']],
    ['takes the second of two where the first is no name', 'rose beds and Rose', 'rose beds and rose/B-PER', ['Rose']],
    ['takes no part of another word', 'partly Art', 'art/B-PER', ['Art']],
    ['takes a piece without a mark where the last one ended', 'the Anderson house', '▁the And/B-PER erson/I-PER house', ['Anderson']],
    ['takes groups of words', 'Amina Okafor of Leeds', 'Amina_Okafor/PER Leeds/LOC', ['Amina Okafor']],
    ['goes on behind a word that it cannot find', 'Ω met Amina', '[UNK] met � Amina/B-PER', ['Amina']],
    ['looks for no short piece far away', 'Amina met the others of the ward, A.', 'Amina/B-PER a/B-PER', ['Amina']],
    ['knows labels for the parts of a name', 'Amina Okafor', 'Amina/I-GIVENNAME Okafor/I-SURNAME', ['Amina Okafor']],
    ['leaves places and bodies alone', 'Leeds Council', 'Leeds/B-LOC Council/B-ORG', []],
  ])('%s', (_, text, answer, names) => {
    expect(namesIn(text, answer)).toEqual(names)
  }) // prettier-ignore

  it('are those that the library tells, where it does', () => {
    const range = {start: 6, end: 11}
    expect(rangesOfNames('Amina Amina', [{word: 'Amina', label: 'B-PER', range}])).toEqual([range])
  })
})

describe('cutting a text at line ends', () => {
  it('prefers a blank line, then a line’s end, then a space', () => {
    const cut = (text: string) => cutAtLineEnds(text, 10).map(({start, end}) => text.slice(start, end))
    expect(cut('aaaa\n\nbb\ncc dd')).toEqual(['aaaa\n\n', 'bb\ncc dd'])
    expect(cut('aaaa aa\nbbbb cc')).toEqual(['aaaa aa\n', 'bbbb cc'])
    expect(cut('aaaa aaaa bbbb')).toEqual(['aaaa aaaa ', 'bbbb'])
    expect(cut('aaaaaaaaaaaaa')).toEqual(['aaaaaaaaaa', 'aaa'])
  })

  it('loses nothing but blanks, and keeps the limit', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '.'), maxLength: 200})
    fc.assert(
      fc.property(text, fc.integer({min: 1, max: 30}), (draft, most) => {
        let from = 0
        for (const {start, end} of cutAtLineEnds(draft, most)) {
          expect(draft.slice(from, start).trim()).toBe('')
          expect(end - start).toBeLessThanOrEqual(most)
          from = end
        }
        expect(draft.slice(from).trim()).toBe('')
      }),
    )
  })
})
