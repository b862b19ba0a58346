// Tells a sentence from a title or a note by its verb. Source: British English usage.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that make a sentence by themselves: they have a tense, and are no nouns. */
export const auxiliaries =
  set(`is are was were am will would can could may might must shall should has have had does did isn't aren't
  wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't doesn't didn't`)

/** Words that begin a statement with its subject. */
const subjects = set('the this that these those it they there we he she i officers members residents council cabinet')

/** Words that begin a title with a verb in it: “How the fund is spent”. */
const titles = set('how what why when where who which whether if appendix annex annexe figure table chart map plan note source photo') // prettier-ignore

const relatives = set('that who which')

/** Whether a text of some length states something, though nothing closes it. */
export function isStatement(text: string): boolean {
  const words: readonly string[] =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[a-z']+/g) ?? []
  const [first = ''] = words
  if (!/^[A-Z\d£]/.test(text) || titles.has(first)) return false
  const at = words.findIndex(word => auxiliaries.has(word))
  if (at > 0 && !relatives.has(words[at - 1] ?? '')) return true
  if (at > 0) return words.slice(at + 1).some(word => auxiliaries.has(word))
  // “The Council agreed the plan”; “A list of the papers used” is none.
  return subjects.has(first) && words.slice(1, 4).some(word => /^[a-z]{3,}ed$/.test(word)) && !words.includes('by')
}

/** Whether it begins as a statement does and reads like one: enough behind other sentences, where no title stands. */
export function beginsStatement(text: string): boolean {
  const words = text.match(/[A-Za-z'’]+/g) ?? []
  const names = words.filter(word => /^[A-Z]/.test(word)).length
  return subjects.has((words[0] ?? '').toLowerCase()) && words.length > 4 && names * 2 < words.length
}
