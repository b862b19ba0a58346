import {defineRule} from '#rule'

export default defineRule({
  summary: 'Each officer’s clearance reference is whole.',
  why: 'The reference proves that finance and legal have seen this report; one that is half filled proves nothing.',
  source: 'Council report template',
  severity: 'error',
  messages: {
    filler: 'Reference “{reference}” still has its dotted line; delete what follows the number.',
    malformed: '“{reference}” is no whole reference; write it as “{pattern}”.',
  },
  examples: [
    {
      ok: '(A) Internal Consultations\n\nThe Head of Corporate Resources (FD 6123/24) and the monitoring officer (LD 5312/24) agreed on 5 March.\n',
      profile: 'sefton',
    },
    {
      bad: '(A) Internal Consultations\n\nThe Head of Corporate Resources (FD 6123/24.....) and the monitoring officer (LD /24) agreed on 5 March.\n',
      profile: 'sefton',
      finds: [
        '3:34 Reference “FD 6123/24.....” still has its dotted line; delete what follows the number.',
        '3:79 “LD /24” is no whole reference; write it as “LD 4526/18”.',
      ],
      fixed:
        '(A) Internal Consultations\n\nThe Head of Corporate Resources (FD 6123/24) and the monitoring officer (LD /24) agreed on 5 March.\n',
    },
    // A sentence may end behind a reference, and the same letters may mean something else.
    {
      near: '(A) Internal Consultations\n\nFootball Development (FDX) was told. Finance gave FD 6123/24. Legal gave LD5312/24, on 5 March.\n',
      profile: 'sefton',
    },
  ],
  *check({report, profile}) {
    for (const {id, isWellFormed, filler, text, start, end} of report.officerReferences) {
      if (isWellFormed) continue
      const at = {start, end}
      if (filler) yield {says: 'filler', with: {reference: text}, at, fix: {edits: [{...filler, text: ''}], safe: true}}
      else
        yield {
          says: 'malformed',
          with: {
            reference: text,
            pattern: exampleOf(profile.officerReferences.find(template => template.id === id)?.pattern),
          },
          at,
        }
    }
  },
})

function exampleOf(pattern = ''): string {
  return pattern
    .replace(/\{number[^}]*\}/, '4526')
    .replace('{year:4}', '2018')
    .replace(/\{year[^}]*\}/, '18')
}
