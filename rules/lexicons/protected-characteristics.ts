// Equality Act 2010, in force in England, Wales and Scotland: s. 4 lists the nine protected characteristics, s. 149(7) the eight
// relevant ones of the public sector duty, which leave out marriage and civil partnership.

import {remember} from '#text/remember'

export interface Characteristic {
  /** As section 4 names it. */
  readonly name: string
  /** In lower case: of these one is wherever a list names it. */
  readonly hints: readonly string[]
  /** How lists of characteristics name it. */
  readonly listed: RegExp
  /** How reports speak of those who share it, with no name of a service, committee or Act in mind. */
  readonly people: string
  /** Whether section 149(7) leaves it out. */
  readonly isOfDutyToo: boolean
}

export const characteristics: readonly Characteristic[] = [
  {
    name: 'age',
    hints: ['age'],
    listed: /\bages?\b/gi,
    people: 'children|child|young(?:er)? people|young persons?|older (?:people|persons?|residents|adults|tenants|customers|drivers|patients)|elderly|pensioners?|teenagers?|adolescents|toddlers|babies|infants|care leavers?|looked[- ]after|under[- ]1[68]s?|over[- ][67][05]s?|aged (?:over|under|\\d+)', // prettier-ignore
    isOfDutyToo: true,
  },
  {
    name: 'disability',
    hints: ['disab'],
    listed: /\bdisabilit(?:y|ies)\b|\bdisabled\b/gi,
    people: 'disabled|disabilit(?:y|ies)|wheelchairs?|blind (?:and|or|people|residents|users?|pedestrians)|partially sighted|visually impaired|visual impairments?|deaf|hearing impair(?:ed|ments?)|autis(?:m|tic)|dementia|special educational needs|SEND|neurodiver(?:se|gent|sity)|mobility impair(?:ed|ments?)|limited mobility|blue badges?|mental (?:ill-health|illness)|long-term (?:health )?conditions?', // prettier-ignore
    isOfDutyToo: true,
  },
  {
    name: 'gender reassignment',
    hints: ['gender', 'trans'],
    listed: /\bgender[- ](?:re-?assignment|identity)\b|\btrans(?:gender|sexual)?\b/gi,
    people: 'transgender|trans (?:people|men|women|residents|pupils)|gender (?:reassignment|identity)|non-binary',
    isOfDutyToo: true,
  },
  {
    name: 'marriage and civil partnership',
    hints: ['marriage', 'partnership', 'marital'],
    listed: /\bmarriage\b|\bcivil partnerships?\b|\bmarital\b/gi,
    people: 'civil partners?|married couples',
    isOfDutyToo: false,
  },
  {
    name: 'pregnancy and maternity',
    hints: ['pregnan', 'maternity'],
    listed: /\bpregnancy\b|\bmaternity\b/gi,
    people: 'pregnan(?:t|cy)|maternity|expectant mothers|new mothers|breastfeeding',
    isOfDutyToo: true,
  },
  {
    name: 'race',
    hints: ['race', 'racial', 'ethnic'],
    listed: /\brac(?:e|ial)\b|\bethnic(?:ity)?\b/gi,
    people: 'ethnic|ethnicity|ethnicities|BAME|BME|black (?:and|people|residents|women|men|pupils)|racial|racism|Gypsy|Gypsies|Romany?|Travellers|migrants?|refugees?|asylum[- ]seek(?:ers?|ing)|English as an additional language|first language', // prettier-ignore
    isOfDutyToo: true,
  },
  {
    name: 'religion or belief',
    hints: ['religio', 'belief', 'faith'],
    listed: /\breligio(?:n|us)\b|\bbeliefs?\b|\bfaith\b/gi,
    people: 'religions?|religious|faith (?:groups?|communit(?:y|ies)|schools?|leaders|organisations)|Muslims?|Jewish|Hindus?|Sikhs?|worshippers|places? of worship', // prettier-ignore
    isOfDutyToo: true,
  },
  {
    name: 'sex',
    hints: ['sex', 'gender'],
    listed: /\bsex\b|\bgender\b(?![- ](?:re-?assignment|identity))/gi,
    people: 'women|woman|girls?|boys|mothers|fathers|men (?:and|aged|who)|females?|gender (?:pay|balance|gap)|lone parents?|single parents?', // prettier-ignore
    isOfDutyToo: true,
  },
  {
    name: 'sexual orientation',
    hints: ['sexual'],
    listed: /\bsexual(?:ity| orientation| preference)\b/gi,
    people: 'LGBTQ?I?A?\\+?|gay|lesbians?|bisexual|same-sex',
    isOfDutyToo: true,
  },
]

/** The ways to speak of them, and how each begins, up to where it may vary. */
const way = /(?:\((?:[^()]|\([^()]*\))*\)|[^|(])+/g
const beginning = /^(?:[a-z -](?!\?))+/i

/** In lower case: of these one is wherever those are spoken of who share a characteristic. */
export const peopleHints = remember(({people}: Characteristic): readonly string[] => [
  ...new Set(people.match(way)?.map(words => beginning.exec(words)?.[0].toLowerCase() ?? '')),
])

/** Finds those who share a characteristic in any text; compiled when first asked for. */
const speaksOf = remember(({people}: Characteristic) => new RegExp(`\\b(?:${people})(?![a-z])`, 'i'))

/** The characteristics of those whom a text speaks of. */
export function characteristicsIn(text: string): readonly Characteristic[] {
  const lower = text.toLowerCase()
  const has = (hint: string) => lower.includes(hint)
  return characteristics.filter(
    each =>
      (each.hints.some(has) && text.search(each.listed) >= 0) ||
      (peopleHints(each).some(has) && speaksOf(each).test(text)),
  )
}
