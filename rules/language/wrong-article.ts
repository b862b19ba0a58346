import {defineRule, type Prose, type Range, type Report} from '#rule'
import {groupBy} from '#text/group-by'
import {matchesIn} from '#text/matches-in'
import {remember} from '#text/remember'
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
    {near: 'Summary:\n\nThere are two categories: A (urgent) and B (usual).\n'},
    {
      near: 'Summary:\n\nA user, an unused hall, an uninsured driver, a unanimous vote, an unanswered letter, an onerous term.\n',
    },
  ],
  *check({report}) {
    const uses = usesIn(report)
    const usual = usualArticles(uses)
    for (const {prose, start, end, article, word, before} of uses) {
      const right = articleFor(word) ?? usual.get(word)
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

const use = /(?<![\w'’&/.-])([Aa]n?)\s{1,8}(["“‘'([]?)([£$€]?\d[\d,]{0,12}|[A-Za-z][\w&'’-]{0,30})/y

function usesIn({words}: Report): readonly Use[] {
  const isPartlyWelsh = ['yn', 'yr', 'ac', 'gan', 'wedi', 'mae', 'oedd'].some(word => words.has(word))
  return ['a', 'an'].flatMap(written => words.get(written) ?? []).flatMap(({prose, start}) => {
    const {text} = prose.passage
    if (prose.kind === 'label' || (isPartlyWelsh && isWelsh(prose))) return []
    use.lastIndex = start
    const {0: all = '', 1: article, 2: before = '', 3: word = ''} = use.exec(text) ?? []
    if (article === undefined) return []
    const end = start + all.length
    const isAbbreviated = word.length === 1 && text.charAt(end) === '.'
    // “Category A (urgent)”.
    const isMark = article === 'A' && before === '('
    return isAbbreviated || isMark || isLetter(text, start, article, word) ? [] : [{prose, start, end, article, word, before}]
  }) // prettier-ignore
}

// “Appendix A identifies”, and the mark of an item: “a agree the plan”.
function isLetter(text: string, start: number, article: string, word: string): boolean {
  if (article === 'a') return text.search(/\S/) === start
  if (article !== 'A') return false
  const isFirst = /(?:^|[.!?:;("“‘]|[.!?]["”’)])\s*$/.test(text.slice(Math.max(0, start - 12), start))
  return !isFirst || (/^[A-Z]/.test(word) && !isAcronym(word))
}

// In Welsh, “a” is “and”.
const isWelsh = remember(
  ({passage}: Prose) => (passage.text.match(/\b(?:yn|yr|ac|gan|wedi|mae|mae’r|oedd)\b/gi)?.length ?? 0) > 1,
)

/** The article that the report gives an acronym more often, or first: where nobody else can tell, it should agree with itself. */
function usualArticles(uses: readonly Use[]): ReadonlyMap<string, Article> {
  const acronyms = groupBy(
    uses.filter(({word}) => isAcronym(word)),
    ({word}) => word,
  )
  const found = new Map<string, Article>()
  for (const [word, same] of acronyms) {
    const [a, an] = [same.filter(use => !isAn(use)), same.filter(isAn)]
    if (a.length === 0 || an.length === 0) continue
    const isFirst = firstOf(an) < firstOf(a)
    found.set(word, an.length > a.length || (an.length === a.length && isFirst) ? 'an' : 'a')
  }
  return found
}

const isAn = ({article}: Use) => article.toLowerCase() === 'an'
const firstOf = (uses: readonly Use[]) =>
  uses.map(({prose, start, end}) => prose.passage.range(start, end).start).reduce((a, b) => Math.min(a, b))

const doubled = ['a the ', 'an the ', 'the a ', 'the an ', 'a an ', 'an a ']

function doublesIn(report: Report) {
  return report.proseWith(doubled).flatMap(({kind, passage}) =>
    kind === 'label'
      ? []
      : matchesIn(passage.text, /(?<![\w'’-])(?:an? the|the an?|a an|an a)(?= [a-z])(?! la\b)/g).map(({0: words, index}) => ({words, at: passage.range(index, index + words.length)})),
  ) // prettier-ignore
}
