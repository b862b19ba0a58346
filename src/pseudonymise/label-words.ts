// What the command must know of a language to call people by labels; given by `bin`.

export type Sex = 'female' | 'male'

/** What tells of which kind a person is: all of its patterns must match. Around a name white space is one space, emphasis is left out, and others are “⟦3⟧”. */
export interface LabelClue {
  /** Matches at the end of what stands before a name, its title included. */
  readonly before?: RegExp
  /** The same before the first of several names: “the children ”. */
  readonly beforeSeveral?: RegExp
  /** Matches at the beginning of what stands behind a name. A group “owner”, here or before, is whose relative it is: “⟦3⟧”; a group “pronoun” says that it is somebody’s. */
  readonly behind?: RegExp
  /** The clues of a kind are added up; the most wins. */
  readonly strength: number
}

/** A kind of people who are called alike: “Child A”, “Child B”. */
export interface LabelKind {
  /** “Child”, “Social Worker”. */
  readonly label: string
  /** What sets two of them apart. Of a kind without marks there is one. */
  readonly marks: 'letters' | 'numbers' | 'none'
  readonly sex?: Sex
  /** A child: whose mother the report calls Mother. */
  readonly isChild?: true
  /** Holds only as a relative of a child. */
  readonly isRelative?: true
  /** Who works with a family is nobody's “her” in “her mother”. */
  readonly isWorker?: true
  readonly clues: readonly LabelClue[]
}

export interface Title {
  readonly sex?: Sex
  readonly isAdult?: true
}

export interface LabelWords {
  /** Matches titles and the gap behind them at the end of what stands before a name. Group 1 is the last title, group 2 markup behind it. */
  readonly title: RegExp
  /** The same for two people with one name: “Mr and Mrs ”. */
  readonly couple: RegExp
  /** By the title in lower case. */
  readonly titles: Readonly<Record<string, Title>>
  /** Of kinds with as strong clues the first wins. */
  readonly kinds: readonly LabelKind[]
  /** Who is of no kind that can be told, by the rule that found the name; */
  readonly byRule: Readonly<Record<string, LabelKind>>
  /** and anybody else. Its clues say that somebody is no child. */
  readonly otherwise: LabelKind
  /** Whether a word in lower case is one of the language. */
  readonly isWord: (word: string) => boolean
}

/** A pattern of a label’s noun, as a line may break it. */
export const nounPattern = (noun: string) => noun.replaceAll(' ', '\\s{1,2}')
