import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSequenceFinder} from '../src/text/find-sequences.js'
import {plainWords} from '../src/text/plain-words.js'
import {personalValues, veil, veiled, withKnown, type PersonalValue} from '../src/engine/personal-values.js'
import {bareText} from '../src/read/bare-text.js'
import {draftLike} from './corpus/arbitrary-drafts.js'
import {fastest, repeated, superlinear} from './linear.js'

/** The values of a text, which marks names with “« »” and anything else with “‹ ›”. */
function valuesOf(marked: string) {
  const values: PersonalValue[] = []
  let text = ''
  let start = 0
  for (const piece of marked.split(/(?=[«»‹›])|(?<=[«»‹›])/)) {
    if (piece === '«' || piece === '‹') start = text.length
    else if (piece === '»' || piece === '›') values.push({start, end: text.length, isByWord: piece === '»'})
    else text += piece
  }
  return personalValues(text, values)
}

const home = '‹14 Alder Rise, Mickleby, LS99 3WE›'

describe('a quotation', () => {
  it.each([
    ['a name in any case', '«Amina Okafor»', 'AMINA OKAFOR, amina okafor', '████████████, ████████████'],
    ['each part of a name', '«Amina Okafor»', 'Okafor’s son; Okafor-Lee', '██████’s son; ██████-Lee'],
    ['no initial of a name', '«A. Okafor»', 'a view of A. Okafor', 'a view of █████████'],
    ['accents, composed or not', '«Zoë Wróblewska»', 'Zoe\u0308 Wroblewska', '███████████████'],
    ['what nobody sees in a word', '«Okafor»', 'Oka\u00ADfor, Oka\u200Bfor', '███████, ███████'],
    ['character references', '«Zo&euml; O&#8217;Brien»', 'Zoë met Zo&#235; O’Brien', '███ met ████████████████'],
    ['emphasis in a word', '«Oka**for**»', 'Okafor, **Oka**for', '██████, **████████'],
    ['a line end in HTML', '‹14 Alder<br>Rise›', '14 Alder Rise', '█████████████'],
    ['an address as it is', home, '14 Alder Rise, Mickleby, LS99 3WE', '█'.repeat(33)],
    ['the house and the postcode of it', home, 'of 14 alder rise; LS99 3WE; Mickleby', 'of █████████████; ████████; Mickleby'],
    ['an account without its sort code', '‹29-19-47, account number 24919477›', 'a bank account number, 24919477', 'a bank account number, ████████'],
    ['escapes of addresses', '«Amina Okafor»', '?of=amina%20okafor%40x', '?of=██████████████%40x'],
    ['a word that the value is part of', 'G«Okafor» left', 'GOkafor', '███████'],
    ['a postcode without its gap', '‹LS99 3WE›', 'LS993WE, 1LS99-3WEx', '███████, 1LS99-3WEx'],
  ])('hides %s', (_what, draft, quote, shown) => {
    expect(valuesOf(draft).mask(quote)).toBe(shown)
  }) // prettier-ignore

  it.each([
    ['a name', '«Amina Okafor»', 'the views of Amina Oka', 'the views of █████████'],
    ['a name, and says so', '«Amina Okafor»', 'of Oka…', 'of ███…'],
    ['an address', home, 'the child lived at 14 Alder', 'the child lived at ████████'],
    ['a number, and says so', '‹01632 960123›', 'at 01632…', 'at █████…'],
  ])('loses %s that it is cut off in', (_what, draft, quote, shown) => {
    expect(valuesOf(draft).mask(quote)).toBe(shown)
  })

  it.each(['Section 14', 'the sum of the items in section 14', 'Rise', 'the', 'Child A'])('keeps “%s”', quote => {
    expect(valuesOf(`${home} «Theodora» «A. Okafor»`).mask(quote)).toBe(quote)
  })

  it('hides what was known before, too', () => {
    const {mask, ranges} = withKnown('Okafor Lee', valuesOf('Okafor «Lee»'), valuesOf('Said «Okafor»'))
    expect(mask('Lee, Okafor, Moss')).toBe('███, ██████, Moss')
    expect(veiled('Okafor Lee', ranges)).toBe('██████ ███')
  })
})

const someText = fc.oneof(draftLike, fc.array(fc.constantFrom('Amina', 'OKAFOR', '14', 'Alder', ' ', '\r\n', '\r', ', ', '**', '&amp;', 'İ', 'ß', '\u0308', '<br>', '{++', '%20'), {maxLength: 30}).map(parts => parts.join(''))) // prettier-ignore
const someRanges = fc.array(fc.record({start: fc.integer({min: -5, max: 210}), end: fc.integer({min: -5, max: 210}), isByWord: fc.boolean()}), {maxLength: 8}) // prettier-ignore
const lineEnds = (text: string) => [...text.matchAll(/[\r\n]/g)].map(({index, 0: end}) => [index, end])
const settings = {numRuns: 500}

