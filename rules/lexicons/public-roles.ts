// Who may be named in a published report, and who may not, by what stands beside the name. Sources: ICO, “Disclosing information about
// employees” (the more senior and public-facing the post, the likelier); the wording of published reports, put in general terms.

/** Letters behind a name, by themselves; */
export const postNominals = /^(?:MBE|OBE|CBE|KBE|DBE|BEM|QPM|KPM|KC|QC|JP|DL|FRICS|RIBA|PhD|MRTPI|CPFA|FCA|CIPFA)$/
/** and behind it. */
export const lettersBehind =
  /^,? (?:MPs?|MSP|MS(?=[,;.)]|$)|MEP|KC|QC|CBE|OBE|MBE|DL|JP|VC|GC|CPFA|FCA|MRTPI|FRICS|PhD)\b/

/** Titles that are given names too: “Prince Okafor, aged 12”. */
export const givenTitle =
  /(?<!\b(?:Mr|Mrs|Mr\.|the|The|Lord Chief|His Honour|Her Honour) )\b(?:Prince|Princess|King|Queen|Justice|Earl|Duke|Duchess|Lady|Baron|Bishop),? $/
/** Titles that a mention may begin with. */
export const ownTitle = /^(?:Dame|Bailie|Baillie|Provost|Cynghorydd|Cyng\.?) /
/** How people of public life are called: “Councillor ”, “Baroness ”, “Mr Justice ”. */
export const publicTitle = /\b(?:Cllrs?|Councillors?|Cynghorydd|Cynghorwyr|Cyng|Bailie|Baillie|Maer|Ald|Alderman|Aldermen|Alderwoman|Mayor|Mayoress|Lord|Lady|Baroness|Baron|Viscount|Earl|Duke|Duchess|King|Queen|Prince|Princess|Sir|Dame|Judge|HHJ|DJ|Justice|Coroner|Rt Hon|Bishop|Archbishop|Senator|Pope|Emperor)\.?,? (?:(?:The )?(?:Rt )?(?:Hon|Revd?|Dr|Prof|Mrs|Mr|Ms|Miss)\.? )?(?:[A-Z]\.? ){0,3}$/ // prettier-ignore

const rung = 'senior|lead|named|specialist|community|school|advanced|principal|assistant|newly qualified|allocated|duty|agency|night|district|mental health|family|early help|youth|key|support|care|foster|teaching|class|form|pastoral|children[’\']s|adults?|adult|housing|homelessness|benefits?|enforcement|licensing|environmental health|probation|neighbourhood|personal|student|detective|police|registered|shift|team|her|his|their|the|a|an|our|your|former|then' // prettier-ignore
const worker =
  `(?<!chief |chief-)(?:(?:${rung})[ -]){0,4}` +
  '(?:social worker|health visitor|midwife|nurse|practitioner|support worker|care worker|key ?worker|carers?|caseworker|case manager|youth worker|teacher|headteacher|head teacher|tutor|teaching assistant|senco|safeguarding lead|gp|general practitioner|family doctor|paediatrician|psychiatrist|psychologist|therapist|police officer|constable|pc|dc|dci|ds|sergeant|detective|probation officer|housing officer|support officer|enforcement officer|environmental health officer|licensing officer|personal adviser|advocate|interpreter|paramedic|receptionist|care manager|team manager|line manager|coordinator|co-ordinator|administrator|caretaker|cleaner|nursery worker|iro|independent reviewing officer|cafcass guardian|guardian|dentist|pharmacist|social work student|(?<!social )worker|case holder)' // prettier-ignore
/** A front-line worker, in nobody’s review to be named: before the name, and behind it. */
export const workerBefore = new RegExp(
  `\\b${worker}(?:,|:| –| -| \\()? (?:(?:Mr|Mrs|Ms|Miss|Dr|Mx|Sister|Nurse)\\.? )?$`,
  'i',
)
export const workerBehind = new RegExp(`^(?:, | \\(|, the | – | - | \\|| is | was |, who (?:is|was) |, from |, then ){1,2} ?${worker}\\b`, 'i') // prettier-ignore

