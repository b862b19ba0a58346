import type {Passage, Prose, Report, Sentence} from '#rule'
import {onceADraft} from './once-a-draft.js'

// How reports say that the public may not read them, or an appendix of them. Source: the wording of published agendas, put in general terms.

/** In lower case: of these one is in every draft that withholds something. */
export const exemptHints = ['exempt', 'confidential', 'for publi', 'excluded', 'part ii', 'part 2', 'in private', 'restricted', 'closed session', 'schedule 12a', 'schedule 7a'] // prettier-ignore
/** The sentences in which one of them stands: three rules begin with these. */
export const exemptSentences = onceADraft(({sentencesWith}) => sentencesWith(exemptHints))

/** The first that withholds the report as a whole. */
export const privateSentence = onceADraft(report => exemptSentences(report).find(({text}) => saysPrivate(text)))

/** More closely, in a sentence. */
const exemptHint =
  /\bexempt|\bconfidential|\bnot (?:be )?for publi|\bpart (?:ii|2)\b|\bin private\b|\brestricted\b|\bclosed session\b|\bpublic (?:are |is |be |should be |will be |must be |to be )?(?:be )?excluded\b|\bschedule (?:12a|7a)\b/

/** The title of an appendix that is withheld: “Local Plan Part 2” and “exempt accommodation” are none. */
export const withheldTitle =
  /\bnot for publication\b|[([–—:-] ?(?:part(?:ly|ially)? )?(?:exempt|confidential|restricted)(?: (?:appendix|report|item|information))?(?:$|[)\],.;:]| (?:by|under|from))|^(?:exempt|confidential)\b(?! (?:accommodation|waste|advice|counselling|reporting|service))|\bexempt (?:appendix|annexe?|information|from publication)\b|\bpart II$|[([]part (?:II|2)[)\],]/i

/** What withholds something: the answer of the header, a title in the list of appendices, or a sentence. */
export interface Secret {
  readonly of: 'report' | 'appendix'
  readonly passage: Passage
  readonly prose: Prose | undefined
}

/** Where the draft says, best of all with its reason, that it or an appendix is exempt; undefined where all is open. */
export const findSecret = onceADraft((report): Secret | undefined => {
  const field = report.field('exempt')
  if (!(report.isExempt && field) && !exemptHints.some(report.includes)) return undefined
  const sentences = exemptSentences(report)
  const isPartly = report.isExempt === true && /\bappendi|\bannex|\bpart(?:ly|ially)?[ -]exempt|\bin part\b/i.test(field?.value.text ?? '')
  const said = report.isExempt === false ? undefined : privateSentence(report)
  const appendix = report.appendices.find(({passage}) => withheldTitle.test(passage.text.trim()))?.passage
  const spoken = sentences.filter(({text}) => withholdsAppendix(text))
  if (!report.isExempt && !said && !appendix && spoken.length === 0) return undefined
  const of = (report.isExempt && !isPartly) || said ? 'report' : 'appendix'
  const reasons = sentences.filter(isReason)
  const told = of === 'report' ? [...reasons, ...(said ? [said] : [])] : [...spoken, ...reasons]
  // A banner says no more than that; the officer's reasoning is in a section.
  const best =
    told.find(({prose}) => prose.section?.id === 'exempt-information') ?? told.find(each => each.prose.section && isReason(each)) ?? told.find(({prose}) => prose.section) ?? told[0]
  if (best) return {of, passage: best.prose.passage.slice(best.start, best.end), prose: best.prose}
  const bare = (report.isExempt ? field?.value : undefined) ?? appendix
  return bare && {of, passage: bare, prose: undefined}
}) // prettier-ignore

const isReason = ({text}: Sentence) =>
  /\bschedule (?:12A|7A)\b|\bexempt information\b|\bparagraphs? \d/i.test(text) &&
  /\bexempt|\bschedule (?:12A|7A)/i.test(text)

const thisReport =
  '(?:\\bthis|^(?:\\W{0,3})the) (?:[a-z]{2,12} )?(?:report|item|paper|document)(?: (?:and|with) (?:its|the|all) appendices)?'
const secrecy =
  '(?:not (?:be )?for (?:public(?:ation)?|general release|disclosure)\\b|not to be (?:published|disclosed)|withheld from (?:publication|the public)|exempt\\b(?! from (?!publication|disclosure|the (?:press|public)))(?! (?:accommodation|housing|suppl|categor|work))|confidential\\b(?! (?:waste|helpline|advice|counselling|service))|restricted\\b(?! to)|private and confidential)'
/** That the report as a whole is withheld, whatever its header says. */
export function saysPrivate(sentence: string): boolean {
  if (!exemptHint.test(sentence.toLowerCase()) || denies.test(sentence)) return false
  return (privacy ??= privately()).some(pattern => pattern.test(sentence))
}

