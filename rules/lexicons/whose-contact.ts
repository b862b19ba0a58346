import type {Prose, Range, Report} from '#rule'
import {matchesIn} from '#text/matches-in'
import {headedCellAt} from './headed-cells.js'
import {sensitivityOf} from './sensitive-reports.js'

// Whose number or address it is: the nearest word before it that names a person or an office says so.

const person =
  'his|her|their|him|them|my|our family|mother|mum|father|dad|parents?|carers?|guardian|(?:grand|step|foster |half-)?(?:mother|father|parents?|carers?|sister|brother|son|daughter)|aunt(?:ie|y)?|uncle|cousin|sibling|(?<!business |senior |managing |link )partner|ex-partner|husband|wife|child|boy|girl|pupil|neighbours?|tenants?|resident|applicant|appellant|complainant|claimant|objector|petitioner|witness|victim|driver|patient|lodger|friend|next of kin|householder|occupier|owner|mgm|pgm|mgf|pgf|perpetrator|service user|young person|mr|mrs|ms|miss|mx|home (?:phone|number|tel|telephone|e-?mail)|personal|private|she|he|they'
const office =
  'switchboard|helpdesk|helplines?|hotline|reception|offices?|teams?|services?|council|departments?|surgery|practice|schools?|hospital|clinic|police|centre|charity|trust|associations?|advice line|crisis line|information line|phone line|text line|desk|library|ltd|limited|company|press|nursery|college|university|museum|bank|samaritans|mash|lado|camhs|dwp|hmrc|cqc|ofsted|childline|nspcc|shelter|refuge|age uk|citizens advice|mind|forum|groups?|club|councillors?|cllrs?|ward members?|mp|clerk|firm|solicitors?|contractors?|ombudsman|inspectorate|commission|agency|coroner|court|tribunal|gp|pharmacy|advocacy|society|duty|out[- ]of[- ]hours|on[- ]call|emergency|warden|newspaper|hotel|landlord|provider|care home|church|hall|supplier|operator'
const markers = new RegExp(`(?<person>\\b(?:${person})\\b|\\b(?:from|using)(?= (?:the |a )?(?:mobile |number |phone )?$))|(?<office>(?<!\\bdear )\\b(?:${office})\\b)`, 'gi') // prettier-ignore
const staffed = /^(?:duty|out[- ]of[- ]hours|on[- ]call|emergency|warden|help(?:line|desk)s?|hotline|text line|councillors?|cllrs?|ward members?)$/i // prettier-ignore
const reach = 90

export type Whose = 'person' | 'office' | 'unknown'

/** `isPrivate` is a mobile or an address such as people have at home, which an office seldom has. */
export function whoseContact(report: Report, prose: Prose, {start, end}: Range, isPrivate: boolean): Whose {
  const {text} = prose.passage
  const cell = prose.table ? headedCellAt(report).get(prose.passage.range().start) : undefined
  const beside = cell ? `${cell.head} ${cell.label} ${cell.left} `.slice(-2 * reach) : ''
  const before =
    beside + text.slice(Math.max(0, start - reach), start).replace(/^.*(?:[.!?]\s(?=[A-Z])|\n(?=[^\n:]{2,40}:))/s, '')
  const nearest = matchesIn(before, markers).at(-1) ?? markerBehind(text.slice(end, end + 50))
  if (!nearest) return 'unknown'
  if (nearest.groups?.person !== undefined) return 'person'
  if (!isPrivate || staffed.test(nearest[0])) return 'office'
  return sensitivityOf(report) === undefined && text.slice(start, end).includes('@') ? 'office' : 'unknown'
}

/** “01632 960018 (the surgery)”. */
function markerBehind(text: string): RegExpExecArray | undefined {
  const [near = ''] = /^\s?[(,–-]?[^.;:]{0,40}/.exec(text) ?? []
  return matchesIn(near, markers)[0]
}
