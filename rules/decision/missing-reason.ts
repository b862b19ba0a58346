import {defineRule, type Item} from '#rule'
import {contentWords} from '#text/content-words'

export default defineRule({
  summary: 'Every recommendation has its reason.',
  why: 'A decision without reasons is a ground for calling it in, and those who lose by it are owed them.',
  source:
    'SI 2012/2089 regs 12(2)(b) and 13 (executive decisions); SI 2014/2095 reg 7 (officers’ decisions); good practice for all',
  severity: 'warning',
  messages: {
    uncovered: 'The reasons do not mention recommendation {number} (“{words}”); add why it is recommended.',
  },
  examples: [
    {
      ok: 'Recommendations:\n\n1. That the hall be let.\n2. That the rent be waived.\n\nReasons for the recommendations:\n\nLetting the hall keeps it open. The club cannot pay rent.\n',
    },
    {
      bad: 'Recommendations:\n\n1. That the hall be let.\n2. That the chairman attends the summer fair.\n\nReasons for the recommendations:\n\nLetting the hall keeps it open.\n',
      finds: [
        '8:1 The reasons do not mention recommendation 2 (“That the chairman attends the summer fair.”); add why it is recommended.',
      ],
    },
    {
      near: 'Recommendations:\n\n1. That the hall be let.\n2. That the chairman attends the summer fair.\n\nReasons for the recommendations:\n\nRecommendations 1 and 2 keep a promise.\n',
    },
    {
      near: 'Recommendations:\n\n1. That the Order be made.\n2. That the objections be overruled.\n\nReasons for the recommendations:\n\nFewer children will be hurt on their way to school.\n',
    },
    // What only starts or ends the business needs no reason of its own.
    {
      near: 'Recommendations:\n\n1. That the hall be let.\n2. That the report be noted.\n\nReasons for the recommendations:\n\nLetting the hall keeps it open.\n',
    },
  ],
  *check({report}) {
    const {recommendations, reasons} = report
    const [first] = reasons
    if (!first || recommendations.length < 2) return
    const text = reasons.map(({passage}) => passage.text).join('\n')
    const isCounted = reasons.length >= recommendations.length && reasons.every(({number}) => number !== undefined)
    if (isCounted || speaksOfAll.test(text) || isReferred(text) || hasOneEach(reasons, recommendations)) return
    const given = contentWords(text)
    const isCovered = (item: Item, index: number) =>
      citesNumber(text, index + 1) || shared(item, given, recommendations) > 0
    // Reasons in quite other words are of the whole.
    if (!recommendations.some(isCovered)) return
    for (const [index, item] of recommendations.entries()) {
      if (isProcedural(item) || isCovered(item, index)) continue
      yield {
        says: 'uncovered',
        with: {number: index + 1, words: item.passage.text},
        at: first.passage.range(),
        because: item.passage.range(),
      }
    }
  },
})

const speaksOfAll =
  /\b(?:all|both|each|these|the above|the (?:two|three|four|five|six|seven|eight)) (?:of the |of these )?recommendations\b|\b(?:the|these) recommendations\b(?! (?:of|from|in|made|by)\b)|\bthe (?:decision|proposals?) (?:is|are|will|would)\b/i

// As many sentences as there is to be explained may be a reason each; in a list an item is one (“3.1” is no list).
function hasOneEach(reasons: readonly Item[], recommendations: readonly Item[]): boolean {
  if (reasons.length > 1 && reasons.some(({number}) => number !== undefined && !/\d\.\d/.test(number))) return false
  const sentences = reasons.flatMap(({passage}) => passage.text.split(/[.;](?:\s|$)/).filter(part => /\w/.test(part)))
  return sentences.length > 1 && sentences.length >= recommendations.filter(item => !isProcedural(item)).length
}

function isReferred(text: string): boolean {
  return /\b(?:sections?|paragraphs?|appendix) [^.]{0,20}\b(?:explains?|sets? out|gives?)\b|\b(?:set out|contained|given|detailed|explained|described|outlined) (?:in|at|within) (?:the |this |section |paragraphs? |main |body )/i.test(
    text,
  )
}

function isProcedural({passage}: Item): boolean {
  return /\bnot(?:e|ed|es|ing)\b|\bexclu(?:de|sion|ded)\b|\bdelegate|\bauthori[sz]e|\bminutes\b|\bthank(?:s|ed)?\b/i.test(
    passage.text,
  )
}

function citesNumber(text: string, number: number): boolean {
  const list = text.matchAll(/\brecommendations? ((?:\(?\d{1,2}\)?(?:,? and |, | ?[–-] ?| to )?){1,8})/gi)
  return [...list].some(([, numbers = '']) => {
    const found = [...numbers.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits))
    const isRange = /–|-|to/.test(numbers)
    return found.includes(number) || (isRange && number > (found[0] ?? 0) && number < (found.at(-1) ?? 0))
  })
}

/** How many of its own words a recommendation shares with the reasons: those that not every recommendation has. */
function shared(item: Item, given: ReadonlySet<string>, all: readonly Item[]): number {
  const others = all.filter(other => other !== item).map(other => contentWords(other.passage.text))
  const own = [...contentWords(item.passage.text)].filter(word => !formal.has(word))
  const telling = own.filter(word => !others.every(words => words.has(word)))
  return (telling.length > 0 ? telling : own).filter(word => given.has(word)).length
}

// Bodies and the verbs of resolutions; compared as stems.
const formal = contentWords(
  'committee council cabinet members member overview scrutiny panel board report approve agree receive consider endorse adopt recommend continue request ensure',
)
