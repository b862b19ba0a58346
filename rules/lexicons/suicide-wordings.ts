import type {Wording} from './find-wordings.js'

/** Suicide was a crime until the Suicide Act 1961, and “success” praises it: Samaritans, media guidelines for reporting suicide. */
let bank: readonly Wording[] | undefined

export const suicideWordings = () => (bank ??= build())

const build = (): readonly Wording[] => [
  {
    hints: ['suicide'],
    pattern: new RegExp(`\\b(?:(?:try|tries|tried|trying|attempt(?:s|ed|ing)?|threaten(?:s|ed|ing)?) to )?commit(?:s|ted|ting)?\\s{1,4}suicides?\\b${noCompound}`, 'gi'), // prettier-ignore
    instead: insteadOfCommitted,
  },
  {
    hints: ['suicide'],
    pattern: new RegExp(`\\b(?:an )?(?:un)?success(?:ful|fully|fully completed) suicides?\\b(?: attempts?| bids?)?${noCompound}`, 'gi'), // prettier-ignore
    instead: insteadOfSuccessful,
  },
  {
    hints: ['suicide'],
    pattern: new RegExp(`\\b(?:failed (?:suicides?\\b(?: attempts?| bids?)?|attempts? at suicide|attempts? to commit suicide)|suicide bids?)\\b${noCompound}`, 'gi'), // prettier-ignore
    instead: insteadOfFailed,
  },
  {
    hints: ['suicide'],
    pattern: new RegExp(`\\bcompleted suicides?\\b${noCompound}`, 'gi'),
    instead: words => many(words, 'suicide'),
  },
  {
    hints: ['own li'],
    pattern: /\bsuccessfully (?:took|taking|takes?|ended|ending|ends?) (?:his|her|their|(?:his|her) or (?:his|her)) own li(?:fe|ves)\b/gi, // prettier-ignore
    instead: () => 'died by suicide',
  },
  {
    hints: ['suicide'],
    pattern: /\bsuicide epidemics?\b|\bepidemic of suicides?\b/gi,
    instead: () => 'rise in suicides',
  },
  {
    hints: ['suicide'],
    pattern: /\bsuicide (?:hot ?spots?|black ?spots?)\b/gi,
    instead: words => many(words, 'location of concern').replace(/^location of concerns/, 'locations of concern'),
  },
  {
    hints: ['suicide'],
    pattern: /\bsuicide victims?\b/gi,
    instead: words => (/s$/i.test(words) ? 'people who died by suicide' : 'person who died by suicide'),
  },
  {
    hints: ['suicide-prone', 'suicide prone'],
    pattern: /\bsuicide[- ]prone\b/gi,
    instead: () => 'at risk of suicide',
  },
]

/** “The Council committed suicide prevention funding”. */
const noCompound = '(?![- ](?:prevent|reduc|aware|audit|bereave|strateg|first aid|intervention|risk|train|support|surveill|review|saf|alert|mitigat|assess|plan|action|postvention|data|research|fund|pact|note|act\\b|cluster))' // prettier-ignore

function insteadOfSuccessful(words: string): string {
  if (/^an /i.test(words)) return `a ${insteadOfFailed(words)}`
  return /^un|attempt|bid/i.test(words) ? insteadOfFailed(words) : many(words, 'suicide')
}

function insteadOfCommitted(words: string): string {
  const said = words.toLowerCase()
  if (said.startsWith('threaten')) return said.replace(/to commit.*/, 'suicide')
  const tried = /^(?:try|tries|tried|trying|attempt\w{0,3})/.exec(said)?.[0]
  if (tried) return `${attempts[tried] ?? tried} suicide`
  if (said.startsWith('committed')) return 'died by suicide'
  if (said.startsWith('committing')) return 'dying by suicide'
  return said.startsWith('commits') ? 'dies by suicide' : 'die by suicide'
}

const attempts: Readonly<Record<string, string>> = {
  try: 'attempt',
  tries: 'attempts',
  tried: 'attempted',
  trying: 'attempting',
}

const insteadOfFailed = (words: string) => many(words, 'suicide attempt')
const many = (words: string, one: string) => (/s$|suicides|bids|attempts/i.test(words) ? `${one}s` : one)