let privacy: readonly RegExp[] | undefined

function privately(): readonly RegExp[] {
  return [
    new RegExp(`${thisReport} (?:is|are|must be|should be|has been|will be|is to be|is considered|is deemed|is classed as|is classified as|is treated as) (?:therefore |also |to be |strictly |wholly |currently |an? |being )?${secrecy}`, 'i'),
    new RegExp(`${thisReport} (?:therefore |also )?(?:contains?|includes?|discloses?|involves?|relates? to|sets? out|refers? to) (?:[a-z]{2,14} ){0,3}(?:exempt|confidential) (?:information|material|details)`, 'i'),
    /\bthis is (?:therefore )?an? (?:strictly )?(?:exempt|confidential|private|restricted|closed|part (?:II|2)) (?:report|item|paper|document)\b/i,
    /\b(?:all|some|the|most) (?:of the )?information (?:contained |set out |given )?in this report is (?:therefore |also |commercially )?(?:exempt|confidential|not for publication)/i,
    new RegExp(`${thisReport} (?:is|will be|should be|must be|is to be) (?:to be )?(?:considered|taken|heard|discussed|dealt with|submitted) (?:in private|in closed session|in part (?:II|2)|as an? (?:exempt|confidential|part (?:II|2)) item)`, 'i'),
    /^\W{0,4}(?:strictly )?(?:not for publication|exempt (?:report|item|information)|confidential (?:report|item)|private and confidential|part (?:II|2) (?:report|item))(?:$|[\s:.–—-]{1,4}(?:$|by|under|this|the|exempt|because|contains?|paragraph|schedule|not|information))/i,
    /^\W{0,4}(?:strictly )?confidential\W{0,4}$|\btreat this (?:report|item|paper) as (?:strictly )?(?:confidential|exempt|private)\b/i,
    /\bthe (?:press and (?:the )?)?public (?:are|is|be|should be|will be|must be|to be) (?:be )?excluded\b[^.;]{0,60}\b(?:this (?:report|item)|consideration of (?:this|the) (?:report|item))\b/i,
  ]
} // prettier-ignore

const denies =
  /\b(?:not|no longer|neither|nor|never) (?:be |considered |deemed |currently |itself |an? )?(?:exempt|confidential|restricted|private)\b|\bno (?:exempt|confidential)\b|\b(?:not|nor) (?:contain|include|disclose|involve)|\bno (?:[a-z]+ ){0,3}(?:exempt|confidential) information\b|\b(?:appendi(?:x|ces)|annexe?s?)\b|\b(?:if|whether|nothing|none|would be)\b|\bexempt from (?!publication|disclosure|the (?:press|public))|\bpublication (?:until|before)\b/i

/** In lower case: of these one is in each sentence that says so. */
export const openHints = ['report is', 'report remains', 'report contains', 'report does not', 'report includes', 'no exempt', 'no confidential', 'this is'] // prettier-ignore

const openness =
  /\b(?:this|the) report (?:is|remains) (?:an? )?(?:open|public|not exempt|not confidential|for publication)\b|\b(?:this|the) report (?:contains no|does not contain any|does not contain|includes no) (?:exempt|confidential)\b|^\W{0,3}(?:there is )?no (?:exempt|confidential) information\b|\bthis is (?:an? )?(?:open|public) report\b/i // prettier-ignore

/** That the report is open to all. */
export const saysOpen = (sentence: string) => openness.test(sentence)

/** That an appendix is withheld. */
export function withholdsAppendix(sentence: string): boolean {
  if (!/appendi|annex/i.test(sentence) || !exemptHint.test(sentence.toLowerCase()) || /\bnot (?:exempt|confidential)\b|\bexempt from (?!publication|disclosure)/i.test(sentence)) return false
  return /\b(?:exempt|confidential|restricted|private) (?:appendi(?:x|ces)|annexe?s?)\b|\b(?:appendi(?:x|ces)|annexe?s?)\b[^.;]{0,80}\b(?:is|are|be|contains?|has been|have been)\b[^.;]{0,40}\b(?:exempt\b|not for publication\b|confidential\b(?! waste)|withheld\b|restricted\b)/i.test(sentence)
} // prettier-ignore

// The paragraphs were renumbered, and the public-interest test was added, in March 2006.
export function isBefore2006({meetingDate}: Report): boolean {
  return meetingDate !== undefined && (meetingDate.year < 2006 || (meetingDate.year === 2006 && meetingDate.month < 3))
}

/** Confidential by section 100A(2) is another thing than exempt. */
export function isConfidentialOnly({proseWith}: Report): boolean {
  return proseWith(['100a']).some(({passage}) =>
    /\b100A ?\(2\)|\bconfidential (?:information )?(?:under|within the meaning of) section 100A\b/i.test(passage.text),
  )
}
