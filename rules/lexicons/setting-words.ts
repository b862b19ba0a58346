import {personWords} from './person-words.js'

// How schools, surgeries, hospitals, homes and workplaces are named. Source: the names of such places in England, Wales and Scotland, put in general terms.

export type SettingKind = 'school' | 'nursery' | 'surgery' | 'hospital' | 'home' | 'employer'

interface SettingSuffix {
  readonly kind: SettingKind
  /** What must stand in front of the suffix, or in the same sentence, where the suffix alone says too little. */
  readonly before?: RegExp
  readonly near?: RegExp
}

const inCare = /\b(?:care homes?|children['’]s homes?|residential|nursing home|placed (?:at|in|with)|placements?|residents?|hostel|refuge|supported (?:living|accommodation|lodgings|housing)|secure (?:home|unit|accommodation)|respite|sheltered|extra care)\b/i // prettier-ignore
const inHospital = /\b(?:admitted|admission|discharged?|detained|sectioned|inpatient|in-patient|hospital|patients?|psychiatric|intensive care|nurs(?:e|es|ing) (?:staff|notes)|transferred|consultant)\b/i // prettier-ignore

/** The last words of such names, in lower case. */
export const settingSuffixes: Readonly<Record<string, SettingSuffix>> = {
  school: {kind: 'school'},
  academy: {kind: 'school'},
  college: {kind: 'school'},
  primary: {kind: 'school'},
  juniors: {kind: 'school'},
  infants: {kind: 'school'},
  high: {kind: 'school', before: /(?:[A-Z][\w’'-]+ ){2}$/},
  form: {kind: 'school', before: /Sixth $/},
  nursery: {kind: 'nursery'},
  preschool: {kind: 'nursery'},
  playgroup: {kind: 'nursery'},
  kindergarten: {kind: 'nursery'},
  montessori: {kind: 'nursery'},
  surgery: {kind: 'surgery'},
  practice: {kind: 'surgery', before: /(?:Medical|Group|Dental|Family|Surgery|Doctors['’]?|GP) $/},
  centre: {kind: 'surgery', before: /(?:Medical|Health) $/},
  clinic: {kind: 'surgery'},
  hospital: {kind: 'hospital'},
  infirmary: {kind: 'hospital'},
  hospice: {kind: 'hospital'},
  ward: {kind: 'hospital', near: inHospital},
  unit: {kind: 'hospital', near: inHospital},
  home: {kind: 'home', before: /(?:Children['’]?s['’]?|Care|Nursing|Residential|Rest) $/},
  house: {kind: 'home', near: inCare},
  lodge: {kind: 'home', near: inCare},
  court: {kind: 'home', near: inCare},
  manor: {kind: 'home', near: inCare},
  grange: {kind: 'home', near: inCare},
  hostel: {kind: 'home'},
  refuge: {kind: 'home'},
}

/** What says of which sort a place is, and not which one: “Primary”, “General”, “St”. */
const sorts = new Set(
  `primary secondary junior juniors infant infants high grammar community special nursery first middle lower upper comprehensive independent private public mainstream
  local general district royal acute children's childrens children child maternity psychiatric mental health medical day care nursing residential rest early years boarding
  faith catholic church england ce rc academy school sixth form hospital cottage teaching university technical further higher education pupil referral unit home homes family
  contact youth doctors doctor gp virtual staff sunday monday tuesday wednesday thursday friday saturday free studio alternative provision secure summer winter night state maintained voluntary
  aided foundation national international british royal college council councillor councillors ward advice member's county city town house court crown magistrates high
  supreme sheriff paediatric emergency intensive stroke maternity neonatal inpatient assessment dental veterinary group practice centre clinic surgery old new the best working social work good safeguarding
  memory aid forest civil tribal baby antenatal asthma eye fracture flu vaccination immunisation ulcer wound pain sleep sexual legal debt drug alcohol addiction outreach bible swim language governing
  north south east west northern southern eastern western central mr mrs ms miss dr st adult adults women's women men's men specialist regional foster team services service law business
  senior support inclusion resource sensory family approved bail young people's peoples open sure start walk-in urgent treatment minor injury injuries forensic crisis sheltered extra`.split(
    /\s+/,
  ),
)
const smallWords = new Set([personWords.function, personWords.preposition, personWords.month, personWords.day].join(' ').split(' ')) // prettier-ignore

const isSort = (word: string) => sorts.has(word) || word.length < 2
export const isSmall = (word: string) => smallWords.has(word)

/** Whether words in front of a suffix make a name of it: “Mill Street”, but not “The Local Primary”. */
export const isOwnName = (words: readonly string[]) =>
  words.some(word => {
    const plain = word.toLowerCase().replaceAll('’', "'").replace(/[.,]/g, '').replace(/'s$/, "'s")
    return /^[A-Z]/.test(word) && !isSort(plain) && !isSort(plain.replace(/'s$/, '')) && !isSmall(plain)
  })

/** Bodies that take part in any case, and say nothing about whose it is. */
export const agency = /\b(?:Councils?|Constabulary|Polic(?:e|ing)|Force|NHS|Trusts?|ICB|Board|Partnership|Authority|Probation|Services?|Teams?|Department|Directorate|Ministry|Courts?|Government|Ofsted|CQC|CAMHS|Army|Navy|Air Force|University|Parliament|MASH|Commission|Association|Society|Committee|Panel|Group|Agency|Federation|Church|Together|Year|Department)\b|^[A-Z]{2,6}$/ // prettier-ignore

/** Sections in which settings stand as bodies that took part, or that are written to. */
export const isAboutAgencies = /\b(?:agencies (?:involved|contribut\w{2,5}|participat\w{2,5}|that|which|taking part|represented)|(?:contributing|participating|partner|member) (?:agencies|organisations)|list of (?:agencies|organisations)|organisations (?:involved|represented)|methodology|review (?:panel|process|team|methods?)|panel members?(?:hip)?|membership|contributors?|contributions? to the review|(?:overview|report) authors?|authors?hip|contact (?:officers?|details|us)|contacts|distribution|circulation|consultations?|consultees|participants|acknowledgements?|glossary|abbreviations|background (?:papers|documents)|append(?:ix|ices)|annex(?:es)?|references|bibliography)\b|^(?:[\d.]{1,5} )?(?:the )?(?:panel|author|chair)(?: and (?:author|chair|panel))?:?$|\bhow the review was\b/im // prettier-ignore

/** Sentences that tell the same of a setting. */
export const takesPart = /\b(?:panel members?|members? of the (?:panel|review)|represent(?:ed|ing|atives?)|IMRs?|individual management reviews?|agency (?:returns?|reports?|reviews?)|took part|contributed|participat\w{2,5}|(?:was|were) (?:asked|invited) to|(?:provided|submitted|supplied) (?:a |an |its |their )?(?:reports?|chronolog|information|returns?|statement)|attended by|venue)\b|\b(?:panel|board|committee|partnership|reviewers?|event|workshop|training|conference|seminar)\b.{0,60}\b(?:met|meets?|held|took place)\b/i // prettier-ignore
