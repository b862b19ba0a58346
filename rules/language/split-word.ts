import {defineRule, type Prose, type Range} from '#rule'
import {withoutCode} from '#text/without-code'
import {withoutOverlap} from '#text/without-overlap'
import {compoundEnds, compoundStarts, functionWords, prefixes} from '../lexicons/compound-parts.js'
import {findSlips} from '../lexicons/find-slips.js'
import {splitWords} from '../lexicons/split-words.js'

export default defineRule({
  summary: 'No stray space cuts a word in two.',
  why: 'Conversion from Word and PDF leaves “Over view” and “Multi -agency”, which readers trip over and searches miss.',
  source: 'Practice: slips seen in published council reports',
  severity: 'warning',
  messages: {found: '“{wrong}” has a stray space; write “{right}”.'},
  examples: [
    {ok: 'Summary:\n\nThe Overview and Scrutiny Committee took a multi-agency view.\n'},
    {
      bad: 'Summary:\n\nThe Over view and Scrutiny Committee took a Multi -agency view of the long -term plan.\n',
      finds: [
        '3:5 “Over view” has a stray space; write “Overview”.',
        '3:45 “Multi -agency” has a stray space; write “Multi-agency”.',
        '3:71 “long -term” has a stray space; write “long-term”.',
      ],
      fixed: 'Summary:\n\nThe Overview and Scrutiny Committee took a Multi-agency view of the long-term plan.\n',
    },
    {
      bad: 'Summary:\n\nIt is there fore agreed to work to gether. A non- statutory duty.\n',
      finds: [
        '3:7 “there fore” has a stray space; write “therefore”.',
        '3:33 “to gether” has a stray space; write “together”.',
        '3:46 “non- statutory” has a stray space; write “non-statutory”.',
      ],
      fixed: 'Summary:\n\nIt is therefore agreed to work together. A non-statutory duty.\n',
    },
    {
      near: 'Summary:\n\nThe room will look over view points. Pre- and post-tender, short- and long-term costs are dealt with in the report. The plan -which is new- was met. Members are to get her views.\n',
    },
    {near: 'Summary:\n\n`Over view and Scrutiny`\n'},
  ],
  *check({report}) {
    const slips = findSlips(report, splitWords)
    const shown = withoutCode(report.text)
    for (const prose of report.prose) {
      const found = [...(slips.get(prose) ?? []).map(slip => ({...slip, safe: false})), ...brokenCompounds(prose)]
      for (const {at, wrong, right, safe} of withoutOverlap(found))
        if (shown.charAt(at.start) !== ' ')
          yield {says: 'found', with: {wrong, right}, at, fix: {edits: [{...at, text: right}], safe}}
    }
  },
})

interface Split {
  readonly at: Range
  readonly wrong: string
  readonly right: string
  readonly safe: boolean
}

/** “Multi -agency”, “multi- agency”. */
function brokenCompounds({passage}: Prose): readonly Split[] {
  const {text, range} = passage
  if (!/ -[a-z]|[a-z]- [a-z]/.test(text)) return []
  return [...text.matchAll(/(?<![\w’'-])([A-Za-z]{2,15})( ?)-( ?)([a-z]{2,20})(?![\w’'])/g)].flatMap(match => {
    const [wrong, start = '', before, behind, end = ''] = match
    if (before === behind || functionWords.has(end)) return []
    const first = start.toLowerCase()
    // A space behind the hyphen may mark a half that is still to come: “short- and long-term”.
    const isBroken = before === ' ' ? compoundStarts.has(first) || compoundEnds.has(end) : prefixes.has(first)
    const at = range(match.index, match.index + wrong.length)
    return isBroken ? [{at, wrong, right: `${start}-${end}`, safe: true}] : []
  })
}
