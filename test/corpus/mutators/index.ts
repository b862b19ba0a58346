import {access} from './access.js'
import {accessibility} from './accessibility.js'
import {consultation} from './consultation.js'
import {contact} from './contact.js'
import {date} from './date.js'
import {decision} from './decision.js'
import {equality} from './equality.js'
import {finance} from './finance.js'
import {language} from './language.js'
import {legal} from './legal.js'
import type {Mutator} from './mutator.js'
import {privacy} from './privacy.js'
import {reference} from './reference.js'
import {structure} from './structure.js'
import {template} from './template.js'

export const mutators: readonly Mutator[] = [
  structure, template, access, decision, consultation, legal, finance, equality, reference, date, contact, language, accessibility, privacy,
].flat()
