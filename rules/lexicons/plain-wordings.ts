import type {Wording} from './find-wordings.js'
import {finance, plainPhrases} from './plain-phrases.js'

/** Words to avoid and what is plainer. Source: GOV.UK style guide, words to avoid; Plain English Campaign, alternative words. Words that a council’s work cannot do without (“deliver”, “robust”, “key”) are left out. */
let bank: readonly Wording[] | undefined

export const plainWordings = () => (bank ??= build())

const build = (): readonly Wording[] => [
  ...forms.map(([words, plain, unless]) =>
    wordingOf(words.split(' ').map(spaced), plain.split(' ').map(spaced), unless),
  ),
  ...plainPhrases.map(([phrase, plain, unless]) => wordingOf([phrase], [spaced(plain)], unless)),
]

const spaced = (words: string) => words.replaceAll('+', ' ')

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
  ['leveraging leverages', 'using uses', finance],
  ['empower empowers empowering', 'help helps helping', /\b(?:Acts?|section|regulations?|legislation|laws?|byelaws?|orders?|powers?|constitution|instrument|provisions?|schedule|rules?|authority|court|tribunal|minister|secretary)\b/i], // prettier-ignore
  ['foster fosters fostered fostering', 'encourage encourages encouraged encouraging', /\bfoster\w{0,3} (?!(?:a |an |the |closer |better |greater |more |stronger |effective |mutual )?(?:collaboration|cooperation|co-operation|innovation|growth|culture|sense|engagement|creativity|partnership|partnerships|relationships|environment|understanding|trust|dialogue|links|cohesion|resilience|development|entrepreneurship|pride|learning|change|ownership|participation|inclusion)\b)/i], // prettier-ignore
  ['collaborate collaborates collaborated collaborating', 'work works worked working', /\b(?:duty|duties|agreement|Act)\b/i], // prettier-ignore
  ['ameliorate ameliorates ameliorated ameliorating', 'improve improves improved improving'],
  ['disseminate disseminates disseminated disseminating', 'share shares shared sharing'],
  ['elucidate elucidates elucidated elucidating', 'explain explains explained explaining'],
  ['necessitate necessitates necessitated necessitating', 'need needs needed needing'],
  ['reiterate reiterates reiterated reiterating', 'repeat repeats repeated repeating'],
  ['peruse perused perusing', 'read read reading'],
  ['erroneous erroneously', 'wrong wrongly', /\b(?:law|legal|court|appeal|judicial)\b/i],
  ['synergy synergies', 'joint+gain joint+gains'],
  ['dialogue dialogues', 'talk talks', /\b(?:competitive|procurement|procedure|social|interfaith|inter-faith|planning policy|script|film|drama) dialogue|\bdialogue (?:procedure|stage|phase|notice|session)|\b(?:procure\w{0,6}|tender\w{0,4}|bidders?)\b/i], // prettier-ignore
  ['inasmuch+as', 'since'],
  [
    'hereinafter herewith heretofore',
    'below with+this until+now',
    /\bhereinafter (?:called|referred|known|defined)\b/i,
  ],
  ['streamline streamlines streamlined streamlining', 'simplify simplifies simplified simplifying'],
  ['aforementioned aforesaid', 'this this', /\b(?:hereby|thereof|notice|order)\b/i],
  ['henceforth', 'from+now+on'],
  ['forthwith', 'at+once'],
  ['whereupon', 'and+then'],
  ['overarching', 'main', /\boverarching (?:policy|strategy|agreement|objective|principle|framework)\b/i],
]

function wordingOf(words: readonly string[], plain: readonly string[], unless?: RegExp): Wording {
  const alternatives = words.map(word => word.replace(/ /g, '\\s{1,4}')).join('|')
  let pattern: RegExp | undefined
  return {
    hints: words,
    get pattern() {
      return (pattern ??= new RegExp(`(?<![\\w-])(?:${alternatives})(?![\\w-])`, 'gi'))
    },
    instead: (found, sentence) => {
      // A capital inside a sentence makes it a name.
      const isName = /^[A-Z]/.test(found) && !sentence.replace(/\s+/g, ' ').startsWith(found)
      const at = words.indexOf(found.toLowerCase())
      return isName || unless?.test(sentence) ? undefined : plain[at]
    },
  }
}
