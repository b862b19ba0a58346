import {defineRule, type Passage} from '#rule'
import {characteristicLists, namesOf, type Mention} from '../lexicons/characteristic-lists.js'
import {characteristics, type Characteristic} from '../lexicons/protected-characteristics.js'

export default defineRule({
  summary: 'A list of the protected characteristics has all of them.',
  why: 'Members who read an incomplete list do not ask about the people whom it leaves out.',
  source:
    'Equality Act 2010 ss. 4 and 149(7): nine, of which the public sector duty leaves out marriage and civil partnership',
  severity: 'warning',
  messages: {
    incomplete: 'The list of protected characteristics leaves out {missing}; name all that the Equality Act names.',
  },
  examples: [
    {
      ok: 'Equality implications:\n\nThe protected characteristics are age, disability, gender reassignment, pregnancy and maternity, race, religion or belief, sex and sexual orientation.\n',
    },
    {
      bad: 'Equality implications:\n\nThe protected characteristics are disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex and sexual orientation.\n',
      finds: ['3:35 The list of protected characteristics leaves out “age”; name all that the Equality Act names.'],
    },
    {
      bad: 'Equality implications:\n\nThe Equality Act 2010 protects these characteristics:\n\n- age\n- disability\n- race or ethnicity\n- religion or belief\n- sex\n- sexual orientation\n',
      finds: [
        '5:3 The list of protected characteristics leaves out “gender reassignment”, “pregnancy and maternity”; name all that the Equality Act names.',
      ],
    },
    // Examples, and lists of those whom a decision affects, are no lists of the characteristics.
    {
      near: 'Equality implications:\n\nThe club is open to all, whatever their age, disability, race, religion or sexual orientation.\n',
    },
    {
      near: 'Equality implications:\n\nProtected characteristics such as age, disability, race, religion and sex were recorded.\n',
    },
    {
      near: 'Equality implications:\n\nAn effect was found for the protected characteristics of age, disability, race, religion and sex, and none for the other characteristics.\n',
    },
  ],
  *check({report}) {
    // The Act of 2010 replaced the duties on race, disability and gender in April 2011.
    if ((report.meetingDate?.year ?? 2012) < 2011 || !triggers.some(report.includes)) return
    for (const {passage, mentions: list, lead, tail} of characteristicLists(report)) {
      const context = `${lead} ${tail}`
      if (!trigger.test(context) || examples.test(lead.slice(-60)) || others.test(tail)) continue
      const isHedged = hedged.test(lead.slice(-60))
      if (isHedged && namesOf(list).size < 7) continue
      const missing = missingFrom(list, context)
      const [first, last] = [list[0], list.at(-1)]
      if (missing.length === 0 || !first || !last) continue
      yield {
        says: 'incomplete',
        with: {missing: missing.map(({name}) => `“${name}”`).join(', ')},
        at: passage.range(first.start, last.end),
        ...(isHedged && {severity: 'suggestion'}),
        ...additionTo(passage, first, missing),
      }
    }
  },
})

const triggers = ['protect', 'equality act', 'equality duty']
const trigger =
  /\bprotected (?:characteristics?|groups?|equality)|\bcharacteristics\b.{0,40}\bprotect|\bprotects?\b.{0,40}\bcharacteristics\b|\bequality act\b|\bequality duty\b/i
const examples = /\b(?:such as|e\.?g\b|for example|for instance|in particular|particularly|especially|notably|mainly)/i
const others = /\b(?:other|remaining|rest of the|remainder of the) (?:[a-z]{1,10} )?(?:characteristics|groups)\b/i
const hedged = /\b(?:includ(?:es?|ing)|characteristics? of)\b/i

function missingFrom(list: readonly Mention[], context: string): readonly Characteristic[] {
  const names = namesOf(list)
  const isOfNine = /\bnine\b/i.test(context)
  return characteristics.filter(({name, isOfDutyToo}) => (isOfDutyToo || isOfNine) && !names.has(name))
}

/** In a list with commas the missing ones can stand in front. */
function additionTo(passage: Passage, first: Mention, missing: readonly Characteristic[]) {
  const isCapital = /^[A-Z]/.test(passage.text.slice(first.start))
  if (isCapital || passage.text.charAt(first.end) !== ',') return {}
  const {start} = passage.range(first.start, first.end)
  const text = missing.map(({name}) => `${name}, `).join('')
  return {suggestions: [{title: 'Add what is missing', edits: [{start, end: start, text}], safe: false}]}
}
