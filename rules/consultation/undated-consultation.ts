import {defineRule, type Section} from '#rule'
import {hasPeriod} from '#text/has-period'

export default defineRule({
  summary: 'The report says when people were consulted.',
  why: 'Consultation counts only while minds are open; without its date nobody can tell whether it came in time.',
  source:
    'Template heading “… and when?”; the first Gunning principle, approved in R (Moseley) v Haringey [2014] UKSC 56',
  severity: 'warning',
  messages: {
    undated: 'This consultation has no date; say when it took place.',
  },
  examples: [
    {ok: 'Consultation:\n\nResidents were asked between 4 January and 2 February 2024.\n'},
    {
      bad: 'Consultation:\n\nResidents and the parish council were asked and agreed.\n',
      finds: ['3:1 This consultation has no date; say when it took place.'],
    },
    {near: 'Consultation:\n\nNone, because the report only informs members.\n'},
    {near: 'Consultation:\n\nResidents were asked over six weeks last autumn.\n'},
    {near: 'Consultation:\n\nSee Appendix A for when and how residents were asked.\n'},
  ],
  *check({report}) {
    for (const {section} of report.consultations) {
      const [first] = section.prose
      if (!first || !says(section)) continue
      const whole = [section, ...section.children.filter(({id}) => id === undefined)].map(({text}) => text).join('\n')
      // A date above the parts of a consultation holds for all of them.
      if (hasPeriod(whole) || (section.parent && hasPeriod(section.parent.text))) continue
      yield {says: 'undated', at: first.passage.range()}
    }
  },
})

/** Whether consultation took place; that it did not, or where it is told, needs no date. */
function says({isBareAnswer, text}: Section): boolean {
  const isDenied =
    /^(?:no(?:ne)?\b|not (?:applicable|required|needed)\b|n\/a\b|there (?:has been|was|were|is) no\b|(?:this|the) report (?:does not|is for))/i.test(
      text.trim(),
    )
  const isElsewhere = /\b(?:[Aa]ppendix|[Aa]nnex|[Pp]aragraphs?|[Ss]ection) (?:[A-Z]\b|\d)/.test(text)
  return !isBareAnswer && text.trim() !== '' && !isDenied && !isElsewhere
}
