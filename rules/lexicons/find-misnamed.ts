import type {Jurisdiction} from '#rule'
import {editDistance} from '#text/edit-distance'
import type {DatedTitle} from '#text/find-dated-titles'
import type {Range} from '#text/range'
import {plainWord, silentWords} from '#text/title-key'
import {words, type Word} from '#text/words'
import {statuteByTitle, type StatuteTitle} from './statute-titles.js'

/** A slip in the words of a title: the word that is wrong, and what stands in the title. */
export interface Misspelling extends Range {
  readonly cited: string
  readonly right: string
  readonly title: string
}

/** A title with a year in which no such law was made. Offsets count in the text. */
export interface WrongYear extends Range {
  readonly title: StatuteTitle
  readonly year: Range
}

interface Known {
  readonly statute: StatuteTitle
  readonly key: readonly string[]
}

let known: readonly Known[] | undefined

const knownTitles = () => (known ??= [...statuteByTitle()].map(([key, statute]) => ({statute, key: key.split(' ')})))

export function findWrongYears(text: string, cited: readonly DatedTitle[], nation: Jurisdiction) {
  const titles = statuteByTitle()
  return cited.flatMap((found): readonly WrongYear[] => {
    const title = titles.get(found.key)
    if (title?.since === undefined || found.isQuoted || found.year < title.since) return []
    // In Wales “Housing Act 2014” is short for the Housing (Wales) Act 2014.
    const own = titles.get(found.key.replace(/ (?=\w+$)/, ` ${nation} `))
    const isRight = [title, own].some(of => of?.years.includes(found.year))
    if (isRight || isPartOfLonger(text, found)) return []
    return [{start: found.start, end: found.end, title, year: found.yearAt}]
  })
}

/** “Parish Councils and Local Government Act”, “Local Government Act 2014 (Northern Ireland)”, “… Act 2003 (Commencement) Order”. */
function isPartOfLonger(text: string, {title, start, end}: DatedTitle): boolean {
  if (
    start !== title.start ||
    /^ \((?:Northern Ireland|Scotland|Wales|Isle of|Guernsey|Jersey|Commencement|Amendment)/.test(text.slice(end))
  )
    return true
  const before = text.slice(Math.max(0, start - 60), start)
  const [, mark = '', word = ''] =
    /(^|[\s\S])\s*\b([A-Z][A-Za-z’'-]+)\)? (?:and |& |of |for |\([A-Z][a-z]+\) )?(?:the )?$/.exec(before) ?? []
  return word !== '' && !/^(?:The|Under|In|By|And|See|Section|Part|Schedule)$/.test(word) && !/[.:;!?(\n–-]/.test(mark) && before.trim() !== word // prettier-ignore
}

const enactments = new Set(['act', 'acts', 'regulation', 'regulations', 'order'])

/** Titles that are one or two letters, or a plural, away from one that is known. */
export function findMisspellings(text: string): readonly Misspelling[] {
  if (!/\b(?:Acts?|Regulations?|Order)\b/.test(text)) return []
  const list = words(text)
  return list.flatMap(({word, start}, at) => {
    if (!enactments.has(word) || !/[A-Z]/.test(text.charAt(start))) return []
    const run = titleRun(list, at)
    const keys = run.map(({word}) => plainWord(word))
    const year = Number(list[at + 1]?.word ?? '')
    const {exact, near} = compare(keys)
    // “Town and County Planning Act” ends in “Planning Act”, which is another.
    const match = near.find(
      ({statute, key, slip}) =>
        key.length > exact && (key.length > 3 || statute.years.includes(year)) && isSlip(keys.at(-slip), key.at(-slip)),
    )
    if (match) return slipsIn(text, run, match)
    return exact > 0 ? pluralOf(text, list, at) : []
  })
}

/** Up to the enactment word, without those that make no difference. */
function titleRun(list: readonly Word[], at: number): readonly Word[] {
  return list.slice(Math.max(0, at - 16), at + 1).filter(({word}) => !silentWords.has(word))
}

interface Near extends Known {
  /** Where the one word that differs stands, counted from the end. */
  readonly slip: number
}

/** How many words the longest title has that the run ends with, and the titles of which all words but one are its last. */
function compare(keys: readonly string[]): {readonly exact: number; readonly near: readonly Near[]} {
  const near: Near[] = []
  let exact = 0
  for (const {statute, key} of knownTitles()) {
    const slip = slipIn(keys, key)
    if (slip === 0) exact = Math.max(exact, key.length)
    else if (slip !== undefined) near.push({statute, key, slip})
  }
  return {exact, near}
}

/** Where the one word of a title that a run does not end with stands, counted from its end; 0 if there is none. */
function slipIn(keys: readonly string[], key: readonly string[]): number | undefined {
  if (keys.length < key.length) return undefined
  let slip = 0
  for (let back = 1; back <= key.length; back++) {
    if (keys[keys.length - back] === key[key.length - back]) continue
    if (slip > 0) return undefined
    slip = back
  }
  return slip
}

function isSlip(cited = '', right = ''): boolean {
  if (Math.min(cited.length, right.length) < 4) return false
  return singular(cited) === singular(right) || editDistance(cited, right, 2) <= (right.length < 7 ? 1 : 2)
}

const singular = (word: string) =>
  word
    .replace(/['’]s?$|s['’]?$/, '')
    .replace(/ie$/, 'y')
    .replace(/['’]$/, '')

function slipsIn(text: string, run: readonly Word[], {statute, key}: Known): readonly Misspelling[] {
  const cited = run.slice(-key.length)
  const display = words(statute.title).filter(({word}) => !silentWords.has(plainWord(word)))
  return cited.flatMap(({word, start, end}, index) => {
    const right = display[index]
    if (!right || plainWord(word) === key[index]) return []
    const whole = text.slice(cited[0]?.start, cited.at(-1)?.end)
    return [{start, end, cited: whole, right: statute.title.slice(right.start, right.end), title: statute.title}]
  })
}

/** “Human Rights Acts 1998”: one Act of one year. */
function pluralOf(text: string, list: readonly Word[], at: number): readonly Misspelling[] {
  const {word = '', start = 0, end = 0} = list[at] ?? {}
  const year = list[at + 1]
  if (word !== 'acts' || !year || !/^ (?:19|20)\d\d(?![\d–/-])/.test(text.slice(end, end + 8))) return []
  if (/^[^.;\n]{0,60}\b(?:and|to|&|,|–|-) ?(?:the )?(?:19|20)\d\d/.test(text.slice(year.end))) return []
  const run = titleRun(list, at)
  const keys = run.map(({word}) => plainWord(word))
  const ends = knownTitles().filter(({key}) => slipIn(keys, key) === 0)
  const [match] = ends.toSorted((a, b) => b.key.length - a.key.length)
  if (!match) return []
  const cited = text.slice(run.at(-match.key.length)?.start, end)
  return [{start, end, cited, right: 'Act', title: match.statute.title}]
}
