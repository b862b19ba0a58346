import * as z from 'zod'

const text = z.string().min(1)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2018-09-25')
const committeeKind = z.enum(['executive', 'scrutiny', 'regulatory', 'council'])

const condition = z
  .strictObject({
    committee: z.array(committeeKind).describe('The kinds of committee that the report goes to.'),
    exempt: z.boolean().describe('Whether the report says that it is exempt or confidential.'),
    key: z.boolean().describe('Whether the report says that it asks for a key decision.'),
  })
  .partial()
  .describe('When it is required; every condition that is given must hold.')

const label = {
  labels: z
    .array(text)
    .describe(
      'Every form of the label; the first is the one that messages name. Added to the labels of the profile it extends.',
    ),
  required: z.boolean(),
  requiredWhen: condition,
  since: date.describe('Required of meetings from this day on.'),
  until: date.describe('Required of meetings up to this day.'),
}

const field = z
  .strictObject({
    ...label,
    type: z.enum(['text', 'number', 'date', 'yes-no', 'officer', 'committee', 'wards', 'values', 'phone', 'email']),
    values: z.array(text).describe('The allowed values, for the type “values”.'),
    yes: z.array(text).describe('Those of the values that say yes: “Private” for the field “exempt”.'),
    like: text.describe('A value as the council writes it, whose letters and digits show its form: “HC/44/20”.'),
    unlabelled: z
      .boolean()
      .describe('Whether it stands without a label: a date in the title, a value on its own line.'),
    group: z.enum(['header', 'contact', 'anywhere']).describe('Where the field stands.'),
  })
  .partial()

const section = z
  .strictObject({
    ...label,
    glosses: z.array(text).describe('Standing explanations behind the label, with their brackets.'),
    parent: text.describe('The id of the section that this one stands in.'),
    group: text.describe('Sections of one group stand in the order given here.'),
    bareAnswers: z.enum(['accepted', 'need-reason']).describe('Whether “N/A” alone is an answer.'),
    empty: z.enum(['accepted']).describe('For a heading that only announces what follows it.'),
  })
  .partial()

const officerReference = z.strictObject({
  officer: text.describe('The officer by role: “chief finance officer”.'),
  pattern: text
    .regex(
      /^[^{}]+\{number(?::\d+(?:-\d+)?)?\}[^{}]*(?:\{year(?::[24])?\}[^{}]*)?$/,
      'must be a prefix, {number} and perhaps {year}, as in “FD {number}/{year}”',
    )
    .describe('The reference as it is written: “FD {number}/{year}”; {number:4} and {number:3-5} say how many digits.'),
  required: z.boolean().optional(),
  titles: z.array(text).optional().describe('What the officer’s post is, or was, called.'),
})

/** The form of a profile's YAML. It is also the JSON Schema that editors use. */
export const profileSource = z
  .strictObject({
    extends: text.describe('The profile that this one adds to; “base” unless given.'),
    title: text.describe('The council and the document, in words.'),
    jurisdiction: z.enum(['england', 'wales', 'scotland']),
    documentKind: text,
    fields: z.record(text, field.nullable()).describe('Header and contact fields by id; null removes one.'),
    sections: z
      .record(text, section.nullable())
      .describe('Sections by id, in the order of the template; null removes one.'),
    officerReferences: z.record(text, officerReference.nullable()).describe('Clearance references by id.'),
    guidance: z
      .array(text)
      .describe('Whole sentences of the blank template; six words of one left in a draft are an error.'),
    choices: z.array(z.array(text).min(2)).describe('Standing alternatives, of which the author keeps one.'),
    committees: z
      .partialRecord(committeeKind, z.array(text))
      .describe('Words in a committee’s name, by the kind that they show.'),
    thresholds: z.strictObject({keyDecisionAmount: z.number(), keyDecisionWards: z.number()}).partial(),
    public: z.array(text).describe('People and organisations who may be named.'),
    terms: z.array(text).describe('Words of this council that no rule should question.'),
    names: z.array(text).describe('The council’s own name and those of bodies that belong in its reports.'),
    marks: z.array(text).describe('Phrases of which two show that a draft is of this nation.'),
  })
  .partial()

export type ProfileSource = z.infer<typeof profileSource>
