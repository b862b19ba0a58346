import {defineRule, type Profile, type Prose, type Report} from '#rule'
import {hinted} from '#text/hinted'
import {isQuoted} from '#text/is-quoted'
import {findRuns, templateRuns, type TemplateRuns} from '#text/template-runs'
import {withoutOverlap} from '#text/without-overlap'
import {choicesAlone, choicesAnywhere, choicesInField} from '../lexicons/unresolved-choices.js'

export default defineRule({
  summary: 'Where the template offers a choice, the report has made it.',
  why: 'With both alternatives left standing, nobody can say whether the report is public, or the decision a key one.',
  source: 'Council report templates (Brighton & Hove, Maidstone, Lambeth and others)',
  severity: 'error',
  messages: {
    both: '“{choice}” leaves the choice open; keep one and delete the other.',
    standing: '“{words}” is an alternative to the text above it; keep one and delete the other.',
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
      bad: 'Implementation Date for the Decision\n\nImmediately following the Committee meeting.\n\nFollowing the expiry of the ‘call-in’ period for the minutes of the Cabinet Meeting\n',
      profile: 'sefton',
      finds: [
        '5:1 “Following the expiry of the ‘call-in’ period for the minu…” is an alternative to the text above it; keep one and delete the other.',
      ],
    },
    {
      bad: 'Subject: Bus lanes\n\n**FOR GENERAL RELEASE/ NOT FOR PUBLICATION**\n\nSummary:\n\nThey are wide.\n',
      finds: ['3:3 “FOR GENERAL RELEASE/ NOT FOR PUBLICATION” leaves the choice open; keep one and delete the other.'],
    },
    {near: 'Exempt / Confidential Report: No\n\n**Public/private partnerships**\n\nThere are two.\n'},
    {
      near: 'Summary:\n\nTenants answered in these words.\n\n| Question | Yes/No |\n| --- | --- |\n| Is it warm? | Yes |\n',
    },
    {near: 'Summary:\n\nThe public/private partnership runs on. Each tenant gave a yes/no answer to question 4.\n'},
    {near: 'Summary:\n\nOfficers asked whether the tenant is/is not resident.\n'},
    // The other alternative, said of something else.
    {
      near: 'Implementation Date for the Decision\n\nImmediately following the Committee meeting.\n\n## Introduction\n\nWork began following the expiry of the “call-in” period for the Minutes of the Cabinet Meeting.\n',
      profile: 'sefton',
    },
  ],
  *check({report, profile}) {
    for (const prose of report.proseWith(choosing)) {
      if (!mayChoose.test(prose.passage.text) || isTemplateLabel(prose) || isTableHeading(prose)) continue
      const severity = prose.table && prose.kind === 'cell' ? ({severity: 'warning'} as const) : {}
      for (const {choice, at} of choicesIn(prose)) yield {says: 'both', with: {choice}, at, ...severity}
    }
    yield* standingChoices(report, profile)
  },
})

// A cheap look first, and a closer one: the patterns take long to compile.
const choosing = ['/', 'release or not', 'yes or ', 'no or ', 'public or ', 'key or ']
const mayChoose = /[a-z\])] ?\/ ?[a-z[(]|release or not|^\*?(?:yes|no|public|key) or /i

function choicesIn({kind, passage}: Prose) {
  const {text, range} = passage
  const all = [...choicesAlone, ...(kind === 'field' ? choicesInField : []), ...choicesAnywhere]
  const bank = hinted(all, text.toLowerCase())
  const found = bank.flatMap(({pattern}) =>
    [...text.matchAll(pattern)]
      .filter(({index}) => !isQuestion(text.slice(Math.max(0, index - 80), index)) && !isQuoted(text, index))
      .map(({0: choice, index}) => ({choice, at: range(index, index + choice.length)})),
  )
  return withoutOverlap(found)
}

// “Whether it is/is not” asks; it leaves nothing open that the template asked.
const isQuestion = (before: string) => /\b(?:whether|if|that either)\b[^.;]{0,70}$/i.test(before)

// A choice in bold on a line of its own is a heading like any other.
const isTemplateLabel = ({kind, section, passage}: Prose) =>
  kind === 'label' &&
  (section === undefined || section.id !== undefined || section.label.start !== passage.range().start)

// “Yes/No” heads a column in which each row says which.
const isTableHeading = ({kind, table, passage}: Prose) =>
  kind === 'cell' && table?.rows[0]?.some(cell => cell.range().start === passage.range().start) === true

const known = new Map<string, TemplateRuns>()

/** Of an alternative of a template, made once for all its drafts. */
function runsOf(text: string): TemplateRuns {
  const runs = known.get(text) ?? templateRuns([text], Infinity)
  known.set(text, runs)
  return runs
}

/** Two alternatives of one group of the profile, in one section. */
function* standingChoices({proseWith, includes}: Report, {choices}: Profile) {
  for (const group of choices) {
    const standing = group.filter(text => runsOf(text).hints.some(includes))
    if (standing.length < 2) continue
    const found = standing.flatMap(text => {
      const runs = runsOf(text)
      return proseWith(runs.hints).flatMap(({kind, section, passage}) =>
        (kind === 'label' ? [] : findRuns(passage.text, runs)).map(({start, end}) => ({
          text,
          section,
          words: passage.text.slice(start, end),
          at: passage.range(start, end),
        })),
      )
    })
    const firsts = new Map<Prose['section'], (typeof found)[number]>()
    for (const place of found.toSorted((a, b) => a.at.start - b.at.start)) {
      const first = firsts.get(place.section)
      if (!first) firsts.set(place.section, place)
      else if (first.text !== place.text)
        yield {says: 'standing' as const, with: {words: place.words}, at: place.at, because: first.at}
    }
  }
}
