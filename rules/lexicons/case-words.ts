// How case papers name the file of a person or family. In lower case.

const systems = ['mosaic', 'liquidlogic', 'liquid logic', 'lcs', 'ics', 'carefirst', 'care first', 'frameworki', 'framework-i', 'framework i', 'eclipse', 'azeus', 'carestore', 'capita one', 'swift', 'paris', 'synergy', 'eyes', 'ehm', 'protocol', 'las', 'adult social care', 'children’s social care', "children's social care", 'social care', 'early help', 'mash', 'lado', 'cafcass', 'yot', 'childview'] // prettier-ignore
const files = ['client', 'case', 'case file', 'service user', 'person', 'child', 'family', 'household', 'customer', 'resident', 'patient', 'foster carer', 'adopter', 'tenant', 'tenancy', 'referral', 'safeguarding', 'safeguarding referral', 'complaint', 'homelessness', 'housing application', 'enquiry', 'section 42', 's42', 'prison', 'prisoner', 'noms', 'hospital', 'mrn', 'home office', 'brp', 'asylum', 'probation', 'social care', 'ehcp', 'ehc plan'] // prettier-ignore
const nouns = ['id', 'no', 'number', 'num', 'ref', 'reference']

const each = (words: readonly string[], behind: readonly string[]) => words.flatMap(word => behind.map(noun => `${word} ${noun}`)) // prettier-ignore

/** Systems in which social workers keep their cases: right beside a number, */
export const caseSystems = systems.filter(system => !['eclipse', 'swift', 'paris', 'synergy', 'eyes', 'protocol', 'las', 'adult social care', 'children’s social care', "children's social care", 'social care', 'early help'].includes(system)) // prettier-ignore
/** and the names of their numbers, which may stand further off. */
export const caseNumbers = [...each(systems, [...nouns, 'record', 'record no', 'record number', 'case', 'case no', 'case number', 'case id', 'person id', 'client id', 'client number', 'file', 'profile']), ...each(files, nouns)] // prettier-ignore

export const courtWords = ['court', 'family court', 'county court', 'high court', 'crown court', 'magistrates', 'proceedings', 'care proceedings', 'case', 'case no', 'case number', 'claim', 'claim no', 'claim number', 'order', 'care order', 'hearing', 'judge', 'family division', 'application', 'adoption', 'injunction', 'trial', 'sentence', 'indictment', 'tribunal', 'appeal', 'sendist', 'cafcass', 'guardian', 'legal'] // prettier-ignore

export const policeNumbers = ['crime ref', 'crime reference', 'crime number', 'crime no', 'crime report', 'police ref', 'police reference', 'police log', 'incident number', 'incident no', 'incident ref', 'incident reference', 'incident log', 'occurrence number', 'occurrence no', 'log no', 'log number', 'cad', 'cris', 'niche', 'niche occurrence', 'custody record', 'custody number', 'custody ref', 'investigation number', 'investigation ref', 'prosecution ref', 'cps ref', 'cps', 'arrest ref', 'arrest summons', 'asn'] // prettier-ignore
