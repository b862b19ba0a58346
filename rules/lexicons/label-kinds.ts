import type {LabelKind} from '#rule'
import {adultTitle, agedAsAdult, agedAsChild, relative, said, saidOfSeveral, withChild} from './label-clues.js'

// By which label a report calls whom. Source: the labels of published safeguarding reviews.

const kin = (label: string, words: string, sex: LabelKind['sex']): LabelKind => ({
  label,
  marks: 'none',
  isRelative: true,
  clues: relative(words),
  ...(sex && {sex}),
})
const worker = (label: string, words: string): LabelKind => ({
  label,
  marks: 'numbers',
  isWorker: true,
  clues: said(words),
})
const subject = (label: string, words: string): LabelKind => ({label, marks: 'letters', clues: said(words)})

const mother = kin('Mother', 'mother|mum|mummy', 'female')
const father = kin('Father', 'father|dad|daddy', 'male')
const relatives: readonly LabelKind[] = [
  {...mother, clues: [...mother.clues, withChild('her')]},
  {...father, clues: [...father.clues, withChild('his')]},
  kin('Stepmother', 'step-?mother|step-?mum', 'female'),
  kin('Stepfather', 'step-?father|step-?dad', 'male'),
  kin('MGM', 'maternal (?:grandmother|gran|granny|nan)|MGM', 'female'),
  kin('MGF', 'maternal (?:grandfather|grandad)|MGF', 'male'),
  kin('PGM', 'paternal (?:grandmother|gran|granny|nan)|PGM', 'female'),
  kin('PGF', 'paternal (?:grandfather|grandad)|PGF', 'male'),
]
const workers: readonly LabelKind[] = [
  worker('Social Worker', 'social worker'),
  worker('Family Support Worker', 'family support worker'),
  worker('Support Worker', 'support worker'),
  worker('Youth Worker', 'youth worker'),
  worker('Key Worker', 'key ?worker'),
  worker('Health Visitor', 'health visitor'),
  worker('Midwife', 'midwife'),
  worker('Nurse', 'nurse'),
  worker('GP', 'GP|general practitioner|family doctor'),
  worker('Paediatrician', '(?:consultant )?paediatrician'),
  worker('Psychologist', '(?:educational |clinical )?psychologist'),
  worker('Psychiatrist', 'psychiatrist'),
  worker('Therapist', 'therapist'),
  worker('Headteacher', 'head ?teacher|head-teacher'),
  worker('Teaching Assistant', 'teaching assistant'),
  worker('Teacher', 'teacher|tutor'),
  worker('Police Officer', 'police officer|police constable|PC|WPC|DC|DS|DI|DCI|constable|detective|sergeant'),
  worker('Probation Officer', 'probation officer'),
  worker('Housing Officer', 'housing officer'),
  worker('Reviewing Officer', '(?:independent )?reviewing officer|IRO'),
  worker(
    'Officer',
    '(?:enforcement|licensing|environmental health|benefits?|support|welfare|attendance|education) officer',
  ),
  worker('Foster Carer', 'foster[ -](?:carer|mother|father|parent)'),
  worker('Carer', 'carer|care worker'),
  worker('Personal Adviser', 'personal advis[eo]r'),
  worker('Advocate', 'advocate'),
  worker('Manager', '(?:team |case |care |line |home )?manager'),
  {...worker('Doctor', 'doctor|consultant'), clues: [...said('doctor'), {before: /\bDr\.? $/, strength: 1}]},
]
const subjects: readonly LabelKind[] = [
  subject('Applicant', 'applicant'),
  subject('Appellant', 'appellant'),
  subject('Complainant', 'complainant'),
  subject('Claimant', 'claimant'),
  subject('Tenant', 'tenant'),
  subject('Patient', 'patient'),
  subject('Neighbour', 'neighbour'),
  subject('Witness', 'witness'),
  subject('Driver', 'driver'),
]
const child: LabelKind = {
  label: 'Child',
  marks: 'letters',
  isChild: true,
  clues: [
    ...agedAsChild,
    ...said('boy|girl|child|baby|toddler|infant|newborn|schoolboy|schoolgirl|pupil|young person|teenager|(?:child|pupil)[\'’]s name'), // prettier-ignore
    ...said('son|daughter|stepson|stepdaughter|grandson|granddaughter', 1),
    saidOfSeveral('children|sons|daughters|boys|girls|twins|babies|toddlers|pupils'),
  ],
}
const sibling: LabelKind = {
  label: 'Sibling',
  marks: 'numbers',
  isRelative: true,
  clues: [...relative('(?:half[- ]?)?(?:brother|sister|sibling)|twin'), saidOfSeveral('brothers|sisters|siblings')],
}

/** In this order where two are as likely. */
export const labelKinds: readonly LabelKind[] = [...relatives, ...workers, ...subjects, child, sibling]

export const practitioner: LabelKind = {label: 'Practitioner', marks: 'numbers', isWorker: true, clues: []}
export const adult: LabelKind = {
  label: 'Adult',
  marks: 'letters',
  clues: [...agedAsAdult, ...said('man|woman|gentleman|adult'), adultTitle],
}
