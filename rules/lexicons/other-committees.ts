// Finds a report that speaks to another committee than the one it is for.
import type {Passage, Range, Report} from '#rule'
import {contentWords} from '#text/content-words'
import {fold} from '#text/fold'
import {isQuoted} from '#text/is-quoted'

export interface OtherCommittee {
  readonly words: string
  readonly at: Range
}

/** Committees that the standing sentences speak to, and that this report is not for. */
export function* otherCommittees({prose, committee, recommendationStem}: Report): Iterable<OtherCommittee> {
  if (!committee || (!committee.kind && !/\b(?:Committee|Panel)$/.test(committee.name))) return
  const found = prose
    .filter(({kind, section}) => kind !== 'label' && (section?.id === 'recommendations' || section?.id === 'summary'))
    .flatMap(({passage, section}) => patternsFor(passage.text).flatMap(pattern => [...passage.text.matchAll(pattern)].map(match => ({passage, section, match})))) // prettier-ignore
    .map(({match: {0: {length}, 1: named = '', index}, ...place}) => ({...place, index, words: named.replace(/^The /, ''), named, isSoft: softly.test(place.passage.text.slice(index + length))})) // prettier-ignore
  const isOwn = (words: string) => isSame(words, committee.name, committee.kind === 'executive')
  const own = found.filter(({words}) => isOwn(words))
  // A report that asks its own committee may ask another one as well: after its comments, or beside it.
  const asksOwn = own.some(({section, isSoft}) => isSoft || section?.id === 'recommendations')
  const stem = asksOwn ? undefined : recommendationStem && otherInStem(recommendationStem.passage, committee)
  if (stem) yield {words: stem.text, at: stem.range()}
  if (asksOwn || stem) return
  for (const {passage, section, index, words, named} of found) {
    if (isOwn(words) || (own.length > 0 && section?.id !== 'recommendations')) continue
    const isExecutive = /^(?:Cabinet|Executive|Cabinet Member)\b/.test(words)
    if (isExecutive && committee.kind !== 'regulatory') continue
    const start = index + named.length - words.length
    const at = passage.range(start, start + words.length)
    if (!isQuoted(passage.text, start)) yield {words, at}
  }
}

/** Those of which the cheapest part is there. */
function patternsFor(text: string): readonly RegExp[] {
  const isAddressed = /ed to\b/.test(text)
  const isDeciding = /^(?:It is |[Tt]hat )/.test(text)
  return isAddressed ? (isDeciding ? [addressed, deciding] : [addressed]) : isDeciding ? [deciding] : []
}

// Only the sentence that asks for the decision, in the present; what other bodies did is told in other words.
const addressed =
  /\b((?:[A-Z][\w’'&-]{1,30},? (?:and |& |of )?){0,6}(?:Committee|Cabinet|Executive|Cabinet Member|Panel)) (?:is|are) (?:asked|recommended|requested|invited) to\b/g

/** “That the Planning Committee approves the plan.” */
const deciding =
  /(?<=^(?:It is (?:therefore )?recommended )?[Tt]hat (?:the )?)((?:[A-Z][\w’'&-]{1,30},? (?:and |& |of )?){0,6}(?:Committee|Cabinet|Executive|Panel)) (?:approves?|agrees?|adopts?|resolves?|grants?|determines?|authorises?|delegates?)\b/g

/** What a committee is asked that leaves the decision to another one. */
const softly =
  /^ (?:consider|comment|note|review|scrutinise|recommend|discuss|receive|examine|endorse|support|advise|give|make|express|provide|submit|forward|refer)\b/

const resolving =
  /^(?:it is (?:therefore )?recommended )?that (?:the )?((?:[A-Z][\w’'&-]{1,30},? (?:and |& |of )?){0,6}(?:Committee|Cabinet|Executive|Panel)) ?[:–—-]?$/i

/** “That the Planning Committee:”, above the resolutions of another body. */
function otherInStem(passage: Passage, {name, kind}: NonNullable<Report['committee']>): Passage | undefined {
  const words = resolving.exec(passage.text.trim())?.[1]
  if (words === undefined || !/^[A-Z]/.test(words) || isSame(words, name, kind === 'executive')) return undefined
  if (/^(?:Cabinet|Executive)/.test(words) && kind !== 'regulatory') return undefined
  const start = passage.text.indexOf(words)
  return passage.slice(start, start + words.length)
}

// “The Committee” is this one; so is a part of its name, or more of it.
function isSame(words: string, name: string, isExecutive: boolean): boolean {
  if (/^(?:Sub-)?(?:Committee|Panel)$/.test(words) || fold(name).includes(fold(words))) return true
  if (isExecutive && /^(?:Cabinet|Executive)/.test(words)) return true
  const own = contentWords(name.replace(/committee|panel/gi, ''))
  return [...contentWords(words.replace(/committee|panel/gi, ''))].some(word => own.has(word))
}
