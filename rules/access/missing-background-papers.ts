import {defineRule, type Fix, type Report} from '#rule'
import {sectionStub} from '#text/section-stub'

export default defineRule({
  summary: 'The report lists its background papers, or says that there are none.',
  why: 'The public may inspect what the report relies on from the day of publication; without the list nobody can ask for it.',
  source: 'Local Government Act 1972 s. 100D(1), (4) and (5); executive reports: SI 2012/2089 regs 2 and 15',
  severity: 'error',
  messages: {
    missing: 'There is no list of background papers; add one, or write “Background papers: None”.',
    blank: 'The list of background papers is empty; list them, or write “None”.',
  },
  examples: [
    {ok: 'Background papers:\n\nThere are none.\n'},
    {
      bad: 'Summary:\n\nThe hall is let.\n',
      finds: ['1:1 There is no list of background papers; add one, or write “Background papers: None”.'],
      fixed: 'Summary:\n\nThe hall is let.\n\nBackground papers:\n\n[To be completed]\n',
    },
    {
      bad: 'Background papers:\n\nSummary:\n\nThe hall is let.\n',
      finds: ['1:1 The list of background papers is empty; list them, or write “None”.'],
    },
    // Published works need not be listed, so “none” is an answer whatever is cited.
    {near: '| Background Documents | None |\n| --- | --- |\n\nSummary:\n\nThe Localism Act 2011 applies.\n'},
  ],
  *check({report}) {
    const section = report.section('background-papers')
    if (section) {
      if (section.isBlank) yield {says: 'blank', at: section.label}
      return
    }
    const last = report.sections.at(-1)?.label ?? report.header.fields[0]?.label ?? report.prose[0]?.passage.range()
    const fix = stub(report)
    yield {says: 'missing', at: last ?? {start: 0, end: 0}, ...(fix && {fix})}
  },
})

/** At the end of the report, in the form of its last heading. */
function stub({text, prose, sections}: Report): Fix | undefined {
  const last = prose.at(-1)
  const label = sections.at(-1)?.label
  if (!last) return undefined
  const edit = sectionStub(text, last.passage.range(), {
    title: 'Background papers',
    depth: label?.depth ?? 0,
    isBold: label?.form === 'bold',
  })
  // In a comment or in code behind the last words nobody would see it.
  return edit && text.slice(edit.start).trim() === '' ? {edits: [edit], safe: false} : undefined
}
