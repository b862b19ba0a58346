import {defineRule} from '#rule'
import {withoutOverlap} from '#text/without-overlap'
import {findSlips} from '../lexicons/find-slips.js'
import {realWordTypos} from '../lexicons/real-word-typos.js'

export default defineRule({
  summary: 'No word stands where another was meant.',
  why: 'A spelling checker passes “pubic health” and “the manger”; readers do not.',
  source: 'Practice: slips seen in published council reports, and lists of commonly confused words',
  severity: 'warning',
  messages: {found: '“{wrong}” looks like a slip for “{right}”; correct it.'},
  examples: [
    {ok: 'Summary:\n\nThe learning from this review is in Appendix A.\n'},
    {
      bad: 'Summary:\n\nThe Director of Pubic Health will asses the risk. We embed the learning form this review.\n',
      finds: [
        '3:17 “Pubic” looks like a slip for “Public”; correct it.',
        '3:35 “asses” looks like a slip for “assess”; correct it.',
        '3:73 “form” looks like a slip for “from”; correct it.',
      ],
      fixed:
        'Summary:\n\nThe Director of Public Health will assess the risk. We embed the learning from this review.\n',
    },
    {
      bad: 'Summary:\n\nThe principle planning officer told ward counsellors that residents where consulted.\n',
      finds: [
        '3:5 “principle” looks like a slip for “principal”; correct it.',
        '3:42 “counsellors” looks like a slip for “councillors”; correct it.',
        '3:69 “where” looks like a slip for “were”; correct it.',
      ],
      fixed: 'Summary:\n\nThe principal planning officer told ward councillors that residents were consulted.\n',
    },
    {
      near: 'Summary:\n\nThe learning form is to be returned by May. The information form the Council uses is short. Donkeys, or asses, graze the heath. Members agreed the principle.\n',
    },
    {
      near: 'Summary:\n\nThe documents form the basis of the plan, and a school counsellor was consulted where possible. Had it been larger, then the fee would rise. A site visit took in the statue of the Queen and the audit trail.\n',
    },
    {near: 'Summary:\n\nThe notice says `pubic health`.\n'},
  ],
  *check({report}) {
    for (const slips of findSlips(report, realWordTypos).values())
      for (const {at, wrong, right} of withoutOverlap(slips)) {
        if (report.shown.charAt(at.start) === ' ') continue
        yield {says: 'found', with: {wrong, right}, at, fix: {edits: [{...at, text: right}], safe: false}}
      }
  },
})
