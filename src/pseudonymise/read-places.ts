import {letter} from '#text/letter'
import type {Range} from '#text/range'
import {withoutOverlap} from '#text/without-overlap'
import {labelFinder} from './label-finder.js'
import type {LabelWords} from './label-words.js'
import {orderedParts} from './ordered-parts.js'
import type {NamedDraft, NamePlace} from './names.js'

/** The longest title before a name, as “Detective Constable”. */
export const titleReach = 60

/** The places of the names in drafts, in order, with what can be told of each by itself. */
export function readPlaces(drafts: readonly NamedDraft[], words: LabelWords): readonly NamePlace[] {
  const findLabels = labelFinder(words)
  return drafts.flatMap(({text, groups}, draft) => {
    const isLabel = findLabels(text)
    const places = groups.flatMap(({ruleId, isSure, places}) =>
      places.map(range => ({at: trimmed(text, range), ruleId, isSure})),
    )
    const read = withoutOverlap(places.filter(({at}) => !isLabel(at))).map(({at, ruleId, isSure}) => ({
      ...at,
      draft,
      ruleId,
      isSure,
      text: text.slice(at.start, at.end),
      parts: orderedParts(text.slice(at.start, at.end)),
    }))
    return joinParts(read, text).map(place => {
      const titled = {...place, title: titleOf(place, text, words)}
      return {...titled, flaw: flawOf(titled, text, words)}
    })
  })
}

type Untitled = Omit<NamePlace, 'title' | 'flaw'>

/** A possessive is no part of the name. */
function trimmed(text: string, {start, end}: Range): Range {
  const whole = text.slice(start, end)
  const name = whole.trimEnd().replace(/['’]s$/, '')
  return {start: start + name.length - name.trimStart().length, end: start + name.length}
}

/** “OKAFOR, Ada” is one name, and “Okafor, Ada” where “Ada Okafor” is named too; so is “Ada Okafor” where the rules found two. */
function joinParts(places: readonly Untitled[], text: string): readonly Untitled[] {
  const full = new Set(places.map(({parts}) => parts.join(' ')))
  const joined: Untitled[] = []
  for (const place of places) {
    const last = joined.at(-1)
    const between = last && last.parts.length + place.parts.length === 2 ? text.slice(last.end, place.start) : undefined
    const isReversed =
      between === ', ' &&
      ((isCapitals(last?.text) && !isCapitals(place.text)) ||
        full.has([...place.parts, ...(last?.parts ?? [])].join(' ')))
    if (!last || (between !== ' ' && !isReversed)) joined.push(place)
    else joined[joined.length - 1] = {...place, start: last.start, text: text.slice(last.start, place.end), parts: isReversed ? [...place.parts, ...last.parts] : [...last.parts, ...place.parts], isSure: last.isSure || place.isSure, ruleId: last.ruleId} // prettier-ignore
  }
  return joined
}

const isCapitals = (text = '') => text.length > 2 && text === text.toUpperCase()

function titleOf({start}: Range, text: string, {title, titles}: LabelWords): NamePlace['title'] {
  const word = title.exec(text.slice(Math.max(0, start - titleReach), start))?.[1]?.toLowerCase()
  return word === undefined ? undefined : ((Object.hasOwn(titles, word) ? titles[word] : undefined) ?? {})
}

/** A soft hyphen and the like: whoever looks at the page sees none. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
const wordCharacter = new RegExp(`[${letter}\\d]`)
const link = /:\/\/|@|^www\.|\\|%\d\d|\.(?:md|markdown|docx?|pdf|jpe?g|png|gif|html?|xlsx?|csv|txt|org|com|net|uk)\b/i

function flawOf(
  {start, end, text: name, title}: Omit<NamePlace, 'flaw'>,
  text: string,
  words: LabelWords,
): NamePlace['flaw'] {
  if (/[*_[\]()<>|`\\/@]/.test(name)) return 'unclear'
  const [, second = ''] = /^[A-Z]\.\s([A-Z][a-z]+)$/.exec(name) ?? []
  if (second !== '' && isNewSentence(second.toLowerCase(), title, text, words)) return 'unsure'
  if (words.couple.test(text.slice(Math.max(0, start - titleReach), start))) return 'unclear'
  const before = text.slice(Math.max(0, start - 200), start)
  const behind = text.slice(end, end + 200)
  const token = (/[^\s[(<"“|]*$/.exec(before)?.[0] ?? '') + name + (/^[^\s\])>"”|]*/.exec(behind)?.[0] ?? '')
  const isWhole = isEdge(before.at(-1), before.at(-2), name) && isEdge(behind[0], behind[1], name)
  return isWhole && !link.test(token) ? undefined : 'embedded'
}

/** Whether a name ends where this character follows it, and that one behind it. */
function isEdge(next: string | undefined, second: string | undefined, name: string): boolean {
  if (next === undefined) return true
  if (unseen.test(next)) return false
  if (wordCharacter.test(next)) return false
  const isGlued = next === '_' || next === '.' || (next === '-' && /^[a-z]/.test(name))
  return !isGlued || second === undefined || !wordCharacter.test(second)
}

/** “Appendix B. Mark these”, and “Mr X. In May” where “in” stands elsewhere too. */
function isNewSentence(word: string, title: NamePlace['title'], text: string, {isWord}: LabelWords): boolean {
  return isWord(word) && (!title || new RegExp(`\\b${word}\\b`).test(text))
}
