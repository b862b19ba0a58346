import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'
import {givenNames} from './given-names.js'

export interface Email extends Range {
  readonly local: string
  readonly domain: string
}

const shape =
  /(?<![\w+%'’-])[a-z0-9](?:[a-z0-9._%+'’-]{0,62}[a-z0-9_+-])?(?:@|\s@\s|\s?[[(]at[\])]\s?)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){0,6}\.[a-z]{2,18}(?![\w@-])/gi

export function findEmails(text: string): readonly Email[] {
  return matchesIn(text, shape).flatMap(({index, 0: whole}) => {
    const [local = '', domain = ''] = whole.toLowerCase().split(/\s?(?:@|[[(]at[\])])\s?/)
    return local.includes('..') || /^[x.@]{1,80}$/.test(local + domain)
      ? []
      : [{start: index, end: index + whole.length, local, domain}]
  })
}

/** Where people have their private addresses. */
const webmail = /^(?:mail\.)?(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|proton|protonmail|pm|gmx|mail|zoho|btinternet|btopenworld|bt|sky|talktalk|tiscali|virginmedia|virgin|ntlworld|blueyonder|plus|plusnet|o2|orange|wanadoo|freeserve|fsnet|tesco|hotmail|lineone|fastmail|tutanota|hey)\.(?:com|co\.uk|net|me|org|fr|de|es|ie|pl|uk|ro|it)$/ // prettier-ignore
export const isWebmail = ({domain}: Email) => webmail.test(domain)

/** Councils, the health service, the police, schools, courts, Parliament: addresses of an office. */
const official = /(?:^|\.)(?:gov\.(?:uk|scot|wales|im|gg|je)|nhs\.(?:uk|net|scot|wales)|nhs\.net|police\.uk|cjsm\.net|sch\.uk|ac\.uk|mod\.uk|parliament\.uk|parliament\.scot|senedd\.wales|judiciary\.uk|llyw\.cymru|hscni\.net|bbc\.co\.uk)$/ // prettier-ignore
export const isOfficial = ({domain}: Email) => official.test(domain)

const roles = new Set(
  `info information enquiries enquiry inquiries contact contacts contactus admin administration office hello mail post reception help support helpdesk helpline service services team press media news
  newsdesk communications comms hr recruitment jobs careers finance payments accounts sales bookings booking customer customers customerservices customerservice complaints complaint feedback foi dpo
  dataprotection privacy planning licensing democratic democraticservices committee committees committeeservices governance electoral elections consultation consultations parking highways housing
  safeguarding mash lado firstcontact adultsocialcare childrensservices secretary clerk chair chairman treasurer president webmaster noreply no-reply donotreply residents association society club
  friends group forum trust charity council parishcouncil church parish school academy nursery library events volunteer volunteers membership members editor grants community project campaign savethe
  rota duty legal property estates environment waste recycling council-tax counciltax revenues benefits registrars coroner scrutiny cabinet policy audit procurement tenders pensions`.split(
    /\s+/,
  ),
)
/** A mailbox of an office: “democratic.services@”, “info@”; outside a case paper also “hall@” of a firm or a club. */
export function isRole(email: Email, isCase: boolean): boolean {
  const {local} = email
  if (!isCase && !isWebmail(email) && /^[a-z]{2,20}$/.test(local) && !givenNames.has(local)) return true
  return roles.has(local) || local.split(/[._+-]/).some(word => roles.has(word))
}
