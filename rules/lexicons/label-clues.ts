import type {LabelClue, Title} from '#rule'
import {letter} from '#text/letter'

// The words beside a name that tell who somebody is, in the ways in which reports put them there.

const adult: Title = {isAdult: true}
const woman: Title = {sex: 'female', isAdult: true}
const man: Title = {sex: 'male', isAdult: true}
export const titles: Readonly<Record<string, Title>> = {
  mr: man, mrs: woman, ms: woman, miss: {sex: 'female'}, master: {sex: 'male'}, mx: adult, sir: man, dame: woman, lord: man, lady: woman,
  dr: adult, prof: adult, professor: adult, rev: adult, revd: adult, pc: adult, wpc: adult, dc: adult, ds: adult, di: adult, dci: adult,
  sgt: adult, sergeant: adult, constable: adult, inspector: adult, detective: adult, nurse: adult,
} // prettier-ignore
const anyTitle = Object.keys(titles)
  .flatMap(title => [title.charAt(0).toUpperCase() + title.slice(1), title.toUpperCase()])
  .join('|')
const gap = '(?:[ \\t\\u00A0]{1,2}|[ \\t]?\\r?\\n)'
const notWithin = `(?<![${letter}-])`

export const title = new RegExp(`${notWithin}(?:(${anyTitle})\\.?${gap}){1,3}([*_]{0,3})$`)
export const couple = new RegExp(
  `${notWithin}(?:(?:${anyTitle})\\.? (?:and|&) (?:${anyTitle})\\.?|Messrs\\.?)${gap}[*_]{0,3}$`,
)
/** What nobody calls a child. */
export const adultTitle: LabelClue = {
  before: /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|MR|MRS|MS|DR)\.? $/,
  strength: 1,
}

/** From a word to the name that it tells of: “, ”, “: ”, “ | ”, “ called Mr ”. */
const towards = `(?: ?[,:(|–—-])? ?(?:(?:called|named|was|is|were|are) )?(?:(?:${anyTitle})\\.? ?){0,2}$`
/** From a name to a word that tells of it, and what ends that: “(Tobi’s mother)” tells, “Tobi, his mother and his aunt” does not. */
const from = '^(?:, | \\(| ?\\| ?| [–—-] |,? (?:who )?(?:is|was) )'
const ends = `(?=[,.;)|]|$| \\|| (?:at|of|for|from|in|who|to)\\b)(?!, (?:(?:${anyTitle})\\.? ){0,2}⟦)`
const endsList = `${ends}(?!,? and\\b)`
const article = '(?:(?:the|an?|then|now|former|allocated|named|lead|duty) ){0,2}'
const someone = '⟦\\d{1,5}⟧'
const someones = `(?:(?:his|her|their|${someone}['’]s?) (?:[a-z]{2,10} )?)`

/** Words that say outright of which kind somebody is. */
export function said(words: string, strength = 2): readonly LabelClue[] {
  return [
    {before: new RegExp(`${notWithin}(?:${words})${towards}`, 'i'), strength},
    {behind: new RegExp(`${from}(?:${article}(?:${words})${ends}|${someones}(?:${words})${endsList})`, 'i'), strength},
  ]
}

const owned = `(?:(?<owner>${someone})['’]s?|(?<pronoun>his|her|their)|(?:(?:the )?(?:child|boy|girl|baby)['’]s|(?:the )?(?:children['’]s|(?:boy|girl|babie|twin)s['’]))) (?:birth |late |natural |eldest |older |elder |younger )?` // prettier-ignore
const notOwned = "(?<!['’]s? |\\b(?:my|your|foster|step|god|adoptive|surrogate|great|in)[ -])"
const notAkin = '(?<!(?:foster|step|god|grand|adoptive|surrogate|great)[ -]?)'

/** Words for somebody’s relative. Where nobody’s is said, it is that of whom the report is about. */
export function relative(words: string): readonly LabelClue[] {
  const strength = 2
  return [
    {before: new RegExp(`${notWithin}(?:${owned}${notAkin}|${notOwned})(?:${words})${towards}`, 'i'), strength},
    {behind: new RegExp(`${from}${owned}${notAkin}(?:${words})${endsList}`, 'i'), strength},
    {behind: new RegExp(`${from}${article}${notOwned}(?:${words})(?:(?: of|,? to) (?<owner>${someone})|(?=[,.;)|]|$| \\|))`, 'i'), strength},
  ]
} // prettier-ignore

/** The same of several in a row. */
export const saidOfSeveral = (words: string): LabelClue => ({
  beforeSeveral: new RegExp(`${notWithin}(?:${owned})?(?:${words})${towards}`, 'i'),
  strength: 2,
})

/** “Amina Okafor lives with her son ⟦3⟧”. */
export const withChild = (whose: 'her' | 'his'): LabelClue => ({
  before: new RegExp(
    `(?:^|[.!?:;|“"] ?|\\b(?:and|when|that|said|while|because|where) )(?:(?:${anyTitle})\\.? ?){0,2}$`,
  ),
  behind: new RegExp(`^(?: (?:who )?(?:is|was|lives?|lived|living|stays|stayed|moved|came|attended|arrived|left|went|seen)){0,2}(?: [a-z]{1,10})?,? (?:and|with) ${whose} (?:[a-z]{2,12}[ -]){0,2}(?:sons?|daughters?|child|children|baby|babies|boys?|girls?|twins),? (?<owner>${someone})`), // prettier-ignore
  strength: 2,
})

const upTo17 = '(?:1[0-7]|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)' // prettier-ignore
const from18 = '(?:1[89]|[2-9]\\d|10\\d|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)' // prettier-ignore
const joins = '^(?:,| \\(| \\||,? (?:who )?(?:is|was))? ?(?:(?:now|then|only|just|also) )?'

/** An age beside a name. */
function aged(age: string, strength: number): readonly LabelClue[] {
  return [
    {behind: new RegExp(`${joins}(?:(?:an? (?:[a-z]{3,12} ){1,2})?aged? (?:about )?${age}\\b|${age}[ -](?:years?|yrs?)[ -](?:old|of age)\\b)`, 'i'), strength}, // prettier-ignore
    {behind: new RegExp(`^(?:, | \\(| \\| ?|,? (?:who )?(?:is|was) )${age}(?: years?)?(?= ?[,).;|])`, 'i'), strength},
    {before: new RegExp(`${notWithin}${age}[ -]years?[ -]old (?:[a-z]{3,10},? )?(?:called |named )?$`, 'i'), strength},
  ]
}

export const agedAsChild: readonly LabelClue[] = [
  ...aged(upTo17, 3),
  {
    behind: new RegExp(
      `${joins}(?:aged? )?(?:\\d{1,2}|${upTo17})[ -](?:months?|weeks?|days?)(?:[ -]old|(?= ?[,).;|]))`,
      'i',
    ),
    strength: 3,
  },
]
export const agedAsAdult: readonly LabelClue[] = aged(from18, 9)
