import {loadLabelWords} from '../rules/lexicons/label-words.js'
import type {KnownPerson, NamedDraft} from '../src/pseudonymise/names.js'
import {proposeLabels, type Proposal} from '../src/pseudonymise/propose-labels.js'
import {swapIn} from '../src/pseudonymise/swap.js'

const words = await loadLabelWords()

/** What the rules would find: in each of the texts, the places of each person's names; a name with “?” is unsure. */
export interface Told {
  readonly texts: readonly string[]
  readonly people: readonly (readonly string[])[]
  readonly known?: readonly KnownPerson[]
  readonly ruleId?: string
}

/** The texts with labels, and what was left: “2:5 shared”. */
export interface Labelled {
  readonly texts: readonly string[]
  readonly left: readonly string[]
  readonly people: Proposal['people']
}

export function labelTexts({texts, people, known = [], ruleId = 'privacy/person-name'}: Told): Labelled {
  const drafts = texts.map(text => draftOf(text, people, ruleId))
  const proposal = proposeLabels({drafts, known, words})
  return {
    texts: proposal.drafts.map(({edits}, i) => swapIn(texts[i] ?? '', edits).text),
    left: proposal.drafts.flatMap(({left}, i) => left.map(({at, reason}) => `${(texts[i] ?? '').slice(at.start, at.end)}: ${reason}`)), // prettier-ignore
    people: proposal.people,
  }
}

function draftOf(text: string, people: Told['people'], ruleId: string): NamedDraft {
  const owners = people.flatMap((names, owner) => names.map(name => ({name: name.replace('?', ''), isSure: !name.endsWith('?'), owner}))) // prettier-ignore
  const longest = owners.toSorted((a, b) => b.name.length - a.name.length)
  const pattern = new RegExp(`\\b(?:${longest.map(({name}) => name).join('|')})\\b`, 'g')
  const found = [...text.matchAll(pattern)].map(({0: name, index}) => ({
    owner: owners.find(each => each.name === name)?.owner,
    isSure: owners.find(each => each.name === name)?.isSure ?? true,
    start: index,
    end: index + name.length,
  }))
  const groups = [...new Map(found.map(({owner, isSure}) => [`${String(owner)} ${String(isSure)}`, {owner, isSure}])).values()] // prettier-ignore
  return {
    text,
    groups: groups.map(({owner, isSure}) => ({
      ruleId,
      isSure,
      places: found.filter(each => each.owner === owner && each.isSure === isSure),
    })),
  }
}
