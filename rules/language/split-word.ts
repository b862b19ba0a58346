import {defineRule, type PlaceInProse, type Prose, type Range, type Report} from '#rule'
import {withoutOverlap} from '#text/without-overlap'
import {loadSpeller, unknownWords} from '../lexicons/british-speller.js'
import {compoundEnds, compoundStarts, functionWords, prefixes} from '../lexicons/compound-parts.js'
import {cutWords, knownHalves} from '../lexicons/cut-words.js'
import {findSlips, type FoundSlip} from '../lexicons/find-slips.js'
import type {Speller} from '../lexicons/speller.js'
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
      bad: 'Summary:\n\nThe gover nance was reviewed. Recom mendations to improve the ser vice follow.\n',
      finds: [
        '3:5 “gover nance” has a stray space; write “governance”.',
        '3:31 “Recom mendations” has a stray space; write “Recommendations”.',
        '3:63 “ser vice” has a stray space; write “service”.',
      ],
      fixed: 'Summary:\n\nThe governance was reviewed. Recommendations to improve the service follow.\n',
    },
    // Names, units, Latin, and what stands on two lines.
    {
      near: 'Summary:\n\nAli as chair met Con Tract and Pam Phlet. The walk is 5 min utes of rest, the charge pro rata, per se, and the gover\nnance is new. The ropeline is long. Mae’r cyngor yn cyn nal cyf arfod am ser ol i’r gor ffennol.\n',
    },
    {
      near: 'Summary:\n\nThe room will look over view points. Pre- and post-tender, short- and long-term costs are dealt with in the report. The plan -which is new- was met. Members are to get her views.\n',
    },
    {near: 'Summary:\n\n`Over view and Scrutiny`\n'},
  ],
  load: loadSpeller,
  *check({report, loaded}) {
    const slips = findSlips(report, splitWords)
    const [halved, broken] = [proseWithHalves(report, loaded), new Set(report.proseWith([' -', '- ']))]
    const odd = new Set([...slips.keys(), ...halved, ...broken])
    if (odd.size === 0) return
    for (const prose of report.prose) {
      if (!odd.has(prose)) continue
      const found = [
        ...(slips.get(prose) ?? []).map(unsure),
        ...(broken.has(prose) ? brokenCompounds(prose) : []),
        ...(halved.has(prose) ? cuts(prose, loaded.knows) : []),
      ]
      for (const {at, wrong, right, safe, severity} of withoutOverlap(found)) {
        if (report.shown.charAt(at.start) === ' ') continue
        const fix = {edits: [{...at, text: right}], safe}
        yield {says: 'found', with: {wrong, right}, at, fix, ...(severity && {severity})}
      }
    }
  },
})

interface Split {
  readonly at: Range
  readonly wrong: string
  readonly right: string
  readonly safe: boolean
  readonly severity?: 'suggestion'
}

const unsure = (slip: FoundSlip): Split => ({...slip, safe: false})

/** The pieces in which what may be half a word makes one of the dictionary with the word beside it. */
function proseWithHalves(report: Report, speller: Speller): ReadonlySet<Prose> {
  const found = new Set<Prose>()
  for (const half of [...unknownWords(report, speller), ...knownHalves])
    for (const place of report.words.get(half) ?? [])
      if (!found.has(place.prose) && isHalf(half, place, speller.knows)) found.add(place.prose)
  return found
}

function isHalf(half: string, {prose, start}: PlaceInProse, knows: (word: string) => boolean): boolean {
  const {text} = prose.passage
  const end = start + half.length
  const before = /[A-Za-z]*[ \u00A0]$/.exec(text.slice(Math.max(0, start - longest), start))?.[0].slice(0, -1) ?? ''
  const behind = /^[ \u00A0][A-Za-z]*/.exec(text.slice(end, end + longest))?.[0].slice(1) ?? ''
  return [before + half, half + behind].some(whole => whole !== half && knows(whole.toLowerCase()))
}

const longest = 40

/** “Gover nance”. What has a word for a half may, once in a while, be two words. */
function cuts({passage}: Prose, knows: (word: string) => boolean): readonly Split[] {
  return cutWords(passage.text, knows).map(({at: {start, end}, isSure, ...words}) => {
    const split = {...words, at: passage.range(start, end), safe: false}
    return isSure ? split : {...split, severity: 'suggestion'}
  })
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
