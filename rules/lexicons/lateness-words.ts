import type {Passage, Prose, Report} from '#rule'
import type {Hinted} from '#text/hinted'
import {onceADraft} from './once-a-draft.js'

// How reports say that they come late or urgently, and why. Source: the wording of published late and urgent reports, put in general terms.

export interface LateMark {
  readonly passage: Passage
  readonly prose: Prose
}

/** Where the draft says that it is late or urgent. */
export function lateMark({includes, prose, proseWith, sentencesOf, hinted}: Report): LateMark | undefined {
  if (!hints.some(includes)) return undefined
  const marked = proseWith(['late', 'urgen']).find(piece => isMark(piece, () => prose[prose.indexOf(piece) + 1]))
  if (marked) return {passage: marked.passage, prose: marked}
  for (const {prose: piece, patterns} of hinted(saysLate)) {
    const said = sentencesOf(piece).find(({text}) => patterns.some(({pattern}) => pattern.test(text)))
    if (said) return {passage: piece.passage.slice(said.start, said.end), prose: piece}
  }
  return undefined
}

const hints = ['late', 'urgen', 'agenda', 'clear days']

// “Late report”, “URGENT ITEM: Sea wall”, “Urgent: Yes”; not “Urgent item: No”, whether in one piece or in two cells.
const whole =
  /^[[(*]?(?:this is an? )?(?:(?:late|urgent)(?: ?\/ ?| and | or )?(?:late|urgent)? (?:report|item|paper|agenda item)|item of urgent business|late item of business)\b/i
const answered = /^(?:is this )?(?:an? )?(?:urgent|late|urgency)(?: (?:report|item|decision|business))?\b/i

function isMark({kind, passage, table}: Prose, findNext: () => Prose | undefined): boolean {
  const text = passage.text.trim()
  if (kind === 'item' || text.length > 120) return false
  const rest = text.replace(whole, '')
  if (rest.length < text.length && /^[\])*]?$|^[\])*]? ?[:–—\t-]/.test(rest)) {
    const next = table && rest === '' ? findNext() : undefined
    const inNextCell = table && next?.table === table ? next.passage.text : ''
    return !denied.test(rest + inNextCell)
  }
  return answered.test(text) && /^\??[:\s–—-]{0,4}yes\b/i.test(text.replace(answered, ''))
}

const denied = /^[\])*?:\s–—-]{0,5}(?:no|none|n\/a|not|nil)\b/i

const subject = String.raw`(?:\bthis (?:report|item|paper|matter|decision)|^(?:[^,.]{0,80}, )?(?:the|these|this) (?:[a-z]{1,12} )?(?:reports?|items?|papers?|matter|decision)) `
const being = String.raw`(?:is|was|are|were|has|have|had|will|must|should|needs?)(?: (?:also|therefore|being|been|to|be|now|regrettably|unfortunately|unavoidably|accordingly)){0,4} `
const brought = String.raw`(?:submitted|circulated|considered|presented|published|issued|despatched|dispatched|tabled|taken|brought|added|accepted|treated|received|produced|reported|dealt)`
const lateness = String.raw`(?:late\b(?! (?:(?:19|20)\d|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))|as an? (?:late|urgent) |as urgent\b|as a matter of urgency|(?:because|by reason) of (?:its|the) urgency|(?:for reasons|on (?:the )?grounds) of urgency|outside (?:of )?the (?:statutory|usual|normal) |after the (?:main )?agenda (?:was|had|has)\b|with (?:less|fewer) than)`
const saysLate: readonly (Hinted & {readonly pattern: RegExp})[] = [
  {hints: ['urgent'], pattern: /\b(?:an urgent (?:decision|approval|resolution)|(?:decision|approval|resolution)s? (?:is|are) (?:required|needed|sought|requested) urgently)\b(?: (?:is|are) (?:required|needed|sought|requested)\b|[^.;]{0,40}\bthis (?:report|item|matter|meeting)\b)/i},
  {hints: ['late report', 'late item', 'late paper', 'urgent report', 'urgent item', 'urgent paper'], pattern: /^this is an? (?:late|urgent) (?:report|item|paper)\b|\bthis (?:late|urgent) (?:report|item|paper)\b/i},
  {hints: [' late', ' urgent'], pattern: new RegExp(`${subject}${being}(?:late\\b(?! in)|urgent\\b(?! (?:care|treatment|repairs?|works?|response))|an? (?:late|urgent) (?:item|report|paper|matter)\\b)`, 'i')},
  {hints: [' late', ' urgent', 'urgency', 'outside the ', 'outside of the ', 'agenda ', 'less than', 'fewer than'], pattern: new RegExp(`${subject}${being}${brought}\\b[^.;]{0,60} ${lateness}`, 'i')},
  {hints: ['agenda', 'despatch', 'dispatch', 'publication', 'deadline', 'clear days'], pattern: /\b(?:this|the) (?:report|item|paper)s?\b[^.;]{0,60}\bnot (?:been |yet been |yet |be )?(?:available|ready|included|published|finali[sz]ed|circulated|despatched|dispatched|sent|completed|on)\b[^.;]{0,60}\b(?:agenda|despatch|dispatch|publication|deadline|clear days)\b/i},
  {hints: ['less than', 'fewer than'], pattern: /\b(?:this|the) (?:report|item|paper|agenda)s?\b[^.;]{0,60}\b(?:less|fewer) than (?:the )?(?:required |statutory |usual )?(?:five|three|5|3) (?:clear )?(?:working )?days\b/i},
  {hints: ['urgent item', 'urgent business', 'urgent report', 'matter of urgency', 'late item', 'late report', 'late paper'], pattern: /\bchair(?:man|person|woman)?\b[^.;]{0,80}\bagreed\b[^.;]{0,80}\b(?:urgent (?:item|business|report)|matter of urgency|late (?:item|report|paper))\b/i},
  {hints: ['urgent decision'], pattern: /\ban urgent decision is (?:therefore |now )?(?:required|needed|sought|requested|necessary)\b(?! (?:when|where|if|and|unless)\b)/i},
] // prettier-ignore

