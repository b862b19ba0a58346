import type {Report} from '#rule'
import {hinted, type Hinted} from '#text/hinted'
import type {Range} from '#text/range'

// How reports say that a document is not with them. Source: the wording of published council reports, put in general terms.

/** In lower case, the parts of which one is wherever something here matches; */
export const tabledParts = ['tabled', 'to follow', 'will follow', 'verbal', 'oral', 'under separate cover', 'separately', 'the meeting', 'this meeting', 'on the night', 'on the day', 'appendix ', 'appendices ', 'annex ', 'annexe '] // prettier-ignore
/** and more closely, the words. */
export const tabledHint =
  /\btabled\b|\b(?:to|will) follow\b|\b(?:verbal|oral)|\bunder separate cover\b|\bseparately\b|\bth(?:e|is) meeting\b|\bon the (?:night|day)\b|\b(?:appendix|appendices|annexe?) (?:[a-z0-9]{1,3} )?(?:is|are|can|may|has|have)\b/

/** What is said of the document: that it comes at the meeting, or in speech, or lies elsewhere. */
export interface Withheld extends Range {
  readonly says: 'tabled' | 'verbal' | 'elsewhere'
}

/** Where a sentence says that members must do without a document until the meeting, or look for it elsewhere. */
export function findWithheld(sentence: string, known: readonly WithheldPattern[]): Withheld | undefined {
  for (const {says, pattern, unless, needs} of hinted(known, sentence.toLowerCase())) {
    const found = pattern.exec(sentence)
    const words = found?.[1]
    if (!found || words === undefined || unless?.test(sentence) || (needs && !needs.test(sentence))) continue
    const start = found.index + found[0].lastIndexOf(words)
    return {says, start, end: start + words.trimEnd().length}
  }
  return undefined
}

/** Those patterns that may match in a draft. */
export const withheldPatterns = ({includes}: Report): readonly WithheldPattern[] =>
  (patterns ??= build()).filter(({hints}) => hints.some(includes))

export interface WithheldPattern extends Hinted {
  readonly says: Withheld['says']
  /** Its first group is what is shown. */
  readonly pattern: RegExp
  /** A sentence with these words says something else; */
  readonly unless?: RegExp
  /** one without these too. */
  readonly needs?: RegExp
}

let patterns: readonly WithheldPattern[] | undefined

function build(): readonly WithheldPattern[] {
  const noun = String.raw`\b(?:appendix|appendices|annexe?s?|reports?|plans?|strateg(?:y|ies)|papers?|documents?|schedules?|maps?|assessments?|cases?|reviews?|proposals?|figures|data|polic(?:y|ies)|briefing notes?|spreadsheets?|tables?|drawings?|slides|results|outcomes?|details|addend(?:um|a)|analys[ei]s|forecasts?|budgets?|accounts|statements?|agreements?|letters?|summar(?:y|ies)|lists?|terms of reference|evidence|valuations?|appraisals?|comments|heads of terms|costings?|tenders?|opinions?|certificates?|surveys?|programmes?|frameworks?|specifications?|cop(?:y|ies)|registers?|presentations?|minutes)\b`
  const time = String.raw`(?:at|before|during|in advance of|ahead of|prior to|on the day of) (?:this|the|tonight['’]s|today['’]s) (?:[a-z]{2,14} ){0,3}meeting\b`
  const sent = 'circulated|distributed|issued|sent|emailed|e-mailed|supplied'
  const given = `(?:${sent}|handed (?:out|round|to members)|laid round|provided|available|given|reported|presented|submitted|shown|shared|produced)`
  const being = String.raw`(?:will|shall|to|is|are|has|have|can)(?: (?:also|then|now|therefore|only))?(?: be| been| being)?(?: made)?`
  return [
    {hints: ['tabled'], says: 'tabled', unless: tabledOtherwise, pattern: new RegExp(String.raw`${noun}[^.;]{0,120}?\b(tabled\b(?: (?:at|for|to|before|on) (?:the |this )?[^.,;()]{3,40})?)`, 'i'), needs: /\b(?:will|shall|to|is|are|has|have|being)\b(?: [a-z]{3,12})?(?: be| been| being)? tabled\b/i},
    {hints: ['tabled'], says: 'tabled', unless: tabledOtherwise, pattern: /^[^.;]{0,100}?[([–—:-] ?((?:to be )?tabled(?: (?:at|for|on) [^)\].]{3,40})?)[)\]]?\.?$/i},
    {hints: ['to follow'], says: 'tabled', unless: followsOtherwise, pattern: new RegExp(String.raw`(?:[(\[–—:,-] ?(?:(?:report|papers?|copy|appendix|document|details) )?|${noun} (?:is|are) |\b(?:appendix|annexe?)(?: [A-Z0-9]{1,3})? |^(?:report|papers?|plan|document|details|copy|briefing) )(to follow)\b(?= ?(?:[)\].;,]|$))`, 'i')},
    {hints: ['follow'], says: 'tabled', unless: notHere, pattern: new RegExp(String.raw`${noun}[^.;]{0,100}?\b((?:will|(?:is|are) to) follow(?: separately| under separate cover|[^.;]{0,20} ${time}| (?:in|as|with) (?:a|the) (?:supplement(?:ary)?|addendum|second|late)\b[^.;]{0,30}))`, 'i')},
    {hints: ['will follow'], says: 'tabled', pattern: /\b(?:appendix [A-Z0-9]{1,3}|annexe? [A-Z0-9]{1,3}|the (?:appendix|appendices|annexe?s?)) (will follow)[.;]?$/i},
    {hints: ['meeting', 'on the night', 'on the day', 'under separate cover'], says: 'tabled', unless: notHere, pattern: new RegExp(String.raw`${noun}[^.;]{0,100}?\b(${being} ${given}\b[^.;]{0,40}? ?(?:${time}|\bon the (?:night|day)\b|\bunder separate cover\b))`, 'i')},
    {hints: ['separately'], says: 'tabled', unless: notHere, pattern: new RegExp(String.raw`${noun}[^.;]{0,100}?\b(${being} (?:${sent})\b[^.;]{0,40}? ?\bseparately\b)`, 'i')},
    {hints: ['verbal', 'oral'], says: 'verbal', unless: spokenElsewhere(), needs: atMeeting, pattern: /\b((?:verbal|oral) (?:updates?|reports?|briefings?))\b/i},
    {hints: ['verbally', 'orally'], says: 'verbal', unless: spokenElsewhere(), needs: atMeeting, pattern: /\b((?:reported|updated|given|presented|provided|explained|report|update|present|explain) (?:[a-z]{1,12} ){0,2}(?:verbally|orally))\b/i},
    {hints: ['appendix', 'appendices', 'annex'], says: 'elsewhere', pattern: /\b(?:appendix [A-Z0-9]{1,3}|appendices|the (?:appendix|annexe?)|annexe? [A-Z0-9]{1,3})\b(?: \([^)]{1,60}\))? ((?:is|are|can be|may be|has been|have been)(?: only)? (?:available|viewed|found|accessed|seen|inspected|placed|obtained|downloaded) (?:on request(?! in)|from |by contacting|in the members|in the group|on the (?:council|authority|website|web)|online|at (?:https?:\/\/|www\.)|via |electronically)\S{0,30}(?: [^\s.;]{1,15}){0,2})/i},
  ] // prettier-ignore
}

