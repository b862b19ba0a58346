import {defineRule, type Range, type Report, type Section, type Sentence} from '#rule'
import {isQuoted} from '#text/is-quoted'
import {matchesIn} from '#text/matches-in'

export default defineRule({
  summary: 'The report speaks of the Council and its officers, not of “we”.',
  why: '“We” leaves open who acts: the officers, the Council, the committee or its partners.',
  source: 'Practice: a report is the advice of an officer to a committee',
  severity: 'suggestion',
  messages: {
    once: '“{word}” leaves open who is meant; name the Council, the service or the officer.',
    often: '“{word}”, here and {count} more, leaves open who is meant; name the Council, the service or the officer.',
  },
  examples: [
    {ok: 'Summary:\n\nThe Council will consult its tenants. They have told the Council their views.\n'},
    {
      bad: 'Summary:\n\nWe will consult our tenants, and I recommend that they write to us.\n',
      finds: ['3:1 “We”, here and 3 more, leaves open who is meant; name the Council, the service or the officer.'],
    },
    {
      bad: 'Summary:\n\nThe workshop showed how we can help.\n',
      finds: ['3:25 “we” leaves open who is meant; name the Council, the service or the officer.'],
    },
    // Names, numbers, and what others say.
    {
      near: 'Summary:\n\nPart I applies. The My Council account, the Our Future plan and the US office. Paid at World War I rates. “We like our hall,” they said.\n',
    },
    {near: 'Consultation:\n\nThe replies were these.\n\n- We need more buses.\n- I like my hall.\n'},
  ],
  *check({report}) {
    const [first, ...related] = placesIn(report)
    if (!first) return
    const {word, at} = first
    if (related.length === 0) yield {says: 'once', with: {word}, at}
    else yield {says: 'often', with: {word, count: related.length}, at, related: related.map(place => place.at)}
  },
})

interface Place {
  readonly word: string
  readonly at: Range
}

const words = ['we', 'our', 'ours', 'us', 'my', 'ourselves', 'myself', 'i']
/** Capitals inside a sentence make a name. */
const person = /(?<![\w’'./&-])(?:we|ours?|us|my|ourselves|myself|I)(?![\w&-])/g
/** “I” is a number unless it does something. */
const acts =
  /^(?:[’'](?:m|ve|d|ll)|\s{1,4}(?:am|have|was|had|will|would|can|could|do|did|should|must|may|recommend|ask|consider|believe|propose|agree|support|confirm|think|invite|understand|note|request|hope|wish|attach|present|commend|also|therefore|write|visited|met|suggest))\b/
const opening = /^(?:We|Our|My)(?=\s{1,4}[a-z])/

function placesIn(report: Report): readonly Place[] {
  const pieces = new Set(words.flatMap(word => report.words.get(word) ?? []).map(({prose}) => prose))
  if (pieces.size === 0) return []
  const sentences = report.prose.filter(prose => pieces.has(prose)).flatMap(report.sentencesOf)
  return sentences.flatMap(({text, start, prose}) => {
    if (prose.kind !== 'paragraph' && prose.kind !== 'item') return []
    const found = matchesIn(text, person)
      .map(({0: word, index}) => ({word, index}))
      .filter(({word, index}) => word !== 'I' || acts.test(text.slice(index + 1, index + 30)))
    const begins = opening.exec(text)?.[0]
    const all = begins === undefined ? found : [{word: begins, index: 0}, ...found]
    return all.length === 0 || isOfOthers({text, prose})
      ? []
      : all
          .filter(({index}) => !isQuoted(prose.passage.text, start + index))
          .map(({word, index}) => ({word, at: prose.passage.range(start + index, start + index + word.length)}))
  })
}

/** Replies to a consultation, and aims that a plan has in its own words. */
const ofOthers = /\b(?:consult|comment|respon[sd]|repl|feedback|representation|objection|petition|question|vision|values|foreword|motion|statement|testimonial|quote|engagement|voice|survey|said)/i // prettier-ignore

function isOfOthers({text, prose}: Pick<Sentence, 'text' | 'prose'>): boolean {
  const sections = lineageOf(prose.section)
  return ofOthers.test(sections.map(({title}) => title).join(' ')) || /(?:^|\s)[‘'"]|^\W{0,3}[Qq]\d/.test(text)
}

function lineageOf(section: Section | undefined): readonly Section[] {
  return section ? [section, ...lineageOf(section.parent)] : []
}
