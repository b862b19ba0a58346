import {defineRule, type Prose, type Report, type Section, type Sentence} from '#rule'
import {groupBy} from '#text/group-by'
import {beginsStatement, isStatement, tells} from '../lexicons/finite-verbs.js'

export default defineRule({
  summary: 'Paragraphs end with a full stop.',
  why: 'Without its stop a reader cannot tell whether a paragraph is whole or its end was lost.',
  source: 'Practice',
  severity: 'suggestion',
  messages: {missing: 'The paragraph ends at “{words}” without a full stop; add one, or its missing words.'},
  examples: [
    {ok: 'Summary:\n\nThe hall was let in May. The rent is £5.\n'},
    {
      bad: 'Summary:\n\nThe hall was let in May. The rent will rise each year\n\nDetails:\n\nThe roof of the hall has been repaired\n',
      finds: [
        '3:50 The paragraph ends at “year” without a full stop; add one, or its missing words.',
        '7:31 The paragraph ends at “repaired” without a full stop; add one, or its missing words.',
      ],
      fixed:
        'Summary:\n\nThe hall was let in May. The rent will rise each year.\n\nDetails:\n\nThe roof of the hall has been repaired.\n',
    },
    {
      bad: 'Summary:\n\n1.1 The hall is old.\n\n1.2 The hall was let in May. The tenant pays no rent (see Appendix A)\n\n1.3 It leaks.\n',
      finds: ['5:68 The paragraph ends at “A)” without a full stop; add one, or its missing words.'],
      fixed:
        'Summary:\n\n1.1 The hall is old.\n\n1.2 The hall was let in May. The tenant pays no rent (see Appendix A).\n\n1.3 It leaks.\n',
    },
    {
      bad: 'Recommendations:\n\n1. That the hall be let.\n2. That the rent be set at £5\n3. That the lease be sealed.\n',
      finds: ['4:28 The paragraph ends at “£5” without a full stop; add one, or its missing words.'],
      fixed:
        'Recommendations:\n\n1. That the hall be let.\n2. That the rent be set at £5.\n3. That the lease be sealed.\n',
    },
    {
      bad: 'Legal Implications:\n\nThe hall is held in trust. Section 123 of the Local Government Act 1972 applies to its sale\n\nRisk:\n\nThe roof is old. If it fails, the hall must close, as is said in paragraph 5.4\n',
      finds: [
        '3:88 The paragraph ends at “sale” without a full stop; add one, or its missing words.',
        '7:76 The paragraph ends at “5.4” without a full stop; add one, or its missing words.',
      ],
      fixed:
        'Legal Implications:\n\nThe hall is held in trust. Section 123 of the Local Government Act 1972 applies to its sale.\n\nRisk:\n\nThe roof is old. If it fails, the hall must close, as is said in paragraph 5.4.\n',
    },
    {
      near: 'Summary:\n\nThe hall is held in trust for all of the town.5\n\nThe trust owns it.[12]\n\nIt is old. Uses of the Hall by the People of the Town in May\n',
    },
    // Titles, short answers, lists without stops, stems, and what goes on.
    {
      near: 'Summary:\n\nHow the hall will be paid for by its users\n\nNone are needed\n\nThe hall is meant for people who need\n\n- a roof that does not let in the rain\n- a place that is warm and dry\n- a door that can be locked at night\n',
    },
    {
      near: 'Summary:\n\nThe survey is at www.example.org/survey\n\nThe form can be had from hall@example.org\n\nThe plan was approved under reference 22/01234/FUL\n\n“The hall is the heart of the town, and it must be kept”\n\nLetters received from users of the hall in May 2018\n',
    },
    {
      near: 'Summary:\n\nThe cost of the hall is met by the\n\ngrant of a trust.\n\nAppendices:\n\nAppendix A – Letters that have come in from the people\n\nThe plan which was drawn up in May for the town\n',
    },
    {near: 'Summary:\n\nThe hall is one that will be sold; and\n\nThe barn is one that will be kept for the town,\n'},
  ],
  *check({report}) {
    const pieces = piecesOf(report)
    const lists = listsOf(pieces)
    const open = pieces.filter(piece => isOpen(piece, lists.get(piece.prose.section)))
    // An author who leaves the stops out means to.
    if (open.length > 2 && open.length * 2 > pieces.length) return
    for (const {prose, last} of open) {
      const words = /\S{1,60}$/.exec(last.text)?.[0] ?? last.text
      const at = prose.passage.range(last.end - words.length, last.end)
      yield {says: 'missing', with: {words}, at, fix: {edits: [{start: at.end, end: at.end, text: '.'}], safe: true}}
    }
  },
})

