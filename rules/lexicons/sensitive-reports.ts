import type {Report} from '#rule'
import {matchesIn} from '#text/matches-in'
import {onceADraft} from './once-a-draft.js'
import {usesPseudonyms} from './case-labels.js'

// Which reports tell of people who must not be known from them. Source: the subjects of published agendas, put in general terms.

export type SensitiveKind = 'review' | 'adoption' | 'education' | 'employment' | 'case' | 'exempt'

const reviewTitle = /\b(?:safeguarding (?:practice |adults? |child(?:ren)? |learning )*review|serious case review|(?:local )?child safeguarding|child (?:death|protection)|practice review|domestic (?:homicide|abuse related death) review|SCR|SAR|DHR|LCSPR|CSPR|homicide|safeguarding (?:incident|concern|enquiry|case))\b/i // prettier-ignore
const adoptionTitle = /\b(?:adoption|adopters?|foster(?:ing|ed| carers?| panel)?|permanence|special guardian(?:ship)?|care proceedings|placement orders?|looked[- ]after child)\b/i // prettier-ignore
const educationTitle = /\b(?:SEND? (?:tribunal|appeal|panel|case)|EHCP?\b.{0,30}\b(?:appeal|panel|case|tribunal)|(?:school )?(?:admission|transport|exclusion|attendance)s? (?:appeal|panel|case|hearing|review)s?|(?:permanent|fixed[- ]term) exclusions?|suspensions? panel|special educational needs.{0,20}(?:appeal|tribunal))\b/i // prettier-ignore
const employmentTitle = /\b(?:disciplinary|grievances?|capability|dismiss(?:al|ed)|employment (?:appeal|tribunal|case)|staff(?:ing)? (?:appeal|case)|appeals? against (?:dismissal|grading)|ill[- ]health retirement|redundancy appeal|sickness absence (?:appeal|hearing)|whistleblow\w{0,5})\b/i // prettier-ignore
const caseTitle = /\b(?:(?:ombudsman|LGSCO|LGO) (?:report|complaint|decision|finding|investigation)|(?:stage (?:one|two|three|1|2|3) )?complaint (?:by|from|about|against|of|review|panel|investigation)|(?:homeless(?:ness)?|housing|allocations?) (?:case|appeal|review|panel)|(?:licen[cs]e|licen[cs]ing|taxi|driver|hackney).{0,40}(?:hearing|review|application|appeal|revocation|conduct)|(?:individual|personal) (?:case|circumstances)|case (?:study|review|conference|summary)|chronology|inquest|safeguarding adults|(?:allocations?|exceptions|hardship|placements?|complex case) panel|standards (?:hearing|complaint)|subject member|hardship|blue badges?|care charging|(?:elective )?home education|unaccompanied|care leavers?|(?:tenancy|benefit|housing) fraud|prosecutions?|(?:member|councillor) (?:conduct|complaint)|code of conduct|(?:review|exclusion|transport|admissions?|education) panel|missing (?:children|persons?)|personal (?:injury|data breach)|child(?:ren)? in need|family support (?:report|review)|community trigger|(?:ASB|anti-social behaviour) case|domestic abuse report|adult support and protection|learning review|significant case|children['’]s hearing|(?:care|support|funding|complex needs) panel|panel gwahardd|adolygiad (?:ymarfer|achos|oedolion))\b|^\W*complaint\W*$/i // prettier-ignore
/** What is about a service as a whole, whatever it is called, unless it tells a story. */
const serviceTitle = /\b(?:polic(?:y|ies)|strateg(?:y|ies)|annual (?:report|review)|budgets?|performance|statements?|procedures|statistics|figures|fees|allowances|recruitment|sufficiency|commissioning|procurement|service (?:plan|review)|action plan|corporate plan|programme|scheme|new (?:office|building|centre)|inspection)\b/i // prettier-ignore

const byTitle: readonly (readonly [SensitiveKind, RegExp])[] = [
  ['review', reviewTitle],
  ['adoption', adoptionTitle],
  ['education', educationTitle],
  ['employment', employmentTitle],
  ['case', caseTitle],
]

/** Why the people of a report are to be kept unknown, from its title, its marking and its manner; undefined for an ordinary one. */
export const sensitivityOf = onceADraft((report): SensitiveKind | undefined => {
  const named = titledKind(report)
  if (named) return named
  const titles = titlesOf(report)
  if (titles.some(title => /\bexempt (?:minutes|report|item|appendix)\b|^\W*(?:exempt|confidential)\W*$/i.test(title)))
    return 'exempt'
  if (usesPseudonyms(report)) return 'review'
  if (kin(report) >= 3) return 'case'
  return report.isExempt ? 'exempt' : undefined
})

/** The same from its title alone: it is about people throughout, and not only where it has an example. */
export const titledKind = onceADraft((report): SensitiveKind | undefined => {
  const titles = titlesOf(report)
  const found = byTitle.find(([, pattern]) => titles.some(title => pattern.test(title)))?.[0]
  const isOfService = found !== 'review' && titles.some(title => serviceTitle.test(title)) && story(report) < 2
  return isOfService ? undefined : found
})

/** Whether a report tells the story of somebody, and not only of a service: “Fostering service: annual report” does not. */
export const tellsACase = onceADraft(
  (report): boolean => usesPseudonyms(report) || (sensitivityOf(report) !== undefined && story(report) >= 2),
)

/** Who speaks of three people’s families speaks of people. */
const kinship = /\b(?:his|her|their) (?:mother|father|son|daughter|sister|brother|husband|wife|mum|dad|nan|grandmother|baby)\b|\b(?:his|her) (?:partner|children)\b/g // prettier-ignore
/** Words of a narrative, of which a report about a service has few. */
const storyWords = /\b(?:(?:his|her) (?:mother|father|partner|son|daughter)|disclosed|was placed|was born|the family|aged \d|year[- ]olds?|the appellant|the complainant|told the|was arrested|was admitted|home visit|social worker|was dismissed|hearing|allegation|sibling)/g // prettier-ignore

/** How many different things of a kind a draft says. */
const countOf = (pattern: RegExp) =>
  onceADraft(({lowerCase}): number => new Set(matchesIn(lowerCase, pattern).map(([found]) => found)).size)
const kin = countOf(kinship)
const story = countOf(storyWords)

/** The subject, the title line, and the first headings. */
export const titlesOf = onceADraft((report: Report): readonly string[] => {
  const subject = report.field('subject')?.value.text
  const title = report.prose.filter(({kind}) => kind === 'title').slice(0, 3).map(({passage}) => passage.text) // prettier-ignore
  const headings = report.headings.slice(0, 2).map(({text}) => text)
  return [...(subject === undefined ? [] : [subject]), ...title, ...headings]
})
