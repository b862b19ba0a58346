import {defineRule, type Section} from '#rule'

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
    {near: 'Consultation:\n\nThe public will be consulted in May.\n'},
  ],
  *check({report}) {
    for (const {section} of report.consultations) {
      const [first] = section.prose
      if (!first || !namesConsultees(section.text) || hasOutcome(section)) continue
      yield {says: 'missing', at: first.passage.range()}
    }
  },
})

const consulted =
  /\b(?:(?:has|have|had) been|was|were) (?:also )?(?:consulted|asked|invited to comment|engaged)\b|\bconsultation (?:has taken|took) place\b|\bconsulted (?:on|with)\b/i
const boilerplate =
  /\b(?:and )?(?:(?:any|all|their) (?:of their )?(?:comments|views)(?: (?:received|made))? (?:have|has|had|were|are) (?:been )?(?:fully )?(?:incorporated|included|reflected|taken into account|considered)(?: (?:in|into|within) (?:the|this) report)?)/gi
const outcome =
  /\b(?:support(?:s|ed|ive)?|agree[sd]?|object(?:s|ed|ions?)?|oppos(?:es|ed|ition)|welcom(?:es|ed)|endorse[sd]?|favour(?:s|ed)?|prefer(?:s|red)?|confirm(?:s|ed)|advis(?:es|ed)|comment(?:s|ed) (?:that|on)|no (?:further |adverse )?(?:comments?|objections?|observations?|responses?|concerns?|views|issues)|nil return|respon(?:ses|ded|dents)|replie[sd]|feedback|said|stated|noted|raised|suggest(?:s|ed)|request(?:s|ed) that|asked (?:that|for)|concern(?:s|ed)|content|satisfied|approve[sd]|recommend(?:s|ed)|majority|per cent|%|considers?|contributed|findings?|outcome|results?|changed|amended|revised|led to|views (?:are|were)|comments (?:are|were) (?:set|that|as))\b/i

function namesConsultees(text: string): boolean {
  return consulted.test(text) && !/\bwill be consulted\b/i.test(text)
}

function hasOutcome({text, children}: Section): boolean {
  const all = [text, ...children.map(child => child.text)].join('\n').replace(boilerplate, ' ')
  return outcome.test(all) || /%/.test(all)
}
