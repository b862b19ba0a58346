import type {LabelMatch} from './find-labels.js'
import type {MarkedCell, MarkedLine} from './mark-lines.js'
import type {Label, LabelForm} from './types.js'

/** A label found in a cell, as the report has it. */
export function toLabel(
  marked: MarkedLine,
  {passage, labels}: Pick<MarkedCell, 'passage' | 'labels'>,
  match: LabelMatch,
): Label {
  const {line} = marked
  const isFirst = match === labels[0] && match.start === 0
  return {
    ...passage.range(match.start, match.labelEnd),
    text: passage.text.slice(match.start, match.labelEnd),
    form: isFirst ? formOf(marked) : 'inline',
    sureness: match.sureness,
    number: isFirst ? line.number?.text : undefined,
    depth: line.depth,
    isGlued: match.isGlued,
  }
}

/** How a line sets off the label that begins it. */
export function formOf({line, cells}: MarkedLine): LabelForm {
  if (line.form === 'heading' || line.form === 'front-matter') return line.form
  if (line.form === 'row') return 'cell'
  const [cell] = cells
  if (cell?.strong[0]?.start === 0) return 'bold'
  return line.number?.isMarkdown === true || line.bullet ? 'list-item' : 'line'
}
