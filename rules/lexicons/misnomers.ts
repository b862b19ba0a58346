/** Names of laws and statutory bodies that are often got wrong, whether a year follows or not. Source: the title on legislation.gov.uk. */
export interface Misnomer {
  /** In lower case; one of them is wherever the pattern matches. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  readonly right: string
  /** The name in an Act or regulation that shows it. */
  readonly ref: string
}

export const misnomers: readonly Misnomer[] = [
  {hints: ['equalities act'], pattern: /\bEqualities Act\b/g, right: 'Equality Act', ref: '2010 c. 15'},
  {hints: ['equalities duty'], pattern: /\bPublic Sector Equalities Duty\b/gi, right: 'Public Sector Equality Duty', ref: '2010 c. 15 s. 149'},
  {hints: ['equalities and human', 'equalities & human'], pattern: /\bEqualities (?:and|&) Human Rights Commission\b/g, right: 'Equality and Human Rights Commission', ref: '2006 c. 3 s. 1'},
  {hints: ['s act', 's’ act', 's\' act'], pattern: /\bChildren[’'‘]?s[’'‘]? Act\b/g, right: 'Children Act', ref: '1989 c. 41'},
  {hints: ['local safeguarding child'], pattern: /\bLocal Safeguarding (?:Children[’'‘]?s[’'‘]?|Child) Board(?=s?\b)/gi, right: 'Local Safeguarding Children Board', ref: 'SI 2006/90'},
  // “Health and Safety at Work Act” is short for it, and common.
  {hints: ['health and safety act', 'health & safety act'], pattern: /\bHealth (?:and|&) Safety Act\b/g, right: 'Health and Safety at Work etc. Act', ref: '1974 c. 37'},
  {hints: ['licencing act'], pattern: /\bLicencing Act\b/g, right: 'Licensing Act', ref: '2003 c. 17'},
  {hints: ['health and social care act 2022', 'health & social care act 2022'], pattern: /\bHealth (?:and|&) Social Care Act 2022\b/g, right: 'Health and Care Act 2022', ref: '2022 c. 31'},
  {hints: ['information commissioners office', 'information commissioners’ office', "information commissioners' office"], pattern: /\bInformation Commissioners[’']? Office\b/g, right: 'Information Commissioner’s Office', ref: '2018 c. 12 s. 114'},
  {hints: ['national policy planning', 'national planning policies', 'national planing policy', 'national planning and policy', 'national planning policy frameworks'], pattern: /\bNational (?:Policy Planning|Planning Policies|Planing Policy|Planning and Policy) Framework\b/g, right: 'National Planning Policy Framework', ref: 'National Planning Policy Framework, GOV.UK'},
  {hints: ['applications) accessibility regulations 2018'], pattern: /\bPublic Sector Bodies \(Websites and Mobile Applications\) Accessibility Regulations 2018\b(?! \(No)/g, right: 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018', ref: 'SI 2018/952, which revoked SI 2018/852'},
] // prettier-ignore
