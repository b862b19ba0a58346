import type {Wording} from './find-wordings.js'

/** Words to avoid and what is plainer. Source: GOV.UK style guide, words to avoid; Plain English Campaign, alternative words. Words that a council’s work cannot do without (“deliver”, “robust”, “key”) are left out. */
export const plainWordings = (): readonly Wording[] => [
  ...forms.map(([words, plain, unless]) => wordingOf(words.split(' '), plain.split(' '), unless)),
  ...phrases.map(([phrase, plain, unless]) => wordingOf([phrase], [plain], unless)),
]

/** The forms of a word, those of the plain one in the same order, and what in a sentence makes the word a term. */
const forms: readonly (readonly [words: string, plain: string, unless?: RegExp])[] = [
  ['utilise utilises utilised utilising', 'use uses used using'],
  ['utilize utilizes utilized utilizing', 'use uses used using'],
  ['commence commences commenced commencing', 'start starts started starting', /\b(?:development|permission|conditions?|order|Act|regulations|provisions?|proceedings|section)\b/i], // prettier-ignore
  ['initiate initiates initiated initiating', 'start starts started starting', /\b(?:proceedings|procedure|prosecution|injunction|payments?|call-in)\b/i], // prettier-ignore
  ['facilitate facilitates facilitating', 'help helps helping', /facilitate (?:confident and resilient|sustainable economic)/i], // prettier-ignore
  ['ascertain ascertains ascertained ascertaining', 'find+out finds+out found+out finding+out', /\b(?:wishes|views|feelings|wills?|trust)\b/i], // prettier-ignore
  ['endeavour endeavours endeavoured endeavouring', 'try tries tried trying', /\b(?:best|reasonable|all|its|their|human|this|an?|school|academy|trust) endeavours?\b/i], // prettier-ignore
  ['expedite expedites expedited expediting', 'speed+up speeds+up sped+up speeding+up', /\b(?:appeals?|hearing|procedure|order|review)\b/i], // prettier-ignore
  ['liaise liaises liaised liaising', 'work works worked working'],
  ['incentivise incentivises incentivised incentivising', 'encourage encourages encouraged encouraging'],
  ['disincentivise disincentivises disincentivised disincentivising', 'discourage discourages discouraged discouraging'], // prettier-ignore
  ['operationalise operationalised operationalising', 'carry+out carried+out carrying+out'],
  ['leveraging', 'using', /\b(?:ratio|gearing|debt|investment|loan|borrow\w{0,3})\b/i],
  ['streamline streamlines streamlined streamlining', 'simplify simplifies simplified simplifying'],
  ['aforementioned aforesaid', 'this this', /\b(?:hereby|thereof|notice|order)\b/i],
  ['henceforth', 'from+now+on'],
  ['forthwith', 'at+once'],
  ['whereupon', 'and+then'],
  ['overarching', 'main', /\boverarching (?:policy|strategy|agreement|objective|principle|framework)\b/i],
]

const phrases: readonly (readonly [phrase: string, plain: string, unless?: RegExp])[] = [
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['in the event that', 'if'],
  ['due to the fact that', 'because'],
  ['owing to the fact that', 'because'],
  ['in light of the fact that', 'because'],
  ['in view of the fact that', 'because'],
  ['despite the fact that', 'although'],
  ['in spite of the fact that', 'although'],
  ['at this moment in time', 'now'],
  ['at this point in time', 'now'],
  ['at the present time', 'now'],
  ['in close proximity to', 'near'],
  ['in the near future', 'soon'],
  ['in the vicinity of', 'near'],
  ['a large number of', 'many'],
  ['in excess of', 'more+than', /\b(?:powers?|limit|speeds?|excess of (?:income|expenditure|assets))\b/i],
  ['on a regular basis', 'regularly'],
  ['on an annual basis', 'every+year'],
  ['on a daily basis', 'every+day'],
  ['on a weekly basis', 'every+week'],
  ['on a monthly basis', 'every+month'],
  ['going forward', 'in+future', /\bgoing forward (?:to|for|with|as|in|into)\b/i],
  ['going forwards', 'in+future'],
  ['step change', 'large+improvement'],
  ['deep dive', 'close+look'],
  ['deep dives', 'close+looks'],
  ['low hanging fruit', 'easy+gains'],
  ['low-hanging fruit', 'easy+gains'],
  ['quick wins', 'early+gains'],
  ['blue sky thinking', 'new+ideas'],
  ['blue-sky thinking', 'new+ideas'],
  ['paradigm shift', 'great+change'],
  ['level playing field', 'fair+chance'],
  ['game changer', 'great+change'],
  ['game-changer', 'great+change'],
  ['drill down into', 'look+closely+at'],
  ['touch base with', 'talk+to'],
]

function wordingOf(words: readonly string[], plain: readonly string[], unless?: RegExp): Wording {
  const alternatives = words.map(word => word.replace(/ /g, '\\s{1,4}')).join('|')
  return {
    hints: words,
    get pattern() {
      return new RegExp(`(?<![\\w-])(?:${alternatives})(?![\\w-])`, 'gi')
    },
    instead: (found, sentence) => {
      // A capital inside a sentence makes it a name.
      const isName = /^[A-Z]/.test(found) && !sentence.replace(/\s+/g, ' ').startsWith(found)
      const at = words.indexOf(found.toLowerCase())
      return isName || unless?.test(sentence) ? undefined : plain[at]?.replaceAll('+', ' ')
    },
  }
}
