import {groupBy} from '#text/group-by'
import {indexLines} from '#text/line-index'
import type {LeftPlace, Reason} from './names.js'
import type {LabelledDraft} from './propose-labels.js'
import {swapIn} from './swap.js'

interface ShownDraft extends LabelledDraft {
  readonly shown: string
  readonly text: string
}

interface Described {
  readonly drafts: readonly ShownDraft[]
  readonly mapFile: string
  readonly mask: (text: string) => string
  /** Whether the drafts were written. */
  readonly isDone: boolean
}

const reasons: Readonly<Record<Reason, string>> = {
  unsure: 'may be a name',
  shared: 'a name that several people have',
  short: 'a name that may be short for another',
  unclear: 'a name that stands for two people, or is parted by markup',
  embedded: 'a name in a link, an address or a file name',
  remaining: 'a word of a replaced name',
}

/** What was done to each draft and what was not, in places; no name is in it. */
export function describeLabels({drafts, mapFile, mask, isDone}: Described): string {
  const isChanged = drafts.some(({edits}) => edits.length > 0)
  return [
    ...drafts.flatMap(draft => describe(draft, mask, isDone)),
    ...(isDone && isChanged ? [`Who is who is in ${mapFile}. Keep it as safe as the names: with it --undo puts them back.`] : []),
    ...(isChanged ? [] : [`No name was found that could be replaced.`]),
    ...(drafts.some(({left}) => left.length > 0) ? ['Look at the places that were left before you publish.'] : []),
    '',
  ].join('\n')
} // prettier-ignore

function describe({shown, text, edits, left}: ShownDraft, mask: Described['mask'], isDone: boolean): readonly string[] {
  const byLabel = [...groupBy(edits, ({label}) => label)]
  const path = mask(shown)
  const done = `${isDone ? '' : 'would be '}replaced by labels in ${count(edits.length, 'place')}`
  const lines = indexLines(isDone ? swapIn(text, edits).text : text)
  const offsets = isDone ? shifted(left, edits) : left.map(({at}) => at.start)
  const places = left.map(({reason}, i) => {
    const {line, column} = lines.pointAt(offsets[i] ?? 0)
    return `    ${`${String(line)}:${String(column)}`.padEnd(8)} ${reasons[reason]}`
  })
  const width = Math.max(0, ...byLabel.map(([label]) => label.length))
  return [
    `${path}: ${edits.length === 0 ? 'nobody replaced' : `${count(byLabel.length, 'person', 'people')} ${done}`}`,
    ...byLabel.map(([label, own]) => `  ${label.padEnd(width)}  ${count(own.length, 'place')}`),
    ...(places.length === 0 ? [] : [`  Left as it is in ${count(places.length, 'place')}:`, ...places]),
    ...(path === shown ? [] : ['  The name of the file has a name in it; rename it.']),
  ]
} // prettier-ignore

/** Where the places that were left begin once the edits are made. */
function shifted(left: readonly LeftPlace[], edits: LabelledDraft['edits']): readonly number[] {
  let next = 0
  let shift = 0
  return left.map(({at}) => {
    for (let edit = edits[next]; edit && edit.end <= at.start; edit = edits[++next]) shift += edit.text.length - (edit.end - edit.start) // prettier-ignore
    return at.start + shift
  })
}

const count = (number: number, one: string, many = `${one}s`) => `${String(number)} ${number === 1 ? one : many}`
