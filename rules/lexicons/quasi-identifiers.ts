import type {Range} from '#rule'
import {findDates} from '#text/find-dates'
import {matchesIn} from '#text/matches-in'

// By which details somebody without a name is known again. Source: the ICO’s anonymisation guidance; the wording of published reviews, put in general terms.

export type DetailKind = 'age' | 'date' | 'sex' | 'origin' | 'health' | 'place' | 'setting' | 'siblings' | 'work' | 'court' | 'migration' // prettier-ignore

/** A detail in a text. */
export interface Detail extends Range {
  readonly kind: DetailKind
}

const number = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)' // prettier-ignore
const years = `${number}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`
const label = '(?:Child|Baby|Sibling|Adult|Person|Partner|Twin|Mother|Father|Brother|Sister)(?: [A-Z\\d]{1,2})?'
const age = new RegExp(`\\b(?:aged|the age of) (?:only |just )?${years}\\b(?! ?(?:to|–|-|and (?:over|under|above|below)|or (?:over|under|more|less))[ \\d])|\\b${years}[- ](?:year|month|week|day)s?[- ](?:old|of age)\\b|\\b[Yy]ear \\d{1,2}(?=[,.;)]| pupil| and\\b| at\\b| when\\b)|\\bborn in (?:19|20)\\d\\d\\b|\\b(?:[Hh]e|[Ss]he|who|${label}) (?:was|is) (?:then |now |only )?(${years})(?=,|\\.|;| when| and\\b| at the time)|\\b${label},? \\(?((?:aged )?\\d{1,2})(?=[,)])`, 'g') // prettier-ignore
const sex = /\b(?:boy|girl|male|female|son|daughter|man|woman|schoolboy|schoolgirl|widow|widower|nephew|niece)\b(?!['’]s (?:services|refuge))/g // prettier-ignore

const peoples = 'Polish|Romanian|Lithuanian|Latvian|Bulgarian|Hungarian|Slovak|Czech|Ukrainian|Russian|Albanian|Kosovan|Portuguese|Brazilian|Spanish|Italian|Greek|Turkish|Kurdish|Iranian|Iraqi|Syrian|Afghan|Pakistani|Indian|Bangladeshi|Bengali|Punjabi|Sri Lankan|Tamil|Nepali|Nepalese|Chinese|Vietnamese|Filipino|Thai|Japanese|Korean|Nigerian|Ghanaian|Kenyan|Ugandan|Somali|Ethiopian|Eritrean|Sudanese|Congolese|Egyptian|Moroccan|Algerian|Tunisian|Libyan|Zimbabwean|Jamaican|Caribbean|African|American|Australian|Irish|Scottish|Welsh|French|German|Dutch|Arab|Arabic|Farsi|Urdu|Pashto|Dari|Tigrinya|Mandarin|Cantonese' // prettier-ignore
const origin = new RegExp(`\\b(?:White (?:British|Irish|European|other)|Black(?: British| African| Caribbean)?|British Asian|Asian(?: British)?|(?:mixed|dual)[- ](?:race|heritage|ethnicity|parentage)|of [A-Z][a-z]{2,15}(?:[- ][A-Z][a-z]{2,15})? (?:heritage|origin|descent|background|ethnicity|nationality|parentage)|(?:${peoples})(?:[- ]speaking| national| family| community| parents?| mother| father| man| woman| boy| girl| child| couple| nationality| citizen| interpreter| origin| heritage| descent)|(?:is|was|are|were) (${peoples})|(?:spoke|speaks|speak|language (?:is|was)|interpreter (?:for|in)) (?:only |little English and )?(${peoples})|Muslim|Sikh|Hindu|Jewish|Catholic|Methodist|Buddhist|Pentecostal|Jehovah['’]s Witness(?:es)?|Gypsy|Romani|Roma|Irish Traveller|Traveller)\\b(?! (?:Parish|Church School|Primary|Academy|High|School|liaison|Education|Diocese|Children))`, 'g') // prettier-ignore

const health = /\b(?:diabet(?:es|ic)|epilep(?:sy|tic)|autis(?:m|tic)|ADHD|cystic fibrosis|cerebral palsy|asthma(?:tic)?|HIV|hepatitis|schizophreni[ac]|bipolar|psychosis|depression|anxiety|anorexia|bulimia|eating disorder|personality disorder|PTSD|post-traumatic|cancer|leukaemia|tumour|sickle cell|dementia|Alzheimer['’]?s?|Parkinson['’]s|Huntington['’]s|Crohn['’]s|lupus|stroke|heart (?:defect|condition|disease)|kidney (?:failure|disease)|learning disabilit(?:y|ies)|deaf|blind|wheelchair|cleft palate|spina bifida|(?:[A-Z][a-z]{2,15}['’]?s? )?(?:syndrome|disease|palsy)|brain (?:injury|damage)|fetal alcohol|foetal alcohol|born (?:prematurely|at \d\d weeks)|premature|miscarriage|pregnant|self[- ]harm\w{0,3}|overdose[sd]?|suicid(?:e|al)|alcoholi[cs]m?|dependent on (?:alcohol|drugs|heroin)|heroin|addict(?:ion|ed)?)\b/g // prettier-ignore

const siblings = new RegExp(`\\b(?:twins?|triplets?|only child|(?:eldest|oldest|youngest|middle|first|second|third|fourth|fifth|sixth|one) (?:child )?of (?:the |his |her |their )?${number}(?: (?:children|siblings|brothers|sisters))?|(?:eldest|oldest|youngest|middle|second|third|fourth) (?:child|son|daughter|sibling)|${number} (?:older |younger |elder |half[- ]|full |maternal |paternal |other ){0,2}(?:siblings|brothers|sisters)|half[- ](?:brother|sister|sibling)s?|step[- ]?(?:brother|sister)s?|(?:older|younger|elder|baby|little|big) (?:brother|sister|sibling)s?)\\b`, 'g') // prettier-ignore

const jobs = '(?:nurse|teacher|driver|chef|cook|cleaner|care worker|soldier|farmer|farm worker|builder|plumber|electrician|doctor|engineer|police officer|hairdresser|shopkeeper|labourer|mechanic|musician|pastor|imam|vicar|lecturer|solicitor|accountant|baker|butcher|barber|fisherman|postman|firefighter|paramedic|pharmacist|dentist|carpenter|welder|gardener|waiter|waitress|receptionist|secretary|manager|seamstress|tailor|factory worker|warehouse worker|packer|lorry driver|taxi driver|bus driver|delivery driver|security guard|bouncer|prison officer|councillor|footballer|sailor|scaffolder|roofer|painter|joiner|hospital porter|childminder|nanny|midwife|social worker|teaching assistant)' // prettier-ignore
const work = new RegExp(`\\b(?:[Mm]other|[Ff]ather|[Pp]arent|[Pp]artner|[Hh]usband|[Ww]ife|[Ss]tepfather|[Uu]ncle|[Aa]unt|[Gg]randfather|[Gg]randmother|(?:Adult|Parent|Person) [A-Z\\d]|[Hh]e|[Ss]he|who)\\b(?: [a-z’-]{1,12}){0,4}?,? (?:(?:work(?:s|ed|ing)?|employed|employment|job|trained|serv(?:es|ed)) (?:[a-z-]{1,12} ){0,2}?(?:as|at|for|in the) ((?:an? |the )?[A-Za-z’'-]{2,20}(?: [a-z’'-]{3,20})?)|(?:(?:is|was|been) )?an? ((?:[a-z-]{2,14} ){0,2}?${jobs}))\\b`, 'g') // prettier-ignore

const court = /\b(?:convict(?:ed|ions?)|sentenced|imprison(?:ed|ment)|in prison|prison sentence|jailed|in custody|custodial|Crown Court|Magistrates['’]? Court|on (?:probation|bail|licence|remand|trial)|remanded|charged with|pleaded guilty|found guilty|cautioned|stand trial|care (?:order|proceedings)|restraining order|non-molestation order|young offender|criminal record)\b/gi // prettier-ignore
const migration = /\b(?:asylum|refugee|unaccompanied|visa|leave to remain|settled status|no recourse to public funds|NRPF|deport(?:ed|ation)|trafficked|undocumented|overstay(?:er|ed)|immigration|(?:came|arrived|entered|moved|travelled|brought) (?:to|in|into) (?:the )?(?:UK|United Kingdom|Britain|England|Scotland|Wales|this country))\b/gi // prettier-ignore

const noPlace = '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Year|Key|Child|Children|Adult|Sibling|Mother|Father|Partner|Mr|Mrs|Ms|Miss|Dr|School|Hospital|Town|Area|County|City|Country|Village|Home|House|Foster|Local|Accident|England|Britain|United|Care|Section|Court|Crown|Police|Social|Early|Section|The|A|He|She|They|It|Family|Working|Level|Tier|Stage|Part|Grandmother|Grandfather|Maternal|Paternal|Aunt|Uncle|Special|Secure|Residential|Emergency|Respite|Intensive|Universal|Independent|Personal|Reception|Nursery|Primary|Secondary)\\b)' // prettier-ignore
const place = new RegExp(`\\b(?:[Ll]iv(?:ed|es|ing)|[Mm]ov(?:ed|ing)|[Rr]esid(?:ed|es|ent)|[Bb]orn|[Gg]rew up|[Bb]rought up|[Cc]ame|[Hh]oused|[Ff]lat|[Hh]ouse|[Hh]ome|[Ff]amily|placed|[Aa]rrived|[Ss]leeping|[Ff]ostered|stay(?:ed|ing)|[Ww]oman|[Mm]an|[Bb]oy|[Gg]irl)(?: [a-z]{1,14}){0,5}? (?:in|from|to|near|on|outside|of|behind) (?:the )?(?:(?:village|town|city|suburb|estate) of )?(${noPlace}[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15}){0,2})(?! (?:heritage|origin|descent|background|ethnicity|nationality))\\b|\\b${noPlace}[A-Z][a-z]{2,15} (?:Street|Road|Lane|Avenue|Close|Estate|Terrace|Drive|Crescent|Gardens|Row)\\b|\\b(?:the|on|in) ${noPlace}[A-Z][a-z]{2,15} (?:estate|area|ward|neighbourhood)\\b`, 'g') // prettier-ignore

/** What heads and labels of tables announce. */
const heads: readonly (readonly [DetailKind, RegExp])[] = [
  ['age', /^(?:age\b|year group|year of birth)/i],
  ['date', /^(?:date of (?:birth|death)|d\.?o\.?b\.?)/i],
  ['sex', /^(?:sex|gender)\b/i],
  ['origin', /^(?:ethnic\w{0,5}|race|religion|faith|(?:first |home )?language|nationality|heritage|country of (?:birth|origin))\b/i],
  ['health', /^(?:health|diagnos[ie]s|disabilit(?:y|ies)|(?:medical )?conditions?|(?:special|primary) (?:educational )?needs?)\b/i],
  ['place', /^(?:address|ward|area|town|village|home town|lives in)\b/i],
  ['setting', /^(?:school|nursery|GP|hospital|placement|care home|setting)\b/i],
  ['siblings', /^(?:siblings?|birth order|brothers|sisters|position in (?:the )?family)\b/i],
  ['work', /^(?:occupation|job|employ(?:er|ment)|work)\b/i],
  ['court', /^(?:convictions?|offences?|criminal record|orders?)\b/i],
  ['migration', /^(?:immigration|asylum|status in the UK)\b/i],
] // prettier-ignore
const noAnswer =
  /^(?:|-|–|—|\?|n\/?a|none|unknown|not (?:known|stated|recorded|applicable)|nil|no|(?:[A-Z]\w{2,12} )?(?:[A-Z]|\d{1,2})|\[.{0,40}\])$/i

/** What a cell tells by its head alone: “14” under “Age”. A label in place of a name tells nothing. */
export function detailUnder(head: string, text: string): DetailKind | undefined {
  const [kind] = heads.find(([, pattern]) => pattern.test(head.trim())) ?? []
  const isLabel = kind !== 'age' && noAnswer.test(text.trim())
  return kind !== undefined && !isLabel && /\w/.test(text) ? kind : undefined
}

const patterns: readonly (readonly [DetailKind, RegExp])[] = [['age', age], ['sex', sex], ['origin', origin], ['health', health], ['siblings', siblings], ['work', work], ['court', court], ['migration', migration], ['place', place]] // prettier-ignore

const event = /\b(?:born|birth|died|death|killed|stabbed|found|admitted|admission|discharged|arrested|attended|taken to|injur\w{2,4}|assault\w{0,2}|collapsed|fell|moved|placed|removed|arrived|attack\w{0,2}|disclosed|excluded|dismissed|suspended|incident|offence|sentenced|convicted|married|left)\b/i // prettier-ignore
const proceeding = /\b(?:panel|committee|commissioned|published|board|hearing|report(?:s|ed)? (?:is|was|to)|review (?:was|is|met|began|period)|meeting|legislation|Act)\b/i // prettier-ignore

/** Every detail in a sentence, or in a row’s cells one behind the other, but for settings. */
export function detailsIn(text: string): readonly Detail[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    matchesIn(text, pattern).map(match => {
      // Of “he was nine” the age alone is the detail.
      const [whole, ...groups] = match
      const own = groups.join('')
      const value = own === '' ? whole : own
      const start = match.index + whole.lastIndexOf(value)
      return {kind, start, end: start + value.length}
    }),
  )
  const isEvent = event.test(text) && !proceeding.test(text)
  const dates = isEvent ? findDates(text).map(({start, end}) => ({kind: 'date' as const, start, end})) : []
  return [...found, ...dates]
}
