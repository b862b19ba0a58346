import type {Range} from './range.js'

/** How a text explains an acronym: behind its full name, or in front of it. */
export type DefinitionForm = 'behind' | 'in-front'

const reach = 160
const small = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'on', 'a', 'an', 'with', 'at', 'by', 'from', 'or', 'de'])

const opening =
  /[([]\s?(?:(?:the|or|known as|hereafter|hereinafter|referred to as|also known as|formerly|abbreviated (?:to|as)|called|collectively|i\.e\.?|ie)\b[ ,:]*){0,3}["“‘']?$/i
// “Model Complaints Handling Procedure (‘the Model CHP’)”.
const inName = /[([]\s?["“‘']?(?:[a-z]{1,20} ){1,3}$/i
const closing = /^s?["”’']?\s?[)\]/]/
const connective =
  /(?:\s?[–—:=,-]\s?|,? (?:or|known as|called|abbreviated (?:to|as)|hereafter|referred to as|shortened to)(?: the)?\s|\s)["“‘']?$/i
const explaining =
  /^["”’']?\s?(?:, or|[–—:=,(-]|(?:[a-z]{1,20} ){1,2}\(|\((?:the|which|i\.e\.?)|(?:which |that )?(?:stands for|means|refers to|is short for|denotes|is the|is an?))\s?["“‘']?(?:the |an? |our )?/i

/** How the acronym at a place in a text is explained there; undefined where it is only used. */
export function definitionAt(text: string, {start, end}: Range): DefinitionForm | undefined {
  const acronym = lettersOf(text.slice(start, end))
  const left = text.slice(Math.max(0, start - reach), start)
  const right = text.slice(end, end + reach)
  const open = opening.exec(left)
  if (open) {
    const name = namesIn(left.slice(0, open.index))
    if (endsSpelling(name, acronym) || (closing.test(right) && suggests(name, acronym))) return 'behind'
  }
  const named = inName.exec(left)
  if (named && endsSpelling(namesIn(left.slice(0, named.index)), acronym)) return 'behind'
  const link = connective.exec(left)
  if (link && endsSpelling(namesIn(left.slice(0, link.index)), acronym)) return 'behind'
  const said = explaining.exec(right)
  if (said && beginsSpelling(namesIn(right.slice(said[0].length)), acronym)) return 'in-front'
  // A glossary may set nothing between the two.
  return left.trim() === '' && beginsSpelling(namesIn(right), acronym) ? 'in-front' : undefined
}

/** Whether a name, and nothing more, is what an acronym stands for. */
export function spellsOut(name: string, acronym: string): boolean {
  const words = namesIn(name)
  const letters = lettersOf(acronym)
  return beginsSpelling(words, letters) || endsSpelling(words, letters)
}

const lettersOf = (acronym: string) => acronym.replace(/s$/, '').replaceAll('&', '').toLowerCase()

/** The first two letters of an acronym, which are among the `startsOf` each name that it stands for. */
export const startOf = (acronym: string) => lettersOf(acronym).slice(0, 2)

/** Two letters that an acronym of a name may begin with: of one of its words, or of two that follow each other. */
export function startsOf(name: string): ReadonlySet<string> {
  const words = namesIn(name)
  return new Set(
    words.flatMap((word, at) => {
      const next = words.slice(at + 1).findIndex(other => !small.has(other))
      const seconds = words.slice(at + 1, next < 0 ? undefined : at + 2 + next)
      return [word.slice(0, 2), ...seconds.map(second => word.charAt(0) + second.charAt(0))]
    }),
  )
}

function namesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[’'](?=s?\b)/g, '')
    .split(/[\s/&–—-]+/)
    .map(word => word.replace(/^[^\da-zà-ÿ]+|[^\da-zà-ÿ]+$/g, ''))
    .filter(word => word !== '' && !/^(?:\d+|no)$/.test(word))
}

const most = 14

function endsSpelling(words: readonly string[], letters: string): boolean {
  for (let count = 1; count <= most && count <= words.length; count++)
    if (spells(words.slice(-count), letters)) return true
  return false
}

function beginsSpelling(words: readonly string[], letters: string): boolean {
  for (let count = 1; count <= most && count <= words.length; count++)
    if (spells(words.slice(0, count), letters)) return true
  return false
}

/** Whether the beginnings of the words, in order, make the letters; small words may give none. */
function spells(words: readonly string[], letters: string): boolean {
  if (words.length < 2 || small.has(words[0] ?? '')) return false
  let places = new Set([0])
  for (const word of words) {
    const next = new Set<number>()
    for (const place of places) {
      if (small.has(word)) next.add(place)
      for (
        let count = 1;
        count <= 4 && word.slice(0, count) === letters.slice(place, place + count) && place + count <= letters.length;
        count++
      )
        if (count <= word.length) next.add(place + count)
    }
    places = next
  }
  return places.has(letters.length)
}

// “Multidisciplinary team (MDT)”: letters from within words count where nothing but the acronym stands in the brackets.
function suggests(words: readonly string[], letters: string): boolean {
  const tail = words.slice(-letters.length - 3)
  return tail.some((word, at) => {
    if (!word.startsWith(letters.charAt(0))) return false
    const initials = tail.slice(at).filter(each => letters.includes(each[0] ?? '')).length
    return initials * 2 >= letters.length && isSubsequence(letters, tail.slice(at).join(''))
  })
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0
  for (const letter of text) if (letter === letters[at]) at++
  return at >= letters.length
}
