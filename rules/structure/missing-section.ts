import {defineRule, type Fix, type Report, type Section, type SectionTemplate} from '#rule'
import {sectionStub} from '#text/section-stub'

const sections = `Summary
Recommendation(s)
Reasons for the Recommendation(s)
Alternative Options Considered and Rejected
What will it cost and how will it be financed?
Revenue Costs
Implications of the Proposals
Resource Implications
Legal Implications
Equality Implications
Contribution to the Council’s Core Purpose
Protect the most vulnerable
Facilitate confident and resilient communities
Commission, broker and provide core services
Place – leadership and influencer
Drivers of change and reform
Facilitate sustainable economic prosperity
Greater income for social investment
Cleaner Greener
What consultations have taken place on the proposals and when?
Internal Consultations
External Consultations
Implementation Date for the Decision
Appendices
Background Papers
Introduction/Background`

const drafted = (behindRevenueCosts: string, form = (label: string) => label) =>
  sections
    .split('\n')
    .map(label => `${form(label)}\n\nNone, because …${label === 'Revenue Costs' ? behindRevenueCosts : ''}\n\n`)
    .join('')
const bold = (label: string) => `**${label}**`

export default defineRule({
  summary: 'Every section that the council’s template requires is there.',
  why: 'Members decide on what is in front of them; a section that is missing leaves a question that nobody asked.',
  source:
    'Council report template; the record of an executive decision needs its reasons and the options rejected (SI 2012/2089 reg 12(2))',
  severity: 'error',
  messages: {
    missing: 'Section “{section}” is missing; add it after “{before}”.',
    missingAtStart: 'Section “{section}” is missing; add it.',
  },
  examples: [
    {ok: '## Recommendations\n\nThat the report be noted.\n\n## Background papers\n\nNone.\n'},
    {
      bad: drafted(''),
      profile: 'sefton',
      finds: ['21:1 Section “Capital Costs” is missing; add it after “Revenue Costs”.'],
      fixed: drafted('\n\nCapital Costs:\n\n[To be completed]'),
    },
    {
      bad: drafted('', bold),
      profile: 'sefton',
      finds: ['21:3 Section “Capital Costs” is missing; add it after “Revenue Costs”.'],
      fixed: drafted('\n\n**Capital Costs**\n\n[To be completed]', bold),
    },
    {near: '1. Back-ground papers\n\nThere are none.\n'},
  ],
  *check({report, profile}) {
    for (const template of report.missingSections) {
      // The rule access/missing-background-papers speaks for the law; where a parent is missing, so are its parts.
      if (template.id === 'background-papers' || isMissing(report, template.parent)) continue
      const before = sectionBefore(report, template, profile.sections)
      const section = template.labels[0] ?? template.id
      if (!before) yield {says: 'missingAtStart', with: {section}, at: {start: 0, end: 0}}
      else {
        const fix = stub(report, before, section)
        yield {says: 'missing', with: {section, before: before.title}, at: before.label, ...(fix && {fix})}
      }
    }
  },
})

const isMissing = (report: Report, id: string | undefined) =>
  report.missingSections.some(template => template.id === id)

/** The section that stands before the missing one in the template: a sibling, else its parent. */
function sectionBefore(
  report: Report,
  {id, parent}: SectionTemplate,
  order: readonly SectionTemplate[],
): Section | undefined {
  const siblings = order.filter(template => template.parent === parent)
  for (let i = siblings.findIndex(template => template.id === id) - 1; i >= 0; i--) {
    const found = report.section(siblings[i]?.id ?? '')
    if (found) return found
  }
  return parent === undefined ? undefined : report.section(parent)
}

/** In the form of the section before it; a row of a table cannot be copied. */
function stub({text, prose}: Report, before: Section, title: string): Fix | undefined {
  const {form, depth} = before.label
  const last = prose.findLast(({passage}) => passage.range().start < before.range.end)
  if ((form !== 'heading' && form !== 'bold' && form !== 'line') || !last) return undefined
  const edit = sectionStub(text, last.passage.range(), {title, depth, isBold: form === 'bold'})
  return edit && {edits: [edit], safe: false}
}
