/**
 * A council's template as data, with everything it inherits merged in. Ids are the map keys of the YAML;
 * dates are `YYYY-MM-DD`. The ids that `base` uses have a meaning that rules rely on (`recommendations`, `reasons` …).
 */
export interface Profile {
  readonly name: string
  readonly title: string
  readonly jurisdiction: Jurisdiction
  readonly documentKind: string
  /** The names of the profiles it extends, nearest first. */
  readonly lineage: readonly string[]
  readonly fields: readonly FieldTemplate[]
  readonly sections: readonly SectionTemplate[]
  readonly officerReferences: readonly OfficerReferenceTemplate[]
  /** Whole sentences of the blank template that tell the author what to write. */
  readonly guidance: readonly string[]
  /** Standing alternatives of the template, of which the author keeps one. */
  readonly choices: readonly (readonly string[])[]
  /** Words in the name of a committee, by the kind that they show. */
  readonly committees: Readonly<Record<CommitteeKind, readonly string[]>>
  readonly thresholds: {readonly keyDecisionAmount?: number | undefined; readonly keyDecisionWards?: number | undefined}
  /** People, and organisations, who may be named. */
  readonly public: readonly string[]
  /** Words and phrases of this council that no rule of language should question. */
  readonly terms: readonly string[]
  /** Council and body names that belong in this council's reports. */
  readonly names: readonly string[]
  /** Phrases of which two show that a draft is of this nation. */
  readonly marks?: readonly string[] | undefined
}

export type Jurisdiction = 'england' | 'wales' | 'scotland'
export type CommitteeKind = 'executive' | 'scrutiny' | 'regulatory' | 'council'
export type FieldType =
  'text' | 'number' | 'date' | 'yes-no' | 'officer' | 'committee' | 'wards' | 'values' | 'phone' | 'email'

/** When a field or section is asked for; every condition that is given must hold. */
export interface Condition {
  readonly committee?: readonly CommitteeKind[] | undefined
  readonly exempt?: boolean | undefined
  readonly key?: boolean | undefined
}

interface LabelTemplate {
  readonly id: string
  /** Every form of the label that the council uses; the first is the one that messages name. */
  readonly labels: readonly string[]
  /** Those of the labels that `base` does not have: what tells this council's reports from others’. */
  readonly distinctive: readonly string[]
  readonly required: boolean
  readonly requiredWhen?: Condition | undefined
  /** The meetings, from and until, that it is asked of. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export interface FieldTemplate extends LabelTemplate {
  readonly type: FieldType
  readonly values: readonly string[]
  /** Those of the values that say yes: “Private” of “Public, Private” where the field tells what is exempt. */
  readonly yes?: readonly string[] | undefined
  /** A value as the council writes it, whose letters and digits show its form: “HC/44/20”. */
  readonly like?: string | undefined
  /** It stands in its place without a label: the meeting's date in the title, one of the values on a line of its own. */
  readonly unlabelled?: boolean | undefined
  /** Where it stands: in the header, in the contact block, or anywhere. */
  readonly group: 'header' | 'contact' | 'anywhere'
}

export interface SectionTemplate extends LabelTemplate {
  /** Standing explanations behind the label: “(including any Risk Implications)”. */
  readonly glosses: readonly string[]
  readonly parent?: string | undefined
  /** Sections of one group stand in the order of the profile; groups may stand in any order. */
  readonly group?: string | undefined
  /** Whether “N/A” alone is an answer here. */
  readonly bareAnswers: 'accepted' | 'need-reason'
  /** For a heading that only announces the numbered body: “Details (continued overleaf)”. */
  readonly empty?: 'accepted' | undefined
}

export interface OfficerReferenceTemplate {
  readonly id: string
  /** The officer who gives it, by role: “chief finance officer”. */
  readonly officer: string
  /** The reference as the officer writes it, `{number}` and `{year}` being its parts: “FD {number}/{year}”. */
  readonly pattern: string
  readonly required: boolean
  /** What the officer's post is, or was, called. */
  readonly titles: readonly string[]
}
