import type {Range, Report, Sentence} from '#rule'
import {groupBy} from '#text/group-by'
import {isQuoted} from '#text/is-quoted'
import {caseAt, labelPattern, subjectLabels} from './subject-labels.js'

// What a draft says of the bearer of a label that cannot change: the sex, the age at one moment, the place among the siblings.

type FactKind = 'sexes' | 'ages' | 'birth orders'

interface LabelFact {
  readonly label: string
  readonly kind: FactKind
  /** Facts clash that speak of one thing and differ in value: the age at death, in years. */
  readonly of: string
  readonly value: string
  readonly range: Range
}

const own = '(?:own|mother|father|mum|dad|parents?|siblings?|brothers?|sisters?|half-\\w{6,7}|twin|grand\\w{4,7}|aunt|uncle|cousin|family|carers?|foster|step\\w{6}|partner|friends?|school|nursery|home|bed(?:room)?|birthday|life|death|injuries|body|age|behaviour|feelings|wishes|GP|teacher|bottle|cot|pram|clothes)' // prettier-ignore
/** Nobody else stands between the label and what is said of it. */
const plain = "(?:[ ,;]{1,2}(?!(?:mother|father|mum|dad|parents?|siblings?|brothers?|sisters?|twin|uncle|aunt|man|woman|boy|girl|child|baby|worker|partner|officer|nurse|doctor|teacher|visitor|midwife|who|whose|carers?|friend|neighbour|police|staff|son|daughter|he|she|his|her)\\b)[a-z0-9’'-]{1,16}){0,9}" // prettier-ignore
const start = new RegExp(`^(?:[A-Z][^,.;:]{1,50}, )?(?=${labelPattern})`)
const label = new RegExp(labelPattern, 'y')

const called = new RegExp(`^(?:,| is| was|,? who (?:is|was)| \\()(?: (?:a|an|the|then|now|only|described as|born))*(?: [\\w-]{1,20}){0,4}? ?(boy|girl|male|female|man|woman|son|daughter)\\b(?!['’])`) // prettier-ignore
const possessive = new RegExp(`^(?:['’]s\\b)?${plain} (his|her) (?:\\w{1,12} )?${own}\\b`)
const reflexive = new RegExp(`^${plain} (himself|herself)\\b`)
const pronoun = new RegExp(`^(?:['’]s\\b)?${plain} (he|she)\\b`)

const sexOf: Readonly<Record<string, string>> = {boy: 'male', male: 'male', man: 'male', son: 'male', he: 'male', his: 'male', himself: 'male', girl: 'female', female: 'female', woman: 'female', daughter: 'female', she: 'female', her: 'female', herself: 'female'} // prettier-ignore

const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ') // prettier-ignore
const number = `(\\d{1,2}|${words.join('|')})`
const unit = '[ -]?(years?|months?|weeks?|days?)?'
const ages: readonly (readonly [of: string, pattern: RegExp])[] = [
  ['death', new RegExp(`^(?: \\w{1,12}){0,2} died(?: [a-z]{1,12}){0,4} (?:aged|at the age of|at) ${number}${unit}\\b`)],
  ['death', new RegExp(`^(?:,| was|,? who was)(?: only| just)?(?: aged)? ${number}${unit}(?: old| of age)? (?:when (?:he|she|they) died|at the time of (?:his|her|their|the) death)`)], // prettier-ignore
  ['incident', new RegExp(`^(?:,| was|,? who was)(?: only| just)?(?: aged)? ${number}${unit}(?: old| of age)? at the time of the (?:incident|assault|injury|injuries|offences?|referral)\\b`)], // prettier-ignore
  [
    'present',
    new RegExp(`^(?: is|,? who is)(?: now| currently)? (?:aged )?${number}${unit}(?: old| of age)?(?=[.,;]| and\\b)`),
  ],
]
const order = /^(?:,| is| was|,? who (?:is|was)) the (eldest|oldest|youngest|first[- ]?born|second|third|middle)(?: child)? (?:of|in) (?:(?:the|two|three|four|five|six|seven|eight|\d) )?(?:family|children|siblings|brothers|sisters|the children)\b/ // prettier-ignore

export interface Clash {
  /** The first that the fewer places state, */
  readonly fact: LabelFact
  /** and the first that the others state. */
  readonly because: LabelFact
}

/** The labels of which a draft says what cannot all be true of one person. */
export function clashes(report: Report): readonly Clash[] {
  return [...groupBy(labelFacts(report), ({label, kind, of}) => [label, kind, of].join(' ')).values()].flatMap(
    facts => {
      const values = [...groupBy(facts, ({value}) => value).values()].sort((a, b) => a.length - b.length)
      const [fewest, most] = [values[0], values.at(-1)]
      if (!fewest || !most || values.length < 2) return []
      // Of as many places each, the later is the slip.
      const [because, fact] = fewest.length < most.length ? [most[0], fewest[0]] : [facts[0], facts.find(({value}) => value !== facts[0]?.value)] // prettier-ignore
      return fact && because ? [{fact, because}] : []
    },
  )
}

/** The facts that sentences state of the label that they begin with, each with the case that the label belongs to. */
function labelFacts(report: Report): readonly LabelFact[] {
  const sentences = new Set(subjectLabels(report).flatMap(({prose, start}) => report.sentenceAt(prose, start) ?? []))
  return [...sentences].flatMap(sentence => factsIn(sentence, caseAt(report, sentence.prose.passage.range(sentence.start).start))) // prettier-ignore
}

function factsIn({text, start: at, prose}: Sentence, caseNumber: number): readonly LabelFact[] {
  const before = start.exec(text)?.[0]
  if (before === undefined || isQuoted(prose.passage.text, at)) return []
  label.lastIndex = before.length
  const name = label.exec(text)?.[0] ?? ''
  const from = before.length + name.length
  const behind = text.slice(from, from + 200)
  const isFirst = prose.passage.text.slice(0, at).trim() === ''
  const fact = (kind: FactKind, of: string, pattern: RegExp, read: (match: RegExpExecArray) => string) => {
    const match = pattern.exec(behind)
    if (!match) return []
    const end = at + from + match[0].length
    const range = prose.passage.range(at + before.length, end)
    return [{label: name, kind, of: `${String(caseNumber)} ${of}`, value: read(match), range}]
  }
  return [
    // A pronoun alone may take up somebody whom the sentence before has named.
    ...[called, possessive, reflexive, ...(isFirst ? [pronoun] : [])].flatMap(pattern => fact('sexes', 'sex', pattern, match => sexOf[match[1] ?? ''] ?? '')), // prettier-ignore
    ...ages.flatMap(([of, pattern]) => fact('ages', of, pattern, ageOf)),
    ...fact('birth orders', 'order', order, ([, place = '']) => (/^(?:eldest|oldest|first)/.test(place) ? 'first' : place)), // prettier-ignore
  ]
}

function ageOf([, digits = '', unit = 'years']: RegExpExecArray): string {
  const years = words.indexOf(digits) + 1 || Number(digits)
  return `${String(years)} ${unit.replace(/s$/, '')}`
}
