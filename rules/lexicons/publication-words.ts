import type {DatedMention, Prose, Report} from '#rule'
import {foldedWords} from '#text/folded-words'
import {onceADraft} from './once-a-draft.js'

// How reports say on which day they are published. Source: the headers and covers of published agendas, put in general terms.

const set = (list: string) => new Set(list.split(/\s+/))
/** That something is made public: of these, the first may stand alone in front of a date. */
const publishing = set(
  'publication published publish publishing despatch despatched dispatch dispatched issue issued circulated circulation released release',
)
const weaker = set('available sent posted uploaded received distributed distribution emailed printed')
/** In lower case, the parts of which one is in each of these words. */
const stems = ['publi', 'despatch', 'dispatch', 'issue', 'circulat', 'release', 'available', 'sent', 'posted', 'uploaded', 'received', 'distribut', 'emailed', 'printed'] // prettier-ignore
/** The same in a lead, where “sent” is no end of “present”. */
const speaks = /\b(?:publi(?:cation|sh)|d[ei]spatch|issue|circulat|release|available|sent|posted|uploaded|received|distribut|emailed|printed)/i // prettier-ignore
/** What is published before a meeting, by names that mean no other report. */
const papers = set('agenda agendas papers summons pack')
/** What may stand beside it. */
const others = set(
  `a accompanying actual all an and appendices are at be been before being by cabinet clear committee copies council council's councillors date day days deadline electronically final first for
  from has have in inspection internet is it its late later made make meeting members not of officially on online only open out place please post public report reports than that the these
  this to today took until up was web website were will with`,
)

/** The dates on which the draft says that it, or the agenda with it, is published. */
export const publicationDates = onceADraft((report): readonly DatedMention[] => {
  if (report.dates.length === 0) return []
  const speaking = new Set(report.proseWith(stems))
  const isSpeaking = (piece: Prose | undefined) => piece !== undefined && speaking.has(piece)
  // Dates come in the order of the prose.
  let place = 0
  return report.dates.filter(mention => {
    const {prose, start, end} = mention
    place = report.prose.indexOf(prose, place)
    const before = report.prose[place - 1]
    if ((!isSpeaking(prose) && !isSpeaking(before)) || otherFields.has(prose.field ?? '')) return false
    const text = prose.passage.text
    const ahead = clauseBefore(text, start)
    const labelling = ahead.trim() === '' ? before : prose
    if (!labelling || !isSpeaking(labelling)) return false
    const label = labelling === prose ? ahead : labelling.passage.text
    const isAlone = /^[\s.)\]]*(?:\n|\t|$)/.test(text.slice(end))
    const tellsOf = (words: string) => tells(words, isAlone && mayStandAlone(mention, report))
    return tellsOf(label) || tellsOf(label.slice(Math.max(label.lastIndexOf(', '), label.lastIndexOf('(')) + 1))
  })
})

function clauseBefore(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - 200), at)
  return line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('. '), line.lastIndexOf('; '), line.lastIndexOf('\t')) + 1) // prettier-ignore
}

/** “Forward plan published: 4 May 2024” */
const otherFields = set('forward-plan key-decision decision-date implementation-date')

function tells(lead: string, mayBeBare: boolean): boolean {
  if (!speaks.test(lead)) return false
  const all = foldedWords(lead)
  if (all.length > 16 || !all.every(word => publishing.has(word) || weaker.has(word) || papers.has(word) || others.has(word))) return false // prettier-ignore
  const isOfThis =
    all.some(word => papers.has(word)) || /\bthis report\b|\breports (?:for|to) (?:this|the) meeting\b/i.test(lead)
  return (
    all.some(word => publishing.has(word) || (isOfThis && weaker.has(word))) &&
    (isOfThis || (mayBeBare && !/\b(?:was|were|is|has|have|will)\b/i.test(lead)))
  )
}

// In the body “Published: 4 May 2024” may be said of any other document.
function mayStandAlone({prose}: DatedMention, {meetingDate}: Report): boolean {
  const id = prose.section?.id
  if (id === 'background-papers' || id === 'appendices' || meetingDate === undefined) return false
  return prose.kind !== 'cell' || prose.section === undefined
}
