import {defineRule, type Item, type Report} from '#rule'
import {isGenericReason} from '../lexicons/generic-reasons.js'
import {citedNumbers, isProcedural, onlyNotes, readReasons, type GivenReasons} from '../lexicons/given-reasons.js'

export default defineRule({
  summary: 'Every recommendation has its reason.',
  why: 'A decision without reasons is a ground for calling it in, and those who lose by it are owed them.',
  source:
    'SI 2012/2089 regs 12(2)(b) and 13 (executive decisions); SI 2014/2095 reg 7 (officers’ decisions); good practice for all',
  severity: 'warning',
  messages: {
    uncovered: 'The reasons do not mention recommendation {number} (“{words}”); add why it is recommended.',
    generic: '“{words}” could be said of any decision; say why each of these is recommended.',
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
    {
      bad: 'Recommendations:\n\n1. That the hall be let.\n2. That the rent be waived.\n\nReasons for the recommendations:\n\nTo ensure good governance and to comply with the Council’s procedures.\n',
      finds: [
        '8:1 “To ensure good governance and to comply with the Council’…” could be said of any decision; say why each of these is recommended.',
      ],
    },
    // Where the numbers of the reasons are those of the recommendations, the last of these has none.
    {
      bad: 'Recommendations:\n\n1. That the plan be approved.\n2. That the charter be approved.\n3. That the Head of Audit may change the plan.\n\nReasons for the recommendations:\n\n1. The plan covers the worst risks.\n2. The charter is reviewed each year.\n',
      finds: [
        '9:4 The reasons do not mention recommendation 3 (“That the Head of Audit may change the plan.”); add why it is recommended.',
      ],
    },
    {
      near: 'Recommendations:\n\n1. That the plan be approved.\n2. That the charter be approved.\n3. That the Head of Audit may change the plan.\n\nReasons for the recommendations:\n\n1. The standards ask for both.\n2. Risks differ.\n',
    },
    {
      near: 'Recommendations:\n\n1. That the hall be let.\n2. That the rent be waived.\n\nReasons for the recommendations:\n\nTo ensure that young people have somewhere to go.\n',
    },
    // The items below a paragraph that leads in to them are the recommendations, whatever numbers each.
    {
      bad: 'Recommendations:\n\n2.1 That Cabinet:\n\na. lets the hall;\n\nb. repairs the roof of the depot.\n\nReasons for the recommendations:\n\nLetting the hall keeps it open.\n',
      finds: [
        '11:1 The reasons do not mention recommendation 2 (“repairs the roof of the depot.”); add why it is recommended.',
      ],
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
    const text = report.section('reasons')?.text ?? reasons.map(({passage}) => passage.text).join('\n')
    if (isReferred(text)) return
    const given = readReasons({text, reasons, recommendations})
    if (isGeneric(given)) yield {says: 'generic', with: {words: text.replaceAll('\n', ' ')}, at: first.passage.range()}
    else
      for (const item of uncovered(given, report)) {
        const words = item.passage.text
        yield {
          says: 'uncovered',
          with: {number: given.numberOf(item), words},
          at: first.passage.range(),
          because: item.passage.range(),
        }
      }
  },
})

/** One that could be said of anything, where it must carry more than a report to be noted. */
function isGeneric({text, recommendations, sharedBy}: GivenReasons): boolean {
  return (
    isGenericReason(text) && !recommendations.every(isProcedural) && !recommendations.some(item => sharedBy(item) > 0)
  )
}

function uncovered(given: GivenReasons, {reasons}: Report) {
  const {text, recommendations, numberOf, sharedBy, isPaired, isNew} = given
  const isCounted = reasons.length >= recommendations.length && reasons.every(({number}) => number !== undefined)
  if (isCounted || speaksOfAll.test(text)) return []
  const cited = citedNumbers(text)
  const cites = (item: Item) => cited.has(numberOf(item))
  if (isPaired()) return recommendations.slice(reasons.length).filter(item => !onlyNotes(item) && !cites(item) && !isNew(item)) // prettier-ignore
  if (hasOneEach(given, reasons)) return []
  const isCovered = (item: Item) => cites(item) || sharedBy(item) > 0
  // Reasons in quite other words are of the whole.
  return recommendations.some(isCovered) ? recommendations.filter(item => !isProcedural(item) && !isCovered(item)) : []
}

const speaksOfAll =
  /\b(?:all|both|each|these|the above|the (?:two|three|four|five|six|seven|eight)) (?:of the |of these )?recommendations\b|\b(?:the|these) recommendations\b(?! (?:of|from|in|made|by)\b)|\bthe (?:decision|proposals?) (?:is|are|will|would)\b/i

// As many sentences as there is to be explained may be a reason each; in a list an item is one (“3.1” is no list).
function hasOneEach({recommendations}: GivenReasons, reasons: Report['reasons']): boolean {
  if (reasons.length > 1 && reasons.some(({number}) => number !== undefined && !/\d\.\d/.test(number))) return false
  const sentences = reasons.flatMap(({passage}) => passage.text.split(/[.;](?:\s|$)/).filter(part => /\w/.test(part)))
  return sentences.length > 1 && sentences.length >= recommendations.filter(item => !isProcedural(item)).length
}

function isReferred(text: string): boolean {
  return /\b(?:sections?|paragraphs?|appendix) [^.]{0,20}\b(?:explains?|sets? out|gives?)\b|\b(?:set out|contained|given|detailed|explained|described|outlined) (?:in|at|within) (?:the |this |section |paragraphs? |main |body )/i.test(
    text,
  )
}
