import {labelKey} from '../report/label-index.js'
import type {FieldTemplate, OfficerReferenceTemplate, Profile, SectionTemplate} from '../report/profile.js'
import type {ProfileSource} from './profile-source.js'

type FieldSource = NonNullable<NonNullable<ProfileSource['fields']>[string]>
type SectionSource = NonNullable<NonNullable<ProfileSource['sections']>[string]>

/** A profile with what it extends merged in: maps by id, `null` removing; labels and lists added; single values replaced. */
export function mergeProfile(name: string, source: ProfileSource, parent: Profile | undefined): Profile {
  const isRoot = parent === undefined
  return {
    name,
    title: source.title ?? parent?.title ?? name,
    jurisdiction: source.jurisdiction ?? parent?.jurisdiction ?? 'england',
    documentKind: source.documentKind ?? parent?.documentKind ?? 'committee-report',
    lineage: parent ? [parent.name, ...parent.lineage] : [],
    fields: giveLabels(
      mergeById(source.fields, parent?.fields ?? [], (id, own, inherited) => mergeField(id, own, {inherited, isRoot})),
      source.fields,
    ),
    sections: giveLabels(
      mergeById(source.sections, parent?.sections ?? [], (id, own, inherited) =>
        mergeSection(id, own, {inherited, isRoot}),
      ),
      source.sections,
    ),
    officerReferences: mergeById(source.officerReferences, parent?.officerReferences ?? [], toOfficerReference),
    guidance: [...(parent?.guidance ?? []), ...(source.guidance ?? [])],
    choices: [...(parent?.choices ?? []), ...(source.choices ?? [])],
    committees: {
      executive: source.committees?.executive ?? parent?.committees.executive ?? [],
      scrutiny: source.committees?.scrutiny ?? parent?.committees.scrutiny ?? [],
      regulatory: source.committees?.regulatory ?? parent?.committees.regulatory ?? [],
      council: source.committees?.council ?? parent?.committees.council ?? [],
    },
    thresholds: {...parent?.thresholds, ...source.thresholds},
    public: [...(parent?.public ?? []), ...(source.public ?? [])],
    terms: [...(parent?.terms ?? []), ...(source.terms ?? [])],
    names: [...(parent?.names ?? []), ...(source.names ?? [])],
    marks: [...(parent?.marks ?? []), ...(source.marks ?? [])],
  }
}

/** The profile's own entries first, in its order, since that is the order of its template. */
function mergeById<S, T extends {readonly id: string}>(
  own: Readonly<Record<string, S | null | undefined>> | undefined,
  inherited: readonly T[],
  merge: (id: string, own: S, inherited: T | undefined) => T,
): readonly T[] {
  const entries = Object.entries(own ?? {})
  const merged = entries.flatMap(([id, entry]) =>
    entry
      ? [
          merge(
            id,
            entry,
            inherited.find(template => template.id === id),
          ),
        ]
      : [],
  )
  const mentioned = new Set(entries.map(([id]) => id))
  return [...merged, ...inherited.filter(({id}) => !mentioned.has(id))]
}

/** A label that a profile gives to one of its own leaves the one that it was inherited by. */
function giveLabels<T extends {readonly id: string; readonly labels: readonly string[]}>(
  templates: readonly T[],
  own: Readonly<Record<string, FieldSource | SectionSource | null>> = {},
): readonly T[] {
  const owners = new Map(
    Object.entries(own).flatMap(([id, entry]) => (entry?.labels ?? []).map(label => [labelKey(label), id] as const)),
  )
  return templates.flatMap(template => {
    const labels = template.labels.filter(label => (owners.get(labelKey(label)) ?? template.id) === template.id)
    return labels.length > 0 || template.labels.length === 0 ? [{...template, labels}] : []
  })
}

interface From<T> {
  readonly inherited: T | undefined
  readonly isRoot: boolean
}

function mergeField(id: string, own: FieldSource, {inherited, isRoot}: From<FieldTemplate>): FieldTemplate {
  return {
    id,
    ...mergeLabels(own, inherited, isRoot),
    type: own.type ?? inherited?.type ?? 'text',
    values: own.values ?? inherited?.values ?? [],
    yes: own.yes ?? inherited?.yes,
    like: own.like ?? inherited?.like,
    unlabelled: own.unlabelled ?? inherited?.unlabelled,
    group: own.group ?? inherited?.group ?? 'header',
  }
}

function mergeSection(id: string, own: SectionSource, {inherited, isRoot}: From<SectionTemplate>): SectionTemplate {
  return {
    id,
    ...mergeLabels(own, inherited, isRoot),
    glosses: own.glosses ?? inherited?.glosses ?? [],
    parent: own.parent ?? inherited?.parent,
    group: own.group ?? inherited?.group,
    bareAnswers: own.bareAnswers ?? inherited?.bareAnswers ?? 'need-reason',
    empty: own.empty ?? inherited?.empty,
  }
}

function mergeLabels(
  own: FieldSource | SectionSource,
  inherited: FieldTemplate | SectionTemplate | undefined,
  isRoot: boolean,
) {
  const known = new Set((inherited?.labels ?? []).map(labelKey))
  const added = (own.labels ?? []).filter(label => !known.has(labelKey(label)))
  const spoken = own.labels ?? []
  return {
    labels: [
      ...spoken,
      ...(inherited?.labels ?? []).filter(label => !spoken.some(other => labelKey(other) === labelKey(label))),
    ],
    distinctive: isRoot ? [] : [...(inherited?.distinctive ?? []), ...added],
    required: own.required ?? (own.requiredWhen ? false : (inherited?.required ?? false)),
    requiredWhen: own.requiredWhen ?? inherited?.requiredWhen,
    since: own.since ?? inherited?.since,
    until: own.until ?? inherited?.until,
  }
}

function toOfficerReference(
  id: string,
  own: NonNullable<NonNullable<ProfileSource['officerReferences']>[string]>,
): OfficerReferenceTemplate {
  return {id, officer: own.officer, pattern: own.pattern, required: own.required ?? false, titles: own.titles ?? []}
}
