import {defineRule, type Field} from '#rule'
import {findDates} from '#text/find-dates'

export default defineRule({
  summary: 'Every header field holds a value of its kind, and nothing else.',
  why: 'A date that is none, or an answer that is neither Yes nor No, sends the report past the checks that depend on it.',
  source: 'Council report template',
  severity: 'error',
  messages: {
    date: '“{value}” in “{field}” is not a full date; write it as “25 September 2018”.',
    yesNo: '“{value}” in “{field}” is neither Yes nor No; write one of them.',
    number: '“{value}” in “{field}” is no number; write one.',
    value: '“{value}” in “{field}” is not one of the template’s values; choose from {values}.',
    form: '“{value}” in “{field}” is not written like “{like}”; correct it.',
    email: '“{field}” holds no e-mail address; write the whole address.',
    stray: 'Stray “{value}” behind “{field}”; delete it, or move it to the field that it belongs to.',
    punctuation: 'Stray punctuation behind “{field}”; delete it.',
  },
  examples: [
    {ok: 'Report to: Cabinet\nDate of meeting: Thursday 7 March 2024\nKey decision: No\n'},
    {
      bad: 'Report to:\tCabinet\tDate of meeting:\tMarch\nSubject:\tBus lanes\tI\nKey decision:\tPerhaps\tReport of:\tHead of Highways,\n',
      finds: [
        '1:37 “March” in “Date of meeting” is not a full date; write it as “25 September 2018”.',
        '2:20 Stray “I” behind “Subject”; delete it, or move it to the field that it belongs to.',
        '3:15 “Perhaps” in “Key decision” is neither Yes nor No; write one of them.',
        '3:50 Stray punctuation behind “Report of”; delete it.',
      ],
      fixed:
        'Report to:\tCabinet\tDate of meeting:\tMarch\nSubject:\tBus lanes\tI\nKey decision:\tPerhaps\tReport of:\tHead of Highways\n',
    },
    {
      bad: 'Agenda Item: 8\nReport No: HC/44\nCommittee: Education Committee\nDate: 25 February 2021\n',
      profile: 'highland',
      finds: ['2:12 “HC/44” in “Report No” is not written like “HC/44/20”; correct it.'],
    },
    {near: 'Agenda Item: 8\nReport No: EDU/7/21\nCommittee: Education Committee\n', profile: 'highland'},
    // What agenda systems write.
    {near: 'Report to: Cabinet\nWards affected: (All Wards);\nKey decision: No – not above the threshold\n'},
  ],
  *check({report}) {
    const contacts = report.contacts.flatMap(({fields}) => fields)
    for (const field of [...report.header.fields, ...contacts]) {
      const {template, value, strays, label} = field
      const fault = faultOf(field)
      const filled = {value: value.text, field: label.text}
      const at = fault ? value.range() : label
      if (fault === 'value') yield {says: fault, with: {...filled, values: template.values.join(', ')}, at}
      else if (fault === 'form') yield {says: fault, with: {...filled, like: template.like ?? ''}, at}
      else if (fault === 'email') yield {says: fault, with: {field: label.text}, at}
      else if (fault) yield {says: fault, with: filled, at}
      if (template.group !== 'contact')
        for (const stray of strays)
          yield {says: 'stray', with: {value: stray.text, field: label.text}, at: stray.range()}
      // Where a line holds the whole contact, a comma parts its fields.
      const isList = template.type === 'wards' || template.group === 'contact'
      const punctuation = isList ? null : /[;,]$/.exec(value.text)
      if (!punctuation) continue
      const range = value.range(punctuation.index)
      yield {
        says: 'punctuation',
        with: {field: label.text},
        at: range,
        severity: 'suggestion',
        fix: {edits: [{...range, text: ''}], safe: true},
      }
    }
  },
})

// The rules on placeholders and choices speak for these.
function isPlaceholder(text: string): boolean {
  return (
    text === '' ||
    /^(?:tb[acd]|to be (?:confirmed|advised|decided))\b|[[\]<>{}]|\.{3}|…|__|\bxx|\?\?|yes\s?\/\s?no/i.test(text)
  )
}

const judged: ReadonlySet<string> = new Set(['date', 'number', 'yes-no', 'values', 'email'])

function faultOf({template, value}: Field): 'date' | 'number' | 'yesNo' | 'value' | 'form' | 'email' | undefined {
  const text = value.text.trim()
  const isFree = template.like === undefined && !judged.has(template.type)
  if (isFree || isPlaceholder(value.text)) return undefined
  if (template.like !== undefined && formOf(text) !== formOf(template.like)) return 'form'
  switch (template.type) {
    // A full date that does not exist is date/impossible-date's.
    case 'date':
      return findDates(text).some(({year}) => year !== undefined) ? undefined : 'date'
    case 'number':
      return /^(?:item )?\d/i.test(text) ? undefined : 'number'
    case 'yes-no':
      return /^(?:yes|no|n\/a|not applicable)\b/i.test(text) ? undefined : 'yesNo'
    case 'values':
      return template.values.some(allowed => text.toLowerCase().startsWith(allowed.toLowerCase())) ? undefined : 'value'
    case 'email':
      return text.includes('@') ? undefined : 'email'
    default:
      return undefined
  }
}

// Letters and digits, however many, and the marks between them.
function formOf(text: string): string {
  return text
    .replace(/[A-Za-z&]+/g, 'A')
    .replace(/\d+/g, '1')
    .replace(/\s+/g, '')
}
