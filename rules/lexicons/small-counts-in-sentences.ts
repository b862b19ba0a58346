import type {Range, Report, Sentence} from '#rule'
import {matchesIn} from '#text/matches-in'

// How sentences count people. Source: the wording of published council reports, put in general terms.

const numbers = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ') // prettier-ignore
const number = `(\\d{1,2}|${numbers.join('|')})`
const grownUps = 'women|men|mothers|fathers'
const nouns = `(?:${grownUps}|children|young people|babies|infants|boys|girls|pupils|students|care leavers|young carers|victims|survivors|claimants|complainants|patients|service users|asylum seekers|child|young person|baby|infant|boy|girl|pupil|student|care leaver|young carer|victim|claimant|complainant|patient|service user|suicides?|permanent exclusions?)` // prettier-ignore

const hints = ['child', 'young p', 'bab', 'infant', 'boy', 'girl', 'pupil', 'student', 'care leaver', 'young carer', 'victim', 'survivor', 'claimant', 'complainant', 'patient', 'service user', 'asylum', 'suicide', 'exclusion', ' men', 'women', 'mothers', 'fathers'] as const // prettier-ignore

/** What a small number must not be joined to. */
const sensitive = /\b(?:male|female|disab\w{1,6}|autis\w{1,3}|ADHD|epilep\w{1,3}|diabet\w{1,3}|cancer|HIV|allerg\w{1,4}|illness\w{0,2}|conditions?|impairments?|diagnos\w{2,3}|syndrome|disorders?|wheelchairs?|deaf|blind|hearing|mental health|self[- ]harm\w{0,3}|suicid\w{1,4}|overdos\w{1,2}|pregnan\w{1,3}|mothers|fathers|special educational needs?|SEND?|EHCPs?|(?:education, )?health and care plans?|learning (?:disabilit\w{1,3}|difficult\w{1,3})|needs?|Black|Asian|Chinese|African|Caribbean|Arab|Gypsy|Roma|Travellers?|mixed (?:race|heritage)|minority ethnic|ethnic minorit\w{1,3}|White|Muslim|Jewish|Sikh|Hindu|Christian|asylum[- ]seek\w{2,4}|unaccompanied|refugees?|traffick\w{1,3}|English as an additional language|gay|lesbian|bisexual|trans(?:gender)?|abuse\w{0,1}|neglect\w{0,2}|exploit\w{1,5}|assault\w{0,2}|rape\w?|harmed|missing|died|killed|injur\w{2,4}|convict\w{2,4}|arrest\w{0,2}|charged|remanded|custody|prison|sentenced|offen[cd]\w{1,4}|adopted|placed|in care|looked after|fostered|protection plans?|unregistered|unregulated|secure|excluded|suspended|out of (?:school|education|work)|NEET|not in education|homeless|no fixed address|sanction\w{0,2}|evict\w{2,3}|free school meals|knife|gangs?|drugs?|alcohol)\b/ // prettier-ignore

/** Words between a number and its noun; behind a preposition the noun is another’s. */
const gap =
  '(?: (?!(?:for|in|with|of|to|at|on|by|from|and|or|per|as|than|which|that|whose|were|was|out|the)\\b)[A-Za-z-]{2,16})'

const counted = new RegExp(`(?<![\\w.,/£–:-])${number}(?: of (?:the|these|those|our|its|all)(?: (?:\\d{1,4}|[a-z]{3,9}))?)?((?:${gap}){0,4}?) (${nouns})\\b(?!['’-]| (?:and famil|homes?|services?|places?|cent|team|plan|worker|death|a (?:year|week|day)|per\\b|for (?:each|every)|(?:in|out of) (?:every )?(?:\\d|two|three|four|five|six|eight|ten)))(?=([^.;]{0,100}))`, 'gi') // prettier-ignore
/** “Of the 57 children, three were …” */
const ofWhom = new RegExp(`\\b[Oo]f (?:the |these |those |all |our ){0,2}\\d{1,4}${gap}{0,3}? ${nouns}\\b(?!['’-])[^.;]{0,80}?(?:,| and) ${number} (?=(?:were|was|had|has|have|are|is)\\b([^.;]{0,100}))`, 'g') // prettier-ignore
const partitive = /^\S{1,9} of (?:the|these|those|our|its|all)\b/i
/** No count of those who are there: a limit, a rate, a size, a home for so many. */
const isNoCount = /(?:\b(?:each|every)(?: \w{1,12}){0,3}|\b(?:up to|maximum|minimum|at least|at most|more than|fewer than|less than|no more than|under|over|every|each|per|for|between|one in|in|or|about|nearly|almost|around|roughly|approximately|below|than|aged?|year|years|stage|ages|(?:groups?|class(?:es)?|famil(?:y|ies)|maximum|minimum|sets?|total|household|age|cost|case|average|ratio) of|(?:family|families|households?|parents?|mothers?|homes?|carers?|those|who|she|he|couple|adult|worker|class(?:es)?|groups?) (?:with|has|have|had|caring for)|(?:\d|one|two|three|four) to)) $/i // prettier-ignore
const supposes = /\b(?:would|could|might|if|unless|example|suppose|imagine|capacity|registered for|designed|ratio|whenever|eligible|entitled|criteri(?:a|on)|collisions?|crash(?:es)?|casualt(?:y|ies)|roads?)\b/i // prettier-ignore
/** Those who were asked, and those who help. */
const tookPart = /^[^,]{0,40}\b(?:told|said|says|spoke|asked|attend(?:ed)?|took part|sit|sat|joined|helped|chose|wrote|gave|presented|performed|may|must|should|can|will|shall|won|designed|met|visited)\b/i // prettier-ignore

