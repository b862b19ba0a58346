import {ifAbuse, ifChild, isDenied, isName, outdoors, victims} from './blame-context.js'
import {blamingConduct} from './blaming-conduct.js'
import type {Wording} from './find-wordings.js'

export interface BlamingWording extends Wording {
  /** Said of other things too, so it is no more than a hint. */
  readonly isLoose?: boolean
}

/** Words that make a child choose their abuse, or a person cause the violence done to them. Source: The Children’s Society, appropriate language in relation to child exploitation. */
let bank: readonly BlamingWording[] | undefined

export const blamingWordings = () => (bank ??= build())

const build = (): readonly BlamingWording[] => [
  {
    hints: ['prostitut'],
    pattern: /\b(?:child|children|juvenile|under-?age|teenage|young|schoolgirl) prostitut(?:es?|ion)\b/gi,
    instead: (words, sentence) => (isName(words, sentence) ? undefined : insteadOfProstitute(words)),
  },
  {
    hints: ['prostitut', 'selling', 'sold', 'sell'],
    pattern: /\b(?:prostitut(?:ed?|es|ing)|sell(?:s|ing)?|sold) (?:themselves|herself|himself|themself|their bodies|her body|his body)\b/gi, // prettier-ignore
    instead: (_, sentence) => ifChild(sentence, 'sexually exploited'),
  },
  {
    hints: ['for sex', 'selling sex', 'sold sex', 'sell sex'],
    pattern: /\b(?:sell(?:s|ing)?|sold) sex\b|\b(?:swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|trad(?:e|es|ed|ing)) [^.;]{0,30}for sex\b/gi, // prettier-ignore
    instead: (_, sentence) => ifChild(sentence, 'sexually exploited'),
  },
  {
    hints: ['child porn', 'kiddie porn'],
    pattern: /\b(?:child|kiddie) porn(?:ography)?\b/gi,
    instead: (words, sentence) => (isName(words, sentence) ? undefined : 'child sexual abuse material'),
    isLoose: true,
  },
  {
    hints: ['promiscu'],
    pattern: /\b(?:sexually )?promiscu(?:ous(?:ly)?(?! mode)|ity)\b/gi,
    instead: (_, sentence) => ifAbuse(sentence, 'at risk of sexual exploitation'),
  },
  {
    hints: ['provocative', 'streetwise', 'street-wise', 'street wise'],
    pattern: /\b(?:sexually )provocative(?:ly)?\b|\bstreet[- ]?wise\b/g,
    instead: (_, sentence) => ifChild(sentence, 'vulnerable to exploitation'),
  },
  {
    hints: ['themselves', 'herself', 'himself', 'themself', 'him/herself', 'him or herself'],
    pattern: new RegExp(`\\b(?:put|puts|putting|plac(?:e|es|ed|ing)|expos(?:e|es|ed|ing)|leav(?:e|es|ing)|left) ${selves} (?:knowingly |willingly |deliberately |repeatedly |often )?(?:in(?:to)?|at|to|open to) (?:a |an |the |great |greater |high |serious |significant |increased |further |considerable |unnecessary |such )?(?:risks?|danger|dangerous|harm|risky|vulnerable|unsafe|harm[’']s|exploitation|abuse)\\b`, 'gi'), // prettier-ignore
    instead: (words, sentence) => (outdoors.test(sentence) || isDenied(words, sentence) ? undefined : ifChild(sentence, 'at risk of harm from others', victims)), // prettier-ignore
  },
  {
    hints: [
      'self vulnerable',
      'selves vulnerable',
      'self or herself vulnerable',
      'on herself',
      'on himself',
      'on themselves',
      'on him',
    ],
    pattern: new RegExp(`\\b(?:(?:make|makes|made|making) ${selves} vulnerable|br(?:ing|ings|inging|ought) (?:it|this|the abuse|the violence) (?:up)?on ${selves})\\b`, 'gi'), // prettier-ignore
    instead: (words, sentence) => (isDenied(words, sentence) ? undefined : ifChild(sentence, 'targeted by others', victims)), // prettier-ignore
  },
  {
    hints: [' own abuse', ' own exploitation', ' own assault', ' own victimisation', ' own grooming'],
    pattern: /\b(?:complicit|collud(?:e|es|ed|ing)|participat(?:e|es|ed|ing)|complied|involved|responsible|to blame|partly to blame|contribut(?:e|es|ed|ing)) (?:in|with|for|to) (?:her|his|their|the child[’']s) own (?:(?:sexual|criminal) )?(?:abuse|exploitation|assault|victimisation|grooming)\b/gi, // prettier-ignore
    instead: (words, sentence) => (isDenied(words, sentence) ? undefined : 'abused or exploited by others'),
  },
  {
    hints: ['chose to', 'choose to', 'chooses to', 'choosing to', 'opted to', 'refus', 'unwilling to', 'insist'],
    pattern: /\b(?:chose|choos(?:e|es|ing)|opted|opts|refus(?:e|es|ed|ing)|(?:is|was|are|were) unwilling|insist(?:s|ed|ing)?) (?:to|on) (?:stay(?:ing)?|remain(?:ing)?|live|living|return(?:ing)?|go(?:ing)? back|leav(?:e|ing)) (?:(?:with|in|to) )?(?:her|his|their|the|an?) (?:abusive |violent )?(?:abuser|perpetrator|partner|husband|wife|boyfriend|girlfriend|ex-partner|relationship|exploiters?)s?\b/gi, // prettier-ignore
    instead: (words, sentence) => (isDenied(words, sentence) || /\bmay\b|\bmight\b|\bcan\b|\breasons?\b/.test(sentence) ? undefined : ifAbuse(sentence, 'prevented by the abuse from leaving')), // prettier-ignore
  },
  {
    hints: ['battered ', 'wife beat', 'wife-beat', 'lovers’ tiff', "lovers' tiff", 'crime of passion'],
    pattern: /\bbattered (?:wife|wives|woman|women|spouses?)\b(?! syndrome)|\bwife[- ]beat(?:ers?|ing)\b|\blovers[’'] tiffs?\b|\bcrimes? of passion\b/g, // prettier-ignore
    instead: words => (words.startsWith('battered') ? 'subjected to domestic abuse' : 'domestic abuse'),
  },
  {
    hints: ['volatile', 'tempestuous', 'stormy', 'turbulent'],
    pattern: /\b(?:volatile|tempestuous|stormy|turbulent) (?:relationship|marriage)s?\b/gi,
    instead: (_, sentence) => ifAbuse(sentence, 'abusive relationship'),
    isLoose: true,
  },
  ...blamingConduct,
]

const selves =
  '(?:themselves|herself|himself|themself|him\\/herself|her\\/himself|(?:him|her)(?:self)? or (?:him|her)self)'
function insteadOfProstitute(words: string): string {
  if (/ion$/i.test(words)) return 'sexual exploitation of children'
  return /es$/i.test(words) ? 'children who are sexually exploited' : 'child who is sexually exploited'
}
