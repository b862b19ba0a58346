import type {Prose, Report} from '#rule'
import {onceADraft} from './once-a-draft.js'

interface Heading {
  /** 1 to 6 in markdown; 0 for a line that stands for a heading. */
  readonly depth: number
  readonly text: string
}

const longest = 70

/** The headings that each piece stands under, outermost first, but for the title: a review has few sections that a template knows. */
export const headedBy = onceADraft((report): ReadonlyMap<Prose, string> => {
  const depths = new Map(report.headings.map(({start, depth}) => [start, depth]))
  const found = new Map<Prose, string>()
  let open: readonly Heading[] = []
  let [under, isTitle] = ['', true]
  for (const prose of report.prose) {
    const heading = headingOf(prose, report, depths)
    if (heading && !isTitle) {
      open = [...open.filter(({depth}) => depth > 0 && (heading.depth === 0 || depth < heading.depth)), heading]
      under = open.map(({text}) => text).join('\n')
    }
    isTitle = false
    found.set(prose, under)
  }
  return found
})

function headingOf(prose: Prose, {text: draft}: Report, depths: ReadonlyMap<number, number>): Heading | undefined {
  const {kind, passage, number, table} = prose
  const {text} = passage
  if (text.length > longest || kind === 'field') return undefined
  const {start} = passage.range()
  const line = draft.lastIndexOf('\n', start) + 1
  const depth = depths.get(line) ?? depths.get(start)
  if (depth !== undefined) return {depth, text}
  if (table || /[.;,?!]$/.test(text)) return undefined
  const isLine = kind === 'label' || text.endsWith(':') || (number !== undefined && /^[A-Z][^:]{2,50}$/.test(text)) || !/[a-z]/.test(text) // prettier-ignore
  return isLine ? {depth: 0, text} : undefined
}
