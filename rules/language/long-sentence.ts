import {defineRule, type Sentence} from '#rule'
import {commaSplice} from '../lexicons/comma-splice.js'

export default defineRule({
  summary: 'No sentence is longer than can be read in one go.',
  why: 'Members and the public read a report once; what a very long sentence asks of them is lost on the way.',
  source: 'GOV.UK, publishing accessible documents: about 25 words a sentence',
  severity: 'suggestion',
  options: {
    // At 25, nearly every report that was ever published would have ten findings or more, and nobody would read them.
    maximum: {
      type: 'integer',
      default: 40,
      minimum: 15,
      maximum: 100,
      description: 'The most words a sentence may have. GOV.UK asks for 25; 40 shows those that nobody defends.',
    },
  },
  messages: {long: 'The sentence has {count} words; split it, so that none has more than {maximum}.'},
  examples: [
    {ok: 'Summary:\n\nThe hall was let in May. The rent is £5 a day.\n'},
    {
      bad: 'Summary:\n\nThe hall was let in May. The tenant pays a rent that rises each year with the prices in shops, as the lease says.\n',
      finds: ['3:26 The sentence has 18 words; split it, so that none has more than 15.'],
      options: {maximum: 15},
    },
    {
      bad: 'Summary:\n\nThe board meets when a child has died; or the child has been harmed; or the police ask the board for a review.\n',
      finds: ['3:1 The sentence has 23 words; split it, so that none has more than 20.'],
      options: {maximum: 20},
    },
    {
      near: 'Summary:\n\nThe hall was let to a club in the month of May, it is now full on each day of the week.\n',
      options: {maximum: 15},
    },
    // A list is read item by item, and nobody may shorten what others said.
    {
      near: 'Summary:\n\nThe tenant must do four things: pay the rent on the first day of the month; keep the roof in repair; insure the hall; and leave it clean.\n',
      options: {maximum: 15},
    },
    {
      near: 'Summary:\n\nThe Act says: “a council must have due regard to the need to eliminate discrimination and harassment and to foster good relations between persons”.\n',
      options: {maximum: 15},
    },
    {
      near: 'Summary:\n\nMembers may (a) let the hall for a year, (b) sell it at once, or (c) keep it as it is and repair the roof.\n',
      options: {maximum: 15},
    },
    {
      near: 'Summary:\n\nThe hall is let.\n\nAppendices:\n\nAppendix A – Names of those who asked for the hall, and of those who were told that it is let for the time being\n',
      options: {maximum: 15},
    },
    {
      near: 'Summary:\n\nSee para. 3.2 of the plan. It is at www.example.gov.uk/a/b/c. It costs £1,200.50.\n',
      options: {maximum: 15},
    },
  ],
  *check({report, options: {maximum}}) {
    for (const sentence of report.sentences) {
      // No shorter text can have more words.
      if (sentence.text.length < 2 * maximum || !hasSpaces(sentence.text, maximum - 1)) continue
      const {kind, passage, section} = sentence.prose
      if ((kind !== 'paragraph' && kind !== 'item') || isList(sentence)) continue
      if (listed.has(section?.id ?? '')) continue
      const count = Math.max(...piecesOf(withoutQuotations(sentence.text)).map(countWords))
      if (count > maximum) yield {says: 'long', with: {count, maximum}, at: passage.range(sentence.start, sentence.end)}
    }
  },
})

/** Two sentences that a comma joins are each as long as they would be behind a full stop, which language/run-on-sentence asks for. */
function piecesOf(text: string): readonly string[] {
  const splice = commaSplice(text)
  return splice ? [text.slice(0, splice.start), text.slice(splice.start)] : [text]
}

/** Whether there may be as many words and one more; without this look nearly every sentence would be counted. */
function hasSpaces(text: string, count: number): boolean {
  let left = count
  for (let at = 0; at < text.length && left > 0; at++) if (isBetweenWords(text.charCodeAt(at))) left--
  return left <= 0
}

/** A space, of whatever kind, or a dash; some other marks too. */
const isBetweenWords = (unit: number) => unit <= 32 || unit >= 160

/** What stands there are titles. */
const listed = new Set(['appendices', 'background-papers'])

/** Items behind a colon, or with marks in front of them. */
function isList({text}: Sentence): boolean {
  const behind = text.slice(text.indexOf(':') + 1)
  const isLedIn = behind !== text && (behind.match(/;/g)?.length ?? 0) > 1
  return (
    isLedIn ||
    (text.match(/(?:^|\s)\(?(?:[a-e]|i{1,3}|iv|v|\d)\)\s/g)?.length ?? 0) > 1 ||
    /\n[ \t]{0,8}[-•*–] /.test(text)
  )
}

const withoutQuotations = (text: string) => text.replace(/“[^“”]{0,2000}”|"[^"]{0,2000}"|‘[^‘’]{0,2000}’(?!\w)/g, ' ')
const countWords = (text: string) => text.match(/[\w£][^\s–—]*/g)?.length ?? 0
