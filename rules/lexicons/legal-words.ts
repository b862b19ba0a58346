// How the legal section of a report names what the Council acts under. Source: the wording of published council reports, put in general terms.

/** An enactment, a provision, a court, or an instrument of the Council's own that gives powers. */
export const namesLaw =
  /\b(?:Acts?|Regulations?|Orders?|Measure|Directive|Byelaws?|Bill|Convention|Constitution|Standing Orders|Procedure Rules|EWHC|EWCA|UKSC|UKHL|GDPR|PSED|TUPE|RIPA|ECHR|SI \d)\b|\b(?:[Ss]ections?|[Ss]{1,2}\.?|[Rr]eg(?:ulation)?s?\.?|[Aa]rticles?|[Ss]chedule|[Pp]art|[Rr]ule) ?\(?\d| v\.? [A-Z]|\[(?:19|20)\d\d\]/

/** The beginnings of words by which a section reasons about law without the name of one. */
export const reasonsAboutLaw = [
  ...['power', 'duty', 'duties', 'statute', 'vires', 'court', 'tribunal', 'judicial', 'litigation', 'human right', 'data protection', 'freedom of information'],
  ...['constitution', 'delegat', 'standing order', 'procedure rules', 'terms of reference', 'regulations', 'byelaw', 'covenant', 'lease', 'contract', 'agreement'],
  ...['tenan', 'licence', 'licens', 'deed', 'liab', 'prosecut', 'injunction', 'right of appeal', 'right to appeal', 'obligat', 'indemni', 'negligen', 'tort', 'trust', 'title to'],
  ...['ownership', 'procure', 'tender', 'subsidy', 'state aid', 'equality', 'discretion', 'consent', 'easement', 'conveyanc', 'freehold', 'challenge', 'injured', 'dismissal'],
  ...['tupe', 'employment law', 'common law', 'case law', 'legal requirement', 'legal responsib', 'legal right', 'legal status', 'legal entity', 'legal charge', 'legal title'],
  ...['documentation', 'instructed', 'execute', 'sealed', 'registered'],
  ...['entitle', 'enforceab', 'function of', 'functions of', 'unlawful', 'fiduciary', 'natural justice', 'grounds', 'local plan', 'development plan', 'material consideration'],
] as const // prettier-ignore

/** “statutory duty” and the like; statutory guidance, officers and partners are none. */
export const statutory =
  /\bstatutory (?:[a-z]{3,14} )?(?:dut|power|function|requirement|basis|provision|obligation|right|responsib|test|process|procedure|period|limit|notice|instrument|scheme|consultation|plan|role|order|regime|deadline|timetable|purpose|authority)/i

/** Law in general: “complies with all relevant legislation”. */
export const speaksOfLaw = /\b(?:laws?|lawful(?:ly)?|legislation|legislative|legally)\b/i

/** Reasons, in a section that sends the reader to no guidance. */
export const givesReasons =
  /\b(?:because|therefore|since|as (?:the|it|this|there|no)|so (?:that|the|no)|may(?! wish)|required? (?:to|that|by)|requires?|permits?|allows?|needs? to|entitled)\b/i

/** A power that nobody could look up. */
export const vaguePower =
  /\b(?:has|have|having) (?:a |the |all )?(?:general |necessary |appropriate |relevant |sufficient |legal |required )?powers? to (?:act|do (?:so|this)|proceed|(?:make|take) (?:this|these|the) (?:decisions?|actions?))\b(?: (?:in|on) this(?: matter| case| regard)?)?/gi

export const speaksOfGuidance =
  /\b(?:guidance|guidelines?|circulars?|codes? of practice|policy framework|working together|keeping children safe|advice notes?|good practice|best practice)\b/i

/** A claim that there is nothing to say; another rule asks for its reason. */
export const deniesImplications =
  /^\W*(?:none|nil|n\/a|not applicable|no)\b|\b(?:no|not any|nor any|without)\b[^.;]{0,70}\b(?:implications?|issues?|matters?|considerations?|comments?|consequences?|impacts?|effects?|observations?|requirements?)\b|\b(?:are|is) none\b|\b(?:does|do) not (?:raise|have|give rise|involve|create|require|affect|change)\b|\bnothing to add\b/i

/** Where the report sends the reader for it. */
export const sendsElsewhere =
  /\b(?:in|within|at|throughout) (?:(?!preparation|preparing|drafting|production|writing)[a-z]{2,12} ){0,4}(?:report|section|paragraphs?|paras?|appendix|appendices|annex|business case|minutes)\b|\b(?:appendix|annex|paragraphs?|paras?|sections?)\.? [A-Z\d]|\b(?:above|below|elsewhere)\b/
