import type {Prose, Report} from '#rule'
import {forOthers, hers, isAt, isNamedPlace, isPlace, isSiteWork, isStretch, lives, moves, namedOf, person, personBeside, placeBehind, placeBeside, writer} from './address-words.js' // prettier-ignore
import {isContactPlace} from './contact-places.js'
import type {Address} from './find-addresses.js'
import {headedCellAt} from './headed-cells.js'
import {onceADraft} from './once-a-draft.js'
import {usesPseudonyms} from './case-labels.js'
import {sensitivityOf, tellsACase} from './sensitive-reports.js'

// Whether an address is where somebody lives, or one of an office, a public building, a firm or a site.

export function whoseAddress(report: Report, prose: Prose, address: Address): 'home' | 'public' | 'unknown' {
  const {start, end, isSure} = address
  const {text} = prose.passage
  const before = text.slice(Math.max(0, start - 90), start).replace(/^.*[.!?]\s(?=[A-Z])/s, '')
  const behind = text.slice(end, end + 60)
  const own = text.slice(start, end)
  const isCase = sensitivityOf(report) !== undefined && !isAboutSite(report)
  const isHome = lives.test(before) || hers.test(behind) || ((isCase || person.test(before)) && moves.test(before)) || personBeside.test(before) || namedOf.test(before) || (writer.test(before) && !forOthers.test(behind)) // prettier-ignore
  const cell = headingOf(report, prose)
  if (!isSure && cell !== 'home' && !(isHome && (isAt.test(before) || (/\bof\s$/.test(before) && !/^\d/.test(own)))))
    return 'public'
  if (cell) return cell
  if (
    prose.kind === 'field' ||
    isContactPlace(report, prose, start) ||
    placeBeside.test(before) ||
    isNamedPlace.test(own)
  )
    return 'public'
  if (
    !isCase &&
    isStretch.test(own) &&
    !/\b(?:lived?|lives|living|resid(?:es?|ed|ing)|home)\b[^.;]{0,12}$/i.test(before)
  )
    return 'public'
  if (isAboutSite(report) && (occupierOf.test(before) || isInTitle(report, prose, address))) return 'public'
  if (isHome) return 'home'
  if (placeBehind.test(behind) || isSiteWork.test(before + own + behind)) return 'public'
  if (isCase && (tellsACase(report) || person.test(before + behind))) return 'home'
  if (isPlace.test(before + behind) || isInTitle(report, prose, address)) return 'public'
  return family.test(before) || family.test(behind) ? 'home' : 'unknown'
}

/** Who is told of by kin, whatever the report is about, is told of at home. */
const family = /\b(?:mother|mum|father|dad|stepfather|stepmother|grandmother|grandfather|grandparents|aunt|auntie|uncle|cousin|sister|brother|son|daughter|ex-partner|partner|husband|wife|widow|widower|carer|foster carer|family home|child resides|council tenant|she fled|he fled)(?:['’]s)?\b/i // prettier-ignore

/** What the head of the column, the label of the row and the cell beside say. */
function headingOf(report: Report, prose: Prose): 'home' | 'public' | undefined {
  const cell = prose.table ? headedCellAt(report).get(prose.passage.range().start) : undefined
  if (!cell) return undefined
  const around = [cell.head, cell.left, cell.label].map(each => each.slice(0, 80))
  const heads = cell.heads.map(({text}) => text.slice(0, 40)).join(' ')
  if (around.some(each => isPlace.test(each)) || isSiteHead.test(heads)) return 'public'
  const isAddress = around.some(each => /\b(?:home|address|postcode|lives|residence|living)\b/i.test(each))
  return isAddress && [heads, ...around].some(each => person.test(each) || isNameHead.test(each)) ? 'home' : undefined
}

const isSiteHead = /\b(?:site|location|premises|venue|school|scheme|proposal|ward|provider|supplier|asset|property|station|building)s?\b/i // prettier-ignore
const isNameHead = /\b(?:name|person|who|surname|subject|dob|date of birth)\b/i

const siteTitle = /\b(?:premises|planning|licen[cs]e (?:application )?(?:for|at)|land|sites?|propert(?:y|ies)|disposal|acquisition|leases?|traffic|highways?|development|HMO|street trading|regeneration|compulsory purchase|assets?|buildings?)\b|\b\d{2}\/\d{3,5}\/[A-Z]{2,5}\b/i // prettier-ignore
/** Of a site and the houses round it, whoever lives there: “the occupiers of ”. */
const occupierOf =
  /\b(?:neighbours?|occupiers?|residents?|applicants?|owners?|householders?|properties|dwellings?)(?:,? (?:at|of|in|from|to))? $/i

/** A sensitive report may be one about premises, and no more: a review of a licence, an exempt purchase. */
const isAboutSite = onceADraft(
  (report): boolean =>
    !usesPseudonyms(report) &&
    [...headingsOf(report), ...titlePieces(report).map(({passage}) => passage.text)].some(title =>
      siteTitle.test(title),
    ),
)

/** The first lines of a draft, of which the reading cannot tell whether they are its title. */
const titlePieces = onceADraft(({prose}) => prose.filter(({kind}) => kind === 'title').slice(0, 3))

const headingsOf = onceADraft(({field, headings}) => [field('subject')?.value.text ?? '', ...headings.slice(0, 3).map(({text}) => text)].map(text => text.slice(0, 300))) // prettier-ignore

/** The address of a heading is what the report is about; a sentence that stands first is no heading of itself. */
function isInTitle(report: Report, prose: Prose, {start, end}: Address): boolean {
  const address = prose.passage.text.slice(start, end)
  const wanted = address.split(',')[0] ?? address
  if (headingsOf(report).some(title => title.includes(wanted))) return true
  return titlePieces(report).some(piece => piece.passage.text.includes(wanted) && (piece !== prose || start < 4))
}
