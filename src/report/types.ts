import type {CalendarDate} from '#text/calendar'
import type {DateMention} from '#text/find-dates'
import type {Passage} from '#text/passage'
import type {Range} from '#text/range'
import type {TypedNumber} from './lines.js'
import type {Markup} from './markup.js'
import type {CommitteeKind, FieldTemplate, Jurisdiction, SectionTemplate} from './profile.js'
import type {ProseSearch} from './search-prose.js'

/** A draft read as a council committee report. All ranges are offsets into the decoded draft. */
export interface Report extends ProseSearch, Markup {
  readonly text: string
  /** The same with its code and comments blanked, offset for offset: what is shown as an example is not said. */
  readonly shown: string
  readonly header: Header
  /** The header field with this id of the profile, if the draft has it. */
  readonly field: (id: string) => Field | undefined
  readonly sections: readonly Section[]
  /** The first section with this id of the profile, if the draft has it. */
  readonly section: (id: string) => Section | undefined
  /** What the profile asks of this report and the draft lacks. */
  readonly missingSections: readonly SectionTemplate[]
  /** What a reader sees, in order, each piece once: header values, labels, paragraphs, list items, table cells. */
  readonly prose: readonly Prose[]
  readonly tables: readonly Table[]
  readonly recommendations: readonly Item[]
  /** The words that lead in to the recommendations: “It is recommended that:”. */
  readonly recommendationStem: Prose | undefined
  readonly reasons: readonly Item[]
  readonly consultations: readonly Consultation[]
  readonly officerReferences: readonly OfficerReference[]
  readonly contacts: readonly Contact[]
  readonly appendices: readonly Appendix[]
  readonly citations: readonly Citation[]
  readonly backgroundPapers: readonly Item[]
  readonly dates: readonly DatedMention[]
  readonly meetingDate: CalendarDate | undefined
  readonly committee: Committee | undefined
  readonly jurisdiction: Jurisdiction
  readonly isExempt: boolean | undefined
  readonly isKeyDecision: boolean | undefined
  /** Places that a model of the user’s own takes for names of persons; none without one. */
  readonly suspectedNames: readonly Range[] | undefined
}

export interface Header {
  /** From the first field to the last; empty at the start of the draft where there is none. */
  readonly range: Range
  readonly fields: readonly Field[]
  /** What the profile asks of this report and the draft lacks. */
  readonly missing: readonly FieldTemplate[]
  /** False where labels are there but too few of them can be told from their values. */
  readonly isReadable: boolean
}

/** How a label stands in the draft. */
export type LabelForm = 'heading' | 'bold' | 'line' | 'list-item' | 'cell' | 'inline' | 'front-matter'

export interface Label extends Range {
  /** The label as the draft has it, without number, gloss and colon. */
  readonly text: string
  readonly form: LabelForm
  /** From 0 to 1: 1 for the words of the template on a line of their own. */
  readonly sureness: number
  /** The number in front: “1.”, “(A)”. */
  readonly number: string | undefined
  /** Its heading level in the markdown, 1 to 6; 0 in every other form. */
  readonly depth: number
  /** Whether it stands on the line of the answer before it, or of its own answer, with nothing to set it off. */
  readonly isGlued: 'to-previous' | 'to-answer' | undefined
}

export interface Field {
  readonly id: string
  readonly template: FieldTemplate
  readonly label: Label
  readonly value: Passage
  /** Cells behind the value that belong to no label. */
  readonly strays: readonly Passage[]
  /** A second label of the same kind in front of the value: “Telephone Number: Tel: …”. */
  readonly repeated: Label | undefined
}

export interface Section {
  /** The profile's id; undefined for a heading of the author's own. */
  readonly id: string | undefined
  readonly template: SectionTemplate | undefined
  readonly title: string
  readonly label: Label
  readonly parent: Section | undefined
  readonly children: readonly Section[]
  /** Its own text, without that of the sections in it. */
  readonly prose: readonly Prose[]
  /** Its own text, one piece a line. */
  readonly text: string
  /** From its label to the next section that is not inside it. */
  readonly range: Range
  /** Neither text of its own nor a section inside. */
  readonly isBlank: boolean
  /** Its own text is “N/A”, “None”, “Nil” or “-” and nothing more. */
  readonly isBareAnswer: boolean
}

export interface Prose {
  readonly kind: 'title' | 'field' | 'label' | 'paragraph' | 'item' | 'cell'
  readonly passage: Passage
  /** The section that it stands in. */
  readonly section: Section | undefined
  /** The header field whose value it is, by id. */
  readonly field: string | undefined
  /** A number typed or marked in front of it: “1.1”, “(2)”, “3.” with its place. */
  readonly number: TypedNumber | undefined
  /** A bullet in front of it. */
  readonly bullet: Range | undefined
  /** The table that it is a cell of. */
  readonly table: Table | undefined
}

export interface Sentence {
  /** Without white space at its ends. */
  readonly text: string
  /** Its place in the text of `prose`. */
  readonly start: number
  readonly end: number
  readonly prose: Prose
}

export interface Table {
  readonly form: 'pipe' | 'html' | 'tabs'
  /** As their author wrote them, labels and empty cells too. */
  readonly rows: readonly (readonly Passage[])[]
  readonly range: Range
  readonly section: Section | undefined
}

/** One recommendation, reason or paper of a list. */
export interface Item {
  readonly number: string | undefined
  readonly passage: Passage
  readonly prose: Prose
}

export interface Consultation {
  readonly kind: 'internal' | 'external' | 'unspecified'
  readonly section: Section
}

export interface OfficerReference extends Range {
  /** The id of the profile's officer reference. */
  readonly id: string
  readonly text: string
  /** As the profile writes it, with nothing behind it that belongs to a gap. */
  readonly isWellFormed: boolean
  /** The filler behind a reference that is otherwise whole: “.....”. */
  readonly filler: Range | undefined
  readonly number: string | undefined
  /** Four digits. */
  readonly year: number | undefined
}

export interface Contact {
  readonly fields: readonly Field[]
  /** What goes on behind its last field without a label: “01632 960123, hall@example.gov.uk”. */
  readonly continuation: string
  readonly field: (id: string) => Field | undefined
  readonly range: Range
}

export interface Appendix {
  /** “A”, “1”; undefined where the list gives none. */
  readonly label: string | undefined
  readonly title: string
  readonly passage: Passage
}

/** A place where the text sends the reader to an appendix. */
export interface Citation extends Range {
  readonly label: string
  readonly prose: Prose
}

export interface DatedMention extends DateMention {
  /** Its place in the draft; `start` and `end` are offsets into the text of `prose`. */
  readonly range: Range
  readonly prose: Prose
}

export interface Committee {
  readonly name: string
  readonly kind: CommitteeKind | undefined
}
