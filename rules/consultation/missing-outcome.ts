import {defineRule, type Section} from '#rule'
import {words} from '#text/words'

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
  /\b(?:and )?(?:(?:any|all|their) (?:of their )?(?:comments|views)(?: (?:received|made))? (?:have|has|had|were|are) (?:been )?(?:fully )?(?:incorporated|included|reflected|taken into account|considered)(?: (?:in|into|within) (?:the|this) (?:report|proposals?))?(?= ?(?:[.,;]|$)))/gim
/** Words by which answers are told, as they begin. */
const telling = [
  'support', 'agree', 'object', 'oppos', 'welcom', 'endors', 'favour', 'prefer', 'confirm', 'advis', 'respon', 'repl', 'feedback', 'said', 'stat', 'noted', 'rais', 'suggest',
  'concern', 'content', 'satisf', 'approv', 'recommend', 'majority', 'percent', 'contribut', 'finding', 'outcome', 'result', 'reflect', 'incorporat', 'chang', 'amend', 'revis', 'led', 'consider',
] // prettier-ignore
const phrases =
  /\bno (?:further |adverse )?(?:comments?|objections?|observations?|views|issues)\b|\bnil return\b|\bcomment(?:s|ed) (?:on|that|as|are|were)\b|\bviews (?:are|were)\b|\basked (?:that|for)\b|%|\bper cent\b/i

function namesConsultees(text: string): boolean {
  return consulted.test(text) && !/\bwill be consulted\b/i.test(text)
}

function hasOutcome({text, children}: Section): boolean {
  const all = [text, ...children.map(child => child.text)].join('\n').replace(boilerplate, ' ')
  return phrases.test(all) || words(all).some(({word}) => telling.some(start => word.startsWith(start)))
}
