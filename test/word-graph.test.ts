import dictionary from 'dictionary-en-gb'
import fc from 'fast-check'
import nspell from 'nspell'
import {describe, expect, it} from 'vitest'
import {britishEnglish} from '../rules/lexicons/british-english.js'
import {editDistance} from '../src/text/edit-distance.js'
import {openWordGraph} from '../src/text/word-graph.js'
import {britishEnglish as listed} from '../src/dev/british-english.js'
import {packWords} from '../src/dev/pack-words.js'

const graph = openWordGraph(britishEnglish)
const words = listed()
const speller = nspell(dictionary)
const letters = "abcdefghijklmnopqrstuvwxyz'"

/** A word with one letter put in, taken out or replaced. */
const mistyped = fc
  .tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom(...letters.split('')), fc.nat(2))
  .map(([word, at, letter, removed]) => {
    const place = at % (word.length + 1)
    return word.slice(0, place) + (removed === 2 ? '' : letter) + word.slice(place + Math.min(removed, 1))
  })

describe('the packed dictionary', () => {
  it('has every word', () => {
    expect(words.length).toBeGreaterThan(80_000)
    expect(words.filter(word => !graph.has(word))).toEqual([])
  })

  it('has no other word: it agrees with nspell on mistyped ones', () => {
    const isWord = new Set(words)
    fc.assert(
      fc.property(mistyped, word => {
        expect(graph.has(word)).toBe(isWord.has(word))
        // nspell also takes a word in capitals, and has words that are never suggested.
        if (graph.has(word)) expect(speller.correct(word)).toBe(true)
      }),
      {numRuns: 20_000},
    )
  })

  it('is searched without a false or a lost neighbour', () => {
    const few = ['cat', 'cart', 'act', 'dog', 'council', 'councils', 'counsel']
    const small = openWordGraph(packWords(few))
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'catrdogunsel'.split('')), maxLength: 8}), word => {
        const near = new Set(small.near(word, 1))
        for (const other of few) {
          if (editDistance(word, other, 1) <= 1) expect(near).toContain(other)
          else if (near.has(other)) expect(Array.from(word).sort()).toEqual(Array.from(other).sort())
        }
      }),
    )
  })

  it('finds what was meant, and is as long as it should be', () => {
    expect(graph.near('recieve', 1)).toContain('receive')
    expect(graph.near('teh', 1)).toContain('the')
    expect(graph.near('accomodation', 1)).toEqual(['accommodation'])
    expect(graph.has('')).toBe(false)
    expect(britishEnglish.length).toBeLessThan(420_000)
  })
})
