import {defineRule, type Passage, type PlaceInProse, type Prose, type Range, type Report, type Sentence} from '#rule'
import {endOfLetters, lettersFrom} from '#text/end-of-letters'
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
  type NameWithNext,
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
  const seen = new Set<number>()
  const offsets = ({start, end}: Range) => Array.from({length: end - start}, (_, i) => start + i)
  for (const mentions of clusters(report)) {
    const usual = mostUsed(mentions.filter(({isFull}) => isFull))
    if (!usual) continue
    const places = mentions
      .filter(({form, at}) => form !== usual.form && !offsets(at).some(offset => seen.has(offset)))
      .map(({written, at}) => ({written, right: usual.written, at}))
    for (const {at} of places) for (const offset of offsets(at)) seen.add(offset)
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
  let pairs: ReturnType<typeof byName> | undefined
  const isAlone = (key: string, next: string) => {
    const others = (pairs ??= byName(readPairs())).get(key)
    return others !== undefined && others.size > (others.has(next) ? 1 : 0)
  }
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

/** What stands behind each name. */
function byName(pairs: readonly NameWithNext[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = groupBy(pairs, ({key}) => key)
  return new Map([...groups].map(([key, same]) => [key, new Set(same.map(({next}) => next))]))
}

/** Two words in capitals with nothing but small words between them. */
const hasName =
  /(?<![A-Za-z\d'’])[A-Z][A-Za-z\d'’]*(?:[\s‑-]{1,2}|\s?&\s?)(?:(?:of|and|for|the|in|to|on|upon|with|at|&)\s{1,2}){0,6}[A-Z]/

/** The names that stand in several forms, with the pieces where they do. */
function contested(keys: ReadonlySet<string>, words: Report['words']): ReadonlyMap<string, readonly Prose[]> {
  const byStart = groupBy([...keys], startOf)
  const found: {readonly key: string; readonly prose: Prose; readonly form: string}[] = []
  for (const [word, places] of words) {
    // Its first word may be more or less than that of the name, whatever hyphens it is written with.
    const known = (byStart.get(startOf(word)) ?? []).filter(key => key.startsWith(word))
    if (known.length === 0) continue
    // Many names begin with “Council”: what follows it tells which of them may stand at a place.
    const byNext = groupBy(known, key => key.replaceAll("'", '').slice(word.length, word.length + lettersAhead))
    for (const place of places)
      for (const key of keysAt(place, word, byNext)) for (const form of formAt(place, key)) found.push({key, prose: place.prose, form}) // prettier-ignore
  }
  const several = [...groupBy(found, ({key}) => key)].filter(([, all]) => all.some(({form}) => form !== all[0]?.form))
  return new Map(several.map(([key, all]) => [key, all.map(({prose}) => prose)]))
}

const startOf = (word: string) => (word.charCodeAt(0) << 16) | word.charCodeAt(1)

const lettersAhead = 6

/** The names that may stand at a place, by the letters behind their first word; what is shorter has all of its letters there. */
function keysAt({prose, start}: PlaceInProse, word: string, byNext: ReadonlyMap<string, readonly string[]>) {
  const next = lettersFrom(prose.passage.text, start + word.length, lettersAhead)
  return Array.from({length: next.length + 1}, (_, count) => byNext.get(next.slice(0, count)) ?? []).flat()
}

function formAt({prose, start}: PlaceInProse, key: string) {
  const {text} = prose.passage
  const end = endOfLetters(text, start, key.replaceAll("'", ''))
  const written = end === undefined ? '' : text.slice(start, end)
  return isWithCapitals(written) ? [formOf(written)] : []
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
