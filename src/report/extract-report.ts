import {parse, type Tree} from '../read/parse.js'
import {findDates} from '#text/find-dates'
import type {Range} from '#text/range'
import {withoutCode} from '#text/without-code'
import {buildStructure} from './build-structure.js'
import {collectLines} from './collect-lines.js'
import {extractAppendices, findCitations} from './extract-appendices.js'
import {extractContacts} from './extract-contacts.js'
import {extractItems} from './extract-items.js'
import {extractMarkup} from './extract-markup.js'
import type {Markup} from './markup.js'
import {extractOfficerReferences} from './extract-officer-references.js'
import type {Line} from './lines.js'
import {markLines} from './mark-lines.js'
import type {FieldTemplate, Profile} from './profile.js'
import {readCircumstances} from './read-circumstances.js'
import {isAsked, readHeader} from './read-header.js'
import {searchProse} from './search-prose.js'
import type {Consultation, DatedMention, Prose, Report, Section} from './types.js'

/** A draft, parsed, before it is known whose template it follows. */
export interface Draft {
  readonly text: string
  readonly tree: Tree
  readonly lines: readonly Line[]
}

export function readDraft(text: string): Draft {
  const tree = parse(text)
  return {text, tree, lines: collectLines(tree)}
}

/** Reads a draft as a report made from a council's template; `suspectedNames` is handed through. */
export function extractReport({text, tree, lines}: Draft, profile: Profile, suspectedNames?: readonly Range[]): Report {
  const marked = markLines(lines, profile)
  const {fields, sections, prose, tables} = buildStructure(marked, text.length)
  const field = (id: string) => fields.find(found => found.id === id)
  const section = (id: string) =>
    sections.find(found => found.id === id && !found.children.some(child => child.id === id))
  const circumstances = readCircumstances(field, prose, profile)
  const {stem, items} = extractItems(section('recommendations'), recommends)
  const appendices = extractAppendices(section('appendices'))
  let shown: string | undefined
  let markup: Markup | undefined
  const getMarkup = () => (markup ??= extractMarkup(tree))
  return {
    text,
    get shown() {
      return (shown ??= withoutCode(text))
    },
    header: readHeader(
      fields,
      marked,
      profile.fields.filter(template => isAsked(template, circumstances) && !isInTitle(template, prose)),
    ),
    field,
    sections,
    section,
    missingSections: profile.sections.filter(template => isAsked(template, circumstances) && !section(template.id)),
    prose,
    ...searchProse(prose),
    tables,
    get headings() {
      return getMarkup().headings
    },
    get images() {
      return getMarkup().images
    },
    get links() {
      return getMarkup().links
    },
    recommendations: items,
    recommendationStem: stem,
    reasons: extractItems(section('reasons')).items,
    consultations: sections.flatMap(toConsultation),
    officerReferences: extractOfficerReferences(profile.officerReferences, {prose, sections}),
    contacts: extractContacts(fields, text),
    appendices,
    citations: findCitations(prose, appendices),
    backgroundPapers: extractItems(section('background-papers')).items,
    dates: prose.flatMap(datesIn),
    jurisdiction: profile.jurisdiction,
    suspectedNames,
    ...circumstances,
  }
}

// “Cabinet: 19 February 2018” above the title needs no label.
function isInTitle({unlabelled, type}: FieldTemplate, prose: readonly Prose[]): boolean {
  if (unlabelled !== true || type !== 'date') return false
  return prose.some(({section, passage}) => section === undefined && findDates(passage.text).length > 0)
}

function toConsultation(section: Section): readonly Consultation[] {
  if (section.id === 'internal-consultation') return [{kind: 'internal', section}]
  if (section.id === 'external-consultation') return [{kind: 'external', section}]
  return section.id === 'consultation' ? [{kind: 'unspecified', section}] : []
}

function datesIn(prose: Prose): readonly DatedMention[] {
  if (prose.kind === 'label') return []
  return findDates(prose.passage.text).map(mention => ({
    ...mention,
    range: prose.passage.range(mention.start, mention.end),
    prose,
  }))
}

/** Not “The reasons are as follows. …”, which some write below what they recommend. */
const recommends = ({passage}: Prose) =>
  !/^the reasons?(?: for [\w ]{1,40})? (?:is|are) (?!.*\bbe \w+ed\b)/i.test(passage.text)