/** A motion is tabled by councillors, another body has its own meeting, and what is “tabled below” is a table. */
const tabledOtherwise =
  /\b(?:motions?|amendments?|petitions?|resolutions?|bills?|early day|(?<!in )questions?)\b[^.;]{0,60}\btabled\b|\btabled\b[^.;]{0,12}\b(?:motions?|amendments?|petitions?|questions?)\b|\btabled\b[^.;]{0,30}\b(?:last|previous|next|future|following|subsequent|later|board|forum|partnership|working group|parliament|panel|parish)\b|\b(?:last|previous|next|future|following|subsequent|later) meeting\b|\btabled (?:below|above|in|as follows|by)\b/i
/** “A process that is easy to follow”. */
const followsOtherwise =
  /\b(?:easy|easier|simple|simpler|hard|harder|difficult|straightforward|steps?|process|procedures?|rules|route|path|example|order|guidance|who|what|when|how|where|which|needs?|have|required|expected|able|agreed?|decided?|likely|free|failed?|asked|advised|refus(?:ed?|al)) (?:for [a-z ]{1,30} )?to follow\b/i
/** Another meeting, another reader, or what nobody has yet. */
const notHere =
  /\b(?:next|future|subsequent|later|following|previous|last|earlier|annual|team|board|steering|group|forum|partnership|panel|project|residents['’]?|tenants['’]?|parish|quarterly|monthly|each|every)\b[^.;]{0,25}\bmeetings?\b|\b(?:residents|tenants|parents|carers|pupils|staff|employees|stakeholders|consultees|schools|parish|governors|applicants?|objectors|landowners|bidders|tenderers|providers|customers|businesses|trustees)\b|\bany\b|\b(?:clear|working) days\b|\bweeks?\b|\b(?:further|future|separate|subsequent|quarterly|annual|regular|progress) (?:reports?|updates?)\b|\bif (?:required|necessary|requested|received)\b|\b(?:was|were|had|received|gave)\b|^(?:this|the) (?:report|item|paper) (?:will|is|has)\b/i
/** What is said to somebody else, or at a hearing, or again and again. */
const spokenElsewhere = () =>
  new RegExp(
    String.raw`${notHere.source}|\b(?:verbal|oral)(?:ly)?\b[^.;]{0,80}\bto (?:the |an? |its |their |every |each )?(?!the\b|an?\b|its\b|their\b|every\b|each\b|meeting|committee|sub-?committee|cabinet|council\b|members?\b|councillors|executive|follow|be\b|this\b|tonight)[a-z]|\b(?:tenants?|landlords?|hearings?|cases|evidence|candidates|interview(?:s|ed)?|court|tribunal)\b|\b(?:each|every) (?:week|month|quarter|year|term)\b`,
    'i',
  )
const atMeeting =
  /\b(?:will|shall|to be)\b|\bat (?:the|this|tonight['’]s) (?:[a-z]{2,14} ){0,2}meeting\b|^.{0,60}\b(?:verbal|oral) (?:update|report|briefing)[)\].]?$/i
