import type {Passage, Report} from '#rule'
import {joinPassages} from '#text/passage'
import {characteristics, type Characteristic} from './protected-characteristics.js'

export interface Mention {
  readonly start: number
  readonly end: number
  readonly characteristic: Characteristic
}

export interface CharacteristicList {
  readonly passage: Passage
  readonly mentions: readonly Mention[]
  /** What leads in to it: the words of its sentence in front of it, the line above that ends with a colon. */
  readonly lead: string
  /** What its sentence says behind it. */
  readonly tail: string
}

/** Every list of five or more characteristics: inside a paragraph, or as items and cells that each begin with one. */
export function characteristicLists({prose, includes}: Report): readonly CharacteristicList[] {
  if (characteristics.filter(({hints}) => hints.some(includes)).length < 5) return []
  const found: CharacteristicList[] = []
  let members: Passage[] = []
  let before = ''
  const close = () => {
    if (members.length > 4) found.push(...listIn(joinPassages(members), before))
    members = []
  }
  for (const {kind, passage, section} of prose) {
    const member = kind === 'item' || kind === 'cell' ? memberOf(passage) : undefined
    if (member) members.push(member)
    // Between the cells of one column stand those of the others.
    if (member || (kind === 'cell' && members.length > 0)) continue
    close()
    if (kind !== 'field' && kind !== 'title') found.push(...listIn(passage, /:\s*$/.test(before) ? before : ''))
    before = `${before.slice(-200)}\n${section?.title ?? ''}\n${passage.text.slice(-300)}`
  }
  close()
  return found
}

const farthest = 60

function listIn(passage: Passage, above: string): readonly CharacteristicList[] {
  const mentions = longestList(passage.text)
  const [first, last] = [mentions[0], mentions.at(-1)]
  if (!first || !last || namesOf(mentions).size < 5) return []
  const start = passage.text.lastIndexOf('. ', first.start) + 1
  const lead = (start === 0 ? above.slice(-300) : '') + passage.text.slice(start, first.start)
  const [tail = ''] = passage.text.slice(last.end, last.end + 200).split(/\.(?:\s|$)/)
  return [{passage, mentions, lead, tail}]
}

function memberOf(passage: Passage): Passage | undefined {
  const end = /[:.;(–—]| - |$/.exec(passage.text)?.index ?? 0
  const head = passage.slice(0, Math.min(end, 60))
  return mentionsIn(head.text).some(({start}) => start < 12) ? head : undefined
}

/** The first longest run of mentions that no full stop and no long gap breaks. */
function longestList(text: string): readonly Mention[] {
  let longest: readonly Mention[] = []
  let run: Mention[] = []
  const close = () => {
    if (namesOf(run).size > namesOf(longest).size) longest = run
    run = []
  }
  for (const mention of mentionsIn(text)) {
    const gap = text.slice(run.at(-1)?.end ?? mention.start, mention.start)
    if (gap.length > farthest || /\.\s/.test(gap)) close()
    run.push(mention)
  }
  close()
  return longest
}

// No list of five is without one of these; each pattern of its own would be searched for in vain in most paragraphs.
const hint =
  /disab|\brac(?:e|ial)\b|ethnic|religio|belief|faith|pregnan|maternity|orientation|\b(?:age|sex|gender|marriage|civil)\b/i

function mentionsIn(text: string): readonly Mention[] {
  if (!hint.test(text)) return []
  const found = characteristics.flatMap(characteristic =>
    [...text.matchAll(characteristic.listed)].map(({0: words, index}) => ({
      start: index,
      end: index + words.length,
      characteristic,
    })),
  )
  return found.toSorted((a, b) => a.start - b.start)
}

export const namesOf = (list: readonly Mention[]): ReadonlySet<string> =>
  new Set(list.map(({characteristic}) => characteristic.name))
