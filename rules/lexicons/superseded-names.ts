import type {Jurisdiction} from '#rule'

/** A source that is cited without a year, and has been replaced. */
export interface SupersededName {
  /** In lower case; one of them is wherever the pattern matches. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  readonly ref: string
  readonly to: string
  readonly by?: string
  readonly nations?: readonly Jurisdiction[]
  readonly still?: readonly string[]
  /** Drafts use the name in a wider sense as well: to be said quietly. */
  readonly isLoose?: boolean
}

const englandAndWales = ['england', 'wales'] as const
/** “a PPG17 study” is the name of a document. */
const noStudy = '(?![-– ]?(?:style )?(?:study|studies|audit|assessment|compliant|report|review))'

/** Source: legislation.gov.uk by chapter, or the title on GOV.UK. Each pattern is linear. */
export const supersededNames: readonly SupersededName[] = [
  // Planning policy: the NPPF replaced the statements and notes, Planning Practice Guidance the circulars (ministerial statement of 6 March 2014).
  {hints: ['pps10', 'pps 10', 'planning policy statement 10'], pattern: new RegExp(`\\b(?:PPS ?|Planning Policy Statement )10\\b${noStudy}`, 'g'), ref: 'Planning Policy Statement 10', to: '2014-10-16', by: 'National Planning Policy for Waste', nations: ['england']},
  {hints: ['pps', 'planning policy statement'], pattern: new RegExp(`\\b(?:PPS ?|Planning Policy Statement )(?:[1-9]|1[12]|2[0-5])\\b${noStudy}`, 'g'), ref: 'NPPF Annex 3', to: '2012-03-27', by: 'NPPF', nations: ['england']},
  {hints: ['ppg', 'planning policy guidance'], pattern: new RegExp(`\\b(?:PPG ?|Planning Policy Guidance (?:Note )?)(?:[1-9]|1\\d|2[0-5])\\b${noStudy}`, 'g'), ref: 'NPPF Annex 3', to: '2012-03-27', by: 'NPPF', nations: ['england']},
  {hints: ['regional spatial strateg'], pattern: /\bRegional Spatial Strateg(?:y|ies)\b/g, ref: 'Localism Act 2011 s. 109; the last of the revoking orders', to: '2013-05-24', by: 'the local plan and NPPF', nations: ['england'], still: ['nrm6', 'retained', 'green belt']},
  {hints: ['circular 05/2005', 'circular 05/05', 'circular 5/05', 'circular 5/2005'], pattern: /\bCircular 0?5\/(?:20)?05\b/g, ref: 'ODPM Circular 05/2005', to: '2012-03-27', by: 'NPPF', nations: ['england']},
  {hints: ['circular 11/95', 'circular 11/1995'], pattern: /\bCircular 11\/(?:19)?95\b/g, ref: 'DoE Circular 11/95', to: '2014-03-06', by: 'Planning Practice Guidance', nations: ['england'], still: ['appendix a', 'model condition']},
  {hints: ['circular 02/99', 'circular 2/99', 'circular 03/2009', 'circular 03/09', 'circular 3/09', 'circular 3/2009'], pattern: /\bCircular 0?(?:2\/99|3\/(?:20)?09)\b/g, ref: 'DETR Circular 02/99; DCLG Circular 03/2009', to: '2014-03-06', by: 'Planning Practice Guidance', nations: ['england']},
  {hints: ['code for sustainable homes'], pattern: /\bCode for Sustainable Homes\b/g, ref: 'Written ministerial statement of 25 March 2015', to: '2015-03', by: 'the Building Regulations', nations: englandAndWales},
  {hints: ['npf3', 'national planning framework 3'], pattern: /\bNPF ?3\b|\bNational Planning Framework 3\b/g, ref: 'Scottish Government', to: '2023-02-13', by: 'National Planning Framework 4', nations: ['scotland']},
  {hints: ['npf2', 'national planning framework 2'], pattern: /\bNPF ?2\b|\bNational Planning Framework 2\b/g, ref: 'Scottish Government', to: '2014-06-23', by: 'National Planning Framework 3', nations: ['scotland']},
  {hints: ['planning policy wales', 'ppw'], pattern: /\b(?:Planning Policy Wales|PPW) ?[(,]? ?(?:Edition )?9\b/g, ref: 'Welsh Government', to: '2018-12-05', by: 'Planning Policy Wales Edition 10', nations: ['wales']},
  {hints: ['planning policy wales', 'ppw'], pattern: /\b(?:Planning Policy Wales|PPW) ?[(,]? ?(?:Edition )?10\b/g, ref: 'Welsh Government', to: '2021-02-24', by: 'Planning Policy Wales Edition 11', nations: ['wales']},
  {hints: ['planning policy wales', 'ppw'], pattern: /\b(?:Planning Policy Wales|PPW) ?[(,]? ?(?:Edition )?11\b/g, ref: 'Welsh Government', to: '2024-02', by: 'Planning Policy Wales Edition 12', nations: ['wales']},
  // Highways
  {hints: ['2/08', '02/08'], pattern: /\b(?:LTN|Local Transport Note) ?0?2\/08\b/g, ref: 'Department for Transport, LTN 1/20', to: '2020-07-27', by: 'LTN 1/20', nations: ['england']},
  {hints: ['maintained highways'], pattern: /\bWell[- ][Mm]aintained Highways\b/g, ref: 'UK Roads Liaison Group (2005)', to: '2018-10-28', by: 'Well-managed Highway Infrastructure'},
  // Social care
  {hints: ['fair access to care'], pattern: /\bFair Access to Care(?: Services)?\b/g, ref: 'Department of Health, LAC(2002)13', to: '2015-04-01', by: 'Care Act 2014', nations: ['england']},
  {hints: ['facs '], pattern: /\bFACS (?:criteria|eligibility|guidance|threshold)/g, ref: 'Department of Health, LAC(2002)13', to: '2015-04-01', by: 'Care Act 2014', nations: ['england']},
  {hints: ['fairer charging'], pattern: /\bFairer Charging(?: Polic(?:y|ies)| Guidance)\b/g, ref: 'Department of Health, Fairer Charging Policies', to: '2015-04-01', by: 'Care Act 2014', nations: ['england']},
  {hints: ['charging for residential accommodation guid'], pattern: /\bCharging for Residential Accommodation Guid(?:e|ance)\b/g, ref: 'Department of Health, CRAG', to: '2015-04-01', by: 'Care and Support Statutory Guidance', nations: ['england']},
  {hints: ['no secrets'], pattern: /(?<=[“‘"' ])No Secrets\b/g, ref: 'Department of Health, No Secrets (2000)', to: '2015-04-01', by: 'Care Act 2014', nations: ['england']},
  {hints: ['section 47', 's.47', 's47'], pattern: /\b(?:section |s\.? ?)47(?: ?\(1\))? of the (?:NHS|National Health Service) (?:and|&) Community Care Act(?: 1990)?/gi, ref: '1990 c. 19', to: '2015-04-01', by: 'section 9 of the Care Act 2014', nations: ['england']},
  {hints: ['section 31', 's.31', 's31'], pattern: /\b(?:section |s\.? ?)31 of the Health Act(?: 1999)?/gi, ref: '1999 c. 8', to: '2007-03-01', by: 'section 75 of the National Health Service Act 2006', nations: englandAndWales},
  // Local government
  {hints: ['section 2', 's.2', 's2'], pattern: /\b(?:section |s\.? ?)2(?: ?\(1\))?,? (?:of )?(?:the )?Local Government Act 2000/gi, ref: '2000 c. 22', to: '2012-02-18', by: 'section 1 of the Localism Act 2011', nations: ['england']},
  {hints: ['creating strong, safe and prosperous'], pattern: /\bCreating Strong, Safe and Prosperous Communities\b/g, ref: 'DCLG 2008', to: '2011-09', by: 'Best Value Statutory Guidance', nations: ['england']},
  {hints: ['compliance code'], pattern: /\bRegulators[’'‘]? Compliance Code\b/g, ref: 'BERR 2007', to: '2014-04-06', by: 'the Regulators’ Code', nations: englandAndWales},
  {hints: ['designated public place'], pattern: /\bDesignated Public Places? Orders?\b/gi, ref: '2001 c. 16 s. 13; 2014 c. 12 s. 75', to: '2017-10-20', by: 'the public spaces protection order', nations: englandAndWales},
  {hints: ['dog control order'], pattern: /\bDog Control Orders?\b/gi, ref: '2005 c. 16 s. 55; 2014 c. 12 s. 75', to: '2017-10-20', by: 'the public spaces protection order', nations: englandAndWales},
  {hints: ['social behaviour order'], pattern: /\banti-?social behaviour orders?\b/gi, ref: '1998 c. 37 s. 1; 2014 c. 12', to: '2014-10-20', by: 'the criminal behaviour order', nations: englandAndWales, isLoose: true},
  // Whatever the year: no Act of that name is left.
  {hints: ['disability discrimination act'], pattern: /\bDisability Discrimination Acts?\b(?! (?:19|20)\d\d)/g, ref: '1995 c. 50', to: '2010-10-01', by: 'Equality Act 2010'},
  {hints: ['dda'], pattern: /\bDDA\b(?=[- ](?:complian|requirement|regulation|legislation|standard|access))/g, ref: '1995 c. 50', to: '2010-10-01', by: 'Equality Act 2010', isLoose: true},
  {hints: ['race relations act'], pattern: /\bRace Relations Acts?\b(?! (?:19|20)\d\d)/g, ref: '1976 c. 74', to: '2010-10-01', by: 'Equality Act 2010'},
  {hints: ['sex discrimination act'], pattern: /\bSex Discrimination Acts?\b(?! (?:19|20)\d\d)/g, ref: '1975 c. 65', to: '2010-10-01', by: 'Equality Act 2010'},
  {hints: ['audit commission act'], pattern: /\bAudit Commission Act\b(?! (?:19|20)\d\d)/g, ref: '1998 c. 18', to: '2015-04-01', by: 'Local Audit and Accountability Act 2014', nations: ['england'], still: ['2014/15', '2014-15']},
  {hints: ['national assistance act'], pattern: /\bNational Assistance Act\b(?! (?:19|20)\d\d)/g, ref: '1948 c. 29', to: '2015-04-01', by: 'Care Act 2014', nations: ['england']},
  {hints: ['directive 2004/18', 'directive 2004/17'], pattern: /\bDirective 2004\/1[78](?:\/EC)?/g, ref: 'Directive 2014/24/EU art. 91', to: '2016-04-18', by: 'Public Contracts Regulations 2015'},
  {hints: ['state aid'], pattern: /\bState [Aa]id\b/g, ref: '2022 c. 23', to: '2023-01-04', by: 'Subsidy Control Act 2022', isLoose: true},
] // prettier-ignore