/** Labels whose value is the name of somebody who may be named, by their last word; */
export const publicLabel = /(?:^|[\s\W])(?:report of|report from|enquiries|queries|authors?|author\(s\)|officers?|officer\(s\)|contact details|contact name|officer name|members present|member\(s\)|(?:panel|board|committee|council|cabinet|review|trust) members?|councillors?|cllrs?|cynghorwyr|swyddogion|(?:portfolio|office|post|budget) holder|lead|directors?|head of service|chief executive|chair|chairman|chairwoman|chairperson|vice|vice[- ]chair(?:man)?|convener|convenor|clerk|sponsor|(?:report|prepared|compiled|written|presented|approved|cleared|authori[sz]ed|chaired|produced|drafted|edited) by|consulted|apologies|apologies for absence|ymddiheuriadau|substitutes?|mayor|coroner|judge|inspector|independent person|reviewers?|investigators?|scrutineer|architect|auditor|treasurer|secretary|governors?|trustees?|advis[eo]rs?|\w{2,16} experts?|decision maker|decision taker|nominated by|clerk to the (?:council|panel|committee))\s*$/i // prettier-ignore
/** and those that say so only where nobody’s story is told: “Support: Tobi had 12 hours a week”. */
export const openLabel = /(?:^|[\s\W])(?:contacts?|members?|leader|(?:risk |action |asset |process )?owner|accountable|signed|(?:reported|submitted|provided|supplied|completed|checked|signed) by|proposer|seconder|proposed by|seconded by|moved by|candidates?|experts?|legal|finance|support|representatives?|representing)\s*$/i // prettier-ignore
/** What makes of such a label one about the family: “Family member”, “Emergency contact”, “Complaint submitted by”. */
export const familyLabel =
  /\b(?:family|household|emergency|next of kin|birth|complaints?|objections?|referrals?|referred|allegations?|disclosures?|statements?|petitions?|representations?|made|raised|kinship)\b(?!.*\bofficer)/i
/** Labels of lists of those who came, which in a report about somebody may be the family. */
export const attendance =
  /^\W*(?:present|yn bresennol|in attendance|also (?:present|in attendance)|attendees|attendance)\s*$/i