const aboutLateness =
  /\blateness\b|\burgency\b|\b(?:late|urgent) (?:item|report|paper|business|matter|consideration|decision)\b|\b(?:is|was|are|were) (?:therefore )?(?:urgent|late)\b|\b[a-z]{4,12}ed late\b|\bspecial circumstances\b|\b(?:100|50)B ?\(4\)|\bclear days\b|\b(?:main|published) agenda\b|\bagenda (?:was|is|had been|has been) (?:published|despatched|dispatched|issued|circulated|sent)\b|\bdespatch\b/i
const goesOn =
  /^(?:this (?:is|was) (?:because|due|owing|to)|because|the (?:late|urgent|reasons?|delay)|it (?:was not|could not|cannot|is not))\b/i
const reason =
  /\bbecause\b(?! of (?:its|the) urgency)|\bdue to (?!be\b)|\bowing to\b|\bas a (?:result|consequence) of\b|\bin order (?:to|that)\b|\bso (?:that|as to)\b|\bin (?:view|the light|light) of\b|\bto (?:allow|enable|ensure|meet|avoid|secure|comply|protect|prevent|permit)\b|\b(?:cannot|can not|could not|must not) (?:reasonably )?(?:wait|await|be (?:delayed|deferred|postponed|put off))\b|\b(?:expires?|closes?|ends?|expired|closed|begins?|starts?) on\b|\bbefore the next\b|\bonly (?:became|received|available|reached|arrived|known)\b|\b(?:was|were|became|been) (?:only )?(?:received|available|known|notified|announced|concluded|completed) (?:until|after|on|from)\b|\b(?:received|available|known|completed|concluded|finali[sz]ed|made|reached) until\b|\bpending\b|\bgiven (?:the|that)\b|\bfollowing (?:the )?(?:late )?(?:receipt|discussions|negotiations)\b|, since\b|\bas (?:the|negotiations|information|figures) (?!chair|agenda|item|report)[a-z]/i
const label = /\b(?:reasons? (?:for|of|why)|special circumstances)\b[^:\n.]{0,60}(?::|$)/i

/** Whether the draft says why it is late or urgent: beside the mark, or wherever else it speaks of lateness. */
export const saysWhyLate = onceADraft(({prose, sentences}): boolean => {
  const speaks = sentences.some(
    ({text}, at) =>
      (aboutLateness.test(text) || saysLate.some(({pattern}) => pattern.test(text))) &&
      (reason.test(text) || [sentences[at + 1]].some(next => next && goesOn.test(next.text) && reason.test(next.text))),
  )
  return (
    speaks ||
    prose.some(({passage: {text}}, at) => {
      if (!aboutLateness.test(text) || !label.test(text)) return false
      const behind = text.replace(/^[^:]*:?/, '').trim()
      return isAnswer(behind === '' ? (prose[at + 1]?.passage.text ?? '') : behind)
    })
  )
})

function isAnswer(text: string): boolean {
  return /\S\s+\S+\s+\S/.test(text) && !/^(?:none|no|not applicable|n\/a|nil)\b/i.test(text.trim())
}
