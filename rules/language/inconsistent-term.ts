import {defineRule, type Passage, type PlaceInProse, type Prose, type Range, type Report, type Sentence} from '#rule'
import {endOfLetters} from '#text/end-of-letters'
import {groupBy} from '#text/group-by'
import {remember} from '#text/remember'
import {
  formOf,
  isWithCapitals,
  keyOf,
  mentionsIn,
  namedRuns,
  namesIn,
  pairsOf,
  wordsOf,
  type TermMention,
} from '../lexicons/term-mentions.js'
import {isSlip} from '../lexicons/term-slips.js'

export default defineRule({
  summary: 'A name is written one way throughout.',
  why: 'A reader cannot tell whether “Scrutiny committee” and “Scrutiny Committee” are one body or two.',
  source: 'Plain English: one thing, one name',
  severity: 'suggestion',
  messages: {several: '“{form}” is “{usual}” elsewhere; write it one way throughout.'},
  examples: [
    {ok: 'Summary:\n\nThe Scrutiny Committee met in May, and the Scrutiny Committee will meet again.\n'},
    {
      bad: 'Summary:\n\nThe Scrutiny committee met in May.\n\nIntroduction:\n\nIt was told that the Scrutiny Committee agrees. Then the Scrutiny committee met.\n',
      finds: ['3:5 “Scrutiny committee” is “Scrutiny Committee” elsewhere; write it one way throughout.'],
      fixed:
        'Summary:\n\nThe Scrutiny Committee met in May.\n\nIntroduction:\n\nIt was told that the Scrutiny Committee agrees. Then the Scrutiny Committee met.\n',
    },
    {
      bad: 'Summary:\n\nThe Multi-Agency Panel and the Health and Wellbeing Board met. The Multi-Agency Panel agreed.\n\nThe Multi Agency Panel told the Health and wellbeing Board.\n',
      finds: [
        '5:5 “Multi Agency Panel” is “Multi-Agency Panel” elsewhere; write it one way throughout.',
        '5:33 “Health and wellbeing Board” is “Health and Wellbeing Board” elsewhere; write it one way throughout.',
      ],
      fixed:
        'Summary:\n\nThe Multi-Agency Panel and the Health and Wellbeing Board met. The Multi-Agency Panel agreed.\n\nThe Multi-Agency Panel told the Health and Wellbeing Board.\n',
    },
    // Any committee, any plan; the first word of a sentence; a name that is one without its noun.
    {
      near: 'Summary:\n\nThe Scrutiny Committee and a scrutiny committee are two things. Scrutiny committees meet. Scrutiny committee work is hard.\n',
    },
    {
      near: 'Summary:\n\nThe relevant Cabinet member told the Cabinet Member for Housing. In Midshire, the Midshire Plan is one Midshire plan of many. The draft Local Plan is the Draft Local Plan.\n',
    },
    {
      near: 'SUMMARY\n\nTHE LOCAL PLAN\n\nThe Local Plan is “our Local plan” to some.\n\nBackground Papers:\n\nThe Local plan, 2019\n',
    },
  ],
  *check({report}) {
    for (const {usual, places} of slips(report)) {
      const [first, ...rest] = places
      if (!first) continue
      yield {
        says: 'several',
        with: {form: first.written, usual: usual.written},
        at: first.at,
        because: usual.at,
        related: rest.map(({at}) => at),
        fix: {edits: places.map(({at, right}) => ({...at, text: right})), safe: false},
      }
    }
  },
})

interface NameSlip {
  readonly key: string
  readonly usual: Place
  readonly places: {readonly written: string; readonly right: string; readonly at: Range}[]
}

/** The names with places that are written otherwise; a name that is part of another one is told of with it. */
function slips(report: Report): readonly NameSlip[] {
  const found: NameSlip[] = []
  const isSeen = (at: Range) =>
    found.some(({places}) => places.some(one => one.at.start < at.end && at.start < one.at.end))
  for (const mentions of clusters(report)) {
    const usual = mostUsed(mentions.filter(({isFull}) => isFull))
    if (!usual) continue
    const places = mentions
      .filter(({form, at}) => form !== usual.form && !isSeen(at))
      .map(({written, at}) => ({written, right: usual.written, at}))
    const whole = found.find(({key}) => key.includes(usual.key))
    if (whole) whole.places.push(...places)
    else if (places.length > 0) found.push({key: usual.key, usual, places})
  }
  return found
}

