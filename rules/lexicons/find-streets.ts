import {letter} from '#text/letter'
import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'

// A house in a street, as people write it: “14 Alder Rise”, “Flat 3, Mill Court”, “Rose Cottage, Mill Lane”, “14 Heol y Bryn”.

export interface Street extends Range {
  /** A house with a name, or a street typed without capitals, is one only where somebody lives in it. */
  readonly isSure: boolean
}

const kinds =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Cl|Crescent|Cres|Gardens|Gdns|Grove|Terrace|Terr|Way|Walk|Place|Pl|Square|Sq|Hill|Rise|Row|Mews|Park|Court|Ct|Green|Parade|View|Vale|Wynd|Brae|Loan|Gate|Croft|Fields?|Meadows?|Chase|End|Fold|Garth|Yard|Quay|Wharf|Bank|Mount|Drove|Passage|Alley|Embankment|Esplanade|Promenade|Broadway|Boulevard|Circus|Villas|Buildings|Cottages|Mansions|Path|Heights|Orchard|Leas?|Dene|Dale|Glade|Copse|Common|Spinney|Ridge|Hollow|Bridge|Causeway|Approach|Crest|Lodge|Mill|Side|Nook|Acre|Paddock|Heath|Wood' // prettier-ignore
const blocks = 'House|Court|Tower|Towers|Point|Heights|Mansions|Lodge|Place|Gardens|Building|Buildings|Block|Hall|Close|Park|Street|Road|Terrace|Grove|Mews|Wharf|Quay|Villas|View' // prettier-ignore
const houses = 'Cottage|Farm|Farmhouse|Bungalow|House|Lodge|Villa|Barn|View|Croft|Manor|Hall|Forge|Mill|Vicarage|Rectory|Stables|Gatehouse|Holme?|Nook|Haven|Rest' // prettier-ignore
const name = `(?:St\\.|[A-ZÀ-ÖŴŶ][${letter}’'-]{1,20})`
const names = `(?:(?:the|y|yr)\\s)?(?:${name}\\s(?:(?:of|the|and|y)\\s)?){1,3}`
const number = '\\d{1,4}(?:\\s?[a-dA-D]\\b)?(?:\\s?[-–/&]\\s?\\d{1,4}[a-dA-D]?)?,?\\s'
const flat = '(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Mm]aisonette|[Bb]edsit|FLAT)\\.?\\s\\w{1,4}(?:/\\d)?,?\\s(?:of\\s|at\\s)?)' // prettier-ignore
const notInside = '(?<![\\w£/.#:-]|\\d,)'

const sure = new RegExp(
  [
    `${notInside}(?:${flat})?(?:(?:[Nn]o\\.?|[Nn]umber)\\s)?${number}(?:The\\s)?${names}(?:${kinds}|${kinds.toUpperCase()})\\b(?!['’]s|\\s(?:Road|Street|Lane|School|Primary|Academy|Surgery|Hospital)\\b)(?:\\s(?:North|South|East|West|Road|Street|Lane))?`, // prettier-ignore
    `\\b${flat}(?:the\\s|The\\s)?(?:${name}\\s){1,3}(?:${blocks})\\b`,
    `${notInside}${number}(?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Clos|Maes|Bryn|Cwrt|Parc|Llys|Gerddi|Tan|Pen)(?:\\s|[-’'])(?:(?:y|yr|Y|Yr)\\s|[Yy]r?-)?${name}(?:\\s${name})?`, // prettier-ignore
  ].join('|'),
  'g',
)
const unsure = new RegExp(
  [
    `\\b(?:The\\s)?(?:${name}\\s){1,3}(?:${houses}),?\\s(?:(?:${name}\\s){1,3}(?:${kinds}))\\b`,
    `\\b(?:The\\s)?(?:${name}\\s?){1,3},\\s(?:(?:${name}\\s){1,2}(?:${kinds}))\\b`,
    `${notInside}${number}(?:The\\s)?[A-Z][A-Za-z’'-]{2,20}(?:\\s${name})?\\b`,
    `${notInside}(?:flat\\s\\w{1,4},?\\s)?${number}(?:[a-z][a-z’'-]{1,20}\\s){1,2}(?:${kinds.toLowerCase()})\\b`,
    `\\b${flat}(?:the\\s)?(?:[A-Za-z][a-z’'-]{1,20}\\s){1,2}(?:${blocks.toLowerCase()})\\b`,
  ].join('|'),
  'y',
)
const notHouse = /\b(?:route|routes|bus|buses|service|ward|plot|unit|phase|table|item|lot|appendix|paragraph|option|scheme|stage|area|day|junction|year|page|section|zone|pitch|stop|class|form|team|version|chapter|week|grade|figure|no\. of|of the|all|top|these|last|next|first|january|february|march|april|may|june|july|august|september|october|november|december)\s$/i // prettier-ignore

/** Years, days of a month, and what counts courts and parks. */
const other = /^(?:(?:1[6-9]|20)\d{2}\s|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\b(?:Crown|County|Family|Magistrates['’]?|High|Youth|Supreme|Sheriff|Food|Blood|Bottle|Car|Business|National|Retail|Country|Science|Skate|Theme|Primary|Secondary|Special|Academy|Council) (?:Court|Bank|Park|Place)\b/ // prettier-ignore

/** The houses that a text names, in order; one that overlaps a surer one is left out. */
export function findStreets(text: string): readonly Street[] {
  const found = [...matchesIn(text, sure).flatMap(toStreet(text, true)), ...unsureIn(text)].sort((a, b) => a.start - b.start || Number(b.isSure) - Number(a.isSure)) // prettier-ignore
  const taken = found.filter(({isSure}) => isSure)
  let next = 0
  let end = 0
  return found.filter(street => {
    if (street.start < end) return false
    while ((taken[next]?.end ?? Infinity) <= street.start) next++
    if (!street.isSure && (taken[next]?.start ?? Infinity) < street.end) return false
    end = street.end
    return true
  })
}

/** Behind one of these somebody may live; elsewhere the costly pattern need not look. */
const lead =
  /(?:^\W{0,3}|(?:\b(?:at|is|was|to|from|as|of|in)|[:=,.–—-])\s["“'(]{0,2})(?=[A-ZÀ-Ö\d]|flat\b|apartment\b)/g

function unsureIn(text: string): readonly Street[] {
  return matchesIn(text, lead).flatMap(({index, 0: {length}}) => {
    unsure.lastIndex = index + length
    const match = unsure.exec(text)
    return match ? toStreet(text, false)(match) : []
  })
}

const toStreet =
  (text: string, isSure: boolean) =>
  ({index, 0: whole}: RegExpExecArray): readonly Street[] => {
    const before = text.slice(Math.max(0, index - 20), index)
    return other.test(whole) || notHouse.test(before) ? [] : [{start: index, end: index + whole.length, isSure}]
  }
