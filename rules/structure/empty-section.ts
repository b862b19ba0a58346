import {defineRule, type Section} from '#rule'

export default defineRule({
  summary: 'Every section says something.',
  why: 'Silence reads as “not considered”, which is a ground for calling the decision in; “None, because …” reads as considered.',
  source:
    'Council report template; call-in ground “inadequate consideration of legal and financial issues” (Southwark)',
  severity: 'error',
  messages: {
    empty: 'Section “{section}” is empty; state what applies, or write “None” and why.',
  },
  examples: [
    {
      ok: 'Legal Implications:\n\nThe Council acts under section 1 of the Localism Act 2011.\n\nBackground papers: none\n',
    },
    {
      bad: 'Legal Implications:\n\nFinancial Implications:\n\nThe cost is met from the service’s budget.\n',
      finds: ['1:1 Section “Legal Implications” is empty; state what applies, or write “None” and why.'],
    },
    // The head of a table is no heading, and a line in bold that no template knows may be a statement.
    {
      near: '## Reasons for the recommendations\n\n| Recommendation | Reason |\n|---|---|\n| 1 | The hall is old. |\n| 2 | It is let. |\n',
    },
    {near: 'Subject: Bus lanes\n\n**For general release**\n\n## Summary\n\nThey are wide.\n'},
    {near: '## Implications\n\n### Legal implications\n\nNone, because no duty is engaged.\n'},
  ],
  *check({report}) {
    for (const section of report.sections)
      if (section.isBlank && isHeading(section))
        yield {says: 'empty', with: {section: section.title}, at: section.label}
  },
})

/** The access rule speaks for background papers. */
function isHeading({id, label, template}: Section): boolean {
  if (template?.empty === 'accepted') return false
  return id === undefined ? label.form === 'heading' : id !== 'background-papers'
}
