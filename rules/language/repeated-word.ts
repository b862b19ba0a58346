import {defineRule, type Prose} from '#rule'
import {splitSentences} from '#text/split-sentences'
import {hasWordAgain} from '#text/has-word-again'
import {matchesIn} from '#text/matches-in'
import {meantTwice, neverNames, perhapsMeantTwice} from '../lexicons/doubled-words.js'

export default defineRule({
  summary: 'No word stands twice running.',
  why: 'A word typed twice makes the reader stop, and shows that the report was not read through.',
  source: 'Practice: words are doubled when lines are edited or pasted',
  severity: 'warning',
  messages: {doubled: '“{words}” says the same twice; delete one.'},
  examples: [
    {ok: 'Summary:\n\nThe Council has let the hall.\n'},
    {
      bad: 'Summary:\n\nThe Council has let the the hall, and the rent is\nis £5.\n',
      finds: ['3:21 “the the” says the same twice; delete one.', '3:48 “is is” says the same twice; delete one.'],
      fixed: 'Summary:\n\nThe Council has let the hall, and the rent is £5.\n',
    },
    {
      bad: 'Summary:\n\nThe The lease of the of the hall ends.\n',
      finds: [
        '3:1 “The The” says the same twice; delete one.',
        '3:15 “of the of the” says the same twice; delete one.',
      ],
      fixed: 'Summary:\n\nThe lease of the hall ends.\n',
    },
    {
      bad: 'Details:\n\nPurpose: Purpose: to let the hall.\n',
      finds: ['3:1 “Purpose: Purpose” says the same twice; delete one.'],
      fixed: 'Details:\n\nPurpose: to let the hall.\n',
    },
    {
      near: 'Summary:\n\nThe hall had had two tenants. It is known that that tenant left, and the Walla Walla Hotel gave her her post back.\n',
    },
    // Rows of a table that a converter ran together, a mark in front of an item, lines of an address.
    {
      near: 'Summary:\n\nRisks: High High Low Low\n\n- (a) a new lease\n\nLongton\nLongton Road\n\nAsk the WHO who it was. It is a very very long way, and 12 12 is no word.\n',
    },
    {
      near: 'Summary:\n\nThe hall was let. Let it be known that the re-let, let in May, is a win win.\n\n| Risk | Owner |\n|---|---|\n| low low | none none |\n',
    },
    {near: 'Summary:\n\nCandidates: the plan, the plan B and the A A Milne Hall: Hall A and hall B.\n'},
  ],
  *check({report}) {
    let last: Prose | undefined
    for (const prose of report.prose) {
      const before = last
      last = prose
      if (prose.kind === 'label') continue
      const label = before?.kind === 'label' && prose.kind !== 'field' ? repeatedLabel(before, prose) : undefined
      if (label) yield label
      if (!hasWordAgain(prose.passage.text)) continue
      for (const {start, end, length, isSure} of doublesIn(prose)) {
        const words = prose.passage.text.slice(start, end).replace(/\s+/g, ' ')
        const edits = [{...prose.passage.range(start + length, end), text: ''}]
        const found = {with: {words}, at: prose.passage.range(start, end), fix: {edits, safe: isSure}} as const
        yield {says: 'doubled', ...found, ...(isSure ? {} : {severity: 'suggestion'})}
      }
    }
  },
})

// “Purpose: Purpose: to let the hall”: the first is a label, the second begins its answer.
function repeatedLabel(label: Prose, {passage}: Prose) {
  const title = label.passage.text.trim().replace(/:$/, '')
  const again = passage.text.slice(0, title.length + 1)
  if (title === '' || !again.endsWith(':') || again.toLowerCase() !== `${title.toLowerCase()}:`) return undefined
  const from = label.passage.range().start
  const {start, end} = passage.range(0, again.length)
  const behind = passage.text.length - passage.text.slice(again.length).trimStart().length
  const edits = [{start, end: passage.range(behind).start, text: ''}]
  return {
    says: 'doubled',
    with: {words: `${title}: ${title}`},
    at: {start: from, end},
    fix: {edits, safe: true},
  } as const
}

const single = /(?<![\w'’-])([a-z]{2,20}|a)(?:\s+\1(?![\w'’-]))+/gi
const label = /(?<![\w'’-])([A-Z][a-z]{2,20}): \1(?=:)/g
const pair = /\b((?:of|in|to|for|on|at|by|with|from|and|that|is|as|or|if|when|which|under|into) (?:the|a|an|its|their|this|these|our|all|any))\s+\1\b/gi // prettier-ignore

interface Double {
  readonly start: number
  readonly end: number
  /** Of the first of the two. */
  readonly length: number
  readonly isSure: boolean
}

function doublesIn({kind, passage}: Prose): readonly Double[] {
  const {text} = passage
  const singles = matchesIn(text, single).filter(
    match => isSlip(match, kind === 'cell') && !isBetweenPieces(text, match),
  )
  return [...singles, ...matchesIn(text, label), ...matchesIn(text, pair)]
    .map(({0: both, 1: said = '', index: start}) => ({
      start,
      end: start + both.length,
      length: said.length,
      isSure: !perhapsMeantTwice.has(said.toLowerCase()),
    }))
    .sort((one, other) => one.start - other.start)
}

function isSlip({0: both, 1: said = ''}: RegExpExecArray, isCell: boolean): boolean {
  const again = both.slice(-said.length)
  const [folded, small] = [said.toLowerCase(), again === again.toLowerCase()]
  if (meantTwice.has(folded) || said === 'A' || again === 'A') return false
  const isKnown = neverNames.has(folded)
  if (said === again) return isKnown || (small && !isCell)
  // “The the” begins a sentence; “the Act act” and “WHO who” are two words.
  return isKnown && small && said.slice(1) === folded.slice(1)
}

// One line of a list or an address may begin with the word that ends the line before it.
function isBetweenPieces(text: string, {0: both, index}: RegExpExecArray): boolean {
  return both.includes('\n') && splitSentences(text).some(({start}) => start > index && start < index + both.length)
}
