import {letter} from '#text/letter'

// What stands before or behind an address and tells whose it is.

// Capitals tell names from other words, so the patterns with names in them cannot be blind to case as a whole.
const eitherCase = (words: string) => words.split('|').map(word => word.replace(/^[a-z]/, first => `[${first.toUpperCase()}${first}]`)).join('|') // prettier-ignore

const people =
  'mother|mum|father|dad|parents?|carers?|guardian|grandmother|grandfather|grandparents?|stepfather|stepmother|step-father|step-mother|half-brother|half-sister|aunt|auntie|aunty|uncle|cousin|sibling|sister|brother|son|daughter|partner|ex-partner|husband|wife|child|baby|boy|girl|pupil|neighbours?|tenants?|residents?|applicants?|appellants?|complainants?|claimants?|objectors?|petitioners?|witness|victim|defendant|driver|patient|lodger|friend|family|householder|occupiers?|perpetrator|suspect|service user|young person|pensioner|widow|widower|couple|mr|mrs|ms|miss|mx|adult \\w|child \\w|sibling \\w|MGM|PGM|MGF|PGF'
export const person = new RegExp(`\\b(?:${people}|he|she|they)\\b`, 'i')

const whereTo = `(?:\\s(?:alone|together|with (?:his|her|their|the|an?) [\\w-]{1,16}|there|here|currently|temporarily|is|was|are|now|then|back|again|out|next door|given as|recorded as|both|too)){0,3}\\s?(?:(?:at|of|to|in|into|from|is|was|as|near)\\s|[:=–—-]\\s?){0,2}["“'(]?$`
/** Said of nobody but somebody who lives there. */
export const lives = new RegExp(
  `\\b(?:liv(?:es|ed|ing)|(?<=to |they |who |parents |and |we |family |still )live|resid(?:e|es|ed|ing)|resident|(?:home|private|bail|personal) (?:address|postcode)|(?:his|her|their|family|foster|parental|former|current|marital|council|own|['’]s|at) (?:home|house|flat|bedsit|address|postcode|tenancy|bungalow|property)|tenants?|tenancy|sleeps|slept|sleeping|lodg(?:es|ed|ing)|of no fixed abode|late of|householder|born)\\b${whereTo}`, // prettier-ignore
  'i',
)
/** Said of offices too; in a case paper, or with a person beside it, of where somebody lives. */
export const moves = new RegExp(
  `\\b(?:moved|moves|moving|stay(?:s|ed|ing)?|rehoused|housed|re-?located|placed|placement|evicted|fled|returned|accommodated|arrested|found(?: dead)?|visited|visits?|rents|flat|bedsit|house|home|property|address(?:es)?|postcodes?|collected|taken|seen|went|goes|called|incident)\\b${whereTo}`,
  'i',
)
/** Where a house with a name, or a number with an odd street, is a house at all. */
export const isAt = /(?:\bat|[:=]|\baddress(?: given)? (?:is|was|as)|\bmoved?(?: in| back| out)?to|\bmoved (?:to|from)|\b(?:returned|went|called|came|sent) to|,)\s["“'(]?$/i // prettier-ignore
/** “Amina Okafor, of 14 Alder Rise”: a hall is “in”, “at” or “on” it. */
export const namedOf = new RegExp(
  `(?:^|[.;:(]\\s|[–-]\\s|\\b(?:from|by|and)\\s)(?:[A-ZÀ-ÖØ-Þ][${letter}’'-]{1,20}\\s){1,3}[A-ZÀ-ÖØ-Þ][${letter}’'-]{1,20},\\sof\\s$`,
)
export const personBeside = new RegExp(
  `\\b(?:${eitherCase(people)})\\b(?:\\.?\\s[A-Z][\\w’'.-]{0,20}){0,4}\\s?(?:,\\s?|\\((?:of |at )?|\\s?[:–—-]\\s|\\sof\\s|\\sat\\s|\\sfrom\\s|\\n|\\|\\s?)$`,
)
const wrote = 'letters?|e-?mails?|objections?|representations?|reply|replies|responses?|complaints?|comments?|petitions?|calls?|requests?|statements?|received|heard|came|comes|sent|submitted|made|raised|written|lodged|signed' // prettier-ignore
const ofFirm = 'Associates|Partners|Partnership|Consulting|Consultants|Planning|Homes|Group|Estates?|Properties|Developments?|Builders|Brothers|Bros|Sons|Services|Lettings|Farms?|Foods|Motors|Architects|Architecture|Surveyors|Engineering|Design|Studios?|Residents|Tenants|Parish|Town|Ward|Friends|Action|Trustees|Ventures|Holdings|Taxis|Cars|Garages?|Stores|Catering|Energy|Water|Housing|Living|Care' // prettier-ignore
const nameWord = `(?:[a-z]{2,3}[- ])?[A-ZÀ-ÖØ-ÞĀ-ŽŴŶ](?:[${letter}’'-]{1,20}|\\.|(?=\\s))`
/** “A letter came from Rosie Loveridge, ”: a name is a person’s where it wrote, and is not a firm’s. */
export const writer = new RegExp(
  `\\b(?:${eitherCase(wrote)})\\b(?:\\s[a-z]{2,12}){0,4}\\s(?:from|by)\\s(?:${nameWord}\\s){1,3}(?!(?:${ofFirm})\\b)${nameWord}(?:,\\s|\\s\\(|,?\\sof\\s)$`,
)
/** Whose address a writer gives who writes for somebody. */
export const forOthers = /\b(?:on behalf of|(?:acting|agents?) (?:for|to))\b/i
/** “…, where they live”, “… is her address”. */
export const hers = new RegExp(
  `^\\W{0,3}(?:(?:is|was|which is|being|which was|as)\\s)?(?:(?:(?:his|her|their|the (?:family|couple|${people})(?:['’]s)?)\\s(?:[\\w’'-]{1,16}\\s){0,2}|family )(?:home|address|flat|house|postcode)|where (?:[\\w’'-]{1,16}\\s){1,4}(?:liv|stay|resid|grew|sleep|slept))`,
  'i',
)
/** Nobody’s in particular: all the houses of a stretch of road. */
export const isStretch = /^(?:no\.?s?\s)?\d{1,4}[a-d]?\s?(?:[-–&]|to|and)\s?\d/i

const place =
  'council|civic|town hall|county hall|city hall|guildhall|offices?|centre|library|libraries|schools?|academy|college|nursery|nurseries|university|church|chapel|mosque|temple|hall|hospital|surgery|clinic|police station|courts?|courthouse|museum|depot|leisure|venue|held at|held in|hotel|pub|public house|inn|restaurant|shop|store|supermarket|sites?|land|premises|junction|development|plots?|units?|industrial|business park|buildings?|company|limited|ltd|LTD|plc|PLC|LLP|CIC|charity|headquarters|HQ|based at|solicitors|bank|PO Box|freepost|station|works|roadworks|carriageway|footway|crossing|outside|opposite|listed|conservation|cafe|café|takeaway|pharmacy|chemist|gym|club|hub|barracks|cemetery|theatre|cinema|market|Garage|car park|meeting house|Meeting House|playground|toilets|brewery|NHS|trust|society|association|tribunal|team|department|service|practice|agents?|architects?|contractors?|trading as|t\\/a|prison|HMP'
export const isPlace = new RegExp(
  `\\b(?:${place}|care home|nursing home|residential home|children['’]s home|hostel|refuge|homes|flats|dwellings?|houses|extension|conversion|scheme|application|proposal|purchase|acquisition|disposal|lease|freehold|refurbish\\w{0,5}|demoli\\w{2,5}|enforcement)\\b`, // prettier-ignore
  'i',
)
const kindOfAddress = '(?:[Ss]ite|[Pp]remises|[Pp]roperty|[Aa]pplication|[Rr]egistered|[Bb]usiness|[Cc]ompany|[Oo]ffice|[Cc]orrespondence|[Vv]enue|[Tt]rading|[Bb]illing) (?:[Pp]ostal )?(?:[Aa]ddress|[Oo]ffice|[Pp]ostcode)' // prettier-ignore
/** A place that the address follows as its own: “the library, 14 High Street”, “Civic Offices (14 High Street”. */
export const placeBeside = new RegExp(
  `\\b(?:${eitherCase(place)}|${kindOfAddress})\\b(?:\\s[A-Z][\\w’'-]{0,20}){0,3}(?:\\s?[,:(–—-]\\s?|\\s(?:at|in|on|of|is|was)\\s|\\n)(?:(?:[A-Z\\d][\\w’'-]{0,20}\\s){0,3}[A-Z\\d][\\w’'-]{0,20},?\\s){0,3}$`, // prettier-ignore
)
/** What is done to a piece of land or a road is no secret, whoever lives on it. */
export const isSiteWork =
  /\b(?:change of use|planning (?:application|permission|reference|ref)|[Ll]and (?:at|to|off|rear|adjoining|adjacent|north|south|east|west|between|behind)|site:|application site|erection of|carriageway|footway|crossing|junction|traffic|roadworks|bus stops?|lamp ?posts?|street ?lights?|potholes?|yellow lines|parking bays?|tender|drawing|grid reference|registered office|licensed premises)\b/i
/** The name of a public building as a part of the address itself. */
export const isNamedPlace = /^(?:[\w’'-]{1,20}\s){0,4}(?:School|Academy|College|Nursery|County Hall|Town Hall|City Hall|Civic|Council|Library|Centre|Hospital|Surgery|Clinic|Offices?|Depot|Museum|Church|Police Station|University)\b/ // prettier-ignore
export const placeBehind = new RegExp(
  `^\\s?[,(–-]?\\s?(?:the\\s)?(?:[A-Z][\\w’'-]{0,20}\\s){0,3}(?:${eitherCase(place)})\\b`,
)
