import type {Range} from '#text/range'

// How reports rest on documents that only officers have. Source: Local Government Act 1972 s. 100D(5), and the wording of published council reports, put in general terms.

/** Words, in lower case text, without one of which no such document is named. */
export const documentHint =
  /\b(?:stud(?:y|ies)|surveys?|appraisals?|reviews?|assessments?|audits?|business cases?|plans?|reports?|analys[ei]s|modelling|evaluations?|investigations?|procedures?|protocols?|papers?)\b/

/** The document on which a sentence rests, if it is of a kind that is not published as a rule. */
export function findRelied(sentence: string): Range | undefined {
  const {documents, anyDocument, links, findings} = (patterns ??= build())
  const isUnpublished = unpublished.test(sentence)
  if (!isUnpublished && (published.test(sentence))) return undefined
  if (handedOver.test(sentence) || withheld.test(sentence)) return undefined
  for (const match of sentence.matchAll(isUnpublished ? anyDocument : documents)) {
    const start = match.index
    const end = start + match[0].length
    const before = sentence.slice(Math.max(0, start - 110), start)
    const after = sentence.slice(end, end + 90)
    if ((isUnpublished ? ofItsOwn : stopped).test(lastTwoWords(before) + match[0])) continue
    const link = links.exec(before)
    const isRelied = (link !== null && !unsure.test(before.slice(Math.max(0, link.index - 40)))) || (findings.test(after) && !isEvent(before, match[0]))
    if (isRelied && !unsureOf.test(before.slice(-60)) && !/^[^.;,]{0,12}\b(?:will|would|should|may|could|can|is to|to be)\b/.test(after)) return {start, end}
  }
  return undefined
} // prettier-ignore

/** “A survey in 2023 showed” tells of what was done, “the survey” of what was written. */
const isEvent = (before: string, name: string) =>
  /\b(?:an?|one|two|some)\s$/i.test(before) &&
  !/^(?:independent|external)/i.test(name) &&
  /(?:survey|audit|review|assessment|analysis|modelling)$/i.test(name)

const lastTwoWords = (text: string) => /(?:\S{1,20}\s){0,2}$/.exec(text)?.[0] ?? ''

/** That members have it, or that it is open to all. */
export const handedOver =
  /\bappendi(?:x|ces)\b|\bannexe?s?\b|\b(?:attached|appended|annexed|enclosed|reproduced)\b|https?:|\bwww\.|\bISBN\b|\b(?:paragraphs?|sections?|tables?|figure) \d|\b(?:summarised|set out|described|given|shown|detailed|reported) (?:below|above)\b|\b(?:web ?site|web ?page|online|internet|planning portal|public register|public domain)\b|(?<!not |not been |not yet |not yet been |never been |un)published\b|\b(?:elsewhere|item \d{1,2}) on (?:this|the) agenda\b|\b(?:approved|considered|agreed|adopted|received|noted|endorsed|accepted|scrutinised|reported|presented|submitted|taken|brought)\b[^.;]{0,50}\b(?:cabinet|committee|council|executive|full council|board|panel)\b|\b(?:cabinet|committee|council|executive|board|panel|members)\b[^.;]{0,20}\b(?:approved|considered|agreed|adopted|received|noted|endorsed|accepted|scrutinised|resolved)\b|\b(?:report|minutes?) (?:to|of) (?:the )?[^.;]{0,40}\b(?:cabinet|committee|council|executive)\b/i

interface Patterns {
  readonly documents: RegExp
  readonly anyDocument: RegExp
  readonly links: RegExp
  readonly findings: RegExp
}

let patterns: Patterns | undefined

