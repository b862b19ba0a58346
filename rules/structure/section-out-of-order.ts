import {defineRule, type Profile, type Section} from '#rule'
import {groupBy} from '#text/group-by'
import {remember} from '#text/remember'

export default defineRule({
  summary: 'Sections stand in the order of the council’s template.',
  why: 'Members find their way through hundreds of pages because every report has the same order.',
  source: 'Council report template',
  severity: 'warning',
  messages: {
    moved: 'Section “{section}” stands out of order; move it to its place after “{before}”.',
    first: 'Section “{section}” stands out of order; move it before “{after}”.',
  },
  examples: [
    {
      ok: 'Summary:\n\nOpen on Mondays.\n\nRecommendation(s):\n\n(1) That it be noted.\n\nReasons for the Recommendation(s):\n\nTo inform members.\n',
      profile: 'sefton',
    },
    {
      bad: 'Recommendation(s):\n\n(1) That it be noted.\n\nReasons for the Recommendation(s):\n\nTo inform members.\n\nSummary:\n\nOpen on Mondays.\n',
      profile: 'sefton',
      finds: ['9:1 Section “Summary” stands out of order; move it before “Recommendation(s)”.'],
    },
    // Another group of the template may stand before or after.
    {near: 'Background Papers:\n\nNone.\n\nSummary:\n\nOpen on Mondays.\n', profile: 'sefton'},
  ],
  *check({report, profile}) {
    const order = orderOf(profile)
    const rank = ({id}: Section) => order.get(id ?? '') ?? 0
    for (const group of groupsOf(report.sections)) {
      if (group.every((section, at) => at === 0 || rank(group[at - 1] ?? section) < rank(section))) continue
      const inOrder = longestRun(group, rank)
      for (const section of group) {
        if (inOrder.includes(section)) continue
        const before = inOrder.findLast(other => rank(other) < rank(section))
        const after = inOrder.find(other => rank(other) > rank(section))
        const at = section.label
        if (before)
          yield {says: 'moved', with: {section: section.title, before: before.title}, at, because: before.label}
        else if (after)
          yield {says: 'first', with: {section: section.title, after: after.title}, at, because: after.label}
      }
    }
  },
})

/** Where the sections of a template stand, made once for all its drafts. */
const orderOf = remember(({sections}: Profile) => new Map(sections.map(({id}, index) => [id, index])))

/** The first section of each id, by the groups in which the profile orders them. */
function groupsOf(sections: readonly Section[]): Iterable<readonly Section[]> {
  const seen = new Set<string>()
  const firsts = sections.filter(({id, template}) => {
    if (template?.group === undefined || id === undefined || seen.has(id)) return false
    seen.add(id)
    return true
  })
  return groupBy(firsts, ({template}) => template?.group).values()
}

/** The longest increasing subsequence: what can stay if as few sections as possible are moved. */
function longestRun(sections: readonly Section[], rank: (section: Section) => number): readonly Section[] {
  const best: (readonly Section[])[] = []
  for (const section of sections) {
    const before =
      best.filter(run => rank(run.at(-1) ?? section) < rank(section)).sort((a, b) => b.length - a.length)[0] ?? []
    best.push([...before, section])
  }
  return best.sort((a, b) => b.length - a.length)[0] ?? []
}
