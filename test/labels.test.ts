import {describe, expect, it} from 'vitest'
import {profiles} from '../rules/profiles/index.js'
import {extractReport, readDraft} from '../src/report/extract-report.js'

const base = profiles.find(({name}) => name === 'base')
if (!base) throw new Error('no base profile')

const read = (text: string) =>
  extractReport(readDraft(`# Lease\n\nReport to: Cabinet\nDate: 12 March 2024\n\n${text}\n`), base)
const sectionsOf = (text: string) => read(text).sections.map(({id, title}) => id ?? title)

describe('a label is read', () => {
  it.each([
    ['**Legal Implications.** The power is in section 123.', 'legal-implications'],
    ['**Equality Implications (RB)** None arise, because nothing changes.', 'equality-implications'],
    ['**Background papers.** The Asset Plan 2023.', 'background-papers'],
    ['Risk assessment: Low. Background Papers: None.', 'background-papers'],
  ])('in “%s”', (text, id) => {
    expect(sectionsOf(text)).toContain(id)
  })

  it.each([
    ['Consultation   with residents took place in May.', 'consultation'],
    ['**Option 1: keep the hall.** This costs least.', 'options'],
    ['Members weighed the reply. C. Reasons for the decision follow.', 'reasons'],
  ])('and no word of a sentence: “%s”', (text, id) => {
    expect(sectionsOf(`**Summary**\n\n${text}`)).not.toContain(id)
  })

  it('of a field, and not as the first words of another', () => {
    const {field} = read('Key Decision Reference: KD/038\nKey Decision: Yes')
    expect(field('key-decision')?.value.text).toBe('Yes')
  })
})

describe('the last item of a list is no heading', () => {
  it('though its number follows that of the section', () => {
    const text = '## 1. Recommendations\n\n1. Approve the lease of the hall\n2. Delegate authority to the Director\n\nThe decision takes effect in May.' // prettier-ignore
    expect(read(text).recommendations).toHaveLength(2)
    expect(sectionsOf(text)).toEqual(['recommendations'])
  })
})

describe('a recommendation about reasons', () => {
  it.each(['The reasons for refusal in paragraph 3 be agreed.', 'The reason for urgency be recorded in the minutes.'])(
    'is one: “%s”',
    text => {
      expect(read(`## Recommendation\n\n${text}`).recommendations).toHaveLength(1)
    },
  )
})

describe('spaces set out columns', () => {
  const rows = (text: string) => read(`**Summary**\n\n${text}`).tables.flatMap(table => table.rows.map(row => row.map(cell => cell.text))) // prettier-ignore

  it('where they stand under each other', () => {
    expect(rows('Hall         410   12\nLibrary    1,250    8')).toEqual([['Hall', '410', '12'], ['Library', '1,250', '8']]) // prettier-ignore
  })

  it('and not in a sentence', () => {
    expect(rows('The council has regard to the   Equality Act 2010, as it must.')).toEqual([])
    expect(rows('The hall was   let in May to the trust that\nran it before, and   it has been open since.')).toEqual(
      [],
    )
  })
})
