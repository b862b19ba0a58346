import {defineRule, type Heading, type Range, type Report} from '#rule'

export default defineRule({
  summary: 'Headings go down one level at a time, and are marked as headings.',
  why: 'A screen reader takes its listener from heading to heading; a level that is skipped sounds as if a part were missing.',
  source: 'GOV.UK guidance on accessible documents; WCAG 2.2, 1.3.1 (SI 2018/952)',
  severity: 'warning',
  messages: {
    skipped: 'Heading “{text}” is at level {depth} below one at level {above}; make it level {meant}.',
    fake: 'Bold line “{text}” stands for a heading; mark it as one with “#”, as the other headings are.',
  },
  examples: [
    {ok: '# Parking\n\n## Summary\n\nText.\n\n### Costs\n\nText.\n\n## Background\n\nText.\n'},
    {
      bad: '## Summary\n\nText.\n\n#### Costs\n\nText.\n\n##### Staff\n\nText.\n\n#### Risks\n\nText.\n\n## Background\n',
      finds: ['5:1 Heading “Costs” is at level 4 below one at level 2; make it level 3.'],
      fixed:
        '## Summary\n\nText.\n\n### Costs\n\nText.\n\n#### Staff\n\nText.\n\n### Risks\n\nText.\n\n## Background\n',
    },
    {
      bad: '## Summary\n\nText.\n\n## Background\n\nText.\n\n## Proposal\n\n**What happens next**\n\nThe work will start in the spring.\n',
      finds: ['11:1 Bold line “What happens next” stands for a heading; mark it as one with “#”, as the other headings are.'], // prettier-ignore
    },
    // A draft may begin at any level, and climb as far as it likes.
    {near: '### Summary\n\nText.\n\n#### Costs\n\nText.\n\n# Background\n\nText.\n'},
    {near: '**Summary**\n\nThe scheme is set out.\n\n**Background**\n\nThe scheme is set out below.\n'},
    // Not a heading: the label of a table, a lead-in, a line to be stressed, a name below the text.
    {
      near: '## Summary\n\n**Table 1: Homes built**\n\n| Ward | Homes |\n|---|---|\n| Mill | 38 |\n\n## Recommendations\n\n**That Cabinet:**\n\n1. agrees the plan; and\n2. notes the costs.\n\n## Background\n\n**The scheme was agreed in May 2023.**\n\nIt will start in the spring.\n\n**Sam Lee**\n\nDirector of Highways and Transport at the Council\n',
    },
  ],
  *check({report}) {
    const real = report.headings.filter(({depth}) => depth > 0)
    const meant = meantDepths(real)
    let covered = 0
    for (const [at, heading] of real.entries()) {
      const above = real[at - 1]?.depth ?? heading.depth
      if (heading.depth <= above + 1) continue
      const group = groupOf(real, at)
      const edits = group.flatMap(one => editOf(one, meant.get(one) ?? one.depth))
      // The fix of the heading above takes those below it along.
      const isCovered = heading.start < covered
      covered = Math.max(covered, group.at(-1)?.end ?? 0)
      const {text, depth} = heading
      const fix = !isCovered && edits.length === group.length && {fix: {edits, safe: false}}
      yield {says: 'skipped', with: {text: brief(text), depth, above, meant: above + 1}, at: lineOf(heading, report.text), ...fix} // prettier-ignore
    }
    if (real.length < fewestReal) return
    for (const heading of report.headings.filter(one => isFake(one, report))) {
      yield {says: 'fake', with: {text: brief(heading.text)}, at: heading, severity: 'suggestion'}
    }
  },
})

/** Fewer may be the title and no more: then the draft's way of marking headings is another. */
const fewestReal = 3

/** How deep each heading stands when no level is skipped. */
function meantDepths(headings: readonly Heading[]): ReadonlyMap<Heading, number> {
  const meant = new Map<Heading, number>()
  const above: Heading[] = []
  for (const heading of headings) {
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop()
    const parent = above.at(-1)
    meant.set(heading, parent ? (meant.get(parent) ?? parent.depth) + 1 : heading.depth)
    above.push(heading)
  }
  return meant
}

/** A heading that is too deep, and all that follow under the same parent. */
function groupOf(headings: readonly Heading[], at: number): readonly Heading[] {
  const floor = headings[at - 1]?.depth ?? 0
  const end = headings.findIndex((heading, index) => index > at && heading.depth <= floor)
  return headings.slice(at, end === -1 ? headings.length : end)
}

function editOf({start, depth, form}: Heading, meant: number) {
  return form === 'hashes' ? [{start, end: start + depth, text: '#'.repeat(meant)}] : []
}

function isFake({start, end, text, depth}: Heading, report: Report): boolean {
  const first = report.sections.find(({label}) => label.depth > 0)
  if (depth > 0 || !first || start < first.label.start) return false
  const isField = report.header.fields.some(({label}) => start <= label.start && label.start < end)
  if (isField || report.contacts.some(({range}) => range.start < end && start < range.end)) return false
  const words = text.trim().split(/\s+/)
  const isTitle = words.length <= 10 && /[a-z]/.test(text) && !/[.;,!]$|\bthat:?$|@|: \S/.test(text.trim())
  return isTitle && !/^(?:table|figure|chart|map|image|source|note|resolved|recommended|that|it is|members|cabinet is)\b/i.test(text) && leadsOn(end, report.text) // prettier-ignore
}

/** Whether sentences or a list follow; a name stands above a post. */
function leadsOn(end: number, text: string): boolean {
  const [, next = ''] = /^[\s:*_]{0,20}\n\s{0,20}([^\n]{1,400})/.exec(text.slice(end, end + 450)) ?? []
  if (/^(?:[|#<>]|\*\*|__|!\[)/.test(next)) return false
  return /^(?:[-*+•]|\(?\w{1,4}[.)])\s/.test(next) || /[.;:?!](?:\s|$)/.test(next.trim()) || next.length > 80
}

function lineOf({start, end}: Range, text: string): Range {
  const stop = text.indexOf('\n', start)
  return {start, end: stop === -1 ? end : Math.min(end, stop)}
}

const brief = (text: string) => (text.length > 40 ? text.slice(0, 39).trimEnd() + '…' : text)
