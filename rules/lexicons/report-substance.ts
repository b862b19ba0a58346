// The things that a report must set out if members are to act on them, and by which words it does so.

/** By which what others found, or said, is told. */
const found = `finding findings found finds result results outcome outcomes conclusion conclusions concluded concludes identified identifies showed shows shown
  revealed reveals highlighted highlights judged judgement judgements graded lessons evidence feedback responses response replied replies respondents
  praised recommend recommends recommended ratings rated opinion advised stated comments commented asked objected objections objection raised concerns`
const said = `${found} comment view views said supported supports support agreed agrees opposed opposes suggested submissions representations considered`
const findings = 'findings results outcome outcomes conclusions conclusion lessons evidence judgement judgements'
const views = 'responses feedback views comments representations submissions'
const plan =
  'plan plans planned programme programmes actions action measures timetable strategy strategies projects works'

const families: Readonly<Record<string, string>> = {
  [findings]: found,
  [views]: said,
  recommendations: 'recommendation recommendations recommended recommends',
  'strategy strategies':
    'strategy strategies strategic plan plans framework vision approach priorities objectives aims',
  'plan plans masterplan': `${plan} masterplan`,
  'programme programmes': `${plan} schemes list`,
  'policy policies': 'policy policies statement rules scheme criteria guidance procedure procedures code',
  'budget budgets': 'budget budgets budgeted spending expenditure income estimates',
  'options option': 'option options alternative alternatives choices choice',
  'framework frameworks': 'framework frameworks model approach structure',
  'forecast forecasts': 'forecast forecasts outturn projection projected estimate estimated expected',
  'charter charters': 'charter charters',
  'protocol protocols': 'protocol protocols procedure procedures arrangements agreement',
  'evaluation evaluations': 'evaluation evaluated evaluates evaluators scored scores score assessed assessment tenders',
  'assessment assessments': 'assessment assessments assessed assesses',
  'survey surveys': 'survey surveys surveyed respondents replies',
  'inspection inspections': 'inspection inspections inspected inspectors',
  'prospectus manifesto roadmap blueprint': 'prospectus manifesto roadmap blueprint plan vision',
}

/** What a thing is set out by, by the noun that it is. */
export const heads: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(families).flatMap(([nouns, signs]) => {
    const family = new Set([...signs.split(/\s+/), ...nouns.split(' ')])
    return nouns.split(' ').map(noun => [noun, family] as const)
  }),
)

/** What others found or said, and whoever reports it must say who. */
export const reported: ReadonlySet<string> = new Set(`${findings} ${views} recommendations`.split(' '))

/** Words that do not tell one plan, or one review, from another. */
export const generalWords: ReadonlySet<string> = new Set(
  `and the new draft revised proposed updated final annual quarterly monthly weekly latest current attached overall full detailed refreshed
  interim initial main key recent first second third stage phase council council's committee cabinet executive board local national public
  external internal independent report reports year years mid term officer officers member members service services department
  directorate authority borough county city district all any our their its his her this these said relevant above various
  further summary preferred recommended future associated accompanying action implementation delivery emerging formal outline single joint
  written statutory corporate`.split(/\s+/),
)

/** Ways of looking into a thing: a report calls the same one now a review, now an inspection. */
export const inquiries: ReadonlySet<string> = new Set(
  `review inspection audit survey study assessment evaluation consultation inquiry enquiry investigation exercise visit work group task
  finish process pilot trial reviews inspections audits surveys studies consultations analysis engagement`.split(/\s+/),
)
