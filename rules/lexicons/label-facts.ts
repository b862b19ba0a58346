import type {Range, Report, Sentence} from '#rule'
import {groupBy} from '#text/group-by'
import {isQuoted} from '#text/is-quoted'
import {hasBothSexes, isOnlyOf, sexOf, sexPatterns} from './label-sexes.js'
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

const day = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)' // prettier-ignore
/** “Six months later”, “By the spring”, “Later that year”: what may open a sentence without a comma. */
const opener = `(?:(?:In|On|At|By|From|During|After|Before|Since|Until|Within|Over|Throughout|Around|For|Through|Following) (?:(?:[a-z0-9’'-]{1,14}|${day}) ){1,6}|(?:[A-Z][a-z]{1,8}|\\d{1,2}|A few|Some) (?:days?|weeks?|months?|years?|hours?) (?:later|earlier|before|after|afterwards|on) |(?:Later|Then|Soon|Eventually|Again|Afterwards|Meanwhile|Sometimes|Often|Initially|Once|Now|That|This) (?:[a-z]{2,12} ){0,4})` // prettier-ignore
const start = new RegExp(`^(?:[A-Z][^,.;:]{1,50}, |${opener})?(?=${labelPattern})`)
const label = new RegExp(labelPattern, 'y')

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
  const earlier = prose.passage.text.slice(Math.max(0, at - 300), at)
  const isAlone = !hasBothSexes(behind) && isOnlyOf(name, text) && isOnlyOf(name, earlier)
  const fact = (kind: FactKind, of: string, pattern: RegExp, read: (match: RegExpExecArray) => string) => {
    const match = pattern.exec(behind)
    if (!match) return []
    const end = at + from + match[0].length
    const range = prose.passage.range(at + before.length, end)
    return [{label: name, kind, of: `${String(caseNumber)} ${of}`, value: read(match), range}]
  }
  return [
    ...sexPatterns({isFirst, isAlone}).flatMap(pattern => fact('sexes', 'sex', pattern, match => sexOf[match[1] ?? ''] ?? '')), // prettier-ignore
    ...ages.flatMap(([of, pattern]) => fact('ages', of, pattern, ageOf)),
    ...fact('birth orders', 'order', order, ([, place = '']) => (/^(?:eldest|oldest|first)/.test(place) ? 'first' : place)), // prettier-ignore
  ]
}

function ageOf([, digits = '', unit = 'years']: RegExpExecArray): string {
  const years = words.indexOf(digits) + 1 || Number(digits)
  return `${String(years)} ${unit.replace(/s$/, '')}`
}
