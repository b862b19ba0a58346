import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.js'
import {profiles} from '../rules/profiles/index.js'
import {extractAppendices, findCitations} from '../src/report/extract-appendices.js'
import {extractOfficerReferences} from '../src/report/extract-officer-references.js'
import {extractReport, readDraft} from '../src/report/extract-report.js'
import type {Profile} from '../src/rule.js'
import {superlinear} from './linear.js'

const labels = ['External Consultations:\n\nN/A\n\nInternal Consultations:', 'Appendices:', '1. Background']
const judged = Object.entries(rules).filter(([id]) => /^(?:consultation|contact|reference)\//.test(id))
const profile = findProfile()

function findProfile(): Profile {
  const found = profiles.find(({name}) => name === 'sefton')
  if (!found) throw new Error('there is no profile “sefton”')
  return found
}

/** Each hostile draft is read before the clock starts: only what follows the reading is timed. */
function readAhead(label: string) {
  const reports = new Map<string, ReturnType<typeof extractReport>>()
  return (text: string) => {
    const report = reports.get(text) ?? extractReport(readDraft(`${label}\n\n${text}`), profile)
    reports.set(text, report)
    return report
  }
}

describe.each(labels)('under “%s”', label => {
  const reportOf = readAhead(label)
  it.each(judged)(
    '%s takes linear time',
    (_, rule) => {
      expect(
        superlinear(text => [...rule.check({report: reportOf(text), profile, options: {}, loaded: undefined})]),
      ).toEqual([])
    },
    120_000,
  )
  it('appendices, citations and officer references are read in linear time', () => {
    const read = (text: string) => {
      const {section, sections, prose} = reportOf(text)
      findCitations(prose, extractAppendices(section('appendices')))
      extractOfficerReferences(profile.officerReferences, {prose, sections})
    }
    expect(superlinear(read)).toEqual([])
  }, 120_000)
})
