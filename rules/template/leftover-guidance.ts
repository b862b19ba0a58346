import {defineRule, type Profile, type Prose, type Range} from '#rule'
import {fold} from '#text/fold'
import {matchesIn} from '#text/matches-in'
import {findRuns, templateRuns, type TemplateRuns} from '#text/template-runs'
import {wholeLine} from '#text/whole-line'
import {withBrackets} from '#text/with-brackets'
import {remember} from '#text/remember'
import {leftoverGuidance, type Leftover} from '../lexicons/leftover-guidance.js'

const fewestWords = 6

export default defineRule({
  summary: 'No instruction to the author is left in the report.',
  why: 'Template text in a published report says that nobody read it to the end, and members ask what else was not read.',
  source:
    'Council report templates, which ask authors to delete their notes; seen in blank templates and published reports',
  severity: 'error',
  messages: {
    left: '“{words}” is an instruction to the author; delete it.',
  },
  examples: [
    {ok: 'Implementation date: Immediately following the meeting.\n'},
    {
      bad: 'Implementation date:\n\nImmediately following the meeting.\n\n(Please delete as appropriate and remove this text)\n\nBackground papers: None\n',
      profile: 'sefton',
      finds: ['5:1 “(Please delete as appropriate and remove this text)” is an instruction to the author; delete it.'],
      fixed: 'Implementation date:\n\nImmediately following the meeting.\n\nBackground papers: None\n',
    },
    {
      bad: 'Summary:\n\nThe hall is let [insert the period of the lease] to the club.\n',
      finds: ['3:17 “[insert the period of the lease]” is an instruction to the author; delete it.'],
    },
    // Behind a label too, where the bracket is not the template’s own.
    {
      bad: '## Legal implications (please delete as appropriate and remove this text)\n\nThe Council acts under section 1.\n',
      finds: ['1:23 “(please delete as appropriate and remove this text)” is an instruction to the author; delete it.'],
    },
    // Standing labels of templates explain themselves in brackets.
    {
      near: 'Alternative Options Considered and Rejected: (including any Risk Implications)\n\nNone, because the law leaves no choice.\n',
      profile: 'sefton',
    },
    {near: 'Summary:\n\n[Note: the meeting will be webcast.] Residents may insert their own views (if applicable).\n'},
    {
      near: 'Summary:\n\nThe proposals do not change the section 106 agreement. `[insert name]` is a field of the form.\n',
    },
  ],
  *check({report, profile}) {
    const {shown} = report
    for (const {prose, patterns} of report.hinted(bankOf(profile))) {
      const {text, range} = prose.passage
      const hits = patterns.flatMap(pattern => hitsIn(text, pattern)).filter(hit => isSaid(prose, hit))
      for (const {start, end, isWeak} of merge(hits.map(hit => ({...hit, ...withBrackets(text, hit)})))) {
        const at = range(start, end)
        if (shown.charAt(at.start) === ' ' && !/^\s/.test(text.slice(start))) continue
        const line = prose.kind === 'label' ? undefined : wholeLine(report.text, at)
        const problem = {says: 'left', with: {words: text.slice(start, end)}, at} as const
        yield {...problem, ...(line && {fix: {edits: [{...line, text: ''}], safe: !isWeak}}), ...(isWeak && {severity: 'warning' as const})} // prettier-ignore
      }
    }
  },
})

interface Hit extends Range {
  readonly isWeak: boolean
}

function hitsIn(text: string, known: TemplateRuns | Leftover): readonly Hit[] {
  if ('bySize' in known) return findRuns(text, known).map(run => ({...run, isWeak: false}))
  const isWeak = known.severity === 'warning'
  return matchesIn(text, known.pattern).map(({0: {length}, index}) => ({start: index, end: index + length, isWeak}))
}

/** Of the guidance of a template, made once for all its drafts. */
const bankOf = remember(({guidance}: Profile) => [templateRuns(guidance, fewestWords), ...leftoverGuidance])

// A label and its gloss are the template’s words; what else stands behind it counts where nothing else can be meant.
function isSaid({kind, passage, section}: Prose, {start, end, isWeak}: Hit): boolean {
  if (kind !== 'label') return true
  const gloss = section?.template?.glosses.find(known =>
    fold(passage.text.slice(start - 1, end + 1)).includes(fold(known)),
  )
  return !isWeak && gloss === undefined
}

/** Hits that overlap or touch are one. */
function merge(hits: readonly Hit[]): readonly Hit[] {
  const merged: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && hit.start <= last.end + 1)
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, hit.end),
        isWeak: last.isWeak && hit.isWeak,
      }
    else merged.push(hit)
  }
  return merged
}
