import type {SupersededSource} from './superseded-sources.js'

const workingTogether = {
  names: ['Working Together to Safeguard Children', 'Working Together'],
  nations: ['england'],
} as const
const nppf = {names: ['National Planning Policy Framework', 'NPPF'], nations: ['england'], still: ['examin', 'transitional', 'plan period', 'inspector']} as const // prettier-ignore
const kcsie = {names: ['Keeping Children Safe in Education', 'KCSIE'], nations: ['england']} as const
const admissions = {names: ['School Admissions Code', 'Admissions Code'], nations: ['england']} as const
const earlyYears = {names: ['Statutory Framework for the Early Years Foundation Stage', 'EYFS Statutory Framework', 'EYFS Framework', 'Early Years Foundation Stage'], nations: ['england']} as const // prettier-ignore
const travellers = {names: ['Planning Policy for Traveller Sites', 'PPTS'], nations: ['england']} as const
const londonPlan = {names: ['London Plan'], nations: ['england']} as const
const prudential = {names: ['Prudential Code', 'Prudential Code for Capital Finance in Local Authorities']} as const
const treasury = {names: ['Treasury Management Code of Practice', 'Treasury Management Code', 'Code of Practice for Treasury Management in the Public Services', 'Treasury Management in the Public Services Code of Practice']} as const // prettier-ignore
const licensing = {names: ['guidance issued under section 182 of the Licensing Act 2003', 'guidance under section 182 of the Licensing Act 2003', 'section 182 guidance', 's182 guidance', 's.182 guidance'], nations: ['england', 'wales']} as const // prettier-ignore
const bestValue = {names: ['Best Value Statutory Guidance', 'Best Value Guidance'], nations: ['england']} as const

/**
 * Statutory guidance, codes and policy by edition. Source: the title on GOV.UK (or of the body named); `to` is the day on which the next edition took effect,
 * or the month where the day is not certain.
 */
