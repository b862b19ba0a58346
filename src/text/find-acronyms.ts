import {letter} from './letter.js'
import {matchesIn} from './matches-in.js'
import type {Range} from './range.js'

/** An abbreviation in capitals as a text uses it, without its plural “s”. */
export interface AcronymMention extends Range {
  readonly acronym: string
  /** False in references, names of companies and persons, and words set in capitals for emphasis; told when it is asked for. */
  readonly isWord: boolean
}

const token = new RegExp(`(?<![${letter}\\d&])[A-Z][A-Z&]{1,5}(?=s?(?![${letter}\\d&]))`, 'g')
// Part of a web or e-mail address, a file name, or a reference with a number in it.
const isReference = /\d|@|:\/\/|www\.|\\|_|\.[a-z]{2}/
// A title, an initial, or the first half of a registration mark.
const named =
  /\b(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|COUNCILLORS?|CLLRS?|MRS?|MISS|DR|SIR|DAME)\.? (?:[A-Z][a-z]{1,20} |[A-Z]\.? ?){0,3}$|(?:^|[^A-Za-z])(?:[B-HJ-Z]\.? |[A-Z]\. )$|\b[A-Z]{2}\d{2} $/
const codeFollows =
  /\b(?:polic(?:y|ies)|class|grade|zone|code|ref|reference|form|option|lot|plot|band|drawing|category|type|appendix|annex|schedule|part|group|block|unit|road|route)\.? (?:no\.? )?$/i
const numberFollows = /^s?(?: ?(?:No\.? |Number )?\d|[/.-]\d)/
const companyFollows =
  /^s?(?: (?:[A-Z][a-z’']{1,20}|&|and)){0,4} (?:Ltd|Limited|LLP|plc|PLC|Inc|CIC|Consultants|Consulting|Architects|Associates|Solicitors|Surveyors|Group|Holdings|Homes)\b/

/** What has the form of an abbreviation in capitals, but for those that nobody asks about: “LSCB”, “HMOs”, “O&S”. */
export function findAcronyms(
  text: string,
  isAsked: (acronym: string) => boolean = () => true,
): readonly AcronymMention[] {
  if (!/[A-Z]{2}|[A-Z]&[A-Z]/.test(text)) return []
  const found: AcronymMention[] = []
  for (const match of matchesIn(text, token)) {
    const start = match.index
    const end = start + match[0].length
    if (!match[0].endsWith('&') && isAsked(match[0]))
      found.push({acronym: match[0], start, end, get isWord() { return isWord(text, {start, end}) }}) // prettier-ignore
  }
  return found
}

function isWord(text: string, place: Range): boolean {
  if (isReference.test(chunkAt(text, place)) || isShouted(text, place)) return false
  const before = text.slice(Math.max(0, place.start - 60), place.start)
  const behind = text.slice(place.end, place.end + 60)
  return ![named, codeFollows].some(pattern => pattern.test(before)) && ![numberFollows, companyFollows].some(pattern => pattern.test(behind)) && !isSignature(before, behind) // prettier-ignore
}

// “Cleared by: RTH (Legal)”.
function isSignature(before: string, behind: string): boolean {
  return /(?:[:;]|\bby) $/.test(before) && /^(?:$|\n|[;,.]|\)| \(| \d)/.test(behind)
}

/** What stands together without a space. */
function chunkAt(text: string, {start, end}: Range): string {
  const before = /[^\s()[\]“”"‘,;]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const after = /^[^\s()[\]“”"‘,;]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? ''
  return before + text.slice(start, end) + after
}

/** A line in capitals, a run of three words in capitals, or a neighbour too long to be an abbreviation. */
function isShouted(text: string, {start, end}: Range): boolean {
  // As much of the line as tells: it may be a whole section long.
  const before200 = text.slice(Math.max(0, start - 200), start)
  const [behind200 = ''] = text.slice(start, end + 200).split('\n', 1)
  const line = before200.slice(before200.lastIndexOf('\n') + 1) + behind200
  const lower = line.match(/[a-z]/g)?.length ?? 0
  const upper = line.match(/[A-Z]/g)?.length ?? 0
  if (lower < upper) return true
  const before = /(?:\b[A-Z]{2,30}[ ,:;–-]{1,3}){1,2}$/.exec(text.slice(Math.max(0, start - 65), start))?.[0] ?? ''
  const behind = /^(?:[ ,:;–-]{1,3}[A-Z]{2,30}\b){1,2}/.exec(text.slice(end, end + 65))?.[0] ?? ''
  const neighbours = (before + behind).match(/[A-Z]{2,30}/g) ?? []
  return neighbours.length >= 2 || neighbours.some(word => word.length > 6)
}
