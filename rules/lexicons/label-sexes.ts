import {matchesIn} from '#text/matches-in'
import {labelPattern} from './subject-labels.js'
import {personWords} from './person-words.js'

// How a sentence tells the sex of whoever its label stands for. Source: the wording of published reviews, put in general terms.

const own = '(?:own|mother|father|mum|dad|parents?|siblings?|brothers?|sisters?|half-\\w{6,7}|twin|grand\\w{4,7}|aunt|uncle|cousin|family|carers?|foster|step\\w{6}|partner|friends?|school|nursery|home|bed(?:room)?|birthday|life|death|injuries|body|age|behaviour|feelings|wishes|GP|teacher|bottle|cot|pram|clothes)' // prettier-ignore
/** Nobody else stands between the label and what is said of it. */
const plain = "(?:[ ,;]{1,2}(?!(?:mother|father|mum|dad|parents?|siblings?|brothers?|sisters?|twin|uncle|aunt|man|woman|boy|girl|child|baby|worker|partner|officer|nurse|doctor|teacher|visitor|midwife|who|whose|carers?|friend|neighbour|police|staff|son|daughter|he|she|his|her)\\b)[a-z0-9’'-]{1,16}){0,9}" // prettier-ignore

const called = new RegExp(`^(?:,| is| was|,? who (?:is|was)| \\()(?: (?:a|an|the|then|now|only|described as|born))*(?: [\\w-]{1,20}){0,4}? ?(boy|girl|male|female|man|woman|son|daughter)\\b(?!['’])`) // prettier-ignore
const possessive = new RegExp(`^(?:['’]s\\b)?${plain} (his|her) (?:\\w{1,12} )?${own}\\b`)
const reflexive = new RegExp(`^${plain} (himself|herself)\\b`)
const pronoun = new RegExp(`^(?:['’]s\\b)?${plain} (he|she)\\b`)
/** “Nobody saw her at home” has no thing of hers. */
const owned = /^(?:['’]s\b)?[^.;:“”"()]{0,120}? (his|her) (?!(?:in|at|on|to|of|by|for|from|with|and|or|but|as|when|while|that|if|because|again|about|alone|there|here|until|after|before|into|out|up|off|away|back|once|twice|how|what|why|then|was|is|had|not|very|so|the|an?)\b)[a-z]{3,20}\b/ // prettier-ignore

/** How the words behind a label may tell the sex; where the label is the only person around, by whatever is his or hers. */
export const sexPatterns = ({isFirst, isAlone}: {readonly isFirst: boolean; readonly isAlone: boolean}) =>
  // A pronoun alone may take up somebody whom the sentence before has named.
  [called, possessive, reflexive, ...(isFirst ? [pronoun] : []), ...(isAlone ? [owned] : [])]

export const sexOf: Readonly<Record<string, string>> = {boy: 'male', male: 'male', man: 'male', son: 'male', he: 'male', his: 'male', himself: 'male', girl: 'female', female: 'female', woman: 'female', daughter: 'female', she: 'female', her: 'female', herself: 'female'} // prettier-ignore

const labels = new RegExp(`(?<![\\w-])${labelPattern}`, 'g')
/** “Child C was a girl” speaks of nobody else. */
const predicate = /\b(?:was|is|as|,) an? (?:[a-z-]{1,14} ){0,3}(?:boy|girl|man|woman|child|baby|teenager)\b/g
const notPeople = new Set(['named', 'called', 'alias', 'forward', 'model', 'executive'])
const extra = 'nurse doctor judge constable sergeant inspector police staff men women people peer visitor someone somebody everyone everybody' // prettier-ignore
const people = new Set([personWords.kin, personWords.role, extra].join(' ').split(' ').filter(word => !notPeople.has(word))) // prettier-ignore
const isPerson = (word: string) => people.has(word) || people.has(word.replace(/['’]s$|s$/, ''))

/** A name, or a role used as one; but not a month, a day or another word that opens the sentence. */
const capitalised = /(?<=[a-z0-9,;’')] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|School|Nursery|Hospital|Home|Placement|Year|English|I)\b)[A-Z][a-z]/ // prettier-ignore

/** Whether a text speaks of nobody but whom one label stands for. */
export function isOnlyOf(label: string, text: string): boolean {
  if (matchesIn(text, labels).some(([other]) => other !== label)) return false
  const rest = text.replace(labels, '').replace(predicate, '')
  return !capitalised.test(rest) && !matchesIn(rest.toLowerCase(), /[a-zé][a-zé’'-]{1,20}/g).some(([word]) => isPerson(word)) // prettier-ignore
}

/** “He” and “her” behind one label are two people. */
export const hasBothSexes = (text: string) => /\b(?:he|him|his|himself)\b/.test(text) && /\b(?:she|her|herself)\b/.test(text) // prettier-ignore
