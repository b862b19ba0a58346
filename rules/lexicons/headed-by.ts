import type {Prose} from '#rule'
import {indexLines} from '#text/line-index'
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
  const {pointAt} = indexLines(report.text)
  const lines = report.prose.map(({passage: {range}}) => range().start - pointAt(range().start).column + 1)
  const found = new Map<Prose, string>()
  let open: readonly Heading[] = []
  // A label that shares its line with the value stands over that alone.
  let label = {line: -1, text: ''}
  for (const [i, prose] of report.prose.entries()) {
    const [line = 0, next] = lines.slice(i, i + 2)
    const heading = headingOf(prose, depths.get(line) ?? depths.get(prose.passage.range().start))
    if (heading?.depth === 0 && line === next) label = {line, text: heading.text}
    else if (heading && (i > 0 || heading.depth > 1))
      open = [...open.filter(({depth}) => depth > 0 && (heading.depth === 0 || depth < heading.depth)), heading]
    const over = label.line === line ? [...open, label] : open
    found.set(prose, over.map(({text}) => text).join('\n'))
  }
  return found
})

/** `depth` is that of the markdown heading that it is. */
function headingOf({kind, passage: {text}, number, table}: Prose, depth: number | undefined): Heading | undefined {
  if (text.length > longest || kind === 'field') return undefined
  if (depth !== undefined) return {depth, text}
  if (table || /[.;,?!]$/.test(text)) return undefined
  const isLine = kind === 'label' || text.endsWith(':') || (number !== undefined && /^[A-Z][^:]{2,50}$/.test(text)) || !/[a-z]/.test(text) // prettier-ignore
  return isLine ? {depth: 0, text} : undefined
}
