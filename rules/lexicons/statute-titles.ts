import {titleKey} from '#text/title-key'
import {moreStatuteTitles} from './more-statute-titles.js'

/**
 * Titles of Acts and regulations in force that council reports cite, with their years (legislation.gov.uk). The list of years is whole from `since`:
 * another year behind that title is a slip. Without `since` the title is known for its words only.
 */
export interface StatuteTitle {
  readonly title: string
  readonly years: readonly number[]
  readonly since?: number
}

const statuteTitles: readonly StatuteTitle[] = [
  // Constitution, finance and conduct
  {title: 'Local Government Act', years: [1972, 1974, 1978, 1985, 1986, 1987, 1988, 1992, 1999, 2000, 2003, 2010], since: 1970},
  {title: 'Local Government and Housing Act', years: [1989], since: 1970},
  {title: 'Local Government Finance Act', years: [1982, 1987, 1988, 1992, 2012], since: 1980},
  {title: 'Local Government and Public Involvement in Health Act', years: [2007], since: 1990},
  {title: 'Local Government, Planning and Land Act', years: [1980], since: 1970},
  {title: 'Local Government (Miscellaneous Provisions) Act', years: [1976, 1982], since: 1970},
  {title: 'Local Government (Contracts) Act', years: [1997], since: 1980},
  {title: 'Local Government (Access to Information) Act', years: [1985], since: 1970},
  {title: 'Local Audit and Accountability Act', years: [2014], since: 1980},
  {title: 'Local Democracy, Economic Development and Construction Act', years: [2009], since: 1980},
  {title: 'Cities and Local Government Devolution Act', years: [2016], since: 1980},
  {title: 'Localism Act', years: [2011], since: 1980},
  {title: 'Levelling-up and Regeneration Act', years: [2023], since: 1980},
  {title: 'Local Authorities (Goods and Services) Act', years: [1970], since: 1960},
  {title: 'Public Bodies (Admission to Meetings) Act', years: [1960], since: 1950},
  {title: 'Sustainable Communities Act', years: [2007], since: 1980},
  {title: 'Greater London Authority Act', years: [1999, 2007], since: 1980},
  {title: 'Public Services (Social Value) Act', years: [2012], since: 1980},
  {title: 'Procurement Act', years: [2023], since: 1980},
  {title: 'Subsidy Control Act', years: [2022], since: 1980},
  {title: 'Bribery Act', years: [2010], since: 1980},
  {title: 'Fraud Act', years: [2006], since: 1980},
  {title: 'Proceeds of Crime Act', years: [1995, 2002], since: 1980},
  {title: 'Public Service Pensions Act', years: [2013], since: 1980},
  {title: 'Electoral Administration Act', years: [2006], since: 1980},
  {title: 'Political Parties, Elections and Referendums Act', years: [2000], since: 1980},
  {title: 'Representation of the People Act', years: [1983, 1985, 1989, 1990, 1991, 1993, 2000], since: 1982},
  // Equality, information and human rights
  {title: 'Equality Act', years: [2006, 2010], since: 1970},
  {title: 'Human Rights Act', years: [1998], since: 1960},
  {title: 'Data Protection Act', years: [1984, 1998, 2018], since: 1960},
  {title: 'Freedom of Information Act', years: [2000], since: 1960},
  {title: 'Protection of Freedoms Act', years: [2012], since: 1960},
  {title: 'Regulation of Investigatory Powers Act', years: [2000], since: 1960},
  {title: 'Investigatory Powers Act', years: [2016], since: 1960},
  {title: 'Autism Act', years: [2009], since: 1960},
  // Children and education
  {title: 'Children Act', years: [1989, 2004], since: 1976},
  {title: 'Children and Families Act', years: [2014], since: 1960},
  {title: 'Children and Social Work Act', years: [2017], since: 1960},
  {title: 'Children and Young Persons Act', years: [1933, 1963, 1969, 2008], since: 1970},
  {title: 'Children (Leaving Care) Act', years: [2000], since: 1960},
  {title: 'Adoption and Children Act', years: [2002], since: 1960},
  {title: 'Childcare Act', years: [2006, 2016], since: 1985},
  {title: 'Education Act', years: [1993, 1994, 1996, 1997, 2002, 2005, 2011], since: 1989},
  {title: 'Education and Inspections Act', years: [2006], since: 1960},
  {title: 'Education and Skills Act', years: [2008], since: 1960},
  {title: 'Education and Adoption Act', years: [2016], since: 1960},
  {title: 'Education Reform Act', years: [1988], since: 1960},
  {title: 'School Standards and Framework Act', years: [1998], since: 1960},
  {title: 'Academies Act', years: [2010], since: 1960},
  {title: 'Safeguarding Vulnerable Groups Act', years: [2006], since: 1960},
  // Adults and health
  {title: 'Care Act', years: [2014], since: 1970},
  {title: 'Care Standards Act', years: [2000], since: 1970},
  {title: 'Mental Capacity Act', years: [2005], since: 1970},
  {title: 'Mental Health Act', years: [1983, 2007, 2025], since: 1960},
  {title: 'Health and Social Care Act', years: [2001, 2008, 2012], since: 1990},
  {title: 'Health and Care Act', years: [2022], since: 1990},
  {title: 'National Health Service Act', years: [1977, 2006], since: 1970},
  {title: 'National Health Service and Community Care Act', years: [1990], since: 1970},
  {title: 'NHS and Community Care Act', years: [1990], since: 1970},
  {title: 'Chronically Sick and Disabled Persons Act', years: [1970], since: 1977},
  {title: 'Local Authority Social Services Act', years: [1970], since: 1960},
  {title: 'Health Act', years: [1999, 2006, 2009], since: 1990},
  {title: 'Public Health (Control of Disease) Act', years: [1984], since: 1970},
  {title: 'Public Health Act', years: [1875, 1936, 1961]},
  // Housing
  {title: 'Housing Act', years: [1985, 1988, 1996, 2004], since: 1986},
  {title: 'Housing and Regeneration Act', years: [2008], since: 1970},
  {title: 'Housing and Planning Act', years: [1986, 2016], since: 1970},
  {title: 'Housing Grants, Construction and Regeneration Act', years: [1996], since: 1970},
  {title: 'Homelessness Act', years: [2002], since: 1980},
  {title: 'Homelessness Reduction Act', years: [2017], since: 1980},
  {title: 'Landlord and Tenant Act', years: [1927, 1954, 1962, 1985, 1987, 1988], since: 1963},
  {title: 'Protection from Eviction Act', years: [1977], since: 1970},
  {title: 'Homes (Fitness for Human Habitation) Act', years: [2018], since: 1970},
  {title: 'Social Housing (Regulation) Act', years: [2023], since: 1970},
  {title: 'Building Safety Act', years: [2022], since: 1970},
  {title: 'Fire Safety Act', years: [2021], since: 1975},
  {title: 'Caravan Sites and Control of Development Act', years: [1960], since: 1950},
  {title: 'Caravan Sites Act', years: [1968], since: 1950},
  {title: 'Leasehold Reform, Housing and Urban Development Act', years: [1993], since: 1970},
  {title: 'Commonhold and Leasehold Reform Act', years: [2002], since: 1970},
  // Planning and environment
  {title: 'Town and Country Planning Act', years: [1990], since: 1986},
  {title: 'Planning (Listed Buildings and Conservation Areas) Act', years: [1990], since: 1970},
  {title: 'Planning and Compulsory Purchase Act', years: [2004], since: 1970},
  {title: 'Planning and Compensation Act', years: [1991], since: 1970},
  {title: 'Planning Act', years: [2008], since: 1990},
  {title: 'Growth and Infrastructure Act', years: [2013], since: 1970},
  {title: 'Neighbourhood Planning Act', years: [2017], since: 1970},
  {title: 'Self-build and Custom Housebuilding Act', years: [2015], since: 1970},
  {title: 'Environment Act', years: [1995, 2021], since: 1970},
  {title: 'Environmental Protection Act', years: [1990], since: 1970},
  {title: 'Clean Neighbourhoods and Environment Act', years: [2005], since: 1970},
  {title: 'Climate Change Act', years: [2008], since: 1970},
  {title: 'Flood and Water Management Act', years: [2010], since: 1970},
  {title: 'Natural Environment and Rural Communities Act', years: [2006], since: 1970},
  {title: 'Countryside and Rights of Way Act', years: [2000], since: 1970},
  {title: 'Wildlife and Countryside Act', years: [1981], since: 1970},
  {title: 'Acquisition of Land Act', years: [1981], since: 1970},
  {title: 'Compulsory Purchase Act', years: [1965], since: 1950},
  {title: 'Open Spaces Act', years: [1906]},
  {title: 'Clean Air Act', years: [1993], since: 1970},
  {title: 'Building Act', years: [1984], since: 1960},
  // Highways and transport
  {title: 'Highways Act', years: [1980], since: 1972},
  {title: 'Road Traffic Regulation Act', years: [1967, 1984], since: 1968},
  {title: 'Road Traffic Act', years: [1988, 1991], since: 1985},
  {title: 'New Roads and Street Works Act', years: [1991], since: 1960},
  {title: 'Traffic Management Act', years: [2004], since: 1960},
  {title: 'Local Transport Act', years: [2008], since: 1960},
  // Licensing, trading and community safety
  {title: 'Licensing Act', years: [1964, 1988, 2003], since: 1989},
  {title: 'Gambling Act', years: [2005], since: 1970},
  {title: 'Scrap Metal Dealers Act', years: [1964, 2013], since: 1965},
  {title: 'Animal Welfare Act', years: [2006], since: 1970},
  {title: 'Food Safety Act', years: [1990], since: 1970},
  {title: 'Consumer Rights Act', years: [2015], since: 1970},
  {title: 'Crime and Disorder Act', years: [1998], since: 1970},
  {title: 'Anti-social Behaviour Act', years: [2003], since: 1970},
  {title: 'Anti-social Behaviour, Crime and Policing Act', years: [2014], since: 1970},
  {title: 'Policing and Crime Act', years: [2009, 2017], since: 1970},
  {title: 'Police Reform and Social Responsibility Act', years: [2011], since: 1970},
  {title: 'Police and Justice Act', years: [2006], since: 1970},
  {title: 'Police, Crime, Sentencing and Courts Act', years: [2022], since: 1970},
  {title: 'Criminal Justice and Public Order Act', years: [1994], since: 1970},
  {title: 'Counter-Terrorism and Security Act', years: [2015], since: 1970},
  {title: 'Modern Slavery Act', years: [2015], since: 1970},
  {title: 'Domestic Abuse Act', years: [2021], since: 1970},
  {title: 'Domestic Violence, Crime and Victims Act', years: [2004], since: 1970},
  {title: 'Civil Contingencies Act', years: [2004], since: 1970},
  // Employment, property and safety
  {title: 'Health and Safety at Work etc. Act', years: [1974], since: 1960},
  {title: 'Employment Rights Act', years: [1996, 2025], since: 1970},
  {title: 'Employment Relations Act', years: [1999, 2004], since: 1970},
  {title: 'Trade Union Act', years: [1984, 2016], since: 1970},
  {title: 'Welfare Reform Act', years: [2007, 2009, 2012], since: 1990},
  {title: 'Welfare Reform and Work Act', years: [2016], since: 1970},
  {title: 'Public Libraries and Museums Act', years: [1964], since: 1950},
  {title: 'Coronavirus Act', years: [2020], since: 1970},
] // prettier-ignore

const byTitle = new Map<string, StatuteTitle>()

/** By `titleKey`. */
export function statuteByTitle(): ReadonlyMap<string, StatuteTitle> {
  if (byTitle.size === 0)
    for (const statute of [...statuteTitles, ...moreStatuteTitles]) byTitle.set(titleKey(statute.title), statute)
  return byTitle
}
