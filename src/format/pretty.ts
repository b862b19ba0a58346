import {indexLines, type LineIndex} from '#text/line-index'
import type {Message} from '../engine/to-result.js'
import {codeFrame} from './code-frame.js'
import type {Draft} from './draft.js'
import type {Severity} from '../rule.js'
import {severityName} from './severity-name.js'
import {verdict} from './verdict.js'
import {wrap} from './wrap.js'

export interface PrettyOptions {
  readonly isColoured: boolean
  /** Characters in a line of the terminal. */
  readonly columns: number
}

/** How each part of the page is set off. */
interface Paint extends Readonly<Record<Severity, Setting>> {
  readonly title: Setting
  readonly dim: Setting
  readonly good: Setting
  readonly bad: Setting
}

type Setting = (text: string) => string

interface Page {
  readonly paint: Paint
  readonly width: number
  readonly text: string
  readonly lines: LineIndex
  readonly gutter: number
}

/** The findings for people: by draft, each with its line, what to do and the rule, and a verdict at the end. */
export async function formatPretty(drafts: readonly Draft[], {isColoured, columns}: PrettyOptions): Promise<string> {
  const paint = isColoured ? await inColour() : plain
  const width = Math.min(Math.max(columns, 40), 100)
  const blocks = drafts.flatMap(draft => (draft.result.messages.length === 0 ? [] : [block(draft, paint, width)]))
  const {text, isGood} = verdict(drafts.map(({result}) => result))
  const end = wrap(text, width).join('\n')
  return [...blocks, isGood ? paint.good(end) : paint.bad(end), ...notesOf(drafts, width)].join('\n') + '\n'
}

// Under a verdict on many drafts nobody would know whose they are; the command `verdict` tells them draft by draft.
function notesOf([draft, ...others]: readonly Draft[], width: number): readonly string[] {
  return draft && others.length === 0 ? draft.notes.flatMap(({text}) => wrap(text, width)) : []
}

const unset: Setting = text => text
const plain: Paint = {
  title: unset,
  dim: unset,
  good: unset,
  bad: unset,
  error: unset,
  warning: unset,
  suggestion: unset,
}

async function inColour(): Promise<Paint> {
  const {Chalk} = await import('chalk')
  const paint = new Chalk({level: 1})
  return {
    title: text => paint.underline(text),
    dim: text => paint.dim(text),
    good: text => paint.green(text),
    bad: text => paint.bold(text),
    error: text => paint.red.bold(text),
    warning: text => paint.yellow.bold(text),
    suggestion: text => paint.blue.bold(text),
  }
}

function block({result, text}: Draft, paint: Paint, width: number): string {
  const lines = indexLines(text)
  const gutter = String(result.messages.at(-1)?.line ?? 1).length
  const page = {paint, width, text, lines, gutter}
  const title = `${paint.title(result.filePath)} ${paint.dim(`(profile: ${result.profile})`)}\n\n`
  return title + result.messages.map(message => finding(message, page)).join('\n')
}

function finding(message: Message, page: Page): string {
  const {paint, width, gutter} = page
  const indent = ' '.repeat(gutter + 2)
  const name = severityName(message.severity)
  const place = `line ${String(message.line)}, column ${String(message.column)}`
  const head = `${indent}${paint[name](name)} ${paint.dim(`at ${place}`)}  ${paint.dim(message.ruleId)}`
  const body = wrap(message.message, width - indent.length).map(line => indent + line) // prettier-ignore
  const notes = [...becauseOf(message), ...fixOf(message)].map(note => indent + paint.dim(note))
  return [head, ...body, ...frame(message, page), ...notes, ''].join('\n')
}

function frame(message: Message, {paint, width, text, lines, gutter}: Page): readonly string[] {
  const shown = codeFrame(text, lines, message, width - gutter - 5)
  if (!shown) return []
  const number = String(message.line).padStart(gutter + 1)
  const mark = ' '.repeat(shown.markStart) + paint[severityName(message.severity)]('^'.repeat(shown.markLength))
  return [`${paint.dim(`${number} |`)} ${shown.code}`, `${' '.repeat(gutter + 1)} ${paint.dim('|')} ${mark}`]
}

function becauseOf({because, related}: Message): readonly string[] {
  if (because) return [`compare line ${String(because.line)}`]
  if (!related || related.length === 0) return []
  const numbers = [...new Set(related.map(({line}) => String(line)))]
  return [`also on line ${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ' …' : ''}`]
}

function fixOf({fix}: Message): readonly string[] {
  if (!fix) return []
  return [fix.safe ? 'can be fixed with --fix' : 'can be fixed with --fix-unsafe; read the result']
}
