import {defineRule, type Prose, type Section} from '#rule'
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
      const told = prose.find(({passage}) => tellsOfConsulting.test(withoutPlans(passage.text)))
      if (!told || hasOutcome(prose.map(({passage}) => passage.text).join('\n'))) continue
      yield {says: 'missing', at: told.passage.range()}
    }
  },
})

const boilerplate =
  /\b(?:comments?|views|responses?|feedback|observations|suggestions)(?: (?:received|made|raised))? (?:have|has|had|were|are|will be|was)(?: (?:all |also )?been)? ?(?:fully |duly |where appropriate |all )?(?:incorporated|included|reflected|taken|considered|addressed|noted|sought|invited|requested|obtained)\b(?: (?:into account|on board))?/gi
const outcome =
  /\b(?:support(?:s|ed|ive|ing)?\b(?! (?:staff|services?|workers?|teams?|officers?))|in favour|agree[sd]?|agreement|object(?:s|ed|ion|ions)|oppos(?:e|es|ed|ition)|welcom(?:e|es|ed)|endorse[sd]?|prefer(?:s|red|ence)|confirm(?:s|ed)|advise[sd]?\b(?! (?:of|about))|respon(?:se|ses|ded)|repl(?:y|ies|ied)|feedback|said|stated|rais(?:e|es|ed)|suggest(?:s|ed|ions?)|concern(?:s|ed)|content (?:with|that|to)|satisfied|recommended|majority|findings|outcomes?|results?|(?:was|were|been) (?:changed|amended|revised)|led to|expressed|commented|comments (?:that|on|as|are|were)|nothing to add|reported|accepted|felt|queried|considered that|requested|asked (?:that|for)|notes?|noted|views (?:are|were)|issues)\b|\bno (?:[a-z]{1,12} ){0,2}(?:comments?|observations?|views)\b|\bnil return|%|\bper cent\b/i

// Consultation still to come has no outcome.
function withoutPlans(text: string): string {
  return text.replace(/\b(?:will|would|is to|are to) (?:also |then )?be [a-z]{1,15}/gi, ' ')
}

function hasOutcome(text: string): boolean {
  return tellsElsewhere.test(text) || outcome.test(text.replace(boilerplate, ' '))
}

function proseOf(section: Section): readonly Prose[] {
  const own = section.children.filter(({id}) => id === undefined)
  return [...section.prose, ...own.flatMap(proseOf)]
}
