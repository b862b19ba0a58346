// What only the executive, or only full Council, decides in England and Wales.
import type {AskedDecision} from './asked-decisions.js'

/** Whether an act is put to somebody else than the committee that meets: “recommends Cabinet to approve”. */
export function isReferred(lead: string, text: string): boolean {
  const all = `${lead} ${text}`.replace(asksTheMeeting, ' ').replace(/\bchief executive|executive director/gi, ' ')
  return /\b(?:recommend|ask|request|invit|advis|refer|urg|suggest|propos(?:e|es|ing) |submi)[a-z]{0,6}\b/i.test(all)
}

/** “The Committee is asked to”, “It is recommended that”: said of any recommendation. */
const asksTheMeeting =
  /\b(?:is|are) (?:therefore |also )?(?:recommended|asked|requested|invited)\b|^recommended\b|\brecommendation\b/gi

export function isForExecutive(lead: string, text: string): boolean {
  const all = `${lead} ${text}`.replace(/\bchief executive|executive (?:director|summary|head)/gi, ' ')
  return /\b(?:cabinet|executive|mayor|leader|portfolio holder|full council)\b/i.test(all)
}

export function isForCouncil(lead: string, text: string): boolean {
  return /\bfull council\b|\b(?:to|by|that|at) (?:the )?council\b(?!['’]s| tax)|\bcouncil (?:to|be|is|are|approves?|adopts?|agrees?|sets?)\b/i.test(`${lead} ${text}`) // prettier-ignore
}

/** What a scrutiny committee decides for itself. */
const ownBusiness =
  /\b(?:work(?:ing)? (?:programme|plan|schedule|group|party)|forward|task|sub-?group|panel|minutes|notes|record|terms of reference|scop(?:e|ing)|remit|membership|chair\w{0,6}|vice|apologies|agenda|dates?|topics?|recommendations?|findings|conclusions?|response|letter|comments|reports?|review|call-?in|appointments?|nominations?|co-?opt\w{0,6}|witness\w{0,2}|visits?|evidence|scrutiny|inquiry|questions?|project plan|action log|protocol|exclusion|press|urgency|item|meetings?|next steps)\b/
/** What the executive decides: scrutiny may “agree” and “set” much else. */
const executiveMatters =
  /\b(?:strateg(?:y|ies)|polic(?:y|ies)|budgets?|contracts?|tenders?|fees|charges|tariffs?|grants?|leases?|disposal|sale|purchase|acquisition|closure|funding|savings|capital programme|investment|business case|procurement|expenditure|£)/
const loose = new Set(['agree', 'set', 'make', 'amend', 'confirm', 'vary', 'introduce', 'determine'])

export function isForExecutiveToDecide({verb, object, behind}: AskedDecision): boolean {
  if (ownBusiness.test(object) || object === '') return false
  // A power to finish the group's own report is scrutiny's to give.
  if ((verb === 'delegate' || verb === 'authorise') && ownBusiness.test(behind)) return false
  return !loose.has(verb) || executiveMatters.test(object)
}

const councilMatters: readonly {readonly verbs: RegExp; readonly object: RegExp; readonly not?: RegExp}[] = [
  {
    verbs: /^(?:approve|agree|set|determine|adopt|confirm|make)$/,
    object: /\bcouncil tax(?: (?:requirement|resolution|level|levels|increase|rise|rate|rates|bands?|charge|for|of|by|at|in)\b|$)/,
    not: /\b(?:reduction|support|discounts?|premiums?|base|arrears|collection|debts?|hardship|leaflet|bills?|exemption)\b/,
  },
  {
    verbs: /^(?:approve|agree|set|adopt|determine|confirm)$/,
    object: /^(?:the )?(?:proposed |final )?(?:council's |authority's )?(?:(?:annual|net|overall|general fund) )?(?:revenue )?(?:and capital )?budgets?(?: requirement)?(?: and council tax\b| and (?:the )?capital programme\b|(?: for)? (?:the )?(?:20\d\d|financial year|coming|next|forthcoming)|$)/,
    not: /^(?:the )?budgets?$|\bmonitor/,
  },
  {verbs: /^adopt$/, object: /\blocal (?:development )?plan(?: (?:part|review|update|20\d\d|to|for)\b|$)/},
  {
    verbs: /^(?:approve|agree|adopt|amend|make|confirm|ratify|vary)$/,
    object: /\bconstitution(?! of\b)/,
    not: /\b(?:company|trust|joint|school|forum|group|partnership|association|charity)\b/,
  },
  {verbs: /^(?:approve|agree|adopt|amend|set|confirm)$/, object: /\b(?:members?'?|councillors?'?) allowances?\b(?! (?:budget|payments?))|\ballowances scheme\b/},
  {verbs: /^(?:approve|agree|adopt)$/, object: /\bpay policy statement\b|\bstatement of licensing policy\b|\bstatement of (?:gambling )?(?:licensing )?principles\b/},
] // prettier-ignore

/** Drafts, consultations and what is only proposed, the executive may settle. */
const preparatory = /\b(?:draft|consultation|consult|proposals?|publication|submission|regulation 1[89]|timetable|working group|for consideration)\b/ // prettier-ignore

export function isForCouncilToDecide({verb, object, behind}: AskedDecision): boolean {
  if (preparatory.test(object) || preparatory.test(behind.slice(0, 80))) return false
  return councilMatters.some(
    matter => matter.verbs.test(verb) && matter.object.test(object) && !matter.not?.test(object),
  )
}
