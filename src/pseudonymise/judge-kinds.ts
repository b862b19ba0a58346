import {matchesIn} from '#text/matches-in'
import type {LabelKind, LabelWords} from './label-words.js'
import type {NamedDraft} from './names.js'
import type {Person} from './people.js'
import {readSurroundings, type Surroundings} from './read-surroundings.js'

/** Of which kind each person is, by the person’s id. A known one is of the kind that the label has. */
export function judgeKinds(
  people: readonly Person[],
  drafts: readonly NamedDraft[],
  {kinds, byRule, otherwise}: LabelWords,
): readonly LabelKind[] {
  const around = readSurroundings(people, drafts)
  const known = people.map(({known}) => known === undefined ? undefined : [...kinds, otherwise].find(({label}) => known === label || known.startsWith(`${label} `))) // prettier-ignore
  const judge = (counted: readonly LabelKind[], first: readonly LabelKind[]) =>
    people.map((person, id) => {
      const adult = strengthOf(otherwise, around[id] ?? [], first)
      const scores = counted.map(kind => strengthOf(kind, around[id] ?? [], first) - (kind.isChild ? adult : 0))
      const best = Math.max(0, ...scores)
      const byRules = person.places.map(({ruleId}) => (Object.hasOwn(byRule, ruleId) ? byRule[ruleId] : undefined))
      return known[id] ?? (best > 0 ? counted[scores.indexOf(best)] : byRules.find(Boolean)) ?? otherwise
    })
  // Whose mother counts can be told only when the children are known.
  return judge(kinds, judge(kinds.filter(({isRelative}) => !isRelative), [])) // prettier-ignore
}

/** How much speaks for a kind, all places together. */
function strengthOf(kind: LabelKind, around: readonly Surroundings[], kindOf: readonly LabelKind[]): number {
  let sum = 0
  for (const {before, behind, first, head} of around)
    for (const clue of kind.clues) {
      const found = [find(clue.before, before), find(clue.beforeSeveral, first), find(clue.behind, behind, before)]
      if (found.every(Boolean) || (!clue.behind && find(clue.before ?? clue.beforeSeveral, head))) sum += clue.strength
    }
  return sum

  /** Whether a pattern is found, or there is none; `sentence` is what stands before the name, if the pattern looks behind it. */
  function find(pattern: RegExp | undefined, text: string, sentence?: string): boolean {
    const match = pattern?.exec(text)
    return !pattern || (match != null && isOfChild(match, sentence ?? text.slice(0, match.index)))
  }

  /** Of “his mother” the nearest before in the sentence is meant, but for those whose work it is to speak of her. */
  function isOfChild({groups: {owner, pronoun} = {}}: RegExpExecArray, before: string): boolean {
    if (!kind.isRelative) return true
    if (owner !== undefined) return kindOf[Number(owner.slice(1, -1))]?.isChild === true
    if (pronoun === undefined) return true
    const sentence = before.split(/[.!?] /).at(-1) ?? ''
    const others = matchesIn(sentence, someone).map(([, id]) => kindOf[Number(id)])
    const nearest = others.filter(other => other?.isWorker !== true).at(-1)
    return nearest === undefined || nearest.isChild === true
  }
}

const someone = /⟦(\d+)⟧/g
