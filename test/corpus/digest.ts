import {profiles} from '../../rules/profiles/index.js'
import {detectProfile} from '../../src/report/detect-profile.js'
import {extractReport, readDraft} from '../../src/report/extract-report.js'
import type {Item, Report, Section} from '../../src/report/types.js'

/** What a report says, whatever its surface: quotes and white space folded, marks in front of items left out. */
export function digest(text: string): Readonly<Record<string, unknown>> {
  const draft = readDraft(text)
  const profile = detectProfile(draft, profiles)
  const [base] = profiles
  const report = extractReport(draft, profile ?? base ?? fail())
  return {
    profile: profile?.name,
    header: report.header.fields.map(({id, value, strays}) => [id, said(value.text), strays.map(s => said(s.text))]),
    missing: [report.header.missing.map(({id}) => id), report.missingSections.map(({id}) => id)],
    sections: report.sections.map(digestSection),
    contacts: report.contacts.map(({fields}) => fields.map(({id, value}) => [id, said(value.text)])),
    ...lists(report),
  }
}

function fail(): never {
  throw new Error('there is no profile')
}

function digestSection({id, title, parent, text, isBlank, isBareAnswer}: Section) {
  return [id ?? said(title), parent?.id, said(text), isBlank, isBareAnswer]
}

function lists(report: Report) {
  return {
    stem: report.recommendationStem && said(report.recommendationStem.passage.text),
    recommendations: report.recommendations.map(digestItem),
    reasons: report.reasons.map(digestItem),
    consultations: report.consultations.map(({kind}) => kind),
    references: report.officerReferences.map(({id, text, isWellFormed, number, year}) => [id, said(text), isWellFormed, number, year]),
    appendices: report.appendices.map(({label, title}) => [label, said(title)]),
    citations: report.citations.map(({label}) => label),
    backgroundPapers: report.backgroundPapers.map(digestItem),
    dates: report.dates.map(({text}) => said(text)),
    meeting: [report.meetingDate, report.committee, report.isExempt, report.isKeyDecision],
  }
} // prettier-ignore

const digestItem = ({number, passage}: Item) => [number, said(passage.text)]
const said = (text: string) => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
