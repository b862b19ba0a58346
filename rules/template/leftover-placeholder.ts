import {defineRule, type OfficerReference, type Prose, type Range, type Report} from '#rule'
import {hinted} from '#text/hinted'
import {isQuoted} from '#text/is-quoted'
import {matchesIn} from '#text/matches-in'
import {withoutOverlap} from '#text/without-overlap'
import {hiddenPlaceholders, leftoverPlaceholders, unconfirmed} from '../lexicons/leftover-placeholders.js'

export default defineRule({
  summary: 'Every slot of the template is filled.',
  why: 'A gap where a sum, a date or a name should be leaves members to decide on something that the report does not say.',
  source: 'Council report templates; all patterns were seen in blank templates or published reports',
  severity: 'error',
  messages: {
    unfilled: '“{words}” is a slot that nobody filled; write what belongs there, or delete the sentence.',
  },
  examples: [
    {ok: 'Summary:\n\nThe lease runs for ten years at £12,000 a year.\n'},
    {
      bad: 'Date of meeting: TBC\n\nSummary:\n\nThe lease runs for ___ years at £XXm a year, from <insert date>.\n',
      finds: [
        '1:18 “TBC” is a slot that nobody filled; write what belongs there, or delete the sentence.',
        '5:20 “___” is a slot that nobody filled; write what belongs there, or delete the sentence.',
        '5:33 “£XXm” is a slot that nobody filled; write what belongs there, or delete the sentence.',
        '5:51 “<insert date>” is a slot that nobody filled; write what belongs there, or delete the sentence.',
      ],
    },
    {
      bad: 'Legal Implications:\n\n[To be completed]\n',
      finds: [
        '3:1 “[To be completed]” is a slot that nobody filled; write what belongs there, or delete the sentence.',
      ],
    },
    {near: 'Summary:\n\nArticle XX of the Constitution ... applies. See [1] and [2016] EWHC 1876.\n'},
    {near: 'Introduction.......... Page 4\n\n| Annex ...... | 12 |\n| --- | --- |\n'},
    {near: 'Telephone: 01632 960000\n\nThis page is intentionally left blank.\n'},
    // Editors shorten and mask what they quote; whoever signs on paper needs the dots.
    {near: 'Summary:\n\nHe wrote “[name] waited [...] Why now??”.\n\nSigned: ........ Date: ........\n'},
    {near: 'Summary:\n\nTamworth Borough Council (TBC) was consulted. `<date>`\n\n- [x] Public\n- [ ] Exempt\n'},
    // consultation/malformed-officer-reference speaks for these.
    {
      near: '**Internal Consultations**\n\nThe Head of Corporate Resources (FD 6123/24.....) was consulted.\n',
      profile: 'sefton',
    },
  ],
  *check({report}) {
    const {shown} = report
    const bank = isNamed(report) ? leftoverPlaceholders : allPlaceholders
    const found = report.hinted(bank).flatMap(({prose, patterns}) => slotsIn(prose, {patterns, shown}))
    for (const {pattern} of hinted(hiddenPlaceholders, shown))
      for (const {0: words, index} of matchesIn(shown, pattern))
        found.push({words, at: {start: index, end: index + words.length}, isDated: false})
    if (found.length === 0) return
    const references = report.officerReferences.toSorted((a, b) => b.start - a.start)
    let reference = references.pop()
    for (const {words, at, isDated} of withoutOverlap(found)) {
      while (reference && endOf(reference) <= at.start) reference = references.pop()
      const isReference = reference !== undefined && reference.start < at.end
      if (isReference || shown.charAt(at.start) === ' ' || (/^\[ ?\]$/.test(words) && /\[[xX✓✔]\]/.test(shown)))
        continue
      yield {says: 'unfilled', with: {words}, at, ...(isDated && {severity: 'warning' as const})}
    }
  },
})

const allPlaceholders = [...leftoverPlaceholders, unconfirmed]

/** “Tamworth Borough Council (TBC)” */
function isNamed({includes, shown}: Report): boolean {
  return unconfirmed.hints.some(includes) && /\bT[a-z]{1,20} B[a-z]{1,20} (?:and )?[ACD][a-z]{1,20}\b/.test(shown)
}

interface Slot {
  readonly words: string
  readonly at: Range
  readonly isDated: boolean
}

function slotsIn(
  {kind, section, passage, table}: Prose,
  {patterns, shown}: {readonly patterns: typeof leftoverPlaceholders; readonly shown: string},
): Slot[] {
  // The template’s own labels are not the author’s.
  if (kind === 'label' && section?.id !== undefined) return []
  const {text, range} = passage
  return patterns.flatMap(({pattern, evenQuoted}) =>
    matchesIn(text, pattern).flatMap(({0: words, index}) => {
      const at = range(index, index + words.length)
      if ((evenQuoted !== true && isQuoted(text, index)) || isByDesign(words, text, shown.slice(at.end, at.end + 40)))
        return []
      // A plan of future items may say honestly that a date is not known yet.
      return [{words, at, isDated: table !== undefined && /^tb[acd]|to be/i.test(words)}]
    }),
  )
}

/** Leaders of a table of contents, and the line to sign on. */
function isByDesign(words: string, text: string, behind: string): boolean {
  if (!/^[.…_]/.test(words)) return false
  return (
    /^[ \t]{0,12}\|?[ \t]{0,12}(?:pages? |pp?\.? ?)?(?:\d{1,4}|[ivxl]{1,6})[ \t]{0,8}(?:\||[\r\n]|$)/i.test(behind) ||
    /\b(?:signed|signature|print name)\b/i.test(text.slice(0, 400))
  )
}

const endOf = ({end, filler}: OfficerReference) => Math.max(end, filler?.end ?? 0)