/** Every small count of people in running text. */
export const smallCountsInSentences = (report: Report, threshold: number): readonly Range[] =>
  report.sentencesWith(hints).flatMap(sentence => {
    if (supposes.test(sentence.text)) return []
    const {text, start, prose} = sentence
    const ofThose = matchesIn(text, ofWhom).flatMap(({0: whole, 1: digits = '', 2: behind = '', index}) => {
      const at = start + index + whole.length - digits.length - 1
      const isSmall = valueOf(digits) >= 1 && valueOf(digits) < threshold && sensitive.test(behind)
      return isSmall ? [prose.passage.range(at, at + digits.length)] : []
    })
    return [...ofThose, ...matchesIn(text, counted).flatMap(match => rangeOf(sentence, match, threshold))]
  })

function rangeOf({text, start, prose}: Sentence, match: RegExpExecArray, threshold: number): readonly Range[] {
  const {0: whole, 1: digits = '', 2: adjectives = '', 3: noun = '', 4: behind = '', index} = match
  const value = valueOf(digits)
  if (value < 1 || value >= threshold || isNoCount.test(text.slice(Math.max(0, index - 40), index)) || tookPart.test(behind)) return [] // prettier-ignore
  const isGrownUp = grown.test(noun)
  if (isGrownUp && ofPublicRecord.test(behind)) return []
  const isPart = !isGrownUp && partitive.test(whole) && /^(?: who)? (?:was|were|had|has|have|is|are)\b/.test(behind)
  if (!isPart && !sensitive.test(adjectives) && !/^(?:suic|perm)/i.test(noun) && !sensitive.test(behind)) return []
  return [prose.passage.range(start + index, start + index + digits.length)]
}

const grown = new RegExp(`^(?:${grownUps})$`, 'i')
/** Two men who are arrested are told of by the police and the court. */
const ofPublicRecord = /\b(?:convict\w{2,4}|arrest\w{0,2}|charged|remanded|custody|prison|sentenced|offen[cd]\w{1,4}|injur\w{2,4}|knife|fined|court)\b/i // prettier-ignore

const valueOf = (digits: string) => numbers.indexOf(digits.toLowerCase()) + 1 || Number(digits)

const largestBase = 20
const percent = '(\\d{1,3}(?:\\.\\d)?)(?: ?%| per ?cent)'
const shareOf = new RegExp(`(?<![\\d.])${percent} of (?:the |these |those |all |our ){0,2}${number}${gap}{0,3}? ${nouns}\\b`, 'gi') // prettier-ignore
const ofBase = new RegExp(`\\b[Oo]f (?:the |these |those |all |our ){0,2}${number}${gap}{0,3}? ${nouns}\\b[^.;%]{0,60}?(?<![\\d.])${percent}`, 'gi') // prettier-ignore
const statedBase = new RegExp(
  `(?<![\\d.])${percent}[^.;%]{0,60}?[(,] ?(?:n ?= ?|base:? |out of |of )${number}(?: ${nouns})?\\)`,
  'gi',
)

/** Every percentage of so few people that their number follows from it. */
export const sharesOfFew = (report: Report, threshold: number): readonly Range[] =>
  report.sentencesWith(['%', 'per cent', 'percent']).flatMap(({text, start, prose}) => {
    const found = [
      ...matchesIn(text, shareOf).map(match => ({match, share: match[1], base: match[2]})),
      ...matchesIn(text, ofBase).map(match => ({match, share: match[2], base: match[1]})),
      ...(hints.some(hint => text.toLowerCase().includes(hint)) ? matchesIn(text, statedBase) : []).map(match => ({match, share: match[1], base: match[2]})), // prettier-ignore
    ]
    return found.flatMap(({match, share, base}) => {
      const people = valueOf(base ?? '')
      const part = Math.round((Number(share) * people) / 100)
      const isFew = people < largestBase && part >= 1 && part < threshold
      return isFew ? [prose.passage.range(start + match.index, start + match.index + match[0].length)] : []
    })
  })
