import {packEdge} from '../text/word-graph.js'

interface Node {
  isEnd: boolean
  /** Words that pass through it. */
  count: number
  readonly edges: Map<string, Node>
}

/** The words as a minimal graph in the form that `openWordGraph` reads; at most 128 different letters. */
export function packWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort()
  const alphabet = [...new Set(sorted.join(''))].sort()
  const root = minimise(grow(sorted))
  const places = placesOf(root)
  const symbolOf = new Map(alphabet.map((letter, i) => [letter, i]))
  const edges = [...places.keys()].flatMap(node => {
    const out = [...node.edges]
    return out.map(([letter, target], i) =>
      packEdge({
        symbol: symbolOf.get(letter) ?? 0,
        isEnd: target.isEnd,
        isLast: i === out.length - 1,
        target: places.get(target) ?? 0,
      }),
    )
  })
  return `${alphabet.join('')}\n${edges.join('')}`
}

function grow(words: readonly string[]): Node {
  const root: Node = {isEnd: false, count: 0, edges: new Map()}
  for (const word of words) {
    let node = root
    for (const letter of word) {
      const next = node.edges.get(letter) ?? {isEnd: false, count: 0, edges: new Map<string, Node>()}
      node.edges.set(letter, next)
      node = next
      node.count++
    }
    node.isEnd = true
  }
  return root
}

/** Nodes with the same words behind them become one, from the ends of the words on. */
function minimise(root: Node): Node {
  const numbers = new Map<Node, number>()
  const known = new Map<string, Node>()
  const reduce = (node: Node): Node => {
    // The letters that most words go on with come first, since a node is searched from its start.
    const common = [...node.edges].sort(([, a], [, b]) => b.count - a.count)
    node.edges.clear()
    for (const [letter, target] of common) node.edges.set(letter, reduce(target))
    const edges = [...node.edges].map(([letter, target]) => `${letter}${String(numbers.get(target))}`)
    const signature = `${String(node.isEnd)} ${edges.join(' ')}`
    const same = known.get(signature) ?? node
    known.set(signature, same)
    if (same === node) numbers.set(node, numbers.size)
    return same
  }
  return reduce(root)
}

/** The index of each node's first edge, the root's being 0; nodes without edges have none. */
function placesOf(root: Node): ReadonlyMap<Node, number> {
  const places = new Map<Node, number>()
  const waiting = [root]
  let next = 0
  for (const node of waiting) {
    if (places.has(node) || node.edges.size === 0) continue
    places.set(node, next)
    next += node.edges.size
    waiting.push(...node.edges.values())
  }
  return places
}
