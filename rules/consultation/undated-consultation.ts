import {defineRule, type Prose, type Report, type Section} from '#rule'
import {hasPeriod} from '#text/has-period'
import {deniesConsulting, tellsElsewhere, tellsOfConsulting} from '../lexicons/consultation-words.js'

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
    {
      bad: 'Consultation:\n\nBus operators were consulted. They opposed a course of a full day, and Appendix A shows the new stops.\n',
      finds: ['3:1 This consultation has no date; say when it took place.'],
    },
    // The heading asks when; statutory officers clear every report, so that theirs matters less.
    {
      bad: 'What consultations have taken place on the proposals and when?\n\n(A) Internal Consultations\n\nFinance (FD 6123/24) and legal (LD 5312/24) have no comments.\n',
      profile: 'sefton',
      finds: ['5:1 This consultation has no date; say when it took place.'],
    },
    {near: 'Consultation:\n\nNone, because the report only informs members.\n'},
    {near: 'Consultation:\n\nResidents were asked over six weeks last autumn.\n'},
    {near: 'Consultation:\n\nResidents will be consulted before work starts.\n'},
    {near: 'Consultation:\n\nThe proposals do not require consultation.\n'},
    {near: 'Consultation:\n\nSee Appendix A for when and how residents were asked.\n'},
  ],
  *check({report}) {
    for (const {section} of report.consultations) {
      const prose = proseOf(section)
      const text = prose.map(({passage}) => passage.text).join('\n')
      // A date in the heading, or above the parts of a consultation, holds for all of them.
      if (hasPeriod(`${section.title}\n${text}`) || (section.parent && hasPeriod(section.parent.text))) continue
      const told = prose.find(({passage}) => tellsOfConsulting.test(passage.text))
      const asked = asksWhen(section) ? prose[0] : undefined
      const place = told ?? asked
      if (!place || section.isBareAnswer || tellsElsewhere.test(text)) continue
      if (deniesConsulting.test((told ? place.passage.text : text).trim())) continue
      const at = place.passage.range()
      if (isClearance(report, section)) yield {says: 'undated', at, severity: 'suggestion'}
      else yield {says: 'undated', at}
    }
  },
})

function proseOf(section: Section): readonly Prose[] {
  const own = section.children.filter(({id}) => id === undefined)
  return [...section.prose, ...own.flatMap(proseOf)].filter(({passage}) => passage.text.trim() !== '')
}

function asksWhen({title, parent}: Section): boolean {
  return /\bwhen\b/i.test(title) || (parent !== undefined && asksWhen(parent))
}

/** Officers who sign every report off, named with the reference of their clearance. */
function isClearance({officerReferences}: Report, {range}: Section): boolean {
  return officerReferences.some(({start, end}) => start >= range.start && end <= range.end)
}
