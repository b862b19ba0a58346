import {abuse, child, health, ifAbuse, ifChild, isDenied, isForced, isName} from './blame-context.js'
import type {BlamingWording} from './blaming-wordings.js'

const exploited = 'being exploited or abused'

/** Words that make an act of a child’s own, or a choice, of what was done to it. Source: see blaming-wordings. */
export const blamingConduct: readonly BlamingWording[] = [
  {
    hints: ['life choice', 'style choice'],
    pattern: /\b(?:life[- ]?style|life) choices?\b/gi,
    instead: (words, sentence) => (abuse.test(sentence) && !health.test(sentence) && !isDenied(words, sentence) ? exploited : undefined), // prettier-ignore
  },
  {
    hints: ['lifestyle choice', 'life style choice', 'life-style choice'],
    pattern: /\b(?:a|her|his|their own|her own|his own) life[- ]?style choice\b/gi,
    instead: (words, sentence) => (abuse.test(sentence) || health.test(sentence) || isDenied(words, sentence) ? undefined : exploited), // prettier-ignore
    isLoose: true,
  },
  {
    hints: ['lifestyle', 'life of '],
    pattern: /\b(?:chose|chosen|choos(?:e|es|ing)|opt(?:s|ed|ing)? for|leads?|leading|led|lives?|living|lived) (?:this|that|such a|an?|the|her|his|their) (?:(?:risky|criminal|chaotic|promiscuous|dangerous|gang) lifestyle|lifestyle(?! (?:choice|factor|service|course|survey))|life of (?:crime|prostitution|drugs))\b/gi, // prettier-ignore
    instead: (words, sentence) => (health.test(sentence) || isDenied(words, sentence) || !abuse.test(sentence) ? undefined : ifChild(sentence, exploited)), // prettier-ignore
  },
  {
    hints: ['prostitution', 'sex work', 'sex for', 'drug running', 'sexual favours'],
    pattern: /\b(?:engag(?:e|es|ed|ing) in|involved in|involvement in|turn(?:s|ed|ing) to|drift(?:s|ed|ing) into|working in|work in|tak(?:e|es|ing) part in|took part in|resort(?:s|ed|ing) to) (?:street |survival |underage |transactional )?(?:prostitution|sex work|sex for (?:money|drugs|gifts)|drug running|sexual favours)\b/gi, // prettier-ignore
    instead: (words, sentence) => (isName(words, sentence) || isForced(sentence) || isDenied(words, sentence) ? undefined : ifChild(sentence, exploited)), // prettier-ignore
  },
  {
    hints: ['sex work'],
    pattern: /\b(?:child|under-?age|teenage|juvenile) sex work(?:ers?|ing)?\b/gi,
    instead: (words, sentence) => (isName(words, sentence) ? undefined : exploited),
  },
  {
    hints: ['exploitation', 'county lines', ' cse', ' cce'],
    pattern: /\b(?:engag(?:e|es|ed|ing) in|tak(?:e|es|ing) part in|took part in|willingly involved in|participat(?:e|es|ed|ing) in) (?:child )?(?:(?:sexual|criminal) exploitation|county lines|CSE|CCE)\b/gi, // prettier-ignore
    instead: (words, sentence) => (professionals.test(sentence) || isDenied(words, sentence) ? undefined : ifChild(sentence, exploited)), // prettier-ignore
  },
  {
    hints: [
      'sexually active',
      'sexual activity',
      'sexual relationship',
      'having sex',
      'had sex',
      'relationship with',
      'relationships with',
      'consensual',
    ],
    pattern: /\b(?:sexually active|(?:engag\w{1,4} in )?sexual activity|having (?:consensual )?sex|had (?:consensual )?sex|(?:in an? |in |consensual |sexual ){1,2}relationships?) with (?:an? |the |her |his |their |much |several |two |three )?(?:(?:much )?older (?:men|man|males?|women|woman|adults?|persons?|people|boys?)|adults?|adult (?:men|man|males?)|abusers?|perpetrators?|exploiters?)\b/gi, // prettier-ignore
    instead: (words, sentence) => (isName(words, sentence) || isDenied(words, sentence) ? undefined : ifChild(sentence, 'sexually abused')), // prettier-ignore
  },
  {
    hints: ['own abuse', 'own exploitation', 'the abuse', 'the exploitation', 'their abuse', 'her abuse', 'his abuse'],
    pattern: /\b(?:consent(?:s|ed|ing)?|agre(?:es|ed|eing)|submitt(?:ed|ing)) to (?:her|his|their|the|being) (?:own )?(?:sexual |criminal )?(?:abused?|exploitation|exploited)\b/gi, // prettier-ignore
    instead: (words, sentence) => (isDenied(words, sentence) ? undefined : ifChild(sentence, 'abused or exploited by others')), // prettier-ignore
  },
  {
    hints: ['provocatively', 'asking for it', 'led him on', 'led them on', 'sexualised manner'],
    pattern: /\b(?:dress(?:es|ed|ing)? (?:in a )?(?:sexually )?(?:provocatively|sexualised manner)|provocatively dressed|asking for it(?= *(?:[.,;]|$))|led (?:him|them) on)\b/gi, // prettier-ignore
    instead: (words, sentence) => (isDenied(words, sentence) ? undefined : ifAbuse(sentence, 'targeted by others')),
  },
  {
    hints: ['older boyfriend', 'adult boyfriend', 'drug runner', 'money mule', 'drug mule'],
    pattern: /\b(?:older|adult) boyfriends?\b|\b(?:drug runners?|(?:money|drug) mules?)\b/gi,
    instead: (words, sentence) => (isForced(sentence) ? undefined : ifChild(sentence, words.endsWith('friend') || words.endsWith('friends') ? 'person who exploits the child' : 'criminally exploited')), // prettier-ignore
    isLoose: true,
  },
  {
    hints: ['poor choices', 'bad choices', 'unwise choices', 'risky choices', 'wrong choices'],
    pattern: /\b(?:poor|bad|unwise|risky|wrong) choices\b/gi,
    instead: (words, sentence) => (abuse.test(sentence) && !health.test(sentence) && !isDenied(words, sentence) && child.test(sentence) ? exploited : undefined), // prettier-ignore
    isLoose: true,
  },
]

/** Those who work on it are involved in it otherwise. */
const professionals = /\b(?:professionals?|agenc(?:y|ies)|services?|teams?|partners?|work|cases?|training|investigat\w{1,4}|offenders?|perpetrators?|suspects?|gangs? that)\b/i // prettier-ignore
