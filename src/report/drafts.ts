import type {Passage} from '#text/passage'
import type {Line} from './lines.js'
import type {Field, Prose, Section, Table} from './types.js'

type Draft<T> = {-readonly [K in keyof T]: T[K]}

/** The report while it is being read: what the finished types hold, still open for more. */
export type FieldDraft = Draft<Omit<Field, 'strays'>> & {strays: Passage[]}
export type TableDraft = Draft<Omit<Table, 'rows'>> & {
  rows: Passage[][]
  readonly block: number
}
export type SectionDraft = Draft<Omit<Section, 'children' | 'prose' | 'parent'>> & {
  parent: SectionDraft | undefined
  children: SectionDraft[]
  prose: Prose[]
}

export interface StructureDraft {
  readonly fields: FieldDraft[]
  readonly sections: SectionDraft[]
  readonly prose: Prose[]
  readonly tables: TableDraft[]
  /** The innermost section that is open. */
  open: SectionDraft | undefined
  /** A field that waits for its value: in the next cell, or on the next line. */
  pending: FieldDraft | undefined
  /** The paragraph that is being read line by line. */
  paragraph: {readonly line: Line; readonly lines: Passage[]} | undefined
}
