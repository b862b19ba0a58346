import {defineRule, type Prose, type Range, type Report} from '#rule'
import {articleFor, isAcronym, type Article} from '../lexicons/article-sounds.js'

export default defineRule({
  summary: '“A” stands before a consonant sound, “an” before a vowel sound.',
  why: 'A wrong article makes the reader stop, and often shows that a word was changed without reading the sentence again.',
  source: 'Usage in British English; acronyms go by the names of their letters',
  severity: 'suggestion',
  messages: {
    wrong: '“{words}” has the wrong article; write “{right}”.',
    mixed: '“{words}” is “{right}” elsewhere in the report; write it one way.',
    double: '“{words}” has two articles; delete one.',
  },
  examples: [
    {ok: 'Summary:\n\nAn NHS trust and a university took an hour to write a European bid for a one-off grant.\n'},
    {
      bad: 'Summary:\n\nA urgent repair is a SCR, an unit and a “open” hall at a £80 fee. It takes a hour.\n',
      finds: [
        '3:1 “A urgent” has the wrong article; write “An urgent”.',
        '3:20 “a SCR” has the wrong article; write “an SCR”.',
        '3:27 “an unit” has the wrong article; write “a unit”.',
        '3:39 “a “open” has the wrong article; write “an “open”.',
        '3:56 “a £80” has the wrong article; write “an £80”.',
        '3:76 “a hour” has the wrong article; write “an hour”.',
      ],
      fixed: 'Summary:\n\nAn urgent repair is an SCR, a unit and an “open” hall at an £80 fee. It takes an hour.\n',
    },
    {
      bad: 'Summary:\n\nThe board began a SAR in May. An SAR takes long, and a SAR costs much.\n',
      finds: ['3:31 “An SAR” is “a SAR” elsewhere in the report; write it one way.'],
      fixed: 'Summary:\n\nThe board began a SAR in May. A SAR takes long, and a SAR costs much.\n',
    },
    {bad: 'Summary:\n\nThe board let a the hall.\n', finds: ['3:15 “a the” has two articles; delete one.']},
    // “A” as a name, and acronyms that are said as words or either way.
    {
      near: 'Summary:\n\nAppendix A identifies category A offences on an A road. Option A or B is open. A NATO day, a SEND plan, a MARAC and a SAR were held.\n',
    },
    {
      near: 'Summary:\n\nAn historic hotel, a historic inn, an 1850 house, an S106 deal, a s.106 deal, an MP, a UK body, an EU law, an 11-year lease, an 18th birthday, a 180-day let, an e-mail, a U-turn and an L-shaped plot.\n',
    },
    {
      near: 'Summary:\n\n- a agree the plan\n- b note the cost\n\nMae’r Cyngor yn gweithio a ymgynghori ac yn a adolygu.\n',
    },
    {
      near: 'Summary:\n\nA user, an unused hall, an uninsured driver, a unanimous vote, an unanswered letter, an onerous term.\n',
    },
  ],
  *check({report}) {
    const uses = usesIn(report)
    for (const {prose, start, end, article, word, before} of uses) {
      const right = articleFor(word) ?? elsewhere(uses, word)
      if (right === undefined || right === article.toLowerCase()) continue
      const written = article.startsWith('A') ? `A${right.slice(1)}` : right
      const words = prose.passage.text.slice(start, end).replace(/\s+/g, ' ')
      // “An” in front of a plural is most likely an “and”.
      const isPlural = /[^siu]s$/.test(word)
      const edits = [{...prose.passage.range(start, start + article.length), text: written}]
      yield {
        says: articleFor(word) ? 'wrong' : 'mixed',
        with: {words, right: articleFor(word) ? `${written} ${before}${word}` : `${right} ${word}`},
        at: prose.passage.range(start, end),
        ...(isPlural ? {} : {fix: {edits, safe: true}}),
      }
    }
    for (const {words, at} of doublesIn(report)) yield {says: 'double', with: {words}, at}
  },
})

interface Use extends Range {
  readonly prose: Prose
  readonly article: string
  /** The word behind it, and the mark that opens in front of that. */
  readonly word: string
  readonly before: string
}

const use = /(?<![\w'’&/.-])([Aa]n?)\s{1,8}(["“‘'([]?)([£$€]?\d[\d,]{0,12}|[A-Za-z][\w&'’-]{0,30})/g

function usesIn({prose, words}: Report): readonly Use[] {
  const isPartlyWelsh = ['yn', 'yr', 'ac', 'gan', 'wedi', 'mae', 'oedd'].some(word => words.has(word))
  return prose.flatMap(piece => {
    const {text} = piece.passage
    if (piece.kind === 'label' || (isPartlyWelsh && isWelsh(text))) return []
    return [...text.matchAll(use)].flatMap(match => {
      const {0: all, 1: article = '', 2: before = '', 3: word = '', index: start} = match
      const end = start + all.length
      const isAbbreviated = word.length === 1 && text.charAt(end) === '.'
      return isAbbreviated || isLetter(text, start, article, word) ? [] : [{prose: piece, start, end, article, word, before}] // prettier-ignore
    })
  })
}

// “Appendix A identifies”, and the mark of an item: “a agree the plan”.
function isLetter(text: string, start: number, article: string, word: string): boolean {
  if (article === 'a') return text.slice(0, start).trim() === ''
  if (article !== 'A') return false
  const isFirst = /(?:^|[.!?:;("“‘]|[.!?]["”’)])\s*$/.test(text.slice(Math.max(0, start - 12), start))
  return !isFirst || (/^[A-Z]/.test(word) && !isAcronym(word))
}

// In Welsh, “a” is “and”.
const isWelsh = (text: string) => (text.match(/\b(?:yn|yr|ac|gan|wedi|mae|mae’r|oedd)\b/gi)?.length ?? 0) > 1

/** The article that the report gives the same acronym more often: where nobody else can tell, it should agree with itself. */
function elsewhere(uses: readonly Use[], word: string): Article | undefined {
  if (!isAcronym(word)) return undefined
  const same = uses.filter(other => other.word === word).map(other => other.article.toLowerCase())
  const an = same.filter(other => other === 'an').length
  if (an === 0 || an === same.length) return undefined
  if (an * 2 === same.length) return same[0] === 'an' ? 'an' : 'a'
  return an * 2 > same.length ? 'an' : 'a'
}

function doublesIn({prose, lowerCase}: Report) {
  if (!/\b(?:an?|the)\s+(?:an?|the)\s/.test(lowerCase)) return []
  return prose.flatMap(
    ({kind, passage}) =>
    kind === 'label'
      ? []
      : [...passage.text.matchAll(/(?<![\w'’-])(?:an? the|the an?|a an|an a)(?= [a-z])(?! la\b)/g)].map(({0: words, index}) => ({words, at: passage.range(index, index + words.length)})), // prettier-ignore
  )
}
