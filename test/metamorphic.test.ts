import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {badReports, goodReport} from './corpus/invented-report.js'
import {digest} from './corpus/digest.js'
import {forms, render, type Form, type SurfaceReport} from './corpus/surface.js'

const {plain} = forms
if (!plain) throw new Error('the plain form is gone')

/** What is found, positions and the style of quotes aside. */
function findings(report: SurfaceReport, form: Form): readonly string[] {
  const {messages} = lint(render(report, form))
  return messages.map(({ruleId, message}) => `${ruleId} ${message}`.replace(/[’‘]/g, "'").toLowerCase()).sort()
}

describe.each(Object.entries({'a good report': goodReport, ...badReports}))('%s', (_name, report) => {
  const expected = {report: digest(render(report, plain)), findings: findings(report, plain)}

  it.each(Object.entries(forms))('reads the same in the form “%s”', (_form, form) => {
    expect(digest(render(report, form))).toEqual(expected.report)
  })

  it.each(Object.entries(forms))('has the same findings in the form “%s”', (_form, form) => {
    expect(findings(report, form)).toEqual(expected.findings)
  })
})

describe('a good report', () => {
  it('has nothing above a suggestion', () => {
    expect(lint(render(goodReport, plain)).messages.filter(({severity}) => severity > 0)).toEqual([])
  })
})

describe.each(Object.entries(badReports))('%s', (_name, report) => {
  it('is found', () => {
    expect(findings(report, plain)).not.toEqual(findings(goodReport, plain))
  })
})
