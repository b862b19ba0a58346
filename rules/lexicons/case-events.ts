import {matchesIn} from '#text/matches-in'

// What happens to a person in a case paper, and what happens to papers and services on days that everybody may know.

export type CaseEvent = 'death' | 'harm' | 'arrest' | 'stay' | 'placement' | 'disclosure' | 'hearing' | 'exclusion'

export const eventNames: Readonly<Record<CaseEvent, string>> = {
  death: 'a death',
  harm: 'harm to a person',
  arrest: 'an arrest or conviction',
  stay: 'a stay in hospital',
  placement: 'a placement or move',
  disclosure: 'a disclosure',
  hearing: 'a hearing',
  exclusion: 'an exclusion or dismissal',
}

const person = '(?:him|her|them|the (?:child|baby|boy|girl|children|man|woman|family|mother|father)|he|she|they)'
const passive = '(?:was|were|been|being|is|be|got)(?: (?:then|also|first|again|later|\\w{3,12}ly))?'
const events: readonly (readonly [CaseEvent, string])[] = [
  ['death', `died|passed away|killed|murdered|pronounced dead|found (?:dead|deceased|hanged|hanging|unresponsive|lifeless)|(?:took|take|taken|taking) (?:his|her|their) (?:own )?(?:life|lives)|(?:his|her|their|the|['’]s) (?:sudden |unexpected )?death|(?:his|her|their|the) body (?:was )?found|drowned|stillborn|life support`], // prettier-ignore
  ['harm', `assault(?:ed|s)?|attacked|stabbed|raped|injur(?:ed|y|ies)|fracture[sd]?|burn(?:ed|t|s)|scald(?:ed|s)?|bruis(?:es?|ed|ing)|(?:cardiac|respiratory) arrest|overdose[sd]?|self[- ]harm(?:ed|ing)?|punched|kicked|strangled|slapped|beaten|collapsed|fell(?! (?:to|by|within|below|short|on)\\b)|(?:a|the|his|her) fall|the fire|${passive} (?:hit|shot|bitten|abused|neglected|exploited|trafficked|found alone)|the incident|went missing|(?:reported|was|been|gone) missing|absconded|ran away|last seen|suicide attempt`], // prettier-ignore
  ['arrest', `(?<!cardiac |respiratory )arrest(?:ed|s)?|${passive} (?:charged|cautioned|convicted|sentenced|remanded|bailed|imprisoned|jailed|detained|recalled to (?:prison|custody))|(?:pleaded|found) (?:not )?guilty|released from (?:prison|custody)|police protection|(?:his|her|their|the) (?:conviction|sentence|remand|detention)`], // prettier-ignore
  ['stay', `${passive} (?:admitted|readmitted|discharged|sectioned|rushed to|taken to (?:\\w{1,12} ){0,3}(?:hospital|A&E)|transferred to)|(?:his|her|their|the|['’]s|hospital|emergency) (?:re)?admission|admission to (?:\\w{1,12} ){0,3}(?:hospital|ward|A&E)|discharged? from (?:\\w{1,12} ){0,3}(?:hospital|ward)|(?:attended|presented at|brought to) (?:\\w{1,12} ){0,3}(?:A&E|hospital|accident)|taken to (?:\\w{1,12} ){0,3}(?:hospital|A&E)|ambulance(?! (?:service|station|trust))|^(?:admitted|discharged|readmitted|sectioned|fall)\\b`], // prettier-ignore
  ['placement', `${passive} (?:placed|accommodated|removed|rehoused|evicted|moved (?:to|in|into|from|out)|taken into care|returned (?:home|to)|received into care|matched with)|(?:placed|accommodated|removed) (?:with|in|from|under|at) |placed ${person}|removed ${person}|(?:came|come|taken|received) into care|became looked after|moved (?:to|into|in with|out of|from|back)|(?:his|her|their|foster|emergency|the|this|residential) placement|placement (?:began|started|ended|broke down|moved)|went to live|(?:went|moved) into|(?:left|returned) home|^(?:placed|moved|accommodated|removed)\\b`], // prettier-ignore
  ['disclosure', `disclos(?:ed|ure)|allege[ds]|allegation|confided|told (?:his|her|their|a|the) (?:\\w{1,12} ){0,2}(?:teacher|worker|visitor|mother|father|carers?|nurse|GP|school|police|doctor|officer|grandmother|friend|nursery|brother|sister|aunt)|(?:999 call|called (?:the police|an ambulance|999))`], // prettier-ignore
  ['hearing', `(?<!(?:panel|committee|panel[’']s|committee[’']s|appeals?|licensing) )hearings?(?! (?:of|by|before|with) (?:the |a |an |its |their )?(?:[\\w’'-]{1,14} ){0,4}(?:committee|panel|board|sub-committee)\\b)|appeared (?:in|at|before)|(?:care|placement|supervision|(?<!spaces )protection|non-molestation|restraining|wardship|guardianship|occupation|removal) orders?|trial|inquest|(?:issued|care) proceedings|in court|(?:crown|county|family|magistrates['’]?|high|youth) court|tribunal heard`], // prettier-ignore
  ['exclusion', `${passive} (?:permanently )?(?:excluded|dismissed|suspended|expelled)|(?:his|her|their|the) (?:exclusion|dismissal|suspension)|^(?:excluded|dismissed|suspended)\\b`], // prettier-ignore
]
const eventPattern = new RegExp(events.map(([kind, source]) => `(?<${kind}>\\b(?:${source}))`).join('|').replaceAll('\\b(?:^', '(?:^'), 'gim') // prettier-ignore

