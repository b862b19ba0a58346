import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {profiles} from '../rules/profiles/index.js'
import {extractReport, readDraft} from '../src/report/extract-report.js'
import {hasWordAgain} from '../src/text/has-word-again.js'
import {indexParts} from '../src/text/part-index.js'
import {tokensIn} from '../src/text/tokens.js'

const few = fc.string({unit: fc.constantFrom('a', 'b', ' ', '’', '-', '1', 'İ', '\n'), maxLength: 60})

function everyPlace(text: string, part: string): readonly number[] {
  return Array.from({length: text.length}, (_, at) => at).filter(at => part !== '' && text.startsWith(part, at))
}

describe('indexParts', () => {
  it('finds each place of a part, and no other', () => {
    fc.assert(
      fc.property(few, fc.string({unit: fc.constantFrom('a', 'b', ' ', '’'), maxLength: 5}), (text, part) => {
        const index = indexParts(text)
        expect(index.placesOf(part)).toEqual(everyPlace(text, part))
        expect(index.includes(part)).toBe(text.includes(part))
      }),
    )
  })
})

describe('tokensIn', () => {
  it('gives what matchAll gives', () => {
    const pattern = /[A-Za-z\d]+(?:['’][A-Za-z]+)?|&/g
    fc.assert(
      fc.property(few, text => {
        const matched = [...text.matchAll(pattern)].map(({0: token, index}) => ({
          text: token,
          start: index,
          end: index + token.length,
        }))
        expect(tokensIn(text, pattern)).toEqual(matched)
      }),
    )
  })
})

describe('hasWordAgain', () => {
  it.each(['the the', 'The the', 'of the of the', 'a b  b'])('sees %s', text => {
    expect(hasWordAgain(text)).toBe(true)
  })

  it.each(['the then', 'of the of a', 'ab a b', ''])('sees none in %j', text => {
    expect(hasWordAgain(text)).toBe(false)
  })
})

describe('the search of a report', () => {
  const draft =
    '**Summary:**\n\nThe café’s hall is let. It is full.\n\nRent: £5.\n\n**Options:**\n\nTo sell THE HALL.\n'
  const report = extractReport(readDraft(draft), profiles.find(({name}) => name === 'base') ?? never())

  it('gives the words with their places', () => {
    const places = report.words.get('hall') ?? []
    expect(places.map(({prose, start}) => prose.passage.text.slice(start, start + 4))).toEqual(['hall', 'HALL'])
    expect(report.words.has('café')).toBe(true)
  })

  it('gives pieces and sentences by their parts, in order', () => {
    expect(report.proseWith(['sell', 'is le']).map(({passage}) => passage.text)).toEqual([
      'The café’s hall is let. It is full.',
      'To sell THE HALL.',
    ])
    expect(report.sentencesWith(['full']).map(({text}) => text)).toEqual(['The café’s hall is let.', 'It is full.'])
    expect(report.includes('the hall')).toBe(true)
    expect(report.includes('the halls')).toBe(false)
  })

  it('gives each piece the patterns that may match in it', () => {
    const [hall, rent] = [{hints: ['hall', 'let']}, {hints: ['rent']}]
    expect(report.hinted([hall, rent]).map(({patterns}) => patterns)).toEqual([[hall], [rent], [hall]])
  })
})

function never(): never {
  throw new Error('there is no profile “base”')
}
