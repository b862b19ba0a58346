import {defineRule, type Range, type Report} from '#rule'
import {fold} from '#text/fold'

export default defineRule({
  summary: 'Every officer whose clearance the template asks for has given a reference.',
  why: 'Without finance and legal clearance members decide on figures and powers that nobody has checked.',
  source: 'Council report template',
  severity: 'error',
  messages: {
    missing: 'No reference of the {officer}; add it ({pattern}) once the officer has cleared the report.',
    unnamed: '“{title}” is named without a reference; add it ({pattern}).',
  },
  examples: [
    {
      ok: '(A) Internal Consultations\n\nFinance (FD 6123/24) and legal (LD 5312/24) agreed on 5 March.\n',
      profile: 'sefton',
    },
    {
      bad: '(A) Internal Consultations\n\nThe Head of Corporate Resources (FD 6123/24) and the Chief Legal and Democratic Officer agreed on 5 March.\n',
      profile: 'sefton',
      finds: ['3:54 “Chief Legal and Democratic Officer” is named without a reference; add it (LD number/year).'],
    },
    {
      bad: '(A) Internal Consultations\n\nThe Head of Corporate Resources (FD 6123/24) agreed on 5 March.\n',
      profile: 'sefton',
      finds: [
        '1:5 No reference of the monitoring officer; add it (LD number/year) once the officer has cleared the report.',
      ],
    },
    // A half-filled one is another rule's.
    {
      near: '(A) Internal Consultations\n\nFinance (FD 6123/24.....) and legal (LD ....) agreed on 5 March.\n',
      profile: 'sefton',
    },
    {near: 'Summary:\n\nThe hall is let.\n', profile: 'sefton'},
  ],
  *check({report, profile}) {
    const [first] = report.consultations
    const place = report.consultations.find(({kind}) => kind === 'internal') ?? first
    if (!place) return
    for (const {id, officer, pattern, required, titles} of profile.officerReferences) {
      if (!required || report.officerReferences.some(reference => reference.id === id)) continue
      const shown = pattern.replace(/\{(\w+)[^}]*\}/g, '$1')
      const named = findTitle(report, [...titles, officer])
      if (named) yield {says: 'unnamed', with: {title: named.title, pattern: shown}, at: named.at}
      else yield {says: 'missing', with: {officer, pattern: shown}, at: place.section.label}
    }
  },
})

function findTitle(
  {consultations}: Report,
  titles: readonly string[],
): {readonly title: string; readonly at: Range} | undefined {
  for (const {section} of consultations)
    for (const {passage} of section.prose)
      for (const title of titles) {
        const start = fold(passage.text).indexOf(fold(title))
        if (start >= 0)
          return {
            title: passage.text.slice(start, start + title.length),
            at: passage.range(start, start + title.length),
          }
      }
  return undefined
}
