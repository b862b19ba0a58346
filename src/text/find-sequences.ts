import type {Range} from './range.js'

/** Where some sequences of words stand in a longer one; all places are numbers of words. */
export interface FoundSequences {
  /** In order, none touching another but at its end: where some overlap, the stretch that they cover. */
  readonly places: readonly Range[]
  /** How many words at the end begin a sequence that is not finished there. */
  readonly begun: number
  /** The same where the last word may itself be the beginning of a word. */
  readonly begunInWord: number
}

interface State {
  readonly next: Map<string, State>
  readonly depth: number
  /** The state of the longest ending of these words that also begins a sequence. */
  shorter: State | undefined
  /** How many words the longest sequence has that ends here. */
  ends: number
  sortedKeys?: readonly string[]
}

/** A search for many sequences at once; it takes time in proportion to the words, however many sequences there are and however alike. */
export function createSequenceFinder(
  sequences: Iterable<readonly string[]>,
): (words: readonly string[]) => FoundSequences {
  const root = link(grow(sequences))
  return words => {
    const places: Range[] = []
    let state = root
    let before = root
    for (const [at, word] of words.entries()) {
      before = state
      state = step(state, word)
      if (state.ends > 0) cover(places, {start: at + 1 - state.ends, end: at + 1})
    }
    return {places, begun: state.depth, begunInWord: begunInWord(before, words.at(-1) ?? '')}
  }
}

function grow(sequences: Iterable<readonly string[]>): State {
  const root: State = {next: new Map(), depth: 0, shorter: undefined, ends: 0}
  for (const words of sequences) {
    let state = root
    for (const word of words) {
      const next = state.next.get(word) ?? {next: new Map(), depth: state.depth + 1, shorter: root, ends: 0}
      state.next.set(word, next)
      state = next
    }
    state.ends = state.depth
  }
  return root
}

/** Breadth first, since a state needs those that are shorter. */
function link(root: State): State {
  const queue: State[] = [...root.next.values()]
  for (const state of queue)
    for (const [word, next] of state.next) {
      next.shorter = step(state.shorter ?? root, word)
      next.ends ||= next.shorter.ends
      queue.push(next)
    }
  return root
}

function step(from: State, word: string): State {
  for (let state = from; ; state = state.shorter) {
    const next = state.next.get(word)
    if (next) return next
    if (!state.shorter) return state
  }
}

function cover(places: Range[], {start, end}: Range): void {
  let from = start
  for (let last = places.at(-1); last && last.end > start; last = places.at(-1)) {
    from = Math.min(from, last.start)
    places.pop()
  }
  places.push({start: from, end})
}

function begunInWord(before: State, word: string): number {
  if (word === '') return 0
  for (let state: State | undefined = before; state; state = state.shorter) {
    const keys = (state.sortedKeys ??= [...state.next.keys()].sort())
    if (keys[firstFrom(keys, word)]?.startsWith(word) === true) return state.depth + 1
  }
  return 0
}

/** The index of the first key that is not before `word`. */
function firstFrom(keys: readonly string[], word: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
