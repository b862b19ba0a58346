import type {Passage} from '#text/passage'
import type {Range} from '#text/range'

/** A stretch of a line between cell borders, with what is bold in it. */
export interface Cell {
  readonly passage: Passage
  readonly strong: readonly Range[]
}

/** One line of the draft as its author saw it: of a paragraph, a heading, a row of a table. */
export interface Line {
  readonly form: 'heading' | 'text' | 'row' | 'front-matter'
  readonly cells: readonly Cell[]
  /** 1 to 6 for a markdown heading, else 0. */
  readonly depth: number
  /** Lines of one paragraph, or of one table, share it. */
  readonly block: number
  readonly tableForm: 'pipe' | 'html' | 'tabs' | undefined
  readonly bullet: Range | undefined
  readonly number: TypedNumber | undefined
  /** The item is one of several in its list and holds nothing but this line. */
  readonly isListed: boolean
  readonly isQuoted: boolean
  /** The first row of a table. */
  readonly isFirstRow: boolean
}

/** A number in front of a line, set by markdown or typed: “1.”, “(2)”, “3.1”. */
export interface TypedNumber extends Range {
  readonly text: string
  readonly isMarkdown: boolean
}
