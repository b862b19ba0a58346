import type {Field} from '../../../src/report/types.js'
import {indexLines} from '../../../src/text/line-index.js'
import {blanksField, dropsField} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

/** A second label in front of the value. */
const doubles = (id: string, ...labels: readonly string[]): Edit => ({report}) => {
  const field = report.field(id)
  return field && field.value.text !== '' ? [{start: field.value.range().start, end: field.value.range().start, text: `${labels[field.value.text.length % labels.length] ?? ''} `, at: field.label.start}] : undefined
}

/** The line of a contact field goes; a contact's fields are not of the header. */
const drops = (id: string): Edit => subject => {
  const contact = subject.report.contacts[0]
  const field = contact?.field(id)
  // Where the template asks for neither of them, one of the two will do.
  if (!contact || !field?.template.required || id === 'contact-officer') return undefined
  const lines = indexLines(subject.text)
  const lineOf = (other: Field) => lines.pointAt(other.label.start).line
  return contact.fields.some(other => other !== field && lineOf(other) === lineOf(field)) ? undefined : dropsField(id)(subject)
}

const at = ['contact-officer'] as const

export const contact: readonly Mutator[] = [
  {rule: 'contact/incomplete-contact', name: 'The contact officer has no telephone number', edit: drops('contact-telephone'), orAt: at, alsoRight: ['structure/missing-header-field'], isAbsence: true},
  {rule: 'contact/incomplete-contact', name: 'The contact officer has no e-mail address', edit: drops('contact-email'), orAt: at, alsoRight: ['structure/missing-header-field'], isAbsence: true},
  {rule: 'contact/incomplete-contact', name: 'The telephone number is not filled in', edit: blanksField('contact-telephone'), orAt: at, alsoRight: ['structure/missing-header-field']},
  {rule: 'contact/repeated-label', name: 'The telephone has two labels', edit: doubles('contact-telephone', 'Tel:', 'Telephone:', 'Tel. No:', 'Phone:')},
  {rule: 'contact/repeated-label', name: 'The e-mail has two labels', edit: doubles('contact-email', 'Email:', 'E-mail:', 'Email address:')},
]
