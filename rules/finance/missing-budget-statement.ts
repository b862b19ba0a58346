import {defineRule, type Passage, type Report} from '#rule'
import {words} from '#text/words'

export default defineRule({
  summary: 'A report that sets the budget or the council tax says how robust it is, and who may not vote.',
  why: 'Council must have regard to the chief finance officer’s report when it sets the tax; without it the decision is open to challenge.',
  source: 'Local Government Act 2003 s. 25; Local Government Finance Act 1992 s. 106',
  severity: 'error',
  messages: {
    robustness:
      'The budget is set without the chief finance officer’s statement that the estimates are robust (section 25); add it.',
    arrears:
      'Council tax is set without the note on members in arrears (section 106, 1992); add it for those who vote.',
  },
  examples: [
    {
      ok: 'Report to: Council\nSubject: Budget and council tax 2024/25\n\nRecommendations:\n\n1. That the council tax for 2024/25 be set as in Appendix A.\n\nFinancial implications:\n\nThe Chief Finance Officer reports under section 25 of the Local Government Act 2003 that the estimates are robust.\n\nLegal implications:\n\nSection 106 of the Local Government Finance Act 1992 forbids a member who is two months in arrears to vote.\n',
    },
    {
      bad: 'Report to: Council\nSubject: Budget and council tax 2024/25\n\nRecommendations:\n\n1. That the council tax for 2024/25 be set as in Appendix A.\n',
      finds: [
        '6:4 Council tax is set without the note on members in arrears (section 106, 1992); add it for those who vote.',
        '6:4 The budget is set without the chief finance officer’s statement that the estimates are robust (section 25); add it.',
      ],
    },
    {
      bad: 'Report to: Cabinet\nSubject: Revenue budget 2024/25\n\nRecommendation:\n\nThat the revenue budget for 2024/25 be approved.\n',
      finds: [
        '6:1 The budget is set without the chief finance officer’s statement that the estimates are robust (section 25); add it.',
      ],
    },
    {
      near: 'Report to: Cabinet\nSubject: Revenue budget monitor 2024/25\n\nRecommendation:\n\nThat the revenue budget for 2024/25 be noted.\n',
    },
    {
      near: 'Report to: Council\nSubject: Council tax reduction scheme\n\nRecommendation:\n\nThat Council approves the council tax reduction scheme for 2024/25.\n',
    },
    {
      near: 'Report to: Cabinet\nSubject: Budget for the library roof\n\nRecommendation:\n\nThat Cabinet approves a budget of £40,000 for 2024/25.\n',
    },
    {
      near: 'Report to: Overview and Scrutiny\nSubject: Budget 2024/25\n\nRecommendation:\n\nThat the Committee recommends Council to approve the budget for 2024/25.\n',
    },
  ],
  *check({report}) {
    if (report.jurisdiction !== 'england' || !['budget', 'council tax'].some(report.includes)) return
    const kind = report.committee?.kind
    if (kind === 'scrutiny' || kind === 'regulatory' || !isAboutBudget(report)) return
    const tax = recommended(report, setsTax)
    const at = (tax ?? (isAboutWhole(report) ? recommended(report, setsBudget) : undefined))?.range()
    if (!at) return
    if (!tellsOfRobustness.test(report.lowerCase)) yield {says: 'robustness', at}
    // The executive only recommends the tax.
    if (tax && !tellsOfArrears.test(report.lowerCase))
      yield {says: 'arrears', at, severity: kind === 'executive' ? 'suggestion' : 'warning'}
  },
})

const yearly =
  /\b(?:budget|council tax|precept|medium[ -]term financial|financial (?:plan|strategy)|revenue estimates)\b/i
// These reports move money inside the budget, look back on it, or prepare it.
const partial =
  /\b(?:monitor\w*|outturn|support|reduction|base|premiums?|discounts?|discretionary|consultation|draft|update|quarter(?:ly)?|q[1-4]|month|period|virements?|amend\w*|variations?|mid-year|in-year|schools?|dedicated|collection|exemptions?|hardship|write[ -]offs?|housing revenue|HRA|capital budget|timetable|process|scrutiny|assumptions|enforcement|arrears|precept of|parish|town council|rebate)\b/i

function isAboutBudget(report: Report): boolean {
  const subject = subjectOf(report)
  return yearly.test(subject) && !partial.test(subject)
}

function subjectOf({field, prose}: Report): string {
  const title = prose.find(({kind}) => kind === 'title' || kind === 'label')
  return field('subject')?.value.text ?? title?.passage.text ?? ''
}

const wholeWords = `a all and annual band business capital charges corporate council council's county borough city district estimates executive fees final financial
  for from fund general in indicators integrated investment local management medium mtfp mtfs net of overall plan policy programme proposals proposed prudential report
  requirement reserves resolution revenue robustness savings section setting statement strategy tax term the to treasury year years budget budgets`

/** The budget of the whole council: “Highways budget 2024/25” is that of a service. */
function isAboutWhole(report: Report): boolean {
  const whole = new Set(wholeWords.split(/\s+/))
  return words(subjectOf(report)).every(({word}) => /^\d/.test(word) || whole.has(word))
}

const deciding =
  '\\b(?:sets?|setting|approv(?:es?|ed)|agree[sd]?|adopt(?:s|ed)?|determine[sd]?|recommend(?:s|ed)?|resolve[sd]?|increase[sd]?)\\b'
const taxSet =
  '\\bcouncil tax(?! (?:support|reduction|base|premium|discount|hardship|collection|exemption|scheme|debt|arrears|leaflet|bill))'
const budgetSet =
  "\\bthe (?:(?:council['’]s|proposed|net|final|overall|total|annual|general fund|revenue|balanced|service) ){0,4}budget(?: requirement)?(?: and (?:the )?(?:[a-z-]{3,12} ){1,4}[a-z]{3,12})?(?: of £[\\d.,]{1,15} ?[a-z]{0,7})?,?(?: as set out in [^,;.]{3,30})?,?(?: (?:for|in respect of) (?:the )?(?:financial )?(?:year )?20\\d\\d| (?:as )?(?:set out|detailed|shown|proposed|attached)\\b| (?:in|at) appendix| be approved)"

// Compiled only for a draft that gets so far.
const setsTax = () => inEitherOrder(taxSet)
const setsBudget = () => inEitherOrder(budgetSet)

/** “approves the budget” or “the budget be approved”. */
function inEitherOrder(what: string): RegExp {
  return new RegExp(`${deciding}[^.;]{0,120}${what}|${what}[^.;]{0,120}${deciding}`, 'i')
}

function recommended({recommendations, recommendationStem}: Report, pattern: () => RegExp): Passage | undefined {
  const decides = pattern()
  const stem = recommendationStem?.passage.text ?? ''
  const found = recommendations.find(({passage}) => {
    const text = `${stem} ${passage.text}`
    return decides.test(text) && !/\bnot(?:es?|ed)\b/i.test(text)
  })
  return found?.passage
}

const tellsOfRobustness =
  /\brobust[a-z]{0,4}\b[^.]{0,120}\b(?:estimates?|budgets?|calculations?|forecasts?)\b|\b(?:estimates?|budgets?|calculations?)\b[^.]{0,60}\brobust|\b(?:s|section)\.? ?25\b/
const tellsOfArrears =
  /\b(?:arrears|two months|owe)\b[^.]{0,200}\b(?:vot|declar|particip)|\b(?:vot|declar)[^.]{0,200}\b(?:arrears|two months)\b|\b106 of the local government finance|\b1992\b[^.]{0,60}\b106\b/
