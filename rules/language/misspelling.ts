import {defineRule, type Passage, type PlaceInProse, type Profile, type Prose, type Range, type Report} from '#rule'
import {letter} from '#text/letter'
import {remember} from '#text/remember'
import {loadSpeller, unknownWords} from '../lexicons/british-speller.js'
import {cutWords} from '../lexicons/cut-words.js'

/** More in one draft would be another language, or no language at all. */
const mostUnknown = 100

export default defineRule({
  summary: 'Every word is spelled as the British dictionary has it.',
  why: 'A reader who stumbles over a word doubts the figure beside it.',
  source: 'Hunspell dictionary of British English (en_GB, SCOWL)',
  severity: 'suggestion',
  messages: {
    unknown: '“{word}” is not in the dictionary; write “{meant}”, or add the word to the terms of the profile.',
  },
  examples: [
    {
      bad: 'Summary:\n\nThe scoio-economic duty applies, and so does the socio-economic one.\n',
      finds: [
        '3:5 “scoio-economic” is not in the dictionary; write “socioeconomic”, or add the word to the terms of the profile.',
      ],
    },
    {ok: 'Summary:\n\nThe committee received the report on accommodation.\n'},
    {
      bad: 'Summary:\n\nThe comittee agreed the report. The comittee thanked the officers.\n',
      finds: [
        '3:5 “comittee” is not in the dictionary; write “committee”, or add the word to the terms of the profile.',
      ],
    },
    {
      bad: 'Summary:\n\nThe residents recieved a letter about the consultaion.\n',
      finds: [
        '3:15 “recieved” is not in the dictionary; write “received”, or add the word to the terms of the profile.',
        '3:43 “consultaion” is not in the dictionary; write “consultation”, or add the word to the terms of the profile.',
      ],
    },
    // Either way of writing -ise, names, references, addresses, and compounds of words.
    {
      near: 'Summary:\n\nThen Mr Buchannan will organize and organise the café’s co-production and socio-economic duty at www.exampel.gov.uk/libary (ref. abcd/2024x).\n',
    },
    {near: 'Summary:\n\nThe gover nance of the ser vice was reviewed.\n'},
    {near: 'Summary:\n\nMae’r cyngor wedi cytuno ar y cynllun ac mae’r adroddiad yn nodi’r camau nesaf.\n'},
  ],
  load: loadSpeller,
  *check({report, profile, loaded}) {
    const {knows, meantBy} = loaded
    const own = ownWords(profile)
    const isKnown = (word: string) => knows(word) || own.has(word)
    for (const [word, [at, ...related]] of misspelt(proseWith(unknownWords(report, loaded), report), isKnown)) {
      const meant = meantBy(word)
      const [first] = meant
      if (!at || first === undefined) continue
      const suggestions = meant.map(text => ({title: `Write “${text}”`, edits: [{...at, text}], safe: false}))
      yield {says: 'unknown', with: {word, meant: first}, at, suggestions, ...(related.length > 0 && {related})}
    }
  },
})

/** Of a council, read once for all its drafts. */
const ownWords = remember(
  ({terms, names}: Profile) => new Set([...terms, ...names].flatMap(term => term.toLowerCase().split(/[^a-z]+/))),
)

/** The pieces in which a word, or a part of one with a hyphen or an apostrophe, is not known. */
function proseWith(unknown: Iterable<string>, {words, prose}: Report): readonly Prose[] {
  const found = new Set<Prose>()
  for (const word of unknown)
    if (!contractions.has(word))
      for (const place of words.get(word) ?? []) if (isSmall(word, place)) found.add(place.prose)
  return found.size === 0 ? [] : prose.filter(piece => found.has(piece))
}

const isSmall = (word: string, {prose: {passage}, start}: PlaceInProse) => passage.text.startsWith(word, start)

/** What an apostrophe leaves of a word: “council’s”, “don’t”. */
const contractions = new Set(['s', 't', 'll', 've', 're', 'nt', 'd', 'm'])

function misspelt(prose: readonly Prose[], isKnown: (word: string) => boolean): ReadonlyMap<string, readonly Range[]> {
  const unknown = new Map<string, Range[]>()
  for (const {kind, passage} of prose) {
    if (kind === 'label' || kind === 'field') continue
    for (const {word, at} of unknownIn(passage, isKnown)) {
      const places = unknown.get(word) ?? []
      if (places.length === 0 && unknown.size === mostUnknown) return unknown
      unknown.set(word, [...places, at])
    }
  }
  return unknown
}

const token = new RegExp(`[${letter}]+(?:['’-][${letter}]+)*`, 'g')
// What touches one of these is an address, a reference or a path.
const besides = /[\w@/.\\#&+_]/
const shortest = 4
// Longer than any word of the dictionary, and the search for what was meant grows with the square of the length.
const longest = 40

function unknownIn({text, range}: Passage, isKnown: (word: string) => boolean) {
  const all = text.match(token) ?? []
  if (!all.some(word => isCandidate(word) && !isKnown(word))) return []
  const cut = cutWords(text, isKnown)
  const found = [...text.matchAll(token)].flatMap(({0: word, index}) => {
    const end = index + word.length
    // A word with a space in it is split, and not misspelt.
    if (cut.some(({at}) => at.start < end && index < at.end)) return []
    const isUnknown = isCandidate(word) && !isTouched(text, index, end) && !isKnown(word)
    return isUnknown ? [{word: word.replaceAll('’', "'"), at: range(index, end)}] : []
  })
  // Welsh and Gaelic stand beside English in bilingual reports.
  return found.length > 2 && found.length * 4 > all.length ? [] : found
}

// A capital may begin a name, and no dictionary has them all.
function isCandidate(word: string): boolean {
  return word.length >= shortest && word.length <= longest && word === word.toLowerCase()
}

function isTouched(text: string, start: number, end: number): boolean {
  const next = text.charAt(end)
  if (besides.test(text.charAt(start - 1))) return true
  return next === '.' ? /\w/.test(text.charAt(end + 1)) : besides.test(next)
}
