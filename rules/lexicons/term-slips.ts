import {joining, keyOf, type Token} from './term-mentions.js'

// Names by themselves, and words that any name may have before it.
const proper = new Set(
  `council cabinet government parliament county borough city town parish district ward crown state member members councillor councillors leader mayor
  minister ministers senedd welsh english british scottish european january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday christmas easter internet covid`.split(/\s+/),
)
const adjectives = new Set(
  `draft new current existing proposed former annual final revised updated interim deputy acting national regional local joint relevant external internal
  previous emerging adopted future independent first second third north south east west northern southern eastern western central greater old original`.split(
    /\s+/,
  ),
)

/** Whether words in lower case mean the name all the same: “Health and wellbeing Board”, but not “the Cabinet member”. */
export function isSlip(tokens: readonly Token[], isNameAlone: (key: string, next: string) => boolean): boolean {
  const counted = tokens.filter(({word}) => !joining.has(word))
  const [first] = counted
  const last = counted.at(-1)
  if (!first || !last) return false
  if (!first.isCapital) return last.isCapital && counted.length > 2 && !adjectives.has(first.word)
  if (last.isCapital) return true
  const lead = tokens.slice(
    0,
    tokens.findIndex(({isCapital, word}) => !isCapital && !joining.has(word)),
  )
  while (joining.has(lead.at(-1)?.word ?? '')) lead.pop()
  return (
    !(lead.length === 1 && (first.isFirst || proper.has(first.word))) &&
    !isNameAlone(keyOf(lead), tokens[lead.length]?.word ?? '')
  )
}
