import type {Range} from '#text/range'
import type {Sex, Title} from './label-words.js'

/** A draft with the names that the rules found in it. */
export interface NamedDraft {
  readonly text: string
  readonly groups: readonly NameGroup[]
}

/** The places that the rules take for one person's. */
export interface NameGroup {
  readonly ruleId: string
  readonly isSure: boolean
  readonly places: readonly Range[]
}

/** A place where a person is named. */
export interface NamePlace extends Range {
  /** Which of the drafts. */
  readonly draft: number
  readonly text: string
  /** The words that tell people apart, the given name first. */
  readonly parts: readonly string[]
  readonly ruleId: string
  readonly isSure: boolean
  readonly title: Title | undefined
  /** Why it cannot be replaced whoever it is. */
  readonly flaw: 'unsure' | 'unclear' | 'embedded' | undefined
}

/** Somebody whom a map already has a label for. */
export interface KnownPerson {
  readonly label: string
  /** As drafts have them. */
  readonly names: readonly string[]
  /** Of Mr and Mrs Okafor. */
  readonly sex: Sex | undefined
}

/** Why a place is left as it is. */
export type Reason =
  /** It may be no name. */
  | 'unsure'
  /** Several people have the name. */
  | 'shared'
  /** It may be short for a name that somebody else has. */
  | 'short'
  /** It means two people, or its words are parted by markup. */
  | 'unclear'
  /** It is part of a link, an address or a file name. */
  | 'embedded'
  /** A word of a replaced name, where no rule took it for one. */
  | 'remaining'

export interface LeftPlace {
  readonly at: Range
  readonly reason: Reason
}
