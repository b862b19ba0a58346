import type {Range} from '#text/range'
import type {Profile} from './report/profile.js'
import type {Report} from './report/types.js'

export {defineDetector, strongest} from './detector.js'
export type * from './detector.js'
export type {Range} from '#text/range'
export type {Passage} from '#text/passage'
export type {CalendarDate} from '#text/calendar'
export type * from './report/markup.js'
export type * from './report/types.js'
export type {PlaceInProse} from './report/index-words.js'
export type {LabelClue, LabelKind, LabelWords, Sex, Title} from './pseudonymise/label-words.js'
export type {CommitteeKind, FieldTemplate, Jurisdiction, Profile, SectionTemplate} from './report/profile.js'

export type Severity = 'error' | 'warning' | 'suggestion'

/** One option: its description is its validation, its type, its JSON Schema and its documentation. */
export type OptionDescription =
  | {
      readonly type: 'integer'
      readonly default: number
      readonly minimum?: number
      readonly maximum?: number
      readonly description: string
    }
  | {readonly type: 'boolean'; readonly default: boolean; readonly description: string}
  | {readonly type: 'strings'; readonly default: readonly string[]; readonly description: string}

export type OptionDescriptions = Readonly<Record<string, OptionDescription>>
export type OptionValue = number | boolean | readonly string[]

/** The values of the options that a rule describes. */
export type Options<O extends OptionDescriptions> = {
  readonly [K in keyof O]: O[K] extends {type: 'integer'}
    ? number
    : O[K] extends {type: 'boolean'}
      ? boolean
      : readonly string[]
}

/** Message templates by name; `{holes}` are filled from a problem's `with`. */
export type Messages = Readonly<Record<string, string>>

type Holes<M extends string> = M extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never

/** One replacement of a stretch of the draft. */
export interface TextEdit extends Range {
  readonly text: string
}

export interface Fix {
  readonly edits: readonly TextEdit[]
  /** Whether it can be applied without a look: it changes no fact. */
  readonly safe: boolean
}

/** A fix that an editor offers by name. */
export interface Suggestion extends Fix {
  readonly title: string
}

/** What a rule finds. `at`, and every other range, are offsets into the decoded draft. */
interface ProblemPlace {
  readonly at: Range
  /** A second place, which makes the first one wrong. */
  readonly because?: Range
  readonly related?: readonly Range[]
  readonly fix?: Fix
  readonly suggestions?: readonly Suggestion[]
  /** Only to say it less loudly than the rule does. */
  readonly severity?: 'warning' | 'suggestion'
}

export type Problem<M extends Messages> = {
  [K in keyof M & string]: ProblemPlace & {readonly says: K} & ([Holes<M[K]>] extends [never]
      ? {readonly with?: undefined}
      : {readonly with: Readonly<Record<Holes<M[K]>, string | number>>})
}[keyof M & string]

/** A problem of a rule whose messages are not known at compile time. */
export interface AnyProblem extends ProblemPlace {
  readonly says: string
  readonly with?: Readonly<Record<string, string | number>> | undefined
}

/** What is worth knowing of a draft and no fault of it: the day by which it must be published. */
export interface Note {
  readonly at: Range
  readonly text: string
}

export interface RuleContext<O extends OptionDescriptions, L = undefined> {
  readonly report: Report
  readonly profile: Profile
  readonly options: Options<O>
  /** What the rule's `load` gave. */
  readonly loaded: L
}

/** The context of a rule whose options are not known at compile time. */
export interface AnyRuleContext {
  readonly report: Report
  readonly profile: Profile
  readonly options: Readonly<Record<string, OptionValue>>
  readonly loaded: unknown
}

/** A draft that shows what a rule says. It is a test of the rule and part of its page. */
export interface Example {
  /** A draft on which the rule is silent. */
  readonly ok?: string
  /** The nearest miss: a draft that looks wrong, and on which the rule must stay silent all the same. */
  readonly near?: string
  /** A draft on which the rule speaks, */
  readonly bad?: string
  /** saying this: “line:column message”, in order. */
  readonly finds?: readonly string[]
  /** What the rule notes of it, in the same form. */
  readonly notes?: readonly string[]
  /** What the draft is after the rule's fixes, unsafe ones too. */
  readonly fixed?: string
  /** By default `base`. */
  readonly profile?: string
  readonly options?: Readonly<Record<string, OptionValue>>
}

interface RuleDescription {
  /** What a report is like when the rule is content, in one sentence. */
  readonly summary: string
  /** What goes wrong for members or the public if it stays. */
  readonly why: string
  /** The law, guidance or template behind it. */
  readonly source: string
  readonly severity: Severity
  /**
   * Whether what its findings point at is a personal value: no message, frame or fix of any rule shows that text.
   * Of a name each word is one by itself.
   */
  readonly isPersonal?: true | 'by-word'
  readonly examples: readonly Example[]
}

export interface RuleDefinition<M extends Messages, O extends OptionDescriptions, L> extends RuleDescription {
  readonly messages: M
  readonly options?: O
  /** Fetches what only this rule needs, a word list say: once, before the first draft, and only where the rule is on. */
  load?(): Promise<L>
  check(context: RuleContext<O, L>): Iterable<Problem<M>>
  /** For whoever reads the report on a terminal or in an editor; notes are no findings and count for nothing. */
  notes?(context: RuleContext<O, L>): Iterable<Note>
}

/** A rule as the engine runs it. Its id is its path under `rules/`. */
export interface Rule extends RuleDescription {
  readonly messages: Messages
  readonly options?: OptionDescriptions
  load?(): Promise<unknown>
  check(context: AnyRuleContext): Iterable<AnyProblem>
  notes?(context: AnyRuleContext): Iterable<Note>
}

/** A ground on which members call a decision in, and the ids of the rules whose findings fall under it. */
export interface Ground {
  readonly title: string
  readonly rules: readonly string[]
}

/** Declares a rule. The compiler checks each problem against the holes of its message. */
export function defineRule<
  const M extends Messages,
  const O extends OptionDescriptions = OptionDescriptions,
  L = undefined,
>(rule: RuleDefinition<M, O, L>): Rule
export function defineRule(rule: Rule): Rule {
  return rule
}
