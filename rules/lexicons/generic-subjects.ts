/** Subjects that only name a kind of document. Source: subjects of published agendas; standing items such as “Minutes” are left out. */
export const genericSubjects: readonly string[] = [
  'Action Plan', 'Annual Report', 'Annual Review', 'Annual Update', 'Briefing', 'Briefing Note', 'Cabinet Report', 'Child Safeguarding Practice Review',
  'Committee Report', 'Consultation', 'Consultation Response', 'Domestic Homicide Review', 'Draft Policy', 'Draft Strategy', 'Final Report',
  'Information Report', 'Interim Report', 'Local Child Safeguarding Practice Review', 'Monitoring Report', 'Performance Report', 'Performance Update',
  'Policy', 'Policy Review', 'Policy Update', 'Presentation', 'Progress Report', 'Progress Update', 'Proposal', 'Proposals', 'Quarterly Report',
  'Quarterly Update', 'Report', 'Report Title', 'Review', 'Safeguarding Adults Review', 'Scrutiny Report', 'Scrutiny Review', 'Serious Case Review',
  'Serious Case Reviews', 'Service Review', 'Service Update', 'Six Monthly Update', 'Strategy', 'Strategy Update', 'Update', 'Update Report', 'Verbal Report',
  'Verbal Update', 'Written Update',
] // prettier-ignore
