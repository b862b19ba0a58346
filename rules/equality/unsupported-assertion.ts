import {defineRule} from '#rule'
import {noImpactClaims} from '../lexicons/no-impact-claims.js'

export default defineRule({
  summary: 'A report that denies any effect on equality says why, or on what assessment.',
  why: 'The duty is on members, and a denial without a reason does not show them that the question was asked.',
  source: 'Equality Act 2010 s. 149; R (Bracking) v Secretary of State for Work and Pensions [2013] EWCA Civ 1345',
  severity: 'warning',
  messages: {
    unsupported: '“{words}” gives no reason; add why, or name the screening or assessment.',
  },
  examples: [
    {ok: 'Equality implications:\n\nNone, because the change is to the wording of a form.\n'},
    {
      bad: 'Equality implications:\n\nThere are no equality implications.\n',
      finds: [
        '3:1 “There are no equality implications.” gives no reason; add why, or name the screening or assessment.',
      ],
    },
    {
      bad: '**Equality and diversity:** No issues arise directly from this report.\n',
      finds: [
        '1:29 “No issues arise directly from this report.” gives no reason; add why, or name the screening or assessment.',
      ],
    },
    {
      bad: 'Equality implications:\n\nThe Council must have due regard to the need to advance equality of opportunity. None identified.\n',
      finds: ['3:82 “None identified.” gives no reason; add why, or name the screening or assessment.'],
    },
    {
      bad: 'Background:\n\nThe lease ends in May. There are no legal, equality or staffing implications.\n',
      finds: [
        '3:24 “There are no legal, equality or staffing implications.” gives no reason; add why, or name the screening or assessment.',
      ],
    },
    {
      near: 'Equality implications:\n\nThe proposal was screened on 3 May 2024. No adverse impact was found on any protected group.\n',
    },
    {
      near: 'Equality implications:\n\nThere are no equality implications. The hall is let on the same terms to every club.\n',
    },
    {near: 'Equality implications:\n\nThis report is for noting and has no equality implications.\n'},
    {near: 'Equality implications:\n\nNo disabled swimmer loses a session.\n'},
    // A bare answer is spoken of already.
    {near: 'Equality implications: None\n'},
    {
      near: 'Summary:\n\nThere are no equality implications.\n\nEquality implications:\n\nNone: the change is to a form.\n',
    },
  ],
  *check({report}) {
    for (const {at, ground, isBare} of noImpactClaims(report)) {
      if (isBare || ground === 'assessment' || ground === 'reason') continue
      const isMild = ground === 'thought'
      yield {says: 'unsupported', with: {words: at.text}, at: at.range(), ...(isMild && {severity: 'suggestion'})}
    }
  },
})
