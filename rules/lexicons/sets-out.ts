// Tells whether a report says anything of a thing that members are asked to act on, in the thing's own words or in others.
import type {Prose, Report, Section} from '#rule'
import {contentWords} from '#text/content-words'
import {foldedWords} from '#text/folded-words'
import type {RecommendedObject} from './recommended-objects.js'
import {heads, inquiries, reported} from './report-substance.js'

export interface Body {
  readonly words: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly subject: ReadonlySet<string>
  /** The text of each piece, with the heading that it stands under. */
  readonly pieces: readonly string[]
  readonly acronyms: ReadonlySet<string>
  readonly hasOptions: boolean
}

/** Standing phrases, which tell of no finding. */
const boilerplate =
  /\blearn(?:ing|t|ed)? (?:the )?lessons\b|\bas a (?:direct |indirect )?result\b|\bresults? (?:of|from) (?:this|the) (?:report|proposals?|recommendations?)\b|\b(?:any|all) comments\b[^.]{0,20}\b(?:incorporated|included|taken|reflected)\b|\bresult(?:s|ed)? in\b/gi

/** What tells members something: neither the recommendations, nor papers that they are not given, nor standing labels. */
export function readBody(report: Report): Body {
  const subject = report.field('subject')?.value.text ?? report.prose.find(({kind}) => kind === 'title')?.passage.text ?? '' // prettier-ignore
  const shown = report.prose.filter(isShown)
  const pieces = shown.map(piece => `${piece.section && !piece.section.id ? piece.section.title : ''}\n${piece.passage.text}`) // prettier-ignore
  const text = pieces.join('\n')
  const options = report.section('options')
  let words: ReadonlySet<string> | undefined
  let stems: ReadonlySet<string> | undefined
  return {
    get words() {
      return (words ??= new Set(foldedWords(text.replace(boilerplate, ' '))))
    },
    get stems() {
      return (stems ??= contentWords(text))
    },
    subject: contentWords(subject),
    pieces,
    acronyms: new Set(text.match(/\b[A-Z][A-Za-z]{0,6}[A-Z]\b/g) ?? []),
    hasOptions: options !== undefined && !options.isBareAnswer && options.text.length > 60,
  }
}

export function isSetOut(object: RecommendedObject, body: Body): boolean {
  if (isShortened(object.initials[0], body)) return true
  const isKnown = (word: string) => has(body.stems, word) || has(body.subject, word)
  const signs = object.heads.flatMap(head => [...(heads.get(head) ?? [])])
  const isTold =
    signs.some(word => body.words.has(word) || has(body.subject, word)) ||
    (object.heads.includes('options') && body.hasOptions)
  return isTold && (!isParticular(object) || isMeant(object, isKnown, body))
}

/** Whether one of an appendix's words is one of those that tell the thing from others. */
export function isNamedIn({modifiers, complement}: RecommendedObject, title: string): boolean {
  const stems = contentWords(title)
  return [...modifiers, ...complement].some(word => !inquiries.has(word) && has(stems, word))
}

/** A name, or what somebody found: a plan or a rule that is only described may be discussed in other words. */
const isParticular = ({isName, heads: nouns}: RecommendedObject) => isName || nouns.some(noun => reported.has(noun))

// A strategy is not the one in question for being a strategy: something of its name must be said too.
function isMeant(
  {heads: nouns, modifiers, complement, initials}: RecommendedObject,
  isKnown: (word: string) => boolean,
  body: Body,
) {
  const named = [modifiers, complement].map(list => list.filter(word => !inquiries.has(word)))
  const [own = [], behind = []] = named
  if (own.length + behind.length === 0 || isShortened(initials[1], body)) return true
  if (behind.some(isKnown) || own.filter(isKnown).length * 2 > own.length) return true
  if (own.some(word => has(body.subject, word))) return true
  const signs = new Set(nouns.flatMap(head => [...(heads.get(head) ?? [])]))
  return body.pieces.some(piece => foldedWords(piece).some(word => signs.has(word)) && own.some(word => has(contentWords(piece), word))) // prettier-ignore
}

/** “The MTFS” for the Medium Term Financial Strategy. */
function isShortened(initials: string, {acronyms}: Body): boolean {
  return initials.length > 2 && [...acronyms].some(short => short.length > 2 && initials.endsWith(short.toLowerCase()))
}

/** Long words count by their first letters too: “inspectorate” and “inspectors”. */
function has(stems: ReadonlySet<string>, word: string): boolean {
  return [...contentWords(word)].some(
    stem => stems.has(stem) || (stem.length > 4 && [...stems].some(other => other.length > 3 && isKin(stem, other))),
  )
}

const isKin = (stem: string, other: string) =>
  (stem.length > 8 && other.startsWith(stem.slice(0, 7))) ||
  (other.length > 4 && stem.startsWith(other)) ||
  stem === other + other.slice(-1)

function isShown({kind, section, field}: Prose): boolean {
  if (kind === 'title') return true
  if (kind === 'field' || field !== undefined) return false
  if (kind === 'label' && section?.id !== undefined) return false
  return !isWithin(section, 'recommendations') && !isWithin(section, 'background-papers')
}

function isWithin(section: Section | undefined, id: string): boolean {
  return section !== undefined && (section.id === id || isWithin(section.parent, id))
}