interface Piece {
  readonly prose: Prose
  readonly next: Prose | undefined
  /** Its sentences, */
  readonly count: number
  /** and the last of them. */
  readonly last: Sentence
  readonly isStopped: boolean
}

// Behind the stop may stand the number of a footnote; “5.4” is a number of its own.
const stopped = /(?:[!?…]|(?<!\d)\.|\.(?!\d))(?:\[\d{1,3}\]|["”’')\]¹²³\d]){0,6}$/
/** What stands there are titles. */
const listed = new Set(['appendices', 'background-papers'])

/** Longer than all that can stand between the stop and the end. */
const farthest = 40

function piecesOf({prose, sentencesOf}: Report): readonly Piece[] {
  return prose.flatMap((piece, index) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'item') || listed.has(piece.section?.id ?? '')) return []
    const sentences = sentencesOf(piece)
    const last = sentences.at(-1)
    if (!last) return []
    const isStopped = stopped.test(last.text.slice(-farthest))
    return [{prose: piece, next: prose[index + 1], count: sentences.length, last, isStopped}]
  })
}

/** No URL, address or reference, no list that goes on, no line that was cut off. */
const canTakeStop = /(?:^|\s)(?!\S{0,60}(?:@|www\.|:\/\/|\.[a-z]{2}|[\dA-Z]\/[\dA-Z]))[^\s“‘"]{0,60}[a-z\d%)](?<!\d\.\d{1,2}\.\d{1,2})$/i // prettier-ignore
const cutOff = /\b(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|as|that|which|who|is|are|was|were|be|its|their|between|under|into|following|follows|below|if|when|not|any|per|than|but|such|include|includes|including|then)$/i // prettier-ignore

function isOpen(piece: Piece, lists: Lists | undefined): boolean {
  const {prose, count, last, isStopped} = piece
  if (isStopped || !canTakeStop.test(last.text) || cutOff.test(last.text) || /^["“‘(]/.test(prose.passage.text)) return false // prettier-ignore
  if (leadsTo(piece)) return false
  const words = last.text.split(/\s+/).length
  const isSentence =
    (isStatement(last.text) && words > (count > 1 ? 3 : 6)) ||
    (count > 1 && (beginsStatement(last.text) || tells(last.text)))
  if (prose.kind === 'paragraph') return isSentence && (count > 1 || last.start === 0)
  const {items, stops} = (prose.bullet ? lists?.bulleted : lists?.numbered) ?? noItems
  const others = items - 1
  if (count > 1 && isSentence && stops * 2 >= others) return true
  // Of a list all of whose other items are closed, the one that is not was forgotten.
  return words > 3 && stops === others && (isSentence ? stops > 0 : stops > 1)
}

/** How many items the lists of a section have, and how many of them end in a stop. */
interface Lists {
  readonly bulleted: typeof noItems
  readonly numbered: typeof noItems
}

const noItems = {items: 0, stops: 0}

function listsOf(pieces: readonly Piece[]): ReadonlyMap<Section | undefined, Lists> {
  const counted = (items: readonly Piece[]) => ({
    items: items.length,
    stops: items.filter(({isStopped}) => isStopped).length,
  })
  const sections = groupBy(
    pieces.filter(({prose}) => prose.kind === 'item'),
    ({prose}) => prose.section,
  )
  const lists = [...sections].map(([section, items]): [Section | undefined, Lists] => [
    section,
    {
      bulleted: counted(items.filter(({prose}) => prose.bullet)),
      numbered: counted(items.filter(({prose}) => !prose.bullet)),
    },
  ])
  return new Map(lists)
}

// The stem of a list, and a paragraph that a page break cut in two.
function leadsTo({prose, next, count}: Piece): boolean {
  if (!next || next.kind === 'label') return false
  // “3.3” numbers a paragraph, not the item of a list.
  if (count > 1 && next.kind === 'item' && /\d\.\d/.test(next.number?.text ?? '')) return false
  if (next.kind === 'cell' || (next.kind === 'item' && prose.kind === 'paragraph')) return true
  if (next.kind === 'paragraph') return /^[a-z]/.test(next.passage.text)
  return !next.bullet !== !prose.bullet || !next.number !== !prose.number || /^[a-z]/.test(next.passage.text)
}
