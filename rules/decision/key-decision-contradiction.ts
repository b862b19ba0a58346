import {defineRule, type Range, type Report} from '#rule'
import {findMoney} from '#text/find-money'
import {yesNo} from '#text/yes-no'

export default defineRule({
  summary: 'Key decision, forward plan, wards and money agree.',
  why: 'A key decision that was not published in time, or not recognised as one, can be challenged and taken again.',
  source: 'SI 2012/2089 regs 8 to 11 (England; executive decisions only)',
  severity: 'error',
  messages: {
    unplanned:
      'A key decision that is not in the forward plan; state the general exception or special urgency, or correct one.',
    money: 'Not a key decision, although {amount} is asked for; check it against your council’s threshold.',
    wards: 'Not a key decision, although it affects {wards}; check whether the effect is significant there.',
  },
  examples: [
    {ok: 'Report to: Cabinet\nKey decision: Yes\nForward plan: Yes\n'},
    {
      bad: 'Report to: Cabinet\nKey decision: Yes\nForward plan: No\n',
      finds: [
        '3:1 A key decision that is not in the forward plan; state the general exception or special urgency, or correct one.',
      ],
    },
    {
      bad: 'Report to: Cabinet\nWards Affected: Cambridge; Dukes;\nIs this a Key Decision: No\n\nRecommendation(s):\n\n(1) That £250,000 be spent on the pier.\n',
      profile: 'sefton',
      finds: [
        '3:1 Not a key decision, although it affects “Cambridge; Dukes;”; check whether the effect is significant there.',
        '3:1 Not a key decision, although £250,000 is asked for; check it against your council’s threshold.',
      ],
    },
    // Scrutiny takes no key decisions, and the law has two exceptions.
    {near: 'Report to: Overview and Scrutiny Committee\nKey decision: Yes\nForward plan: No\n'},
    {
      near: 'Report to: Cabinet\nKey decision: Yes\nForward plan: No\n\nSummary:\n\nThe general exception (regulation 10) applies.\n',
    },
    {
      near: 'Report to: Cabinet\nWards Affected: All Wards\nIs this a Key Decision: No\n\nSummary:\n\nThe pier cost £250,000 in 1890.\n',
      profile: 'sefton',
    },
  ],
  *check({report, profile}) {
    if (report.committee?.kind !== 'executive' || report.isKeyDecision === undefined) return
    const key = report.field('key-decision')?.label
    const plan = report.field('forward-plan')
    if (report.isKeyDecision) {
      if (plan && yesNo(plan.value.text) === false && !hasException(report))
        yield {says: 'unplanned', at: plan.label, ...(key && {because: key})}
      return
    }
    if (!key) return
    const money = largestSum(report)
    const {keyDecisionAmount, keyDecisionWards} = profile.thresholds
    if (money && keyDecisionAmount !== undefined && money.pounds >= keyDecisionAmount)
      yield {says: 'money', with: {amount: money.text}, at: key, because: money.at, severity: 'warning'}
    const wards = report.field('wards')?.value
    if (wards && keyDecisionWards !== undefined && countWards(wards.text) >= keyDecisionWards)
      yield {says: 'wards', with: {wards: `“${wards.text}”`}, at: key, because: wards.range(), severity: 'warning'}
  },
})

function hasException({prose}: Report): boolean {
  return prose.some(({passage}) =>
    /\bgeneral exception\b|\bspecial urgency\b|\bregulations? 1[01]\b|\brules? (?:15|16|26|27|28)\b|\burgency procedures?\b/i.test(
      passage.text,
    ),
  )
}

/** Of the recommendations and the answers about cost; sums in the narrative are of other years and things. */
function largestSum(report: Report): {readonly pounds: number; readonly text: string; readonly at: Range} | undefined {
  const asked = new Set(['recommendations', 'revenue-costs', 'capital-costs', 'costs', 'financial-implications'])
  const sums = report.prose
    .filter(({section, kind}) => kind !== 'label' && asked.has(section?.id ?? ''))
    .flatMap(({passage}) =>
      findMoney(passage.text).map(({start, end, pounds}) => ({
        pounds,
        text: passage.text.slice(start, end),
        at: passage.range(start, end),
      })),
    )
  return sums.sort((a, b) => b.pounds - a.pounds)[0]
}

// “All wards” stands on every routine report.
function countWards(text: string): number {
  if (/^\W*(?:all|none|n\/a|not applicable|borough|city|district)\b/i.test(text)) return 0
  return text.split(/[;,]| and /).filter(ward => /[A-Za-z]/.test(ward)).length
}
