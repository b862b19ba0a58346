import {defineRule, type Profile, type Prose, type Report} from '#rule'
import {fold} from '#text/fold'

export default defineRule({
  summary: 'Where the template offers a choice, the report has made it.',
  why: 'With both alternatives left standing, nobody can say whether the report is public, or the decision a key one.',
  source: 'Council report templates (Brighton & Hove, Maidstone, Lambeth and others)',
  severity: 'error',
  messages: {
    both: '“{choice}” leaves the choice open; keep one and delete the other.',
    standing: '“{one}” and “{other}” are alternatives of the template; keep one and delete the other.',
  },
  examples: [
    {ok: 'Key decision: No\n\nSummary:\n\nResidents and/or businesses may apply.\n'},
    {
      bad: 'Key decision: Yes/No\n\nSummary:\n\nThe report is/is not exempt.\n',
      finds: [
        '1:15 “Yes/No” leaves the choice open; keep one and delete the other.',
        '5:12 “is/is not” leaves the choice open; keep one and delete the other.',
      ],
    },
    {
      bad: 'Implementation Date for the Decision\n\nImmediately following the Committee meeting.\n\nFollowing the expiry of the “call-in” period for the Minutes of the Cabinet Meeting\n',
      profile: 'sefton',
      finds: [
        '5:1 “Following the expiry of the “call-in” period for the Minu…” and “Immediately following the Committee meeting” are alternatives of the template; keep one and delete the other.',
      ],
    },
    {
      near: 'Summary:\n\nTenants answered in these words.\n\n| Question | Yes/No |\n| --- | --- |\n| Is it warm? | Yes |\n',
    },
    {near: 'Summary:\n\nThe public/private partnership runs on. Each tenant gave a yes/no answer to question 4.\n'},
  ],
  *check({report, profile}) {
    for (const prose of report.prose) {
      if (prose.kind === 'label' || !slash.test(prose.passage.text) || isTableHeading(prose)) continue
      for (const {start, end} of choicesIn(prose)) {
        const choice = prose.passage.text.slice(start, end)
        yield {says: 'both', with: {choice}, at: prose.passage.range(start, end)}
      }
    }
    yield* standingChoices(report, profile)
  },
})

// A cheap look first: the patterns below take long to compile.
const slash = /[a-z\])] ?\/ ?[a-z[(]|release or not/i

// Alone in their place: a header value, a cell, a line.
const alone =
  /^(?:yes ?\/ ?no|public ?\/ ?private|open ?\/ ?exempt|part (?:1|a|i) ?\/ ?part (?:2|b|ii)|(?:for )?general release ?\/ ?not for publication|key ?\/ ?non-key|decision ?\/ ?(?:discussion|information|noting)(?: ?\/ ?(?:discussion|noting|information))?) ?[*.]?$/gim
// Wherever they stand.
const anywhere =
  /\b(?:is ?\/ ?is not|are ?\/ ?are not|has ?\/ ?has not|have ?\/ ?have not|will ?\/ ?will not|does ?\/ ?does not|should ?\/ ?should not|cabinet member delegated decision ?\/ ?officer delegated decision|for general release ?(?:\/|or) ?not for publication)\b|\[(?:[A-Z][a-z]{1,20}\/){1,4}[A-Z][a-z]{1,20}\]/gi

function choicesIn({passage}: Prose) {
  return [...passage.text.matchAll(alone), ...passage.text.matchAll(anywhere)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

// “Yes/No” heads a column in which each row says which.
function isTableHeading({table, passage}: Prose): boolean {
  return table?.rows[0]?.some(cell => cell.range().start === passage.range().start) ?? false
}

/** Two alternatives of the same group of the profile. */
function* standingChoices({prose}: Report, {choices}: Profile) {
  for (const group of choices) {
    const found = group.flatMap(text => {
      const folded = fold(text)
      const piece = prose.find(({passage}) => fold(passage.text).includes(folded))
      if (!piece) return []
      const start = fold(piece.passage.text).indexOf(folded)
      return [{text, at: piece.passage.range(start, start + folded.length)}]
    })
    const [first, second] = found.sort((a, b) => a.at.start - b.at.start)
    if (first && second)
      yield {says: 'standing' as const, with: {one: second.text, other: first.text}, at: second.at, because: first.at}
  }
}
