// Which capitals behind the word for a person are no initials of a name. Source: the abbreviations of published safeguarding reviews and case papers.

/** The words for a person that a label follows. */
export const personNouns = 'child baby infant toddler sibling brother sister twin mother father mum dad stepfather stepmother grandmother grandfather grandparent aunt uncle cousin son daughter niece nephew husband wife boyfriend girlfriend neighbour friend parent partner adult person patient resident victim perpetrator witness pupil student learner client tenant claimant complainant appellant applicant boy girl male female man woman carer adopter relative subject teenager youth'.split(' ') // prettier-ignore

/** Before two capitals they name somebody as surely: “Mr JK”. */
export const titleNouns = ['mr', 'mrs', 'ms', 'miss', 'mx'] as const

/** The family and those who work with it, as chronologies write them. */
const roles =
  `MO FA MU BF BM FM FC MGM MGF PGM PGF MGP PGP MGGM PGGM GM GF GP GPS HV MW SW SSW ASW IRO IRO DSL DSO DO SN CP CSW FSW FSWS SENC CAM PC DC DS DI SGT EWO EP OT SLT SALT TA HT DHT HOD AHT LSA KS
  NOK PA YP YPS CYP SU SUS MHA AMHP RC RMN CPN ICB CCG PCT LA LAC CIC CLA CIN CPP CPC ICPC RCPC CME EHE EHC EHA EH EHM CAF TAC TAF LADO YOT YOS YJS PO OM UASC EET NEET SGO SG RO ICO CO PLO FGC PEP VS PRU AP SEN SENS EBD SLD MLD PMLD ASD ASC ADD PDA ODD FAS
  LD PD SLCN MH MHT CMHT ED AED ITU HDU ICU NICU SCBU UTC WIC OPD DNA WNB DNAR DOB DOD COD PM DV DVA DA IPV FGM CSE CSA CCE CE SA DSH SH OD LSCB LSCP SCB SCP SAB CSP SCR SAR DHR MHR CDR CDOP MCA DOLS LPS DST CHC BIA IMCA IMR IMRS TOR KLOE
  ID NI NHS UPN ULN UK EU US EEA NRM HO UKBA NRPF DWP UC ESA PIP DLA HB CTB DHP RP HA ASB PSPO CBO CPN NSP TWOC GBH ABH CPS CJS PVP PPN STL MDT MDTS BMI BP HR TB HIV STI LARC AN PN EPDS QOF EMIS TPP HC FLO VLO IDVA ISVA SARC MARAC BME BAME LGBT PSHE PE RE IT PDF RAG TBC TBD NA NFA NB FAO CC QA AF AFC MP MPS PP FSM EAL FE HE LEP VCS ICS PCN VPS QOL NEB LPA LPAS EPA CTO CTR RPR ADL POA IMHA HQ TA`.split(
    /\s+/,
  )

const known = new Set(roles)
export const isRoleOrTerm = (letters: string) => known.has(letters)

/** What is looked for at once behind the label of a service, and not behind the label of a person: “adult MH services”. */
export const serviceNoun = /^ (?:and |or )?(?:[a-z]{1,15} )?(?:services?|teams?|plans?|pathways?|needs?|panels?|boards?|units?|wards?|clinics?|conferences?|reviews?|meetings?|referrals?|strateg(?:y|ies)|polic(?:y|ies)|provision|support|status|numbers?|codes?|register|records?|reports?|assessments?|cases?|forms?|systems?|budgets?|funding|placements?|cohorts?|groups?|leads?|visits?|workers?|nurses?|officers?|social|orders?|process(?:es)?|training|care|data|figures|places?|levels?|criteria|thresholds?|protocols?|procedures?|guidance|checks?|score|rates?|disorders?|tests?|scans?)\b/ // prettier-ignore

/** Where a draft says that the letters of its labels were chosen otherwise. */
export const notInitials = /\b(?:not|no|nor|neither|never|rather than|instead of)\b[^.]{0,60}\binitials\b|\binitials\b[^.]{0,60}\b(?:(?:are|were|is|do|does|have|has|bear) (?:not|no)|random(?:ly)?|at random|changed|altered|fictitious|invented|unrelated)\b|\bletters?\b[^.;]{0,80}\b(?:random(?:ly)?|at random|arbitrar(?:y|ily)|unrelated|(?:bears?|have|has) no (?:relation|connection|link|meaning|significance|bearing)\w{0,4}|(?:do|does) not (?:stand|refer|relate|reflect|correspond|represent))\b|\b(?:random(?:ly)?|arbitrar(?:y|ily))\b[^.]{0,40}\b(?:letters?|initials)\b/i // prettier-ignore
