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
  // “May” is a month.
  const words: readonly string[] =
    text
      .replace(/\bMay\b/g, 'June')
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

/** Verbs of the present that run through reports, the legal sections above all. */
export const presents =
  set(`allows applies asks becomes begins brings comes concerns confers contains continues covers defines depends describes empowers enables ends ensures
  exists expires explains falls finds follows gives governs grants happens has helps holds imposes includes invites involves keeps leads leaves lies makes means meets obliges
  occurs offers owes owns pays permits prevents prohibits proposes protects provides receives recommends reflects relates relies remains replaces reports requires
  rests retains runs says secures seeks sets shows specifies states suggests supports takes tells uses wants`)

/** What a caption or a heading begins with. */
const captions = set('appendix annex annexe figure table chart map plan note source photo contact how why')

/** Whether words behind other sentences tell something too: long enough, mostly of no names, and with a verb. */
export function tells(text: string): boolean {
  const words = text.match(/[A-Za-z'’]+/g) ?? []
  const names = words.filter(word => /^[A-Z]/.test(word)).length
  if (!/^[A-Z\d£]/.test(text) || words.length < 6 || names * 2 >= words.length || captions.has(words[0]?.toLowerCase() ?? '')) return false // prettier-ignore
  return words.some((word, at) => at > 0 && (presents.has(word) || auxiliaries.has(word.replace('’', "'"))))
}