describe('whatever the text and the ranges', () => {
  it('a veil keeps length and line ends, and lies over all of them', () => {
    const check = (text: string, ranges: readonly PersonalValue[]) => {
      const shown = veiled(text, ranges)
      expect(shown).toHaveLength(text.length)
      expect(lineEnds(shown)).toEqual(lineEnds(text))
      for (const [at, unit] of shown.split('').entries()) {
        const isIn = ranges.some(({start, end}) => start <= at && at < end)
        expect(unit).toBe(isIn && !/[\r\n]/.test(text.charAt(at)) ? veil : text.charAt(at))
      }
    }
    fc.assert(fc.property(someText, someRanges, check), settings)
  })

  it('every value is veiled in the text, and wherever it is quoted', () => {
    const check = (text: string, found: readonly PersonalValue[], before: string) => {
      const {ranges, mask} = personalValues(text, found)
      const values = found.map(({start, end}) => text.slice(Math.max(0, start), Math.max(0, end)))
      for (const value of values) {
        const quote = `${before} ${value} .`
        const shown = mask(quote)
        expect(shown).toHaveLength(quote.length)
        expect(lineEnds(shown)).toEqual(lineEnds(quote))
        for (const {start, end} of plainWords(value).map(word => ({
          start: word.start + before.length + 1,
          end: word.end + before.length + 1,
        })))
          // prettier-ignore
          expect(shown.slice(start, end)).toBe(veiled(shown.slice(start, end), [{start: 0, end: end - start}]))
      }
      for (const {start, end} of found)
        expect(veiled(text, ranges).slice(Math.max(0, start), Math.max(0, end))).not.toMatch(/[a-z\d]/i)
    }
    fc.assert(fc.property(someText, someRanges, fc.constantFrom('', 'the', '14', 'Amina, '), check), settings)
  })

  it('what is read of a text without its markup leads back to it', () => {
    const check = (text: string) => {
      const bare = bareText(text)
      if (!bare) return
      for (const {start, end, key} of plainWords(bare.text)) {
        const {start: from, end: to} = bare.range(start, end)
        expect(from).toBeLessThan(to)
        if (to - from === end - start) expect(plainWords(text.slice(from, to)).map(word => word.key)).toEqual([key])
      }
    }
    fc.assert(fc.property(someText, check), settings)
  })
})

describe('a search for sequences', () => {
  const word = fc.constantFrom('a', 'b', 'ab')
  const sequences = fc.array(fc.array(word, {minLength: 1, maxLength: 4}), {maxLength: 6})

  it('finds what a look at every place finds', () => {
    const check = (sought: readonly (readonly string[])[], words: readonly string[]) => {
      const isCovered = words.map((_, at) => sought.some(sequence => words.some((_, from) => from <= at && at < from + sequence.length && sequence.every((each, i) => words[from + i] === each)))) // prettier-ignore
      const {places, begun} = createSequenceFinder(sought)(words)
      expect(words.map((_, at) => places.some(({start, end}) => start <= at && at < end))).toEqual(isCovered)
      const beginnings = words.map((_, from) => words.slice(from)).filter(end => sought.some(sequence => end.every((each, i) => sequence[i] === each))) // prettier-ignore
      expect(begun).toBe(Math.max(0, ...beginnings.map(({length}) => length)))
    }
    fc.assert(fc.property(sequences, fc.array(word, {maxLength: 12}), check), settings)
  })
})

describe('takes linear time', () => {
  /** Many values, each within the last. */
  const nested = (text: string) => Array.from({length: text.length / 400}, (_, i) => ({start: i, end: text.length - i, isByWord: i % 2 === 0})) // prettier-ignore

  it('over hostile texts that hold many values, and quote them', () => {
    const run = (text: string) => {
      const {mask} = personalValues(text, nested(text))
      mask(`a ${text}`)
    }
    expect(superlinear(run, 10_000)).toEqual([])
  })

  it('with values that begin alike', () => {
    const run = (times: number) => {
      const {mask} = valuesOf(`‹${'a '.repeat(50 * times)}b› ‹${'a '.repeat(30 * times)}c›`)
      mask('a '.repeat(2_000 * times))
    }
    expect(fastest(() => run(16))).toBeLessThan(Math.max(200, fastest(() => run(4)) * 8))
  })

  it('with five thousand values in a text of a megabyte, and five thousand quotations', () => {
    const nameOf = (i: number) => `${String.fromCharCode(65 + (i % 26))}${(i * 7919).toString(26).replace(/\d/g, 'q')} Okafor`
    const line = (i: number) => `‹${nameOf(i)}› ${repeated('was seen by the panel and left. ', 190)}`
    const marked = Array.from({length: 5_000}, (_, i) => (i % 2 === 0 ? line(i) : line(i).replace('‹', '«').replace('›', '»'))).join('\n') // prettier-ignore
    expect(marked.length).toBeGreaterThan(1_000_000)
    const started = performance.now()
    const {mask} = valuesOf(marked)
    for (let i = 0; i < 5_000; i++) expect(mask(`the views of ${nameOf(i)} on it`)).toMatch(/^the views of █+ on it$/)
    expect(performance.now() - started).toBeLessThan(15_000)
  }) // prettier-ignore
})
