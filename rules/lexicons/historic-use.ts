/** How a draft speaks of a source that has been replaced: as in force, as in force then, or so that only its author can tell. */
export type Use = 'current' | 'past' | 'unsure'

/** A citation and the sentence that it stands in. Offsets count in the sentence. */
export interface CitedIn {
  readonly sentence: string
  readonly start: number
  readonly end: number
  /** Whether it stands where the report assesses what it proposes. */
  readonly assesses: boolean
}

/** Words by which a sentence says that it tells of former law. */
const formerly = new Set(
  `replaced replaces replacing replacement superseded supersedes supersede superseding repealed repeals repealing repeal revoked revokes revoking revocation formerly former
  previous previously predecessor predecessors predecessor's historic historical historically originally original withdrawn cancelled abolished transitional savings
  consolidated consolidates consolidating preceding preceded legacy outdated obsolete re-enacted ceased lapsed expired disapplied sunset pre-dated predates predated
  predate subsequently earlier until whereas`.split(/\s+/),
)
const formerlyPhrases =
  /\bno longer\b|\bat th(?:e|at|is) time\b|\bat that (?:date|point)\b|\b(?:in force|applicable|current|applied|required) (?:then|at)\b|\bthen (?:in force|current|applicable)\b|\bthe then\b|\bas it (?:then )?(?:was|stood)\b|\bprior to\b|\bbefore (?:\d|it|that|this (?:act|date)|the (?:act|new|repeal|introduc|coming|commence|current|equality|care|procurement))|\bcontinue[sd]? (?:to|in)\b|\bremains? (?:in force|applicable|relevant)\b|\b(?:has|have) since\b|\bsince (?:been|amended|updated)\b|\bnow (?:the|part|contained|found|covered|governed|set out)\b|\(now\b|\bout[- ]of[- ]date\b|\bold (?:act|law|regime|regulations|guidance|code|framework|rules|system|legislation)\b|\b(?:saved|preserved|brought) (?:by|forward|under|into)\b|\brestated\b|\bre-enact|\bdating (?:from|back)\b|\bin (?:19|20)\d\ds\b| v\.? [A-Z]|\[(?:19|20)\d\d\]/i
/** What a report proposes, and what it was written by, belongs to its own day. */
const ownActs =
  /^\W*(?:this|the|these|our|a|an)? ?(?:[a-z]{1,12} ){0,2}?(?:report|proposals?|recommendations?|decision|equality|impact assessment|eia|draft|council's duties)\b/i
const duty = /\b(?:must|shall|should|will|is required|are required|requires?|need to|needs to|has a duty|have a duty|duty to|is under|are under|complies|comply|accords?|ensures?)\b/i // prettier-ignore
// “Regard must be had to” asks for something.
const pastVerb =
  /(?<!\bbe )\b(?:was|were|had)\b(?! (?:regard|due regard))|(?<!\b(?:is|are|be|been|being) )\b(?:undertook|took|began|gave|did|made|held|found)\b/i
/** “is held under”: what goes on. */
const present = /\b(?:is|are|be|being)\b/i
const participle = /\b[a-z]{2,14}(?:ed|ade|ought|aken|iven|et out|uilt|et up)\b/i
const perfect = /\b(?:has|have) (?:[a-z]{1,12} ){0,2}?(?:been|[a-z]{2,12}(?:ed|ade|aken|iven))\b/i

const farthest = 500

/** `lastYear` is the year in which the source ceased to apply. */
export function useOf({sentence, start, end, assesses}: CitedIn, lastYear: number): Use {
  const before = sentence.slice(Math.max(0, start - farthest), start)
  // “Race Relations Acts 1976 and 2000”: the second year is no event.
  const after = sentence.slice(end, end + farthest).replace(/^ ?(?:,|and|&|to) (?=(?:19|20)\d\d\b)/, ' ')
  const around = `${before} ${after}`
  if (
    around
      .toLowerCase()
      .split(/[^a-z'-]+/)
      .some(word => formerly.has(word))
  )
    return 'past'
  if (formerlyPhrases.test(around)) return 'past'
  const years = yearsIn(around)
  if (years.some(year => year < lastYear)) return 'past'
  if (ownActs.test(before)) return pastVerb.test(before) ? 'unsure' : 'current'
  if (pastVerb.test(before) || (isAtStart(before) && pastVerb.test(after))) return assesses ? 'unsure' : 'past'
  if (present.test(before) || duty.test(around)) return 'current'
  return perfect.test(before) || participle.test(lastWords(before)) || years.includes(lastYear) ? 'unsure' : 'current'
}

/** “Under the code of 2015 the review was held”. */
const isAtStart = (before: string) => before.trim().split(/\s+/).length <= 4

/** “granted in 1985”, “since June 2012”: years of events, not of titles. */
function yearsIn(text: string): readonly number[] {
  const pattern = /\b(?:in|on|since|of|from|during|between|by|dated|and|to|until) (?:(?:the )?\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]{2,8} )?((?:19|20)\d\d)\b/g // prettier-ignore
  return [...text.matchAll(pattern)]
    .filter(({index}) => !/\bActs?\b[^.]{0,12}$/.test(text.slice(0, index)))
    .map(([, year]) => Number(year))
}

/** The words that govern the citation: “made under the”. */
function lastWords(text: string): string {
  return text.trimEnd().split(/\s+/).slice(-6).join(' ')
}
