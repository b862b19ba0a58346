import type {Passage} from '#text/passage'
import type {FieldDraft, StructureDraft} from './drafts.js'
import type {Line} from './lines.js'
import type {FieldTemplate} from './profile.js'
import type {Label} from './types.js'

interface Found {
  readonly template: FieldTemplate
  readonly label: Label
  readonly answer: Passage
}

export function addField(draft: StructureDraft, {template, label, answer}: Found): void {
  const last = draft.pending
  if (last?.id === template.id) {
    // “Telephone Number: Tel: 01632 960123”: the same label twice, before one value. A heading may say what its fields are.
    if (last.label.form !== 'heading') last.repeated = label
    if (answer.text === '') return
    addValue(draft, answer)
    return
  }
  const field: FieldDraft = {id: template.id, template, label, value: answer, strays: [], repeated: undefined}
  draft.fields.push(field)
  draft.pending = undefined
  if (answer.text === '') draft.pending = field
  else pushFieldProse(draft, field.id, answer)
}

export function isWaitingFor({pending}: StructureDraft, line: Line, {text}: Passage): boolean {
  if (pending === undefined || line.form === 'heading' || line.bullet !== undefined) return false
  // Below “Agenda Item No” stands the council's name where nobody filled it in.
  return pending.template.type !== 'number' || /^\d/.test(text)
}

export function addValue(draft: StructureDraft, value: Passage): void {
  const field = draft.pending
  draft.pending = undefined
  if (!field) return
  field.value = value
  if (value.text !== '') pushFieldProse(draft, field.id, value)
}

/** A cell behind a value that no label claims. */
export function addStray(draft: StructureDraft, passage: Passage): void {
  const field = draft.fields.at(-1)
  if (!field || passage.text === '') return
  field.strays.push(passage)
  pushFieldProse(draft, field.id, passage)
}

function pushFieldProse(draft: StructureDraft, field: string, passage: Passage): void {
  draft.prose.push({
    kind: 'field',
    passage,
    section: undefined,
    field,
    number: undefined,
    bullet: undefined,
    table: undefined,
  })
}
