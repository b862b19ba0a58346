import {defineRule, type Prose, type Section} from '#rule'
import {foldedWords} from '#text/folded-words'
import {tellsElsewhere, tellsOfConsulting} from '../lexicons/consultation-words.js'

export default defineRule({
  summary: 'The report says what those consulted said.',
  why: 'Members must take the views conscientiously into account, and cannot where the report names consultees but not their views.',
  source: 'The fourth Gunning principle, approved in R (Moseley) v Haringey [2014] UKSC 56',
  severity: 'warning',
  messages: {
    missing: 'Those consulted are named, their views are not; say what they said, or that they had no comments.',
  },
  examples: [
    {ok: 'Consultation:\n\nThe parish council was consulted in May and supported the scheme.\n'},
    {
      bad: 'Consultation:\n\nThe parish council has been consulted in May and any comments have been incorporated into the report.\n',
      finds: ['3:1 Those consulted are named, their views are not; say what they said, or that they had no comments.'],
    },
    {near: 'Consultation:\n\nThe parish council was consulted in May. No comments were received.\n'},
    {
      near: 'Consultation:\n\nThe responses of the parish council, which was consulted in May, are set out in paragraph 4.2.\n',
    },
    {
      bad: 'Consultation:\n\nThe responsible ward councillors were consulted in May on the proposed changes. All comments received have been fully considered.\n',
      finds: ['3:1 Those consulted are named, their views are not; say what they said, or that they had no comments.'],
    },
    {near: 'Consultation:\n\nWard councillors were consulted in May and raised no objection.\n'},
    {near: 'Consultation:\n\nThe public will be consulted in May.\n'},
  ],
  *check({report}) {
    for (const {section} of report.consultations) {
      const prose = proseOf(section)
      // Most reports tell the outcome, and to look for it costs less than to look for the consultation.
      if (hasOutcome(prose.map(({passage}) => passage.text).join('\n'))) continue
      const told = prose.find(({passage}) => tellsOfConsulting.test(withoutPlans(passage.text)))
      if (told) yield {says: 'missing', at: told.passage.range()}
    }
  },
})

const boilerplate =
  /\b(?:comments?|views|responses?|feedback|observations|suggestions)(?: (?:received|made|raised))? (?:have|has|had|were|are|will be|was)(?: (?:all |also )?been)? ?(?:fully |duly |where appropriate |all )?(?:incorporated|included|reflected|taken|considered|addressed|noted|sought|invited|requested|obtained)\b(?: (?:into account|on board))?/gi
/** Words by which answers are told. */
const telling = new Set(
  `agree agreed agrees agreement object objects objected objection objections oppose opposes opposed opposition welcome welcomes welcomed endorse endorses endorsed
  favour prefer prefers preferred preference confirms confirmed response responses responded reply replies replied feedback said stated raise raises raised suggest suggests
  suggested suggestion suggestions concern concerns concerned satisfied recommended majority findings outcome outcomes result results expressed commented reported accepted felt
  queried requested note notes noted issues`.split(/\s+/),
)
const phrases =
  /\bsupport(?:s|ed|ive|ing)?\b(?! (?:staff|services?|workers?|teams?|officers?))|\badvise[sd]?\b(?! (?:of|about))|\bcontent (?:with|that|to)\b|\b(?:was|were|been) (?:changed|amended|revised)\b|\bled to\b|\bcomments (?:that|on|as|are|were)\b|\bnothing to add\b|\bconsidered that\b|\basked (?:that|for)\b|\bviews (?:are|were)\b|\bno (?:[a-z]{1,12} ){0,2}(?:comments?|observations?|views)\b|\bnil return|%|\bper cent\b/i

// Consultation still to come has no outcome.
function withoutPlans(text: string): string {
  return text.replace(/\b(?:will|would|is to|are to) (?:also |then )?be [a-z]{1,15}/gi, ' ')
}

function hasOutcome(text: string): boolean {
  const rest = text.replace(boilerplate, ' ')
  return foldedWords(rest).some(word => telling.has(word)) || tellsElsewhere.test(text) || phrases.test(rest)
}

function proseOf(section: Section): readonly Prose[] {
  const own = section.children.filter(({id}) => id === undefined)
  return [...section.prose, ...own.flatMap(proseOf)]
}