/** Days of papers, bodies and services: they are published, or tell of nobody. */
const quiet =
  /\b(?:publi(?:sh\w{1,4}|cation)|train(?:ing|ed)|courses?|workshops?|seminars?|briefings?|conferences?|meetings?|met|committees?|cabinet|panel|boards?|council|sub-committee|(?<!\bunder (?:the )?(?:\w{1,14} ){0,4})Acts?|regulations|legislation|(?:came|comes|coming) into (?:force|effect)|in force|royal assent|polic(?:y|ies)|strategy|guidance|protocol|procedures?|framework|approved|agreed by|inspect(?:ed|ion|ions|ors?)|ofsted|cqc|consultation|launch(?:ed)?|introduced|updated|commissioned|deadline|timetable|action plan|terms of reference|scoping|versions?|drafts?|dated|minutes|agenda|appointed|recruited|rolled out|implemented|census|data as at|as at|complet(?:ed|ion)|learning event|this report|the (?:review|report|audit) (?:was|began|is|will))\b/gi // prettier-ignore

interface Mark {
  readonly start: number
  readonly end: number
  readonly event: CaseEvent | undefined
}

/** What a text says happened on the day at a place in it: the nearest event, unless something that all may know is nearer. */
export function eventOn(text: string, start: number, end: number): CaseEvent | undefined {
  const marks: readonly Mark[] = [
    ...matchesIn(text, eventPattern).map(match => ({start: match.index, end: match.index + match[0].length, event: events.find(([kind]) => match.groups?.[kind] !== undefined)?.[0]})), // prettier-ignore
    ...matchesIn(text, quiet).map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      event: undefined,
    })),
  ]
  if (!marks.some(({event}) => event)) return undefined
  const before = marks.filter(mark => mark.end <= start).toSorted((a, b) => b.end - a.end)[0]
  const from = end + (aside.exec(text.slice(end))?.[0].length ?? 0)
  const after = marks.filter(mark => mark.start >= from).toSorted((a, b) => a.start - b.start)[0]
  const nearest = opens.test(text.slice(Math.max(0, start - 60), start)) ? (after ?? before) : (before ?? after)
  if (!nearest?.event || things.test(text.slice(Math.max(0, nearest.start - 50), nearest.start))) return undefined
  return /^\s(?:on|from|to) (?:the |its |our |a )?(?:\w{1,12}[’']s )?(?:websites?|agenda|list|market|internet|portal|forward plan|record)\b/i.test(text.slice(nearest.end)) ? undefined : nearest.event // prettier-ignore
}

/** “The contract was suspended” tells of nobody, and “training on injuries” of nothing that happened. */
const things = /\b(?:contracts?|contractors?|compan(?:y|ies)|firms?|employers?|suppliers?|operators?|providers?|charit(?:y|ies)|academ(?:y|ies)|trusts?|councils?|authorit(?:y|ies)|orders?|(?:admission|admitted|public) body|bodies|equipment|buildings?|vehicles?|machines?|websites?|schemes?|items?|services?|pages?|posts?|notices?|signs?|trees?|works?|funding|programmes?|sites?|meetings?|sessions?|adverts?)\s$|\b(?:train(?:ing|ed)|workshops?|courses?|guidance|briefings?|seminars?|polic(?:y|ies)|strategy|protocol|leaflets?|conferences?|e-learning)\s(?:on|about|for|in|of|into|to)\s(?:[\w’'-]{1,16}\s){0,3}$/i // prettier-ignore

/** “On 3 May, after a meeting, she …”. */
const aside = /^,\s(?:following|after|before|prior to|despite|during|at|as agreed)\s[^,.;]{1,60},/i

// “On 3 May she …”, “… and on 3 May she …”, “3 May: …”: the event is told behind the day.
const opens =
  /(?:^|[.;:|\n–—-]\s{0,3}|\b(?:and|but|when|then|while),?\s)[“"‘(*]{0,2}(?:(?:on|in|by)\s)?(?:about\s|around\s|the\s)?(?:(?:early\s)?(?:night|evening|morning|afternoon|hours)\sof\s)?(?:\w{3,9}day,?\s)?(?:the\s)?$/i
