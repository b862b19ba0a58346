import type {Passage} from './passage.js'

/** The first line of a passage, which is what a message quotes of it. */
export function firstLine(passage: Passage): Passage {
  const end = passage.text.indexOf('\n')
  return end === -1 ? passage : passage.slice(0, end)
}
