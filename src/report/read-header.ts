import type {CalendarDate} from '#text/calendar'
import {tokenise, singular} from './label-index.js'
import type {MarkedLine} from './mark-lines.js'
import type {FieldTemplate, Profile} from './profile.js'
import type {Committee, Field, Header} from './types.js'

/** What decides which fields and sections a profile asks of a report. */
export interface Circumstances {
  readonly meetingDate: CalendarDate | undefined
  readonly committee: Committee | undefined
  readonly isExempt: boolean | undefined
  readonly isKeyDecision: boolean | undefined
}

export function readHeader(
  fields: readonly Field[],
  lines: readonly MarkedLine[],
  asked: readonly FieldTemplate[],
): Header {
  const inHeader = fields.filter(({template}) => template.group !== 'contact')
  const missing = asked.filter(({id, group}) => group !== 'contact' && !fields.some(field => field.id === id))
  const asks = asked.filter(({group}) => group !== 'contact').length
  const legible = asks === 0 || (asks - missing.length) / asks >= 0.5
  const hasLabels = countLabels(missing, lines) >= 2
  return {
    range: {
      start: Math.min(...inHeader.map(({label}) => label.start), Number.MAX_SAFE_INTEGER) % Number.MAX_SAFE_INTEGER,
      end: Math.max(...inHeader.map(({label, value}) => Math.max(label.end, value.range().end)), 0),
    },
    fields: inHeader,
    missing,
    isReadable: legible || !hasLabels,
  }
}

// Interleaved cells tear labels apart, but their words are still there.
function countLabels(missing: readonly FieldTemplate[], lines: readonly MarkedLine[]): number {
  const words = new Set<string>()
  for (const {cells, zone} of lines)
    if (zone === 'header')
      for (const {passage} of cells) for (const {word} of tokenise(passage.text)) words.add(singular(word))
  const isThere = (label: string) => tokenise(label).every(({word}) => words.has(singular(word)))
  return missing.filter(({labels}) => labels.some(isThere)).length
}

/** Whether a profile asks for a field or section, given what the report is. */
export function isAsked(
  template: Pick<FieldTemplate, 'required' | 'requiredWhen' | 'since' | 'until'>,
  circumstances: Circumstances,
): boolean {
  const {requiredWhen, since, until} = template
  if (!template.required && !requiredWhen) return false
  const day = isoDate(circumstances.meetingDate)
  if (day !== undefined && ((since !== undefined && day < since) || (until !== undefined && day > until))) return false
  if (!requiredWhen) return true
  const {committee, exempt, key} = requiredWhen
  if (committee && !committee.some(kind => kind === circumstances.committee?.kind)) return false
  if (exempt !== undefined && exempt !== circumstances.isExempt) return false
  return key === undefined || key === circumstances.isKeyDecision
}

function isoDate(date: CalendarDate | undefined): string | undefined {
  if (!date) return undefined
  return [
    String(date.year).padStart(4, '0'),
    String(date.month).padStart(2, '0'),
    String(date.day).padStart(2, '0'),
  ].join('-')
}

/** The committee that a name belongs to, by the words that the profile lists for each kind. */
export function recogniseCommittee(name: string, {committees}: Profile): Committee {
  const spoken = ' ' + tokenise(name).map(({word}) => word).join(' ') + ' ' // prettier-ignore
  for (const kind of ['scrutiny', 'regulatory', 'executive', 'council'] as const) {
    const isNamed = (words: string) => spoken.includes(' ' + tokenise(words).map(({word}) => word).join(' ') + ' ') // prettier-ignore
    if (committees[kind].some(isNamed)) return {name, kind}
  }
  return {name, kind: undefined}
}
