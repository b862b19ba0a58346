import {defineRule, type Field, type Fix, type Report} from '#rule'

export default defineRule({
  summary: 'Each contact label stands once.',
  why: '“Telephone Number: Tel:” shows that a form was filled in without reading it, and trips those who dial from the page.',
  source: 'Seen in published reports',
  severity: 'warning',
  messages: {
    repeated: '“{second}” repeats “{first}”; delete the second label.',
  },
  examples: [
    {ok: 'Contact officer: Jo Example\nTelephone: 01632 960123\nEmail: jo.example@example.gov.uk\n'},
    {
      bad: 'Contact Officer:\tJo Example\nTelephone Number:\tTel: 01632 960123\nEmail Address:\tEmail: jo.example@example.gov.uk\n',
      finds: [
        '2:19 “Tel” repeats “Telephone Number”; delete the second label.',
        '3:16 “Email” repeats “Email Address”; delete the second label.',
      ],
      fixed:
        'Contact Officer:\tJo Example\nTelephone Number:\t01632 960123\nEmail Address:\tjo.example@example.gov.uk\n',
    },
    {
      bad: 'Contact Officer:\nContact Officer: Jo Example\nTelephone Number: 01632 960123\n',
      finds: ['2:1 “Contact Officer” repeats “Contact Officer”; delete the second label.'],
      fixed: 'Contact Officer:\nJo Example\nTelephone Number: 01632 960123\n',
    },
    // A heading over the same label, and two kinds of number.
    {near: '## Contact officer\n\n**Contact officer:** Jo Example\n\n**Telephone:** 01632 960123\n'},
    {near: 'Contact officer: Jo Example\nTelephone: 01632 960123 Mobile: 07700 900123\n'},
  ],
  *check({report}) {
    for (const field of [...report.header.fields, ...report.contacts.flatMap(({fields}) => fields)]) {
      const {repeated, label, template} = field
      if (!repeated || template.group !== 'contact') continue
      const fix = dropSecond(field, report)
      yield {says: 'repeated', with: {second: repeated.text, first: label.text}, at: repeated, ...(fix && {fix})}
    }
  },
})

/** From the second label to the value, its colon included. */
function dropSecond({repeated, value}: Field, {text}: Report): Fix | undefined {
  const {start} = value.range()
  if (!repeated || start < repeated.end || !/^[\s:.]*$/.test(text.slice(repeated.end, start))) return undefined
  return {edits: [{start: repeated.start, end: start, text: ''}], safe: true}
}
