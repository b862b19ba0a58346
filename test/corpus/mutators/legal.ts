import type {Report} from '../../../src/report/types.js'
import {adds, all, answers, preparing, when} from './edits.js'
import type {Mutator} from './mutator.js'

const since = (year: number) => ({meetingDate}: Report) => (meetingDate?.year ?? 0) >= year
const inEngland = ({jurisdiction}: Report) => jurisdiction === 'england'
const id = 'legal-implications'

export const legal: readonly Mutator[] = [
  {rule: 'legal/superseded-source', name: 'An Act on discrimination that the Equality Act replaced', edit: when(since(2012), adds(id, 'The Council must comply with the Disability Discrimination Act 1995.', 'The duty in section 71 of the Race Relations Act 1976 applies.', 'Regard must be had to the Sex Discrimination Act 1975.'))},
  {rule: 'legal/superseded-source', name: 'The old Act on data protection', edit: when(since(2019), adds(id, 'Personal data will be handled in accordance with the Data Protection Act 1998.', 'The records are subject to the Data Protection Act 1998.'))},
  {rule: 'legal/superseded-source', name: 'An earlier edition of Working Together', edit: when(report => since(2019)(report) && inEngland(report), adds(['body', id], 'The Council follows Working Together to Safeguard Children 2013.', 'Safeguarding duties are set out in Working Together to Safeguard Children (2015).'))},
  {rule: 'legal/superseded-source', name: 'The first planning framework', edit: when(report => since(2019)(report) && inEngland(report), adds(['body', id], 'The proposal accords with the National Planning Policy Framework 2012.', 'Regard must be had to the National Planning Policy Framework (March 2012).'))},
  {rule: 'legal/no-power-cited', name: 'The legal section names no law', edit: answers(id, 'The Council must act reasonably and follow its own procedures.', 'Legal services have been consulted and are content with the proposals.', 'The Council has a general power to act in this matter.', 'Officers will take legal advice as necessary.')},
  {rule: 'legal/no-power-cited', name: 'The legal section names guidance only', edit: answers(id, 'Statutory guidance was followed in the preparation of this report.', 'The proposals are consistent with national policy and best practice.', 'The national guidance for local authorities has been taken into account.')},
  {rule: 'legal/misnamed-legislation', name: 'The Equality Act is put in the plural', edit: adds(id, 'The Council has duties under the Equalities Act 2010.', 'The public sector duty in the Equalities Act was considered.')},
  {rule: 'legal/misnamed-legislation', name: 'An Act has an apostrophe that it lacks', edit: adds(id, 'The Children’s Act 1989 applies.', 'Regard was had to the Childrens Act 2004.', "Duties under the Children's Act 1989 are not affected.")},
  {rule: 'legal/misnamed-legislation', name: 'An Act has the wrong year', edit: adds(id, 'Section 149 of the Equality Act 2011 was considered.', 'The general power is in section 1 of the Localism Act 2012.', 'Section 9 of the Care Act 2015 applies to assessments.', 'Requests are handled under the Freedom of Information Act 2005.')},
  {rule: 'legal/misnamed-legislation', name: 'Health and safety law is named as people say it', edit: adds(id, 'The Health and Safety Act 1974 applies to the works.', 'The Council must comply with the Human Rights Act 1999.', 'Section 17 of the Crime and Disorder Act 1997 applies.', 'The Data Protection Act 2017 governs the records.')},
  {rule: 'legal/inconsistent-source-name', name: 'One piece of guidance bears three names', edit: when(report => since(2019)(report) && (report.meetingDate?.year ?? 0) < 2024 && inEngland(report), all(preparing(adds('summary', 'The work follows Working Together to Safeguard Children 2018.')), adds(['introduction', 'body'], 'The 2018 Working Together guidance asks for this.'), adds(id, 'Working Together 2018 applies, as does Working Together to Safeguard Children (HM Government 2018).'))), orAt: ['summary']},
  {rule: 'legal/inconsistent-source-name', name: 'One Act is named in two ways', edit: all(adds(['introduction', 'body'], 'The Freedom of Information Act 2000 applies.', 'The Data Protection Act 2018 applies.'), adds(id, 'The 2000 Freedom of Information Act covers the records, as does the FOI Act 2000.', 'The 2018 Data Protection Act covers the records.')), alsoRight: ['legal/misnamed-legislation', 'language/undefined-acronym']},
]
