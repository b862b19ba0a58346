import type {Passage} from '#text/passage'
import type {TypedNumber} from './lines.js'

// “(1)”, “(A)”, “1.”, “1.1”, “1.1.”, “3.4A”, “a)”, “iv.”, “a.”: what authors type where Word numbered. “J.” begins a name, unless a tab follows, “c. 40” a guess, “7.30 pm” a time.
const pattern =
  /^\s*(\((?:\d{1,2}|[A-Za-z]|[ivx]{1,4})\)|\d{1,2}(?:\.\d{1,2}){1,3}[A-Z]?\.?(?!\s{1,3}(?:[ap]\.?m\b|noon|to\b|per\b|million|billion|(?:km|miles?|metres?|hectares?|tonnes?|hours?|years?)\b))|\d{1,2}[.)]|[A-Za-z]\)|[ivx]{2,4}[.)]|(?:[A-Z]|[IVX]{2,5})\.(?=\t)|[a-o]\.(?=\s{1,9}[A-Za-z]))(?=\s)\s+/

// “A. Summary”, “IV. Costs”, “3: Costs”, “Section B – Costs”: no name begins a heading. “Part II” may say that a report is private.
const ofHeading =
  /^\s*((?:(?:\d{1,2}|[A-Z]|[IVX]{2,5})(?:[.):]|\s?[–—-])|(?:[Ss]ection|SECTION|§|(?:[Pp]art|PART)(?!.*\b(?:exempt|confidential|private|public)))\s{0,3}(?:\d{1,2}|[A-Z]|[IVX]{2,5})(?:[.):]|\s?[–—-])?))\s+(?=\S)/

/** The number that an author typed in front of a line, with its length including the space behind it. */
export function typedNumber(
  passage: Passage,
  isHeading: boolean,
): {readonly number: TypedNumber; readonly length: number} | undefined {
  const match = pattern.exec(passage.text) ?? (isHeading ? ofHeading.exec(passage.text) : null)
  if (match?.[1] === undefined) return undefined
  const start = match[0].length - match[0].trimStart().length
  const range = passage.range(start, start + match[1].length)
  return {number: {...range, text: match[1], isMarkdown: false}, length: match[0].length}
}
