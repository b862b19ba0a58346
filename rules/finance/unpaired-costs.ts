import {defineRule, type Report, type Section} from '#rule'

export default defineRule({
  summary: 'Revenue and capital costs are both answered.',
  why: 'Members who read of one kind of cost only take it for the whole.',
  source: 'Council report template',
  severity: 'error',
  messages: {
    unpaired: '“{answered}” is answered, “{blank}” is blank; state the cost, or that there is none and why.',
  },
  examples: [
    {ok: 'Revenue costs:\n\nNone, because staff do it.\n\nCapital costs:\n\nNone, because nothing is bought.\n'},
    {
      bad: 'Revenue costs:\n\nNone, because staff do it.\n\nCapital costs:\n\nSummary:\n\nThe hall is let.\n',
      finds: [
        '5:1 “Revenue costs” is answered, “Capital costs” is blank; state the cost, or that there is none and why.',
      ],
    },
    // One answer for both.
    {
      near: 'Revenue costs:\n\n(A) and (B): there are no revenue or capital costs, because staff do it.\n\nCapital costs:\n\nSummary:\n\nThe hall is let.\n',
    },
    {
      bad: 'Revenue costs:\n\nCapital costs:\n\nThe grants pay for the roof. Both have been confirmed.\n\nSummary:\n\nThe hall is let.\n',
      finds: [
        '1:1 “Capital costs” is answered, “Revenue costs” is blank; state the cost, or that there is none and why.',
      ],
    },
    {near: 'Revenue costs:\n\nCapital costs:\n\nSummary:\n\nThe hall is let.\n'},
  ],
  *check({report}) {
    const revenue = report.section('revenue-costs')
    const capital = report.section('capital-costs')
    if (!revenue || !capital || revenue.isBlank === capital.isBlank) return
    const [blank, answered] = revenue.isBlank ? [revenue, capital] : [capital, revenue]
    if (isForBoth(answered, report)) return
    yield {
      says: 'unpaired',
      with: {answered: answered.title, blank: blank.title},
      at: blank.label,
      because: answered.label,
    }
  },
})

function isForBoth({text}: Section, report: Report): boolean {
  const both =
    /\(a\) (?:and|&) \(b\)|\bboth (?:kinds?|types?|sorts?|costs?|sections?|headings?|parts|questions|revenue|capital|of these)\b|\b(?:for|to|of|covers?|answers?) both\b(?! [a-z])|\beither (?:kind|type|sort)\b|\b(?:revenue (?:and|or|nor) capital|capital (?:and|or|nor) revenue)\b/i
  return both.test(text) || both.test(report.section('costs')?.text ?? '')
}