function build(): Patterns {
  const owner = String.raw`(?:(?:consultant|consultanc(?:y|ie)|adviser|advisor|engineer|surveyor|contractor|architect|department|directorate|division|service|team|unit|officer|specialist|ecologist|valuer)s?['’]s?|internal|in-house|departmental|unpublished|draft)`
  // A word of a name is none that stands in front of it.
  const name = '(?!(?:an?|and|the|its?|our|in|on|by|from|of|to|with|into|has|have|was|were|is|are|which|that|this)\\b)[A-Za-z][A-Za-z’-]{1,18}'
  const evidence = 'report|study|survey|review|assessment|appraisal|analysis|audit|evaluation|investigation|paper|modelling'
  const technical =
    '(?:feasibility|scoping|capacity|traffic|transport|parking|speed|engineering|technical|desktop|demand|viability|options?|condition|structural|noise|acoustic|ecolog(?:y|ical)|geotechnical|drainage|asbestos|topographical|arboricultural|gap|due diligence|lessons learn(?:ed|t)|market (?:testing|research|analysis)|soft market testing|impact|fire risk|safety|site|ground|utilities|energy|stock|skills|workforce|service|asset|estate|property|staffing|depot|post-project|project|pilot|internal audit|independent)'
  const documents = [
    String.raw`${owner} (?:[A-Za-z-]{2,18} ){0,4}(?:${evidence}|plan|procedures?|protocol|working papers?|business case)`,
    String.raw`${technical} (?:[a-z-]{2,14} ){0,2}(?:${evidence})`,
    String.raw`(?:outline |full |strategic |detailed |draft )?business case`,
    String.raw`(?:independent|external|commissioned) (?:[a-z-]{2,14} )?(?:audit|${evidence})`,
    String.raw`(?:${name} ){0,3}(?:improvement|transition|mobilisation) plan`,
    String.raw`(?:${evidence}) (?:[a-z]{2,14} ){0,4}?(?:by|from|of) (?:the |our |external |independent |specialist |technical |structural |some ){0,3}(?:consultants?|consultancy|advisers|advisors|engineers?|surveyors?|officers|[A-Z][A-Za-z]{1,18} (?:[A-Z&][A-Za-z]{0,18} ){0,2}(?:Ltd|LLP|Limited|plc|PLC|Consulting|Consultants|Associates|Partners))`,
    String.raw`working papers|local procedures|operating procedures?`,
  ]
  const link =
    String.raw`\b(?:based|founded|predicated|grounded|built|relies|rely|relied|relying|reliant|rests?|resting|draws?|drawn|drawing|derived?|calculated|modelled|taken|developed|informed|underpinned|supported|evidenced|shaped|guided|driven|prompted|justified|recommended|identified|advised|concluded|proposed|highlighted|quantified|costed|estimated|set out|detailed|contained|described|confirmed|shown|demonstrated|established|incorporated|embedded|included|built) (?:up )?(?:heavily |largely |mainly |primarily |partly |in part )?(?:up)?(?:on|from|by|in|into|upon)\b|\b(?:in (?:line|accordance|keeping|conformity|compliance|conjunction) with|consistent with|in (?:the )?light of|in view of|in response to|as a result of|according to|on the basis of|on the strength of|having regard to|(?:takes?|taken|taking) (?:full )?account of|(?:takes?|taken|taking) into account)\b|\b(?:follow(?:s|ed|ing)?|reflect(?:s|ed|ing)?|implement(?:s|ed|ing)?|accept(?:s|ed|ing)?|adopt(?:s|ed|ing)?|deliver(?:s|ed|ing)?|respond(?:s|ed|ing)? to|address(?:es|ed|ing)?|appl(?:y|ies|ied)) (?:the|all the|most of the)? ?(?:advice|recommendations?|findings?|conclusions?|results?|outcomes?|analysis|evidence|figures|proposals|options?|work)\b`
  return {
    documents: new RegExp(`\\b(?:${documents.join('|')})\\b`, 'gi'),
    anyDocument: new RegExp(String.raw`\b(?:${name} ){0,3}(?:${evidence}|studies|business case|plan|procedures?|papers)\b`, 'gi'),
    // Between the link and the document stand its findings, its owner and its name.
    links: new RegExp(`(?:${link})[^.;:,]{0,60}$`, 'i'),
    findings: new RegExp(
      String.raw`^(?: (?:of|by|from|for|into|on|undertaken|carried out|completed|commissioned|prepared|produced|conducted|in|that|which|dated) [^.;:]{1,60}?|,? which has not [^.;,]{1,30},| \([^)]{1,30}\))?,? (?:has |have |had |also |clearly |then )?(?:found|finds|shows?|showed|shown|concluded|concludes|identified|identifies|recommended|recommends|indicates?|indicated|estimated|estimates|demonstrates?|demonstrated|confirmed|confirms|advised|advises|highlighted|highlights|revealed|reveals|established|establishes|suggests?|suggested|underpins?|informs?|informed)\b`,
      'i',
    ),
  }
} // prettier-ignore

const unpublished =
  /\bunpublished\b|\b(?:not|never)(?: yet)?(?: been)?(?: yet)? (?:published|made public|publicly available|in the public domain|publicised|released)\b/i
/** Bodies that publish what they write. */
const published =
  /\b(?:government|national|nationally|ministry|minister|secretary of state|department for|department of|home office|HM|DfE|DEFRA|Ofsted|CQC|HMICFRS|Estyn|Audit Wales|Audit Scotland|Care Inspectorate|ombudsman|LGA|Local Government Association|CIPFA|NICE|NHS England|census|ONS|university|institute|royal|commission(?!ed|ing|ers?\b)|parliament|Welsh|Scottish|Environment Agency|Historic England|Sport England|external audit(?:or)?s?|local plan|applicants?|planning application|licensees?)\b/i
/** What the law does not ask to be listed: what is exempt, and what lawyers say. */
const withheld =
  /\b(?:exempt|confidential|privileged?|counsel(?:['’]s)?|legal advice|commercially sensitive|part (?:II|2|two))\b/i
/** Documents that are public by law or custom, or have a rule of their own. */
const stopped =
  /\b(?:equalit(?:y|ies)|EqIA|integrated impact|data protection|privacy impact|sustainability|habitats|strategic (?:flood|housing|economic)|joint strategic|joint needs|rights of way|bus service|business improvement|peer|spending|judicial|serious case|practice|homicide|adults? review|this|annual|monitoring|quarterly|corporate|council|statutory|previous|earlier)\b/i
const ofItsOwn = /\b(?:equalit(?:y|ies)|integrated impact|this)\b/i
/** What is still to be written, or may be. */
const unsure =
  /\b(?:If|Whether|Once|Until|Unless|Should|will|would|shall|should|may|could|might|if|whether|once|until|unless|subject to|to be|must)\b/
const unsureOf =
  /\b(?:no|without|future|next|further|forthcoming|planned|proposed|any|each|every|if|whether|once|until|subject to|pending|await(?:s|ing|ed)?|commission(?:s|ing)?|undertake|carry out|prepare|develop|produce)\b[^.;,]{0,30}$/i
