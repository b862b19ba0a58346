// Which words are one and which are many. Source: British English usage; words for bodies of people (“the Council are”) are left out, because both are right.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** People, in the plural; none of them is a verb. */
export const people =
  set(`members officers councillors residents children people pupils parents carers families tenants employees applicants
  objectors neighbours businesses partners stakeholders users customers patients students teachers governors trustees directors managers
  workers practitioners professionals volunteers owners leaseholders landlords tenants drivers cyclists pedestrians commuters adults women men
  girls boys individuals persons citizens electors voters candidates consultants contractors developers suppliers providers respondents
  consultees representatives colleagues leaders inspectors auditors visitors travellers migrants refugees learners apprentices claimants
  householders occupiers operators traders victims witnesses survivors clients caretakers wardens`)

/** Things, in the plural; none of them is a verb. */
export const things =
  set(`recommendations implications proposals options policies services authorities councils schools homes properties
  organisations objections representations responses applications decisions strategies schemes contracts budgets buildings sites facilities
  arrangements assessments improvements requirements documents objectives priorities activities regulations procedures powers duties
  consultations reductions increases savings reserves resources receipts appendices papers paragraphs sections meetings committees boards
  wards areas roads streets parks houses flats dwellings vehicles allocations contributions payments invoices accounts circumstances
  conditions considerations obligations opportunities difficulties pressures vacancies posts teams partnerships agencies departments
  projects programmes initiatives actions findings outcomes targets indicators figures statistics estimates assumptions matters amendments
  alterations agreements discussions negotiations guidelines standards principles criteria phenomena`)

/** Plurals without an “s”, which are often taken for one thing. */
export const irregular = set('criteria phenomena')

/** They end in “s” and are one thing, or may be. */
export const notPlural =
  set(`news series species means headquarters premises works lens gas bias atlas canvas chaos ethos bus plus corps
  diabetes measles sales christmas cosmos yes its this does was has is less unless perhaps always whereas overseas afterwards towards
  besides bowls darts billiards draughts innings gallows barracks crossroads chassis arts times estates accounts finances others
  regards thanks proceeds odds outskirts details sports gasworks waterworks as us alias pancreas`)

/** Amounts of many, which count as one: “three weeks is long”. */
export const measures =
  set(`seconds minutes hours days weeks fortnights months years decades pence pounds euros dollars miles metres
  kilometres feet yards inches hectares acres litres tonnes tons kilograms percent degrees points thirds quarters millions thousands`)

/** One thing, and no body of people. Words in -tion, -ment, -ance and their like need no entry. */
const singular =
  set(`report proposal budget policy scheme site contract strategy cost review plan building process approach work evidence
  equipment progress training guidance advice option target analysis purpose aim scope outcome result impact effect use delivery quality
  value nature timing price level success risk response road street property lease licence grant system rate tax charge fee deficit
  surplus shortfall saving deadline timetable document appendix paragraph survey study hearing letter notice petition objective priority
  information legislation funding capacity`)
/** They are no one thing and never many: “progress have” is always a slip. */
export const uncountable = set(
  `progress information equipment evidence guidance advice training legislation funding capacity work`,
)

const abstract = /(?:tion|sion|ment|ness|ance|ence|ure|ism)$/
const bodies =
  set(`population generation administration organisation association corporation federation delegation institution congregation
  foundation commission government parliament department management establishment regiment alliance audience conference coalition
  opposition profession proportion fraction selection collection combination mixture detachment contingent nation deputation
  section portion legislature procurement enforcement environment regeneration finance insurance education prosecution defence
  constituent client patient resident president agent student parent opponent respondent correspondent superintendent infrastructure`)

/** Whether a word in small letters is one thing. */
export function isSingular(word: string): boolean {
  return singular.has(word) || (abstract.test(word) && !bodies.has(word))
}

/** Whether a word in small letters, plainly a noun, is many things. */
export function isPlural(word: string): boolean {
  if (measures.has(word)) return false
  if (people.has(word) || things.has(word)) return true
  return word.endsWith('s') && /[a-z]{3}s$/.test(word) && !/(?:ss|us|is|ics)$/.test(word) && !notPlural.has(word)
}

/** Words of which a noun phrase has none: prepositions, conjunctions, verbs, pronouns. */
export const outsideNoun =
  set(`of in on at by for from with to into onto over under about after before between through during without within
  against among across per via than and or but nor if that which who whom whose when where while whilst because although though since unless
  until as so how why what whether not is are was were be been being am has have had having do does did will would can could may might must
  shall should it he she they we you i them him us me there here then`)

/** They begin a clause, so that a subject stands behind them. */
export const clauseOpeners = set('that because if although though since unless while whilst whereas so')
export const wideOpeners = set('when where whether as once until and but how which or then')

export const manyDeterminers = set(
  `the these those all both many several most some our their its such other few various numerous certain`,
)
export const oneDeterminers = set('the this a an each every its their our another no')

/** Things that a slip calls “who”. */
export const lifeless =
  set(`service scheme programme project policy building property facility system process plan contract site fund document
  report strategy budget hall road lease application proposal letter grant equipment vehicle website procedure course event`)

/** What shows that “who” may stand for somebody: “users of the service who”. */
export const somebody =
  set(`those anyone everyone someone anybody everybody somebody nobody person user member staff child officer adult resident
  family he she they him her them one two three four five both all many some few others each cllr mr mrs ms miss dr team group man woman
  baby girl boy youth pupil parent carer public community communities`)

/** Plurals that are no verb, and one of each, for “this proposals” and “these proposal”. */
export const plainPlurals = new Map(
  `recommendation implication proposal option policy authority council school property organisation objection representation application decision
  strategy building arrangement assessment improvement requirement objective activity regulation consultation reduction appendix paragraph
  meeting committee officer councillor resident member child family carer tenant site scheme facility`
    .split(/\s+/)
    .map(one => [pluralOf(one), one]),
)

/** The plural of a regular noun. */
export function pluralOf(one: string): string {
  if (one === 'child') return 'children'
  if (one === 'appendix') return 'appendices'
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`
}

/** What only a subject of one takes, and the form for many. */
export const manyForms: ReadonlyMap<string, string> = new Map([
  ...([['is', 'are'], ['was', 'were'], ['has', 'have'], ['does', 'do']] as const),
  ...`recommends considers agrees requires believes receives provides seeks proposes expects understands asks feels thinks accepts suggests
  includes continues becomes remains consists contains exists`.split(/\s+/).map(word => [word, word.slice(0, -1)] as const),
]) // prettier-ignore
export const oneForms: ReadonlyMap<string, string> = new Map([['are', 'is'], ['were', 'was'], ['have', 'has']]) // prettier-ignore

export const numbers = set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred',
)

/** Adverbs between a subject and its verb. */
export const adverbs = set('also now already currently therefore still often then generally clearly only usually not all both never previously subsequently') // prettier-ignore
