// Reads the decisions that a recommendation asks for: the verb that decides, and what it decides.
import type {Range} from '#rule'
import {words, type Word} from '#text/words'

export interface AskedDecision extends Range {
  /** In its plain form: “approve”. */
  readonly verb: string
  /** What is decided, in small letters: “the strategy and the budget”. */
  readonly object: string
  /** What is said right behind the object. */
  readonly behind: string
}

const verbs = 'approve adopt authorise award allocate determine delegate agree set amend make ratify dispose acquire terminate waive introduce confirm vary'.split(' ') // prettier-ignore
const lazily: {active?: ReadonlyMap<string, string>; passive?: ReadonlyMap<string, string>} = {}
const active = () => (lazily.active ??= new Map(verbs.flatMap(verb => [verb, `${verb}s`].map(form => [form, verb] as const)))) // prettier-ignore
const passive = () => (lazily.passive ??= new Map(verbs.map(verb => [participle(verb), verb] as const)))

function participle(verb: string): string {
  if (verb === 'set') return verb
  if (verb === 'make') return 'made'
  return verb.replace(/y$/, 'i').replace(/e?$/, 'ed')
}

const bodies = new Set('committee panel members board commission scrutiny cabinet executive mayor leader member councillor council'.split(' ')) // prettier-ignore
const adverbs = new Set('that formally also now hereby therefore to and'.split(' '))
const objectEnds = new Set('in described set contained attached as with to by from at under within which that where detailed subject following during be is are'.split(' ')) // prettier-ignore

/** “Approves the budget”, “notes the report and adopts the policy”, “that the contract be awarded”. */
export function askedDecisions(text: string): readonly AskedDecision[] {
  const list = words(text)
  const first = headVerb(list)
  return list.flatMap(({word}, at) => {
    const plain = active().get(word)
    const isHead = at === first || (at > 0 && list[at - 1]?.word === 'and' && isVerbAhead(list, at))
    if (plain && isHead) return [activeAt(text, list, at, plain)]
    const done = passive().get(word)
    const isPassive = done && /^(?:be|is|are)$/.test(list[adverbs.has(list[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? '') // prettier-ignore
    return isPassive ? [passiveAt(text, list, at, done)] : []
  })
}

/** A noun that looks like a verb, “the award and set aside”, has no object of its own. */
function isVerbAhead(list: readonly Word[], at: number): boolean {
  return /^(?:the|its|their|a|an|all|any|changes?|amendments?|authority|funding|council)$/.test(
    list[at + 1]?.word ?? '',
  )
}

/** Behind “That the Committee”, or at the start. */
function headVerb(list: readonly Word[]): number {
  const end = list.slice(0, 12).findIndex(({word}) => active().has(word))
  if (end < 0) return -1
  const before = list.slice(0, end).map(({word}) => word)
  return before.every(word => adverbs.has(word)) || before.some((word, at) => bodies.has(word) && before.slice(at + 1).every(next => adverbs.has(next) || next === 'and' || bodies.has(next))) ? end : -1 // prettier-ignore
}

function activeAt(text: string, list: readonly Word[], at: number, verb: string): AskedDecision {
  let last = at
  while (last + 1 < list.length && last - at < 14 && !isEnd(text, list, last + 1)) last++
  const start = list[at]?.start ?? 0
  const end = list[last]?.end ?? start
  return {verb, start, end, object: listText(list, at + 1, last + 1), behind: text.slice(end).toLowerCase()}
}

// “Changes to the Constitution” is one object.
function isEnd(text: string, list: readonly Word[], at: number): boolean {
  const [before, word] = [list[at - 1], list[at]]
  if (!before || !word) return true
  if (/[;:()\n]|[,.](?!\d)/.test(text.slice(before.end, word.start))) return true
  if (word.word === 'to') return !/^(?:changes?|amendments?|revisions?|updates?)$/.test(before.word)
  return objectEnds.has(word.word) || (word.word === 'and' && active().has(list[at + 1]?.word ?? ''))
}

function passiveAt(text: string, list: readonly Word[], at: number, verb: string): AskedDecision {
  const that = list.slice(0, at).map(({word}) => word).lastIndexOf('that') // prettier-ignore
  const start = list[that + 1]?.start ?? 0
  const end = list[at]?.end ?? text.length
  return {verb, start, end, object: listText(list, that + 1, at - 1), behind: text.slice(end).toLowerCase()}
}

const listText = (list: readonly Word[], from: number, to: number) => list.slice(from, to).map(({word}) => word).join(' ') // prettier-ignore
