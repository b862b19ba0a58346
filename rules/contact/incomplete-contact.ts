import {defineRule, type Contact, type FieldTemplate, type Profile} from '#rule'

export default defineRule({
  summary: 'The report says whom to ask, and how to reach them.',
  why: 'Members and the public have questions before the meeting; without a contact they ask them at the meeting.',
  source: 'Council report templates',
  severity: 'warning',
  messages: {
    missing: 'The contact lacks “{field}”; add it.',
    blank: 'Contact field “{field}” is blank; fill it in.',
    half: 'The contact has no {way}; add it, so that everybody can ask.',
    unreachable: 'The contact has neither telephone nor e-mail; add one of them.',
    none: 'The report names no contact; add “{field}” and how to reach them.',
  },
  examples: [
    {ok: 'Contact officer: Jo Example\nTelephone: 01632 960123\nEmail: jo.example@example.gov.uk\n'},
    {
      bad: 'Contact Officer:\tJo Example\nTelephone Number:\t\n',
      profile: 'sefton',
      finds: [
        '1:1 The contact lacks “Email Address”; add it.',
        '2:1 Contact field “Telephone Number” is blank; fill it in.',
      ],
    },
    {
      bad: 'Contact officer: Jo Example, Head of Parks\n\nBackground papers: None\n',
      finds: ['1:1 The contact has neither telephone nor e-mail; add one of them.'],
    },
    {
      bad: 'Contact officer: Jo Example, Head of Parks\nEmail: jo.example@example.gov.uk\n',
      finds: ['1:1 The contact has no telephone number; add it, so that everybody can ask.'],
    },
    {
      bad: 'Contact officer: Jo Example, Head of Parks, jo.example@example.gov.uk\nKey decision reference: 2024 0118 07\n',
      finds: ['1:1 The contact has no telephone number; add it, so that everybody can ask.'],
    },
    // A team’s mailbox will do, and so will an address in the same line.
    {near: 'Contact officer: Parks team, parks@example.gov.uk\n'},
    {near: 'Contact officer: Jo Example, Head of Parks\n01632 960123 / jo.example@example.gov.uk\nStatus: Open\n'},
    {
      near: '## Appendices\n\nAppendix A: Map\n\n## Contact Officer\n\nJo Example, Head of Parks. Tel: 01632 960123. E-mail: jo.example@example.gov.uk\n',
    },
    {near: 'Summary:\n\nThe hall is let.\n'},
  ],
  *check({report, profile}) {
    const asked = profile.fields.filter(({group, required}) => group === 'contact' && required)
    const [first] = report.contacts
    if (!first) {
      const officer = asked.find(({type}) => type === 'officer')
      if (officer && report.header.fields.length > 0)
        yield {says: 'none', with: {field: nameOf(officer)}, at: lastSection(report.sections)}
      return
    }
    for (const contact of report.contacts) {
      const blanks = contact.fields.filter(({value}) => value.text === '')
      for (const {label} of blanks) yield {says: 'blank', with: {field: label.text}, at: label}
      const at = contact.fields[0]?.label ?? contact.range
      const lacking = missingFrom(contact, asked)
      for (const template of lacking) yield {says: 'missing', with: {field: nameOf(template)}, at}
      if (lacking.length + blanks.length > 0) continue
      const ways = waysOf(contact, profile)
      if (ways.length === 0) yield {says: 'unreachable', at}
      // A team's mailbox will do for most; who reads no e-mail needs a number.
      if (ways.length === 1 && !isTeam.test(wholeText(contact)))
        yield {
          says: 'half',
          with: {way: ways[0] === 'email' ? 'telephone number' : 'e-mail address'},
          at,
          severity: 'suggestion',
        }
    }
  },
})

const nameOf = ({labels, id}: FieldTemplate) => labels[0] ?? id
const lastSection = (sections: readonly {readonly label: {readonly start: number; readonly end: number}}[]) =>
  sections.at(-1)?.label ?? {start: 0, end: 0}

/** What the template asks for and no field of the block gives, by its label or in the words of another. */
function missingFrom(contact: Contact, asked: readonly FieldTemplate[]): readonly FieldTemplate[] {
  const text = wholeText(contact)
  return asked.filter(({id, type}) => {
    if (contact.field(id)) return false
    return !((type === 'email' && email.test(text)) || (type === 'phone' && phone.test(text)))
  })
}

const email = /[^\s@]@[^\s@]/
const phone = /\d(?:[\d ()-]{0,20}\d){1,2}\d{2}/

const isTeam = /\b(?:team|service|services|unit|office|department|section|enquiries)\b/i

function waysOf(contact: Contact, {fields}: Profile): readonly ('email' | 'phone')[] {
  const text = `${wholeText(contact)}\n${contact.continuation}`
  const typed = (wanted: 'email' | 'phone') =>
    fields.some(({id, type}) => type === wanted && (contact.field(id)?.value.text ?? '') !== '')
  return (['email', 'phone'] as const).filter(way => typed(way) || (way === 'email' ? email : phone).test(text))
}

function wholeText({fields}: Contact): string {
  return fields.flatMap(({value, strays}) => [value.text, ...strays.map(({text}) => text)]).join(' ')
}
