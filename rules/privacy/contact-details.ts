import {defineRule, type Problem, type Prose, type Report} from '#rule'
import {isContactPlace} from '../lexicons/contact-places.js'
import {findEmails, isOfficial, isRole, isWebmail, type Email} from '../lexicons/find-emails.js'
import {findPhones, type Phone} from '../lexicons/find-phones.js'
import {onceADraft} from '../lexicons/once-a-draft.js'
import {sensitivityOf} from '../lexicons/sensitive-reports.js'
import {whoseContact, type Whose} from '../lexicons/whose-contact.js'

const messages = {
  phone: 'A personal telephone number stands in the report; take it out, or give the number of an office.',
  email: 'A personal e-mail address stands in the report; take it out, or give the mailbox of an office.',
  mobile: 'The contact gives a mobile number; give the number of an office, unless the officer agrees to this one.',
  webmail: 'The contact gives an address of a private mail provider; give the council’s own.',
} as const

export default defineRule({
  summary: 'A report gives the telephone numbers and e-mail addresses of offices, not of private people.',
  why: 'A number on a public page is rung by strangers and by those from whom somebody moved away; it cannot be recalled.',
  source: 'UK GDPR article 5(1)(c); ICO guidance on disclosing information safely',
  severity: 'error',
  isPersonal: true,
  messages,
  examples: [
    {
      ok: 'Contact officer: Jo Moss, Parks Manager\nTelephone: 01632 960123\nEmail: jo.moss@example.gov.uk\n',
    },
    {
      bad: 'Summary:\n\nOne objector, Mrs Lee, asked to be rung on 07700 900123 or (01632) 960 207, or written to at tanya.lee84@example.org.\n',
      finds: [
        '3:44 A personal telephone number stands in the report; take it out, or give the number of an office.',
        '3:60 A personal telephone number stands in the report; take it out, or give the number of an office.',
        '3:94 A personal e-mail address stands in the report; take it out, or give the mailbox of an office.',
      ],
    },
    {
      bad: 'Subject: Serious Case Review\n\n| Person | Telephone |\n|---|---|\n| Mother | +44 (0)7700-900.456 |\n',
      finds: ['5:12 A personal telephone number stands in the report; take it out, or give the number of an office.'],
    },
    {
      bad: 'Contact officer: Jo Moss, 07700 900123\nEmail: jo.moss@gmail.com\n',
      finds: [
        '1:27 The contact gives a mobile number; give the number of an office, unless the officer agrees to this one.',
        '2:8 The contact gives an address of a private mail provider; give the council’s own.',
      ],
    },
    // A telephone line far from any officer is somebody’s.
    {
      bad: 'Subject: Serious Case Review\n\nSummary:\n\nMother was seen at home.\n\nTelephone: 07700 900123\n',
      finds: ['7:12 A personal telephone number stands in the report; take it out, or give the number of an office.'],
    },
    // Offices, helplines, staff, councillors and firms.
    {
      near: 'Summary:\n\nThe helpline of the charity is 01632 960300, the Council’s switchboard 01632 960000. Ring 0800 032 0300. Write to democratic.services@example.org or to the surgery (01632 960222). Councillor Moss can be rung on 01632 960555. Objectors may contact Jo Moss on 01632 960111. The form can be had from hall@example.com.\n\n1.2 Ann Lee, Scrutiny Manager, 01632 960458, ann.lee@example.com\n',
    },
    // References, amounts, dates, NHS numbers, and what only looks like an address.
    {
      near: 'Subject: Serious Case Review\n\nSummary:\n\nInvoice 01632 960123, ISBN 0-14-103614-4, £07,700,900, NHS number 999 019 6315, 01-09-2018 31-08-2019, 5 @ £4.50, x..y@example.org.\n',
    },
    // Not published.
    {near: 'Exempt: Yes\n\nContact officer: Jo Moss, 07700 900123\n'},
  ],
  *check({report}) {
    for (const prose of report.prose) {
      const {text} = prose.passage
      if (/@|[[(]at[\])]/i.test(text)) for (const email of findEmails(text)) yield* judge(report, prose, email)
      if (text.includes('0')) for (const phone of findPhones(text)) yield* judge(report, prose, phone)
    }
  },
})

function* judge(report: Report, prose: Prose, value: Phone | Email): Iterable<Problem<typeof messages>> {
  const at = prose.passage.range(value.start, value.end)
  const isPrivate = 'domain' in value ? isWebmail(value) : value.kind === 'mobile'
  const [inBlock, inBody] = 'domain' in value ? (['webmail', 'email'] as const) : (['mobile', 'phone'] as const)
  const whose = whoseContact(report, prose, value, isPrivate)
  if ('domain' in value ? isOfOffice(report, value, whose) : value.kind === 'service') return
  if (isContactPlace(report, prose, value.start) && !(whose === 'person' && prose.kind !== 'field')) {
    if (isPrivate && report.isExempt !== true) yield {says: inBlock, at, severity: 'warning'}
  } else if (whose !== 'office')
    yield {says: inBody, at, ...(sensitivityOf(report) === undefined && {severity: 'warning' as const})}
}

/** “hall@” may be a firm’s; “the tenant’s e-mail, amina@” is not. */
const isOfOffice = (report: Report, email: Email, whose: Whose) =>
  isOfficial(email) ||
  isRole(email, whose === 'person' || sensitivityOf(report) !== undefined) ||
  ownDomains(report).has(email.domain)

/** The domains of the contacts: the council’s own. */
const ownDomains = onceADraft((report): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const prose of report.proseWith(['@']))
    for (const email of findEmails(prose.passage.text))
      if (!isWebmail(email) && !found.has(email.domain) && isContactPlace(report, prose, email.start)) found.add(email.domain) // prettier-ignore
  return found
})
