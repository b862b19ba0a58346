import type {Prose, Range, Report} from '#rule'
import {lastAtMost} from '#text/last-at-most'
import {onceADraft} from './once-a-draft.js'
import {sensitivityOf} from './sensitive-reports.js'

// Where a draft says whom to ask: its contact block in any layout, and the lines of staff that follow none.

/** Whether what stands at an offset of a piece is there to be written to or rung. */
export function isContactPlace(report: Report, prose: Prose, offset: number): boolean {
  if (contactPieces(report).has(prose)) return true
  const {text} = prose.passage
  const lines = text.slice(Math.max(0, offset - farthest), offset).split('\n')
  const last = lines.at(-1) ?? ''
  const own = last + (text.slice(offset, offset + 80).split('\n')[0] ?? '')
  // A number on a line of its own belongs to the name above it, and so does a sentence that is wrapped.
  const above = lines.slice(isBare(own) ? -4 : -2, -1)
  return isContactLine(own) || above.some(isContactLine) || ask.test([...above.slice(-1), last].join(' ').slice(-160))
}

const farthest = 400

/** The pieces that are a contact as a whole: fields, sections, and numbers below a line of staff. */
const contactPieces = onceADraft((report): ReadonlySet<Prose> => {
  const found = new Set<Prose>()
  let isBelow = false
  for (const prose of report.prose) {
    const {text} = prose.passage
    if (text.trim() === '') continue
    const isBlock: boolean = (isBelow && isBare(text)) || isContactField(report, prose) || isInContactSection(prose)
    if (isBlock) found.add(prose)
    isBelow = isBlock || isContactLine(text.slice(text.lastIndexOf('\n') + 1).slice(0, farthest))
  }
  return found
})

/** The fields that name an officer, in order. */
const officerFields = onceADraft((report): readonly Range[] =>
  report.contacts
    .flatMap(({fields}) => fields)
    .flatMap(({template, label, value}) =>
      template.type === 'officer' ? [{start: label.start, end: value.range().end}] : [],
    )
    .toSorted((a, b) => a.start - b.start),
)

/** In a field that has its officer near: a telephone line by itself, pages on, is somebody’s. */
function isContactField(report: Report, {kind, field, passage}: Prose): boolean {
  if (kind !== 'field' || field === undefined) return false
  if (report.field(field)?.template.group !== 'contact') return true
  const officers = officerFields(report)
  // A line by itself, without a telephone or an office beside it, is nobody’s contact block.
  if (officers.length === 0)
    return sensitivityOf(report) === undefined && report.contacts.some(({fields}) => fields.length > 1)
  const {start} = passage.range()
  const officer = officers[lastAtMost(officers.length, i => officers[i]?.start, start)]
  return officer !== undefined && start - officer.end < farthest && officer.start - start < farthest
}

const heading = /\b(?:contacts?|author|officers?|enquir(?:y|ies)|further information|report (?:of|by)|how to (?:apply|respond|comment|object|complain|take part))\b/i // prettier-ignore
const isInContactSection = ({kind, section, passage}: Prose) =>
  kind !== 'label' && passage.text.length < 500 && section !== undefined && section.title.length < 60 && heading.test(section.title) // prettier-ignore

const lead = /^[\s*•–-]{0,4}(?:(?:for )?(?:further|more|additional) (?:information|details|advice)\b|(?:key |main |lead |council |report )?(?:contact|author|by|from|report (?:of|by|author|writer)|enquir(?:y|ies)|queries|press office|(?:prepared|presented|written|compiled) by|copies (?:from|of))(?:['’]s contact|s| officers?| for enquiries| name| details| person| to)?(?=\s?(?:[:.–—(,-]|$|is\b))|[a-z][\w &’'/-]{0,40}\b(?:officer|manager|director|author|clerk|lead|chair|secretary|contact|editor|solicitor)\s?(?:[:–—]|\.\s))/i // prettier-ignore
const named = /^\W{0,4}(?:Contact|CONTACT) (?!with|arrangements)[A-Z]/
/** “Jo Moss, Parks Manager, 01632 …”. */
const staff = /^[\s*\d.()•–-]{0,10}(?:\w{2,12}: ?)?(?:(?:Dr|Mr|Mrs|Ms|Miss|Cllr|Councillor)\.? )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{0,20}){1,3}\s?[,–—(-]\s?[^.;]{0,60}\b(?:Officer|Manager|Director|Head|Lead|Leader|Surveyor|Solicitor|Planner|Engineer|Advis[eo]r|Co-?ordinator|Clerk|Accountant|Auditor|Analyst|Secretary|Registrar|Chief|Principal|Services?|Technician|Architect|Executive|Commissioner|Partner)\b/ // prettier-ignore

/** A case paper has “contact” in every line, so a label must say it. */
const isContactLine = (line: string) => lead.test(line) || named.test(line) || staff.test(line)

/** Or somebody of the public be asked to. */
const ask =
  /\b(?:contact(?: officer)?s? ?[:–-]|(?:enquiries|queries|comments|objections|replies|responses|apologies) ?(?:[:–-]|to\b|should be)|(?:please|should|may|can) (?:contact|telephone|phone|ring|call|e-?mail|write to)|contact (?:the|our) |further (?:information|details) (?:from|:))[^.]{0,120}$/i

/** Nothing but a number or an address, perhaps with its label. */
const isBare = (text: string) =>
  text.length < 120 && /^\W{0,3}(?:(?:tel|telephone|phone|mobile|mob|direct dial|ext|fax|e-?mail)\b[\w ]{0,12}[\s.:]{0,3})?(?:\(?\+?[\d(][\d\s()+.-]{8,18}|[\w.'’+-]{1,50}@[\w.-]{3,60})(?:\W|$)/i.test(text) // prettier-ignore
