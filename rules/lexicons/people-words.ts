// Of whom reports give numbers, and by what. Source: the statistics of published council reports, put in general terms.

/** They are somebody’s concern, so that a small number of them tells of somebody. */
const strong = "(?:children|young people|young persons|youths|teenagers|babies|infants|toddlers|under[- ](?:5|five|18|eighteen)s|boys|girls|pupils|students|learners|care leavers|young carers|victims|survivors|perpetrators|offenders|claimants|complainants|patients|service users|asylum seekers|refugees|deaths|suicides|homicides|(?:permanent |fixed[- ]term )?exclusions|suspensions|adoptions|pregnancies)" // prettier-ignore
/** A small number of them is dangerous by ethnic group, disability and the like. */
const weak = '(?:people|persons|individuals|adults|men|women|males|females|residents|respondents|applicants|applications|tenants|users|customers|participants|complaints|referrals|cases|appeals|concerns|enquiries|incidents|households|families|admissions|clients|homeless)' // prettier-ignore
/** “Children’s homes” and “pupil places” are no people. */
const noThing = "(?!['’]|[- ](?:and famil(?:y|ies) )?(?:services?|teams?|homes?|centres?|boards?|panels?|plans?|budgets?|social|workers?|places?|spaces?|vacanc(?:y|ies)|per\\b|scrutiny|safeguarding|schools?|premium|numbers? on roll|act\\b|councils?|days?|sessions?|hours?|costs?|partnership))" // prettier-ignore

export const strongNoun = new RegExp(`\\b${strong}${noThing}\\b`, 'i')
export const weakNoun = new RegExp(`\\b${weak}${noThing}\\b`, 'i')

/** What people are sorted by that must not be told of one of them. */
export const protectedKind = /\b(?:ethnic\w{0,5}|race|racial|heritage|disab\w{4,6}|impairments?|religio\w{1,3}|faith|beliefs?|gender|sex|sexual(?:ity)?|orientation|transgender|nationalit(?:y|ies)|countr(?:y|ies) of (?:birth|origin)|first languages?|health conditions?|diagnos[ie]s|age (?:groups?|bands?)|pregnan\w{2,3}|marital|primary needs?|(?:type|category|nature) of (?:need|abuse|harm|offence)|protected characteristics?|hate crimes?|immigration status)\b/i // prettier-ignore

/** Columns and rows that count something else, or nothing. */
export const otherUnit = /[£%]|\b(?:costs?|price|fees?|budgets?|spend|income|rate|ratio|average|avg|mean|median|per|share|proportion|percentage|ages?|aged|years? old|days|weeks|months|hours|minutes|miles|times|visits|sessions|meetings|events|schools?|academ(?:y|ies)|nurser(?:y|ies)|homes?|houses|beds?|bedrooms?|rooms|places?|spaces|capacity|pan|posts?|fte|wte|vacanc(?:y|ies)|staff\w{0,3}|teams?|employees|officers?|workers?|workforce|teachers?|carers|adopters|councillors?|members?|governors?|volunteers?|seats?|vehicles?|routes?|buses|taxis|sites?|wards?|score|rating|rank(?:ing)?|level|grade|stages?|band|tier|priority|likelihood|impact|risk|target|forecast|estimate\w{0,2}|expected|projected|proposed|planned|capacity|year group|class(?:es)?|variance|variation|change|difference|ref(?:erence)?|no|#|id|recommendations?|actions?|questions?|agenc(?:y|ies)|organisations?|providers?|settings?|inspections?|audits?|reports?|reviews?|plans|contracts?|displaced|options?|points?|marks?|order)\b/i // prettier-ignore

/** “Young carers” are children, “number of exclusions” is a number. */
export const withoutFalseUnits = (text: string) => text.replace(/\byoung carers\b/gi, 'children').replace(/\bno\.? of\b|\bnumbers? of\b|\bnumber\b/gi, '').replace(/\bcare leavers aged [\d to–-]{2,9}\b/gi, 'care leavers') // prettier-ignore

/** “Adopted”, “of whom excluded”: those of the people counted beside it. */
export const ofThem = /^(?:of (?:whom|which|these),? )?(?:re-?)?[a-z]{3,12}(?:ed|en)$|^of (?:whom|these)\b|^upheld$/i