export const supersededGuidance: readonly SupersededSource[] = [
  {...workingTogether, year: 1999, ref: 'Department of Health', to: '2006-04', by: 'Working Together to Safeguard Children 2006'},
  {...workingTogether, year: 2006, ref: 'HM Government', from: '2006-04', to: '2010-03', by: 'Working Together to Safeguard Children 2010'},
  {...workingTogether, year: 2010, ref: 'HM Government', from: '2010-03', to: '2013-04-15', by: 'Working Together to Safeguard Children 2013'},
  {...workingTogether, year: 2013, ref: 'HM Government', from: '2013-04-15', to: '2015-03-26', by: 'Working Together to Safeguard Children 2015'},
  {...workingTogether, year: 2015, ref: 'HM Government', from: '2015-03-26', to: '2018-07-04', by: 'Working Together to Safeguard Children 2018'},
  {...workingTogether, year: 2018, ref: 'HM Government', from: '2018-07-04', to: '2023-12-15', by: 'Working Together to Safeguard Children 2023'},
  {names: ['Framework for the Assessment of Children in Need and their Families'], year: 2000, ref: 'Department of Health', to: '2013-04-15', by: 'Working Together to Safeguard Children', nations: ['england']},
  {...nppf, year: 2012, ref: 'DCLG', from: '2012-03-27', to: '2018-07-24', by: 'NPPF 2018'},
  {...nppf, year: 2018, ref: 'MHCLG', from: '2018-07-24', to: '2019-02-19', by: 'NPPF 2019'},
  {...nppf, year: 2019, ref: 'MHCLG', from: '2019-02-19', to: '2021-07-20', by: 'NPPF 2021'},
  {...nppf, year: 2021, ref: 'MHCLG', from: '2021-07-20', to: '2023-09-05', by: 'NPPF September 2023'},
  {...nppf, year: 2023, month: 9, ref: 'DLUHC', from: '2023-09-05', to: '2023-12-20', by: 'NPPF December 2023'},
  {...nppf, year: 2023, ref: 'DLUHC', from: '2023-12-20', to: '2024-12-12', by: 'NPPF December 2024'},
  {...travellers, year: 2012, ref: 'DCLG', from: '2012-03-23', to: '2015-08-31', by: 'Planning Policy for Traveller Sites 2015'},
  {...travellers, year: 2015, ref: 'DCLG', from: '2015-08-31', to: '2023-12-19', by: 'Planning Policy for Traveller Sites 2023'},
  {...travellers, year: 2023, ref: 'DLUHC', from: '2023-12-19', to: '2024-12-12', by: 'Planning Policy for Traveller Sites 2024'},
  {...londonPlan, year: 2011, ref: 'Mayor of London', from: '2011-07-22', to: '2015-03-10', by: 'London Plan 2015'},
  {...londonPlan, year: 2015, ref: 'Mayor of London', from: '2015-03-10', to: '2016-03-14', by: 'London Plan 2016'},
  {...londonPlan, year: 2016, ref: 'Mayor of London', from: '2016-03-14', to: '2021-03-02', by: 'London Plan 2021'},
  {names: ['Overarching National Policy Statement for Energy', 'National Policy Statement EN-1'], year: 2011, ref: 'DECC', from: '2011-07', to: '2024-01-17', by: 'EN-1 of January 2024', nations: ['england', 'wales']},
  {names: ['Site Layout Planning for Daylight and Sunlight'], year: 2011, ref: 'BRE, BR 209', to: '2022-06', by: 'the edition of 2022'},
  {names: ['Scottish Planning Policy', 'SPP'], year: 2010, ref: 'Scottish Government', to: '2014-06-23', by: 'Scottish Planning Policy 2014', nations: ['scotland']},
  {names: ['Scottish Planning Policy', 'SPP'], year: 2014, ref: 'Scottish Government', from: '2014-06-23', to: '2023-02-13', by: 'National Planning Framework 4', nations: ['scotland']},
  {...kcsie, year: 2014, ref: 'DfE', from: '2014-04-03', to: '2015-03-26', by: 'KCSIE 2015'},
  {...kcsie, year: 2015, ref: 'DfE', from: '2015-03-26', to: '2016-09-05', by: 'KCSIE 2016'},
  {...kcsie, year: 2016, ref: 'DfE', from: '2016-09-05', to: '2018-09-03', by: 'KCSIE 2018'},
  {...kcsie, year: 2018, ref: 'DfE', from: '2018-09-03', to: '2019-09-02', by: 'KCSIE 2019'},
  {...kcsie, year: 2019, ref: 'DfE', from: '2019-09-02', to: '2020-09-01', by: 'KCSIE 2020'},
  {...kcsie, year: 2020, ref: 'DfE', from: '2020-09-01', to: '2021-09-01', by: 'KCSIE 2021'},
  {...kcsie, year: 2021, ref: 'DfE', from: '2021-09-01', to: '2022-09-01', by: 'KCSIE 2022'},
  {...kcsie, year: 2022, ref: 'DfE', from: '2022-09-01', to: '2023-09-01', by: 'KCSIE 2023'},
  {...kcsie, year: 2023, ref: 'DfE', from: '2023-09-01', to: '2024-09-02', by: 'KCSIE 2024'},
  {...kcsie, year: 2024, ref: 'DfE', from: '2024-09-02', to: '2025-09-01', by: 'KCSIE 2025'},
  {names: ['Safeguarding Children and Safer Recruitment in Education'], year: 2006, ref: 'DfES', from: '2007-01-01', to: '2014-04-03', by: 'Keeping Children Safe in Education', nations: ['england']},
  {names: ['Working Together to Improve School Attendance'], year: 2022, ref: 'DfE', from: '2022-09', to: '2024-08-19', by: 'Working Together to Improve School Attendance 2024', nations: ['england']},
  {names: ['Special Educational Needs Code of Practice', 'SEN Code of Practice', 'SEN Code'], year: 2001, ref: 'DfES', from: '2002-01-01', to: '2014-09-01', by: 'SEND Code of Practice', nations: ['england'], still: ['statement']},
  {names: ['Promoting the Education of Looked After Children', 'Promoting the Educational Achievement of Looked After Children'], year: 2014, ref: 'DfE', from: '2014-07', to: '2018-02', by: 'the guidance of February 2018', nations: ['england']},
  {names: ['Exclusion from Maintained Schools, Academies and Pupil Referral Units'], year: 2012, ref: 'DfE', from: '2012-09-01', to: '2017-09-01', by: 'the guidance of 2017', nations: ['england']},
  {names: ['Exclusion from Maintained Schools, Academies and Pupil Referral Units'], year: 2017, ref: 'DfE', from: '2017-09-01', to: '2022-09-01', by: 'Suspension and Permanent Exclusion', nations: ['england']},
  {...admissions, year: 2007, ref: 'DfES', to: '2009-02-10', by: 'School Admissions Code 2009'},
  {...admissions, year: 2009, ref: 'DCSF', from: '2009-02-10', to: '2010-02-10', by: 'School Admissions Code 2010'},
  {...admissions, year: 2010, ref: 'DCSF', from: '2010-02-10', to: '2012-02-01', by: 'School Admissions Code 2012'},
  {...admissions, year: 2012, ref: 'DfE', from: '2012-02-01', to: '2014-12-19', by: 'School Admissions Code 2014'},
  {...admissions, year: 2014, ref: 'DfE', from: '2014-12-19', to: '2021-09-01', by: 'School Admissions Code 2021'},
  {...earlyYears, year: 2008, ref: 'DCSF', from: '2008-09-01', to: '2012-09-01', by: 'the framework of 2012'},
  {...earlyYears, year: 2012, ref: 'DfE', from: '2012-09-01', to: '2014-09-01', by: 'the framework of 2014'},
  {...earlyYears, year: 2014, ref: 'DfE', from: '2014-09-01', to: '2017-04-03', by: 'the framework of 2017'},
  {...earlyYears, year: 2017, ref: 'DfE', from: '2017-04-03', to: '2021-09-01', by: 'the framework of 2021'},
  {names: ['Home to School Travel and Transport Guidance', 'Home to School Travel and Transport Statutory Guidance'], year: 2014, ref: 'DfE', from: '2014-07', to: '2023-06', by: 'Travel to School for Children of Compulsory School Age', nations: ['england']},
  {names: ['Homelessness Code of Guidance', 'Homelessness Code of Guidance for Local Authorities'], year: 2006, ref: 'DCLG', from: '2006-09-04', to: '2018-04-03', by: 'Homelessness Code of Guidance 2018', nations: ['england']},
  {names: ['Allocation of Accommodation Code of Guidance', 'Allocation of Accommodation: Code of Guidance for Local Housing Authorities'], year: 2002, ref: 'ODPM', to: '2012-06', by: 'the allocations guidance of June 2012', nations: ['england']},
  {names: ['Mental Health Act 1983 Code of Practice', 'Mental Health Act Code of Practice', 'Code of Practice: Mental Health Act 1983'], year: 2008, ref: 'Department of Health', to: '2015-04-01', by: 'the code of 2015', nations: ['england']},
  {names: ['Prioritising Need in the Context of Putting People First'], year: 2010, ref: 'Department of Health', from: '2010-02', to: '2015-04-01', by: 'Care Act 2014', nations: ['england']},
  {names: ['Prevent Duty Guidance'], year: 2015, ref: 'HM Government', from: '2015-07-01', to: '2023-12-31', by: 'Prevent Duty Guidance 2023', nations: ['england', 'wales']},
  {names: ['Multi-agency Statutory Guidance for the Conduct of Domestic Homicide Reviews'], year: 2013, ref: 'Home Office', from: '2013-08', to: '2016-12', by: 'the guidance of December 2016', nations: ['england', 'wales']},
  {names: ['Surveillance Camera Code of Practice'], year: 2013, ref: 'Home Office', from: '2013-08-12', to: '2022-01-12', by: 'the code of 2022', nations: ['england', 'wales']},
  {names: ['Taxi and Private Hire Vehicle Licensing: Best Practice Guidance', 'Taxi and Private Hire Vehicle Licensing: Best Practice Guide', 'Taxi and Private Hire Licensing Best Practice Guidance'], year: 2010, ref: 'Department for Transport', from: '2010-03', to: '2023-11-17', by: 'the guidance of November 2023', nations: ['england']},
  {...licensing, year: 2014, ref: 'Home Office', from: '2014-10', to: '2015-03-26', by: 'the guidance of March 2015'},
  {...licensing, year: 2015, ref: 'Home Office', from: '2015-03-26', to: '2017-04', by: 'the guidance of April 2017'},
  {...licensing, year: 2017, ref: 'Home Office', from: '2017-04', to: '2018-04', by: 'the guidance of April 2018'},
  {...licensing, year: 2018, ref: 'Home Office', from: '2018-04', to: '2022-12', by: 'the guidance in force'},
  {...bestValue, year: 2011, ref: 'DCLG', from: '2011-09', to: '2015-03', by: 'Revised Best Value Statutory Guidance 2015'},
  {...bestValue, year: 2015, ref: 'DCLG', from: '2015-03', to: '2024-05-08', by: 'Best Value Standards and Intervention 2024'},
  {names: ['Local Government Transparency Code', 'Transparency Code'], year: 2014, ref: 'DCLG', from: '2014-10', to: '2015-04-01', by: 'Local Government Transparency Code 2015', nations: ['england']},
  {names: ['Statutory Guidance on Overview and Scrutiny in Local and Combined Authorities', 'Statutory Guidance on Overview and Scrutiny', 'Overview and Scrutiny Statutory Guidance', 'Statutory Scrutiny Guidance'], year: 2019, ref: 'MHCLG', from: '2019-05', to: '2024-04-22', by: 'the guidance of April 2024', nations: ['england']},
  {names: ['Guidance on Community Governance Reviews'], year: 2008, ref: 'DCLG', from: '2008-04', to: '2010-03', by: 'the guidance of March 2010', nations: ['england']},
  {names: ['Code of Recommended Practice on Local Authority Publicity'], year: 1988, ref: 'DoE Circular 20/88', to: '2011-03-31', by: 'the publicity code of 2011', nations: ['england']},
  {names: ['Guidance on Local Government Investments', 'Statutory Guidance on Local Government Investments'], year: 2010, ref: 'DCLG', from: '2010-04-01', to: '2018-04-01', by: 'the 3rd edition (2018)', nations: ['england']},
  {names: ['Delivering Good Governance in Local Government', 'Delivering Good Governance in Local Government: Framework'], year: 2007, ref: 'CIPFA and SOLACE', from: '2007-06', to: '2016-04-01', by: 'Delivering Good Governance in Local Government 2016'},
  {...prudential, year: 2009, ref: 'CIPFA', to: '2011-11', by: 'Prudential Code 2011'},
  {...prudential, year: 2011, ref: 'CIPFA', from: '2011-11', to: '2018-04-01', by: 'Prudential Code 2017'},
  {...prudential, year: 2013, ref: 'CIPFA', to: '2018-04-01', by: 'Prudential Code 2017'},
  {...prudential, year: 2017, ref: 'CIPFA', from: '2017-12', to: '2023-04-01', by: 'Prudential Code 2021'},
  {...treasury, year: 2009, ref: 'CIPFA', to: '2011-11', by: 'Treasury Management Code 2011'},
  {...treasury, year: 2011, ref: 'CIPFA', from: '2011-11', to: '2018-04-01', by: 'Treasury Management Code 2017'},
  {...treasury, year: 2017, ref: 'CIPFA', from: '2017-12', to: '2023-04-01', by: 'Treasury Management Code 2021'},
  {names: ['All Wales Child Protection Procedures'], year: 2008, ref: 'All Wales Child Protection Procedures Review Group', to: '2019-11', by: 'Wales Safeguarding Procedures', nations: ['wales']},
  {names: ['National Guidance for Child Protection in Scotland', 'National Guidance for Child Protection'], year: 2014, ref: 'Scottish Government', from: '2014-05', to: '2021-09', by: 'the guidance of 2021', nations: ['scotland']},
  {names: ['Councillors’ Code of Conduct'], year: 2018, ref: 'Scottish Government', to: '2021-12-07', by: 'Councillors’ Code of Conduct 2021', nations: ['scotland']},
] // prettier-ignore
