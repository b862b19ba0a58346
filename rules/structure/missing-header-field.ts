import {defineRule, type Field, type FieldTemplate, type Header} from '#rule'

export default defineRule({
  summary: 'The header gives every field that the council’s template requires.',
  why: 'The header is what the agenda, the forward plan and the public search by; without it a decision cannot be traced.',
  source: 'Council report template',
  severity: 'error',
  messages: {
    missing: 'Header field “{field}” is missing; add it.',
    blank: 'Header field “{field}” is blank; fill it in.',
    none: 'The report has no header; give “{field}” and the other fields of the template ({count} in all).',
  },
  examples: [
    {ok: 'Report to: Cabinet\nDate of meeting: Thursday 7 March 2024\nSubject: Library opening hours\n'},
    {
      bad: 'Report to:\tCabinet\tDate of Meeting:\tThursday 7 March 2024\nSubject:\tLibrary opening hours\nReport of:\tHead of Libraries\tWards Affected:\tAll\nPortfolio:\t\t\nIs this a Key Decision:\tNo\tExempt / Confidential Report:\tNo\n',
      profile: 'sefton',
      finds: [
        '4:1 Header field “Portfolio” is blank; fill it in.',
        '5:1 Header field “Included in Forward Plan” is missing; add it.',
      ],
    },
    {
      bad: 'The library is open on Mondays.\n',
      profile: 'sefton',
      finds: ['1:1 The report has no header; give “Report to” and the other fields of the template (9 in all).'],
    },
    {
      near: 'Report to:\tCabinet Member – Housing\tReport of:\tCabinet Member for Parks\n\nSummary:\n\nThe hall is let.\n',
    },
    {near: 'Subject to contract, the hall is let.\n'},
  ],
  *check({report, profile}) {
    const {header} = report
    if (!header.isReadable) return
    for (const field of header.fields)
      if (field.value.text === '' && isRequired(field))
        yield {says: 'blank', with: {field: field.label.text}, at: field.label}
    const [first] = header.missing
    if (first && header.fields.length === 0 && header.missing.length > 1)
      yield {says: 'none', with: {field: nameOf(first), count: header.missing.length}, at: {start: 0, end: 0}}
    else
      for (const template of header.missing)
        yield {says: 'missing', with: {field: nameOf(template)}, at: placeFor(template, header, profile.fields)}
  },
})

const nameOf = ({labels, id}: FieldTemplate) => labels[0] ?? id
const isRequired = ({template}: Field) => template.required || template.requiredWhen !== undefined

/** The field before it in the template, behind which it belongs; else the header's first. */
function placeFor({id}: FieldTemplate, {fields}: Header, order: readonly FieldTemplate[]) {
  for (let i = order.findIndex(template => template.id === id) - 1; i >= 0; i--) {
    const before = fields.find(field => field.id === order[i]?.id)
    if (before) return before.label
  }
  return fields[0]?.label ?? {start: 0, end: 0}
}