/** Labels whose value is no person. */
export const firmLabel = /\b(?:bidders?|contractors?|suppliers?|tenderers?|firms?|compan(?:y|ies)|organisations?|providers?|consultants?|premises|property|site|location|venue|school|ward|street|road|project|scheme|system)\s*$/i // prettier-ignore
/** Sections that list such people, by the whole of their heading. */
export const publicSection = /^\W*(?:\d[\d.]* )?(?:(?:the )?(?:panel|board|committee|council|cabinet|group|trust|review|working group|task group|governing body|current|elected|new|co-opted)(?:['’]s)? )?(?:members(?:hip)?(?: of the (?:committee|council|board|panel|group|cabinet|trust)\b.*| present)?|councillors?|present|in attendance|attendance|apologies(?: for absence)?|(?:committee |member )?appointments?(?: (?:to|of) .{1,50})?|nominations?(?: (?:to|for) .{1,50})?|(?:outside bodies|naming|twinning|civic|honorary|freedom of|blue plaques?)\b.{0,50}|governors?|trustees|honours?|candidates|substitutes|(?:about the )?(?:author|reviewer)s?|report authors?|contacts?|mayoralty|bibliography|references|background papers|acknowledgements|history of the (?:name|building|hall|house|park|library|street).{0,30}|roll of honour|war memorial)\W*$/i // prettier-ignore
/** Sections that say whom to ask, in whatever report. */
export const contactSection =
  /^\W*(?:\d[\d.]* )?(?:contacts?|contact (?:officers?|details|points?)|further information|report authors?|authors?|about the authors?)\W*$/i
/** Who is told by their family, in a report that names a councillor so as well: “her brother Aziz”, “Young, a single father”. */
export const kinBefore =
  /\b(?:mother|father|mum|mam|dad|son|daughter|sister|brother|husband|wife|partner|aunt|uncle|cousin|niece|nephew|nan|nana|grandmother|grandfather|child|baby|boy|girl|neighbour|friend|tenant|resident|pupil|lodger|(?:mother|father|sister|brother|son|daughter)-in-law),? $/i
export const kinBehind = /^,? (?:\(\d|aged \d|\d{1,2}\b|(?:a|an|his|her|their|the) (?:[a-z-]+ ){0,2}(?:mother|father|mum|dad|son|daughter|sister|brother|husband|wife|widow|partner|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|child|baby|boy|girl|neighbour|friend|tenant|resident|pupil|lodger|carer)\b)|^(?:,| \(| –) ?(?:(?:birth|foster|adoptive|maternal|paternal|former|ex)[ -])?(?:mother|father|mum|dad|son|daughter|sister|brother|husband|wife|widow|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|neighbour)\b(?! [a-z]+ (?:officer|manager|lead))/ // prettier-ignore
/** Reports about such people. */
export const publicSubject = /\b(?:(?:re)?naming (?:of|the)|blue plaques?|twinning|honorary (?:alderm[ae]n|free\w{3,8}|title)|freedom of the|civic (?:honours|awards)|(?<!missed |failed |medical |hospital |dental |clinic )appointments? (?:to|of)|nominations? (?:to|for)|outside bodies|statues?|war memorials?|local history)\b/i // prettier-ignore
/** What honours somebody in public, nearly always somebody dead. */
export const honours = /\b(?:named (?:after|for|in honour of)|in the name of|in (?:memory|honour|commemoration) of|(?:statue|bust|portrait|plaque|memorial|monument|tribute|birthplace|grave|paintings?|poems?|novels?|designs?) (?:to|of|by|commemorating|honouring)|commemorat\w{2,6}|(?:[Gg]rade (?:I{1,2}|[ABC])\*?|listed)[^.]{0,30} by|designed by|built by|founded by|donated by|gift of|opened by|unveiled by|architect|freedom of the (?:borough|city|county|town)|honorary (?:alderman|freeman|title)|blue plaque|listed building|renam\w{2,4}|to be (?:named|called)) (?:the )?(?:local |late |great |sculptor |artist |architect |poet |novelist |(?:Sir|Dame|Lord|Lady|Mr|Mrs|Dr|Alderman|Councillor|Cllr) ){0,3}$/i // prettier-ignore
/** Who wrote what is read. */
export const asAuthor =
  /\b(?:compiled|chaired|commissioned|authored|edited) by\W{0,3}(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Cllr|Councillor)\.? )?$/i
/** Whom the public is told to turn to. */
export const asContact = /\b(?:contact(?:ing)?|(?:enquiries|queries|questions)(?: to| should be (?:made|addressed) to|:)|speak to|(?:e-?mail|telephone|phone|call|write to)|prepared by|written by|drafted by|(?:report|paper|presentation|advice|comments?) (?:by|of|from)|presented by|introduced by|approved by|cleared by|signed(?: by)?|on behalf of|yours (?:sincerely|faithfully),?)\W{0,3}(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? )?$/i // prettier-ignore

/** Behind a name that is part of something else: “Road”, “ Inquiry”, “ and Sons”, “ v ”, “ et al”. */
export const thingBehind = /^(?: [A-Z][\w’'-]{1,20}){0,3} (?:Road|Street|Avenue|Lane|Drive|Close|Crescent|Gardens?|Grove|Terrace|Way|Walk|Court|Place|Square|Hill|Row|Mews|Park|Common|Green|Estate|Bridge|House|Hall|Lodge|Building|Centre|Center|Library|Theatre|School|Primary|Infants?|Juniors?|High|Grammar|Nursery|Academy|College|University|Hospital|Surgery|Clinic|Church|Chapel|Gurdwara|Mosque|Temple|Synagogue|Cathedral|Parish|Trust|Foundation|Charity|Fund|Bequest|Award|Prize|Medal|Cup|Trophy|Scholarship|Lecture|Inquiry|Enquiry|Report|Review|Commission|Committee|Act|Law|Rules?|Principles?|Test|Scale|Guidelines|Formula|Model|Method|Syndrome|Disease|Dementia|Index|Protocol|Judgment|Ruling|Ward|Arms|Inn|Hotel|Ltd|Limited|LLP|plc|Solicitors|Associates|Partners|Architects|Consulting|Consultants|Construction|Homes|Haulage|Group|Brothers|Bros|Developments|Properties|Holdings|Partnerships?|Castings|Stores?|Head|Moss|Fold|Scar|Edge|Brow|Carr|Clough|Fell|Pike|Tarn|Beck|Brook|Water|Marsh|Moor|Heath|Wood|Woods|Cross|Gate|Field|Farm|Mill|Works|Gym|Café|Cafe|Bar|Yard|Salon|Docks?|Amusements|Catering|Builders|Cleaning|Motors|Garage|Taxis|Cars|Travel|Coaches|Foods|Forum|Area|Board|Panel|Network|Alliance|Society|Association|Club|Hub|Fields?|Stand|Stadium|Gallery|Museum|Collection|Room|Suite|Wing|Unit|Statue|Memorial|Day|Week)\b(?!\s?:)|^ (?:&|and) (?:[A-Z][\w’'-]{1,20} ){1,4}(?:Partnership|Trust|Council|Board|LLP|Ltd|Solicitors|Architects|Charity)\b|^ (?:&|and) (?:Sons?|Co\b|Partners|Daughters?|Brothers)|^ (?:officers?|teams?|managers?|service|department|scheme|programme|project|policy|strategy|inquiry|principles?|criteria|judgment|ruling|guidelines)\b|^ bone tests?\b|^ v\.? |^,? et al\b/ // prettier-ignore
/** The same in small letters, which in a case may speak of somebody’s: “Nowicki tests showed”. */
export const smallThingBehind = /^ (?:tests?|review|scale|method|index)\b/
/** The same with a possessive, of what is never somebody’s own alone: “Dempsey’s Gym”. */
export const firmBehind = /^['’]s?(?: [A-Z][\w’'-]{1,20}){0,2} (?:Gym|Cars|Taxis|Café|Cafe|Bar|Salon|Garage|Yard|Ladder|Arms|Inn|Stores|Foundation|Award|Prize|Cup|Medal|Inquiry|Act|Trust|Fund|Charity|Solicitors|Syndrome|Disease)\b/ // prettier-ignore
/** The same with a possessive, of which “Okafor’s House” may be her own. */
export const ownedBehind = /^['’]s (?:law|test|scale)\b|^['’]s?(?: [A-Z][\w’'-]{1,20}){0,3} (?:Road|Street|Lane|Court|Place|Square|Hill|Park|Bridge|House|Hall|Library|School|Primary|Academy|College|Hospital|Surgery|Church|Trust|Charity|Award|Prize|Inquiry|Report|Review|Act|Law|Arms|Inn|Gym|Café|Cafe|Bar|Yard|Field|Farm|Mill)\b/ // prettier-ignore
/** What is called after whoever found it: “’s disease”, “ syndrome”. */
export const eponymBehind =
  /^(?:['’]s?)? (?:disease|syndrome|dementia|encephalopathy|contracture|ataxia|chorea|phenomenon|palsy|lymphoma|competence|cipher)\b|^ (?:law|test|scale)\b|^['’]s (?:[\w-]+ ){0,2}(?:typology|taxonomy|hierarchy|theorem)\b/ // prettier-ignore
/** Before it: “R v ”, “HMP ”. */
export const thingBefore =
  /\b(?:v\.?|ex parte|R \(on the application of|Matter of|St|Saint|Our Lady of|Our Lady|HMP|HMYOI|YOI|RAF|HMS|RNLB|MV|SS|Port|Mount|Lake|River|Loch) $|\bR \($/
/** Of somebody who is dead by now, whenever it was. */
export const centuryDead = /^,? \((?:b(?:orn|\.)? )?1[0-8]\d\d\s?[–-]|^,? \(d(?:ied|\.)? 1[0-8]\d\d\)|^ (?:built|designed|founded|laid out|endowed)\b[^.;]{0,60}\b1[0-8]\d\d\b/ // prettier-ignore
/** Of somebody long dead. */
export const longDead = /^,? [^.;]{0,40}\b(?:killed|died|fell|executed|buried|born|built|designed|founded)\b[^.;]{0,40}\b(?:1[0-8]\d\d|19[0-4]\d)\b|^,? \((?:1[0-8]|190|191|192)\d{1,2}\s?[–-]|^ \(d(?:ied|\.)? (?:1[0-9])\d\d\)/ // prettier-ignore
/** Of whoever is cited, the year. */
export const citedBehind = /^(?:,? (?:[A-Z]\.? ?){0,3}(?:(?:and|&) [A-Z][\w’'-]+ )?)?,? ?\(?(?:19|20)\d\d[a-z]?\)/ // prettier-ignore

/** The last word of a mention that took the thing for the person: “Mary Clegg Park”. */
export const thingInside = / (?:Road|Street|Avenue|Lane|Drive|Close|Crescent|Gardens?|Grove|Terrace|Way|Walk|Court|Place|Square|Row|Mews|Park|Common|Green|Fields?|Estate|Bridge|House|Hall|Lodge|Building|Centre|Library|Theatre|School|Primary|High|Grammar|Academy|College|University|Hospital|Infirmary|Homecare|Junior|Infants|Nursery|Surgery|Church|Trust|Foundation|Charity|Fund|Award|Prize|Inquiry|Review|Commission|Act|Ward|Ltd|LLP|plc|Solicitors|Architects|Surveyors|Consultants|Amusements|Bar|Café|Cafe|Cars|Taxis|Motors|Builders|Construction|Haulage|Catering|Associates|Homes|Group|Docks?|Station|Gurdwara|Mosque|England|Wales|Scotland|Cymru|UK|Moss|Fold|Farm|Mill)$/ // prettier-ignore
