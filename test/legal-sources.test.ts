import {describe, expect, it} from 'vitest'
import {findMisspellings} from '../rules/lexicons/find-misnamed.js'
import {useOf} from '../rules/lexicons/historic-use.js'
import {
  deniesImplications,
  givesReasons,
  namesLaw,
  sendsElsewhere,
  speaksOfGuidance,
  statutory,
} from '../rules/lexicons/legal-words.js'
import {misnomers} from '../rules/lexicons/misnomers.js'
import {statuteByTitle} from '../rules/lexicons/statute-titles.js'
import {supersededGuidance} from '../rules/lexicons/superseded-guidance.js'
import {supersededNames} from '../rules/lexicons/superseded-names.js'
import {supersededRegulations} from '../rules/lexicons/superseded-regulations.js'
import {supersededStatutes} from '../rules/lexicons/superseded-statutes.js'
import {findDatedTitles} from '../src/text/find-dated-titles.js'
import {titleIndex, titleKey} from '../src/text/title-key.js'
import {superlinear} from './linear.js'

const sources = [...supersededStatutes, ...supersededRegulations, ...supersededGuidance]
const index = titleIndex([...statuteByTitle().keys(), 'working together', 'nppf', titleKey('National Planning Policy Framework')]) // prettier-ignore

/** What each source without a year is called; and what only sounds like one. */
const named = [
  'PPS10', 'PPS3', 'PPG13', 'Planning Policy Statement 25', 'Planning Policy Guidance Note 2', 'Regional Spatial Strategy', 'Circular 05/2005', 'Circular 11/95', 'Circular 02/99',
  'Code for Sustainable Homes', 'NPF3', 'NPF2', 'PPW 9', 'Planning Policy Wales (Edition 10)', 'PPW11', 'Fair Access to Care Services', 'FACS criteria', 'Fairer Charging Policy',
  'Charging for Residential Accommodation Guide', 'the No Secrets guidance', 'section 47 of the NHS and Community Care Act 1990', 's.31 of the Health Act 1999',
  'section 2 of the Local Government Act 2000', 'Creating Strong, Safe and Prosperous Communities', 'Regulators’ Compliance Code', 'Designated Public Place Order', 'dog control orders',
  'anti-social behaviour order', 'the Disability Discrimination Act', 'DDA compliant', 'the Race Relations Act', 'the Sex Discrimination Act', 'the Audit Commission Act',
  'the National Assistance Act', 'Directive 2004/18/EC', 'State aid', 'LTN 2/08', 'Well-maintained Highways',
] // prettier-ignore

describe('the register of replaced sources', () => {
  it('has at least ninety entries, each with its dates in order', () => {
    expect(sources.length).toBeGreaterThan(90)
    for (const {from, to, year, ref} of sources) {
      expect(to).toMatch(/^(?:19|20)\d\d-\d\d(?:-\d\d)?$/)
      if (from !== undefined) expect(from < to).toBe(true)
      expect(Number(to.slice(0, 4))).toBeGreaterThanOrEqual(year)
      expect(ref).not.toBe('')
    }
  })

  it('has each edition of one name once, and none that begins before the one before it ends', () => {
    const seen = sources.flatMap(({names, year, month, nations = ['all']}) =>
      nations.map(nation => [titleKey(names[0] ?? ''), year, month, nation].join(' ')),
    )
    expect(new Set(seen).size).toBe(seen.length)
  })

  it.each(named)('knows “%s” without a year', text => {
    const found = supersededNames.filter(({pattern}) => [...text.matchAll(pattern)].length > 0)
    expect(found).not.toHaveLength(0)
    for (const {hints} of found) expect(hints.some(hint => text.toLowerCase().includes(hint))).toBe(true)
  })

  it('names no law of its own by a title that is only like one of a statute in force', () => {
    for (const {title} of statuteByTitle().values()) expect([title, findMisspellings(title)]).toEqual([title, []])
  })
})

describe('a title with a year', () => {
  it.each([
    ['the NPPF (July 2021)', 'NPPF (July 2021)'],
    ['the National Planning Policy Framework (NPPF), 2019', 'National Planning Policy Framework (NPPF), 2019'],
    ['the 2015 edition of Working Together', '2015 edition of Working Together'],
    ['the Equality Acts 2006 and 2010', 'Equality Acts 2006'],
  ])('in “%s” is “%s”', (text, cited) => {
    const [found] = findDatedTitles(text, index)
    expect(text.slice(found?.start, found?.end)).toBe(cited)
  })

  it.each([
    'Working Together 2015–2020',
    'In 2015 Working Together began.',
    'the NPPF. In 2015 the Council',
    'From 2 September 2019 Working Together applies.',
    'published the NPPF in 2012',
  ])('is not in “%s”', text => {
    expect(findDatedTitles(text, index)).toEqual([])
  })
})

const patterns = [
  ...supersededNames.map(({pattern}) => pattern),
  ...misnomers.map(({pattern}) => pattern),
  ...[namesLaw, statutory, givesReasons, speaksOfGuidance, deniesImplications, sendsElsewhere].map(({source, flags}) => new RegExp(source, flags + 'g')), // prettier-ignore
]

describe('what searches for sources', () => {
  it.each(patterns.map(pattern => [pattern.source.slice(0, 50), pattern] as const))(
    'takes linear time: %s',
    (_, pattern) => {
      expect(superlinear(text => [...text.matchAll(pattern)])).toEqual([])
    },
  )

  it('takes linear time as a whole', () => {
    expect(superlinear(text => findDatedTitles(text + ' 2015 ', index))).toEqual([])
    expect(superlinear(text => findMisspellings(text + ' Act 2015'))).toEqual([])
    expect(
      superlinear(text => useOf({sentence: text, start: text.length - 9, end: text.length, assesses: false}, 2015)),
    ).toEqual([])
    for (const years of ['Act 2015 ', '2015', '2015/'])
      expect(superlinear(text => findDatedTitles(years.repeat(text.length / years.length), index))).toEqual([])
  })
})
