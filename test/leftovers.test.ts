import {describe, expect, it} from 'vitest'
import {artefactsAlone, artefactsInText, artefactsInTitle, hiddenArtefacts} from '../rules/lexicons/draft-artefacts.js'
import {leftoverGuidance} from '../rules/lexicons/leftover-guidance.js'
import {hiddenPlaceholders, leftoverPlaceholders, unconfirmed} from '../rules/lexicons/leftover-placeholders.js'
import {choicesAlone, choicesAnywhere, choicesInField} from '../rules/lexicons/unresolved-choices.js'
import {rules} from '../rules/index.js'
import {profiles} from '../rules/profiles/index.js'
import {tryExample} from '../src/tester.js'
import {superlinear} from './linear.js'

const placeholders = [...leftoverPlaceholders, unconfirmed, ...hiddenPlaceholders]
const artefacts = [...artefactsInText, ...artefactsAlone, ...artefactsInTitle, ...hiddenArtefacts]
const choices = [...choicesAlone, ...choicesInField, ...choicesAnywhere]
const all = [...leftoverGuidance, ...placeholders, ...artefacts, ...choices]

/** What published reports hold by right; each was once taken for a leftover. */
const legitimate = [
  '(including any Risk Implications)', '(Financial, IT, Staffing and Assets)', '(if applicable)', '(or his representative)', '(Available for public inspection)',
  '(to Include Human Rights Implications)', '(including Ward Member Consultation)', '[1]', '[2], [3]', '[20/06404/LIPV]', '[Note: the vote was recorded]',
  '[The meeting will be webcast on the council’s site]', '[Please see attached sheet for further guidance for Members]', '[2016] EWHC 1876', '(All Wards);', 'This page is intentionally left blank',
  'The plan is to follow.', '**Title', '*', '(minute 707 refers)', 'None.', 'N/A', 'Not applicable.', 'There are none... and never were.', 'Introduction.......... 4', 'Annex 2 ………… 17',
  'Article XX of the Constitution', 'Chapter XXX', '01632 960000', 'state schools (state funded)', '(list price)', '(include VAT)', 'They may delete the record.', 'Provide a clear pathway for carers', '# Heading {#heading .class}',
  '[contact us](mailto:a@example.gov.uk)', 'first_name_last', '£1,250,000', '£12,500.50', 'Tuesday to Thursday', 'the text is here to stay', '<jo.example@example.gov.uk>', 'xxl and 20x30', 'do not change the plan',
  'These changes do not alter the section 106 agreement.', 'Delete one of the two rooms.', 'Tenants choose an item from the list.', 'the power to (enter and view) premises', '(select committee)', 'development is permitted [...] where',
  'Why now??', 'section 12(2)(xx)', 'Child XX', 'fewer than <50 homes and >30 flats', 'Draft Local Plan', 'the draft budget (v2.1)', 'see [EX1] and [H1].', 'Public/private partnerships', 'a yes/no answer', 'and/or', 'he/she', '2024/25',
  'Committee reports follow the report template.', 'Resolved to [insert the words “and footway”] in condition 4', 'This section of the wall should be removed', 'The title here is freehold.', 'Some Areas flooded.', 'https://example.gov.uk/a_b__c',
] // prettier-ignore

describe('each leftover', () => {
  it.each(all.map(({pattern, example}) => [pattern.source.slice(0, 60), pattern, example] as const))(
    '%s finds its example',
    (_, pattern, example) => {
      expect([...example.matchAll(pattern)]).not.toHaveLength(0)
    },
  )

  it.each([...leftoverGuidance, ...placeholders, ...artefacts].map(({hints, example}) => [hints, example] as const))(
    'has one of its hints %j in its example',
    (hints, example) => {
      expect(hints.some(hint => example.toLowerCase().includes(hint))).toBe(true)
    },
  )

  it.each(legitimate)('leaves “%s” alone', text => {
    expect(
      all.filter(({pattern}) => [...text.matchAll(pattern)].length > 0).map(({pattern}) => pattern.source),
    ).toEqual([])
  })

  it.each(legitimate)('leaves “%s” alone in a report', text => {
    const draft = `Report to: Cabinet\n\nSummary:\n\n${text}\n\nThe reader is told: ${text}\n`
    const finds = Object.entries(rules)
      .filter(([id]) => id.startsWith('template/'))
      .flatMap(([id, rule]) =>
        profiles.flatMap(({name}) => tryExample(id, rule, {ok: draft, profile: name}, {profiles}).finds),
      )
    expect(finds).toEqual([])
  })

  it('takes linear time on hostile text', () => {
    const slow = all.flatMap(({pattern}) =>
      superlinear(text => [...text.matchAll(pattern)]).map(growth => ({...growth, pattern: pattern.source})),
    )
    expect(slow).toEqual([])
  }, 240_000)
})
