// How reports speak of equality impact assessments. Source: the wording of published reports of English, Welsh and Scottish councils.

/** An assessment by its name: equality, equalities and human rights, integrated; EqIA, EQIA, EHRIA, IIA. */
export const namesAssessment =
  /\b(?:equalit(?:y|ies)|diversity|integrated impact|human rights impact)\b[^.;\n]{0,40}\b(?:assessments?|analys[ei]s)\b|\b(?:E[qQ]I ?As?|EH?RIAs?|EqHRIAs?|IIAs?|EINAs?)\b/i

/** In lower case: of these one is wherever one of these two patterns matches. */
export const assessmentHints = ['equalit', 'diversity', 'integrated impact', 'human rights impact', 'eqia', 'eqi a', 'eria', 'ehria', 'eqhria', 'iia', 'eina', 'eia', 'impact assessment', 'full assessment', 'initial assessment'] // prettier-ignore

/** “EIA” is one too where nothing environmental is meant. */
export const shortName = /\bEIAs?\b|\b(?:impact|full|initial) assessments?\b/

const done =
  'completed|carried out|undertaken|conducted|prepared|produced|done|made|reviewed|updated|refreshed|drafted|written|considered|finalised|developed|approved|published|held|available|taken (?:fully )?into (?:account|consideration)|taken account of|built into|incorporated|addressed|reflected|shared|noted|given|paid|referred|contained'
const foundAt = 'found|viewed|seen|read|accessed|obtained|downloaded|inspected|requested'

/** That there is one on which the report builds. */
export const reliesOnAssessment = new RegExp(
  `\\b(?:has|have|had|was|were|been|is|are)\\b[^.;]{0,40}\\b(?:${done})\\b|\\b(?:officers|council|service|team|we|author|directorate) (?:has |have |had )?(?:also )?(?:${done})\\b|\\b(?:found|finds|finding|shows?|showed|shown|concludes?|concluded|conclusions?|identif(?:y|ies|ied)|indicates?|indicated|demonstrates?|confirms?|confirmed|highlights?|highlighted|reveals?|revealed|establish(?:es|ed)|states?|stated|sets out|records?|recorded|suggests?|suggested|accompan(?:y|ies|ied)|supports?|supported|informs?|informed|according to|on the basis of|based on|having regard to|in view of|in light of|outcomes?|results?|reflects?|considers?|explains?|describes?|as set out in|in (?:line|accordance) with|see (?:also )?the|links? to|attached|(?:can|may) (?:also )?be (?:${foundAt}))\\b`,
  'i',
)

const named = '(?:(?:assessments?|analys[ei]s)\\b|(?:E[A-Za-z]{0,4}|I)IAs?\\b)'
const doing = '(?:undertak|carr[yi]|complet|conduct|prepar|produc|undergo|requir|need|necessary|subject)[a-z]{0,4}'

/** That there is none, that there will be one, or that the question was only screened. */
export const defersAssessment = new RegExp(
  [
    '\\bscreen',
    `\\b(?:guidance|guide|forms?|templates?|training|advice|procedures?|process|toolkit|need|requirements?) (?:on|for|of|about|to) [^.;]{0,50}${named}`,
    `\\b(?:if|whether|when|where|how)\\b[^.;]{0,30}\\b${named}`,
    `\\b(?:no|without|neither|each|any|individual|future|further|separate|subject to|requires?|needs?) (?:[a-z]{1,12} ){0,5}${named}`,
    `\\b(?:whether|if|unless)\\b[^.;]{0,30}\\b${named}`,
    `\\b(?:not|nor|if|whether|unless|will|would|shall|should|must|to)\\b[^.;]{0,30}\\b${doing}\\b[^.;]{0,30}\\b${named}`,
    `\\b${named}(?: \\([A-Za-z]{2,6}\\))?(?: (?:of|for|on|in) [^.;,]{1,60})? (?:(?:has|have|was|were|is|are) (?:therefore )?(?:not\\b|required|needed|underway|under way|in progress|being)|(?:will|would|shall|should|must|can|may|to|is to|are to) (?:[a-z]{1,12} ){0,3}be\\b(?! (?:${foundAt})\\b))`,
  ].join('|'),
  'i',
)

/** A title that may be that of an assessment. */
export const titlesAssessment = /equalit|diversity|impact (?:assess|analys)|\b(?:E[A-Za-z]{0,4}IA|IIA|EINA)s?\b/i