interface Place extends TermMention {
  readonly at: Range
}

/** The mentions of each name that has several forms; of names in each other, the longer first. */
function clusters({sentences, words: vocabulary}: Report): readonly (readonly Place[])[] {
  const own = sentences.filter(isOwn)
  const wordsIn = remember((sentence: Sentence) => wordsOf(sentence.prose.passage.text, sentence))
  const readPairs = () => own.filter(({text}) => hasName.test(text)).flatMap(sentence => pairsOf(wordsIn(sentence)))
  let pairs: ReadonlySet<string> | undefined
  const isAlone = (key: string, next: string) =>
    [...(pairs ??= new Set(readPairs()))].some(pair => pair.startsWith(key + ' ') && pair !== `${key} ${next}`)
  const names = contested(new Set(own.flatMap(namedRuns).flatMap(namesIn).map(keyOf)), vocabulary)
  const possible = new Set([...names.values()].flat())
  const found = new Map<string, Place[]>()
  for (const sentence of own) {
    if (!possible.has(sentence.prose)) continue
    for (const {tokens, ...mention} of mentionsIn(wordsIn(sentence), names)) {
      if (!mention.isFull && !isSlip(tokens, isAlone)) continue
      const places = found.get(mention.key) ?? []
      places.push({...mention, at: placeIn(sentence.prose.passage, mention)})
      found.set(mention.key, places)
    }
  }
  const several = [...found.values()].filter(places => new Set(places.map(({form}) => form)).size > 1)
  return several.sort((a, b) => (b[0]?.key.length ?? 0) - (a[0]?.key.length ?? 0))
}

/** Two words in capitals with nothing but small words between them. */
const hasName =
  /(?<![A-Za-z\d'’])[A-Z][A-Za-z\d'’]*(?:[\s‑-]{1,2}|\s?&\s?)(?:(?:of|and|for|the|in|to|on|upon|with|at|&)\s{1,2}){0,6}[A-Z]/

/** The names that stand in several forms, with the pieces where they do. */
function contested(keys: ReadonlySet<string>, words: Report['words']): ReadonlyMap<string, readonly Prose[]> {
  const byStart = groupBy([...keys], startOf)
  const forms = new Map<string, {readonly prose: Prose; readonly form: string}[]>()
  for (const [word, places] of words)
    for (const key of byStart.get(startOf(word)) ?? []) {
      // Its first word may be more or less than that of the name, whatever hyphens it is written with.
      if (!key.startsWith(word)) continue
      const found = places.flatMap(place => formAt(place, key))
      forms.set(key, [...(forms.get(key) ?? []), ...found])
    }
  const several = [...forms].filter(([, all]) => all.some(({form}) => form !== all[0]?.form))
  return new Map(several.map(([key, all]) => [key, all.map(({prose}) => prose)]))
}

const startOf = (word: string) => (word.charCodeAt(0) << 16) | word.charCodeAt(1)

function formAt({prose, start}: PlaceInProse, key: string) {
  const {text} = prose.passage
  const end = endOfLetters(text, start, key.replaceAll("'", ''))
  const written = end === undefined ? '' : text.slice(start, end)
  return isWithCapitals(written) ? [{prose, form: formOf(written)}] : []
}

const placeIn = ({range}: Passage, {start, end}: Range) => range(start, end)

const lists = new Set(['background-papers', 'appendices'])

// Titles of papers are the words of others; a line in capitals has no case to speak of, and one without them no names.
function isOwn({text, prose: {kind, section}}: Sentence): boolean {
  return (
    kind !== 'title' &&
    !lists.has(section?.id ?? '') &&
    /[a-z]{2}/.test(text) &&
    /[^A-Z][A-Z]/.test(text) &&
    !/^[^a-z]{25}/.test(text)
  )
}

function mostUsed(places: readonly Place[]): Place | undefined {
  const counts = new Map<string, number>()
  for (const {form} of places) counts.set(form, (counts.get(form) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return places.find(({form}) => counts.get(form) === most)
}
