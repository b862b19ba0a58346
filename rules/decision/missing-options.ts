import {defineRule} from '#rule'

export default defineRule({
  summary: 'The report says which alternatives were considered, and why they were rejected or could not be.',
  why: 'Members who see one option have nothing to choose from, and a consultation on it was not fair.',
  source:
    'SI 2012/2089 reg 12(2)(c) (binds executive decisions; good practice for others); R (Moseley) v Haringey [2014] UKSC 56',
  severity: 'warning',
  messages: {
    bare: '“{answer}” gives no reason; name the alternatives and why they were rejected, or why there is no choice.',
    unreasoned: 'No alternative is named, and no reason why there is none; add one or the other.',
    unjudged:
      'Options are named, and nothing is said for or against them; say why they are rejected or left to members.',
    absent: 'An executive report without the alternatives considered; add them, and why they were rejected.',
  },
  examples: [
    {ok: 'Alternative options considered:\n\nTo close the hall was rejected, because the club has no other place.\n'},
    {
      bad: 'Alternative options considered: N/A\n',
      finds: [
        '1:33 “N/A” gives no reason; name the alternatives and why they were rejected, or why there is no choice.',
      ],
    },
    {
      bad: 'Alternative options considered:\n\nThere are no alternative options.\n',
      finds: ['3:1 No alternative is named, and no reason why there is none; add one or the other.'],
    },
    {
      bad: 'Report to: Cabinet\n\nRecommendations:\n\n1. That the hall be let.\n',
      finds: ['3:1 An executive report without the alternatives considered; add them, and why they were rejected.'],
    },
    {
      bad: 'Alternative options considered:\n\nThe options are to let the hall, to sell it or to keep it empty.\n',
      finds: [
        '3:1 Options are named, and nothing is said for or against them; say why they are rejected or left to members.',
      ],
    },
    {near: 'Alternative options considered:\n\nNone. The Council has a statutory duty to set a budget.\n'},
    {
      near: 'Report to: Cabinet\n\nRecommendations:\n\n1. That the hall be let.\n\nBackground:\n\nTwo other options were rejected: both cost more.\n',
    },
    {
      near: 'Report to: Cabinet\n\n## Recommendations\n\n1. That the hall be let.\n\n## Analysis of alternative options\n\n**Option 1: sell the hall.** This would leave the clubs without a room.\n',
    },
    {
      bad: 'Report to: Cabinet\n\nRecommendations:\n\n1. That the hall be let.\n\n## Payment options\n\nTenants may pay by card.\n',
      finds: ['3:1 An executive report without the alternatives considered; add them, and why they were rejected.'],
    },
    {near: 'Report to: Overview and Scrutiny Committee\n\nRecommendations:\n\n1. That the report be noted.\n'},
  ],
  *check({report}) {
    const section = report.section('options')
    const [answer] = section?.prose ?? []
    if (!section) {
      const recommendations = report.section('recommendations')
      const isAsked = report.missingSections.some(({id}) => id === 'options')
      if (recommendations && !isAsked && report.committee?.kind === 'executive' && !weighed.test(report.lowerCase))
        yield {says: 'absent', at: recommendations.label, severity: 'suggestion'}
    } else if (section.isBareAnswer && answer)
      yield {says: 'bare', with: {answer: answer.passage.text}, at: answer.passage.range()}
    else if (answer && section.children.length === 0 && denied.test(section.text) && !reasoned.test(section.text))
      yield {says: 'unreasoned', at: answer.passage.range()}
    else if (answer && section.children.length === 0 && isUnjudged(section.text))
      yield {says: 'unjudged', at: answer.passage.range(), severity: 'suggestion'}
  },
})

const denied =
  /^(?:none\b|(?:other|alternative) (?:options?|alternatives?) (?:were|was|have been|are) (?:not|never)\b|no (?:other |alternative )?(?:options?|alternatives?)|there (?:are|were|is) none\b|there (?:are|were|is) no (?:other |alternative |viable )?(?:options?|alternatives?)|not applicable)/i
const reasoned =
  /\b(?:because|since|as (?:the|this|it|there|a|no)\b|due to|in order to|so that|statutory|legally|required|requirement|duty|obliged|must|otherwise|would (?:not|mean|be|leave|have|result|cost|lose)|rejected|discounted|given that|no discretion|for information|only)\b/i

/** A few words that name what members may do, and stop there. */
function isUnjudged(text: string): boolean {
  return (
    text.length < 300 &&
    /\b(?:options?|alternatives?|members (?:may|can|could))\b/i.test(text) &&
    !/\b(?:because|since|due to|so that|in order to|would|rejected|discounted|preferred|recommended|favoured|discarded|dismissed|disadvantages?|advantages?|risks?|costs?|cheaper|dearer|statutory|duty|required|must|otherwise|see|section|paragraphs?|appendix|report|above|below|not [a-z]+)\b|[£%]/i.test(
      text,
    )
  )
}

// Some templates weigh the options in the body.
const weighed =
  /\b(?:options?|alternatives?|courses of action)\b[^.]{0,120}\b(?:considered|rejected|discounted|not (?:favoured|recommended|preferred|pursued)|appraised?)\b|\b(?:considered|rejected|discounted)\b[^.]{0,60}\b(?:options?|alternatives?)\b/
