// How reports say that consultation took place. Source: the wording of published council reports, put in general terms.

/** That somebody was consulted, asked or met. */
export const tellsOfConsulting =
  /\b(?:(?:has|have|had) (?:also |all )?been|was|were) (?:also |all |each |first |then |fully |formally )?(?:consulted|asked|invited|engaged|surveyed|briefed|written to|contacted|notified)\b|\bconsult(?:ation|ations)\b.{0,60}\b(?:taken place|took place|(?:has|have) been (?:held|undertaken|carried out)|(?:was|were) (?:held|undertaken|carried out)|ran\b|closed\b)|\b(?:we|council|officers|service|team) (?:has |have )?(?:also )?(?:consulted|surveyed|asked|invited|engaged|met)\b|\bconsulted (?:on|with|about)\b|\b(?:views|comments|opinions) (?:of|from) .{0,80}\b(?:sought|obtained)\b|\b(?:discussed|shared|considered) (?:with|by)\b|\b(?:questionnaires?|surveys?|consultation (?:letters?|documents?|papers?)) (?:was|were|has been|have been) (?:sent|posted|delivered|issued|circulated|emailed|handed|distributed)\b|\bin consultation with\b|\b(?:replied|responded|responses? (?:was|were)|repl(?:y|ies) (?:was|were)|survey (?:was|ran|drew))\b/i

/** That nobody was, or that nobody has been yet. */
export const deniesConsulting =
  /^(?:no|none|nil|n\/a|not applicable)[.,;:–—-]|^(?:none|nil|n\/a|not applicable)\b(?! of)|^not (?:applicable|required|needed)\b|^(?:there (?:has|have|was|were|is|are) (?:been )?)?no (?:[a-z]{1,15} ){0,3}(?:consult|engagement|requirement|need)|\bconsult[a-z]{0,7} (?:is|was|has|have|were) (?:been )?not\b|\bnot (?:been )?(?:subject to|require|required|needed|consulted|considered necessary|carried out|undertaken)\b|\b(?:does|do) not (?:require|need|propose)\b|\b(?:will|would|is to|are to|shall|should) (?:also |then )?(?:be |take )?(?:consult|subject|carried|undertaken|place|held|asked|invited|engaged)/i

const place = '(?:appendi(?:x|ces)|annexe?s?|background papers?|para(?:graph)?s?|sections?)'
const asking =
  '(?:consult|respon|repl|comment|represent|feedback|view|survey|engag|object|result|summar|how\\b|when\\b|who\\b|details)'

/** Where the report sends the reader for it: “see Appendix A”, “Appendix A summarises the replies”, not “Appendix A shows the new route”. */
export const tellsElsewhere = new RegExp(
  `\\b(?:see|in|at|to|as|within|through|from|by|of|attached|${place}) \\(?(?:also |the |an? |attached |accompanying |separate |to ){0,2}${place}\\b|\\((?:see )?${place}\\b|\\b${place}\\b[^.;]{0,80}\\b${asking}|\\b${asking}[^.;]{0,80}\\b${place}\\b|\\b(?:set out (?:above|below)|see (?:above|below))\\b`,
  'i',
)
