import {lastAtMost} from '#text/last-at-most'
import {indexLines, type LineIndex} from '#text/line-index'
import type {Range} from '#text/range'
import type {Fix} from '../rule.js'
import {severityNumber, type Finding} from './finding.js'
import type {LintResult} from './lint.js'
import type {PersonalValues} from './personal-values.js'

/** One file's findings in the form that `--format json` prints and `lint` returns; a contract. */
export interface Result {
  readonly filePath: string
  readonly profile: string
  readonly messages: readonly Message[]
  readonly errorCount: number
  readonly warningCount: number
  readonly suggestionCount: number
}

/** Lines and columns count from 1, columns in UTF-16 units; an end is the place behind the last character. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Message extends Place {
  readonly ruleId: string
  /** 2 error, 1 warning, 0 suggestion. */
  readonly severity: 0 | 1 | 2
  readonly message: string
  readonly url: string
  readonly because?: Place
  readonly related?: readonly Place[]
  readonly fix?: MessageFix
  readonly suggestions?: readonly (MessageFix & {readonly title: string})[]
}

/** Replaces the half-open `range` (offsets into the decoded text) by `text`. */
export interface MessageFix {
  readonly range: readonly [number, number]
  readonly text: string
  readonly safe: boolean
}

export function toResult(
  {text, profile, findings, personal}: LintResult,
  filePath: string,
  urlOf: (ruleId: string) => string,
): Result {
  const lines = indexLines(text)
  const count = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity).length
  return {
    filePath,
    profile,
    messages: findings.map(finding => toMessage(finding, {text, lines, urlOf, personal})),
    errorCount: count('error'),
    warningCount: count('warning'),
    suggestionCount: count('suggestion'),
  }
}

interface Surroundings {
  readonly text: string
  readonly lines: LineIndex
  readonly urlOf: (ruleId: string) => string
  readonly personal: PersonalValues
}

function toMessage(finding: Finding, {text, lines, urlOf, personal}: Surroundings): Message {
  const {ruleId, severity, message, because, related} = finding
  const show = (edit: Fix) => (tellsOfValue(finding, edit, personal) ? undefined : shownEdit(edit, text, personal))
  const fix = finding.fix && show(finding.fix)
  const shown = (finding.suggestions ?? []).flatMap(({title, ...each}) => {
    const edit = show(each)
    return edit ? [{title, ...edit}] : []
  })
  return {
    ruleId,
    severity: severityNumber(severity),
    message,
    ...placeOf(finding, lines),
    url: urlOf(ruleId),
    ...(because && {because: placeOf(because, lines)}),
    ...(related && {related: related.map(range => placeOf(range, lines))}),
    ...(fix && {fix}),
    ...(shown.length > 0 && {suggestions: shown}),
  }
}

function placeOf({start, end}: Range, lines: LineIndex): Place {
  const from = lines.pointAt(start)
  const to = lines.pointAt(end)
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

/** Whether an edit writes in the place of a value what the value can be told from, as the right weekday of a date of birth. */
function tellsOfValue({isPersonal}: Finding, {edits}: Fix, {ranges}: PersonalValues): boolean {
  return isPersonal !== true && edits.some(edit => edit.text.trim() !== '' && touched(ranges, edit))
}

/** Whether one of the ranges, which are in order, overlaps a place. */
function touched(ranges: readonly Range[], {start, end}: Range): boolean {
  const last = ranges[lastAtMost(ranges.length, at => ranges[at]?.start, end - 1)]
  return last !== undefined && last.start < end && last.end > start
}

/** Several edits as one, if that says nothing personal: between its first change and its last it repeats the draft. */
function shownEdit(fix: Fix, text: string, {mask, ranges}: PersonalValues): MessageFix | undefined {
  const edit = oneEdit(fix, text)
  const between = {
    start: Math.min(...fix.edits.map(({end}) => end)),
    end: Math.max(...fix.edits.map(({start}) => start)),
  }
  // It may begin in the middle of a value.
  return touched(ranges, between) || mask(edit.text) !== edit.text ? undefined : edit
}

/** From the first edit to the last, with the same effect. */
function oneEdit({edits, safe}: Fix, text: string): MessageFix {
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  const start = sorted[0]?.start ?? 0
  const end = sorted.at(-1)?.end ?? start
  let replaced = ''
  let from = start
  for (const edit of sorted) {
    replaced += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return {range: [start, end], text: replaced, safe}
}
