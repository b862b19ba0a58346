import {defineRule, type Passage, type Prose, type Report, type Section} from '#rule'
import {isBareAnswer} from '#text/bare-answer'
import {findMoney} from '#text/find-money'
import {matchesIn} from '#text/matches-in'
import {findDenial, givesGround, namesFinanceOfficer, type Denial} from '../lexicons/denied-costs.js'
import {onceADraft} from '../lexicons/once-a-draft.js'

export default defineRule({
  summary: 'Who says that a decision costs nothing says why, or which budget pays.',
  why: 'Members cannot tell “nobody asked” from “nothing is spent”, and a decision that failed to weigh its cost can be called in.',
  source: 'Local Government Act 1972 s. 151; call-in ground “inadequate consideration of financial issues”',
  severity: 'warning',
  messages: {
    unreasoned: '“{words}” gives no reason; say why nothing is spent, or name the budget that pays.',
    contradicted: '“{words}” gives no reason beside “{sum}”; state the cost and the budget that pays.',
  },
  examples: [
    {ok: 'Financial implications:\n\nThere are no financial implications, because the hall is let at a full rent.\n'},
    {
      bad: 'Financial implications:\n\nThere are no direct financial implications arising from this report.\n',
      finds: [
        '3:1 “no direct financial implications” gives no reason; say why nothing is spent, or name the budget that pays.',
      ],
    },
    {
      bad: 'Recommendation:\n\nThat Cabinet approves a grant of £25,000 to the hall.\n\nFinancial implications:\n\nThe proposals will not result in any additional costs to the Council.\n',
      finds: [
        '7:1 “not result in any additional costs” gives no reason beside “£25,000”; state the cost and the budget that pays.',
      ],
    },
    {
      bad: 'Revenue costs:\n\nThe scheme is cost neutral.\n\nCapital costs:\n\nNone arising directly from this report.\n',
      finds: [
        '3:1 “cost neutral” gives no reason; say why nothing is spent, or name the budget that pays.',
        '7:1 “None” gives no reason; say why nothing is spent, or name the budget that pays.',
      ],
    },
    {near: 'Financial implications:\n\nThere are no additional costs. The work is done by the present team.\n'},
    {near: 'Financial implications:\n\nThe Director of Finance confirms that there are no financial implications.\n'},
    {near: 'Financial implications:\n\nThere are no costs beyond those agreed in the budget for 2024/25.\n'},
    // Revenue says what is spent; that nothing is bought needs no more words.
    {
      near: 'Revenue costs:\n\nStamps cost £400 a year, met from the office budget.\n\nCapital costs:\n\nThere are no capital costs.\n',
    },
    {near: 'Financial implications: None.\n'},
  ],
  *check({report}) {
    for (const answer of report.sections.flatMap(answersOf)) {
      const found = findAssertion(answer, report)
      if (!found || isSettledBeside(answer.section, found.kind, report)) continue
      const {words, at} = found
      const spent = spentIn(report)
      if (spent) yield {says: 'contradicted', with: {words, sum: spent.text}, at, because: spent.range()}
      else if (isInformational(report)) yield {says: 'unreasoned', with: {words}, at, severity: 'suggestion'}
      else yield {says: 'unreasoned', with: {words}, at}
    }
  },
})

interface Answer {
  readonly section: Section
  readonly pieces: readonly Passage[]
  /** Whether it stands under a heading on costs. */
  readonly isOnCosts: boolean
}

const onCosts = new Set(['financial-implications', 'revenue-costs', 'capital-costs', 'costs', 'resource-implications'])

function answersOf(section: Section): readonly Answer[] {
  const pieces = proseOf(section).map(({passage}) => passage)
  if (section.id === undefined ? /\b(?:financ|costs?\b|budget)/i.test(section.title) : onCosts.has(section.id))
    return [{section, pieces, isOnCosts: true}]
  // One line of several: “There are no financial, legal or equality implications”.
  return section.id === 'implications' ? pieces.map(piece => ({section, pieces: [piece], isOnCosts: false})) : []
}

function proseOf(section: Section): readonly Prose[] {
  const own = section.children.filter(({id, title}) => id === undefined && !/\b(?:financ|costs?\b|budget)/i.test(title))
  return [...section.prose, ...own.flatMap(proseOf)]
}

/** A denial in an answer that says nothing else, or that stands beside money spent, without a ground. */
function findAssertion({pieces, isOnCosts}: Answer, report: Report) {
  const text = pieces.map(piece => piece.text).join('\n')
  if (isBareAnswer(text) || givesGround.test(text) || namesFinanceOfficer.test(text)) return undefined
  const sentences = pieces.flatMap(sentencesOf)
  const denials = sentences.map(sentence => findDenial(sentence.text, isOnCosts))
  const index = denials.findIndex(denial => denial !== undefined)
  const [denial, sentence] = [denials[index], sentences[index]]
  if (!denial || !sentence || (denials.includes(undefined) && !spentIn(report))) return undefined
  // “No cost arises: the developer pays.”
  if (/(?::| [–—-]) ?[a-z]/i.test(sentence.text.slice(denial.end))) return undefined
  return {words: sentence.text.slice(denial.start, denial.end), kind: denial.kind, at: sentence.range()}
}

function sentencesOf(passage: Passage): readonly Passage[] {
  return matchesIn(passage.text, /[^\s.;!?][^.;!?\n]*/g).map(({index, 0: words}) => passage.slice(index, index + words.trimEnd().length)) // prettier-ignore
}

/** Whether another answer on costs says what is spent: then “no capital costs” needs no more words. */
function isSettledBeside(section: Section, kind: Denial['kind'], report: Report): boolean {
  const isPart = section.id === 'capital-costs' || section.id === 'resource-implications'
  if (kind === 'any' && !isPart) return false
  return groundedIn(report).some(other => other !== section)
}

const groundedIn = onceADraft(({sections}) =>
  sections.filter(({id, text}) => id !== undefined && onCosts.has(id) && givesGround.test(text)),
)

const spentIn = onceADraft(({recommendations}): Passage | undefined => {
  for (const {passage} of recommendations) {
    const [sum] = /\b(?:note[sd]?|receives?)\b/i.test(passage.text) ? [] : findMoney(passage.text)
    if (sum) return passage.slice(sum.start, sum.end)
  }
  return undefined
})

/** Whether members are asked only to take note, and nobody is given something to do. */
const isInformational = onceADraft(({recommendations, lowerCase}): boolean => {
  const isNoting = recommendations.every(({passage}) =>
    /^(?:that )?(?:[^.]{0,60} )?(?:notes?|noted|receives?|comments?|considers?)\b/i.test(passage.text),
  )
  return (
    recommendations.length > 0 && isNoting && !/\b(?:action|improvement|delivery|implementation) plan\b/.test(lowerCase)
  )
})
