import {letter} from '#text/letter'
import type {OfficerReferenceTemplate} from './profile.js'
import type {OfficerReference, Prose, Section} from './types.js'

const escapeRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The officer references in the consultation sections, whole or half filled; one that is not there may stand elsewhere, whole or in brackets. */
export function extractOfficerReferences(
  templates: readonly OfficerReferenceTemplate[],
  {prose, sections}: {readonly prose: readonly Prose[]; readonly sections: readonly Section[]},
): readonly OfficerReference[] {
  const inside = prose.filter(piece => piece.kind !== 'label' && isConsultation(piece.section))
  const hasPlace = sections.some(isConsultation)
  return templates.flatMap(({id, pattern}) => {
    const patterns = compile(pattern)
    const findIn = (pieces: readonly Prose[]) => pieces.flatMap(piece => findReferences(id, piece, patterns))
    const found = findIn(inside)
    const all =
      found.length > 0
        ? found
        : findIn(prose).filter(({reference, isBracketed}) => reference.isWellFormed || isBracketed || !hasPlace)
    return all.map(({reference}) => reference)
  })
}

function isConsultation(section: Section | undefined): boolean {
  for (let part = section; part; part = part.parent)
    if (part.id !== undefined && /(?:^|-)consultation$/.test(part.id)) return true
  return false
}

interface Found {
  readonly reference: OfficerReference
  readonly isBracketed: boolean
}

function findReferences(id: string, {passage}: Prose, {exact, tolerant}: Patterns): readonly Found[] {
  const found: Found[] = []
  for (const match of passage.text.matchAll(tolerant)) {
    const text = match[0].trimEnd()
    const whole = exact.exec(text)
    const tail = whole ? text.slice(whole[0].length) : text
    const isBracketed = passage.text[match.index - 1] === '(' && passage.text[match.index + match[0].length] === ')'
    const isPending = unanswered.test(tail)
    if (!whole && !isBracketed && !isPending && !/[\d_…#?]|\.{2}/.test(tail.slice(1))) continue
    const isFiller = /^\s*(?:\.{2,}|[…_?]+)[.…_?\s]*$/.test(tail)
    const reference = {
      id,
      ...passage.range(match.index, match.index + (whole && !isFiller ? whole[0].length : text.length)),
      text: whole && !isFiller ? whole[0] : text,
      isWellFormed: whole !== null && !isFiller && !/^[\d/]|^\.\d/.test(tail),
      filler: whole && isFiller ? passage.range(match.index + whole[0].length, match.index + text.length) : undefined,
      number: whole?.groups?.number,
      year: yearOf(whole?.groups?.year),
    }
    found.push({reference, isBracketed})
  }
  return found
}

// What stands in a draft where the number is still to come: “FD TBC”, “FD XXXX/24”.
const pending = 'tbc|tba|to be (?:confirmed|advised|added)|awaited|pending'
const unanswered = new RegExp(`x{2}|(?:${pending})$`, 'i')

interface Patterns {
  /** The reference as the profile writes it. */
  readonly exact: RegExp
  /** Its prefix with whatever fills the rest. */
  readonly tolerant: RegExp
}

function compile(pattern: string): Patterns {
  const parts = pattern.split(/(\{number(?::\d+(?:-\d+)?)?\}|\{year(?::[24])?\})/)
  const prefix = (parts[0] ?? '').trim()
  const source = parts.map(part => {
    if (part.startsWith('{number')) return `(?<number>\\d{${(/\d.*\d|\d/.exec(part)?.[0] ?? '3-5').replace('-', ',')}})`
    if (part.startsWith('{year')) return `(?<year>\\d{${part.includes('4') ? '4' : '2'}})`
    return escapeRegExp(part).replace(/\s+/g, '\\s?')
  })
  return {
    exact: new RegExp('^' + source.join('')),
    tolerant: new RegExp(
      `(?<![${letter}\\d])${escapeRegExp(prefix)}(?![${letter}])(?:[\\s.:]{0,3}(?:${pending})(?![${letter}])|[\\s.:_…#?xX\\d/-]{0,40})`,
      'gi',
    ),
  }
}

function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
