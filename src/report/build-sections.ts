import {isBareAnswer} from '#text/bare-answer'
import type {Passage} from '#text/passage'
import {addLabelProse} from './build-prose.js'
import type {SectionDraft, StructureDraft} from './drafts.js'
import {labelKey} from './label-index.js'
import type {SectionTemplate} from './profile.js'
import type {Label} from './types.js'

interface Opening {
  readonly label: Label
  /** The label with its gloss and colon. */
  readonly passage: Passage
}

/** Opens the section that a label begins, inside the section that it belongs to. */
export function openSection(
  draft: StructureDraft,
  {label, passage}: Opening,
  template: SectionTemplate | undefined,
): void {
  const parent = findParent(draft.open, label, template)
  const section: SectionDraft = {
    id: template?.id,
    template,
    title: label.text.replace(/\s*:\s*$/, ''),
    label,
    parent,
    children: [],
    prose: [],
    text: '',
    range: passage.range(),
    isBlank: false,
    isBareAnswer: false,
  }
  parent?.children.push(section)
  draft.sections.push(section)
  draft.open = section
  addLabelProse(draft, passage)
}

function findParent(
  open: SectionDraft | undefined,
  label: Label,
  template: SectionTemplate | undefined,
): SectionDraft | undefined {
  for (let section = open; section; section = section.parent) if (belongsIn(section, label, template)) return section
  return undefined
}

function belongsIn(
  section: SectionDraft,
  {text, depth, form, number}: Label,
  template: SectionTemplate | undefined,
): boolean {
  if (template?.parent !== undefined && section.id === template.parent) return true
  if (isAnnounced(section, text, template)) return true
  // Another level of the markdown decides only where both headings have one.
  if (depth > 0 && section.label.depth > 0) return depth > section.label.depth && template?.parent === undefined
  // “6. Next steps” follows “5. Background Papers”, and begins the body behind an unnumbered front.
  if (template === undefined && number !== undefined) return false
  // A bold line of the author's own divides the section of the template that it stands in.
  return template === undefined && form !== 'heading' && section.id !== undefined
}

// “Supporting documentation” above “Appendices”: two names of one section, of which the first holds nothing else.
function isAnnounced({id, title, prose, children}: SectionDraft, text: string, template: SectionTemplate | undefined) {
  const isBare = prose.length === 0 && children.length === 0
  return isBare && id !== undefined && id === template?.id && labelKey(title) !== labelKey(text)
}

/** Gives each section its extent and text, once all are known. */
export function closeSections(sections: readonly SectionDraft[], end: number): void {
  const openOnes: SectionDraft[] = []
  for (const section of sections) {
    while (openOnes.length > 0 && openOnes.at(-1) !== section.parent) closeAt(openOnes.pop(), section.range.start)
    openOnes.push(section)
  }
  for (const section of openOnes) closeAt(section, end)
  for (const section of sections) {
    section.text = section.prose.map(({passage}) => passage.text).join('\n')
    section.isBlank = section.text.trim() === '' && section.children.length === 0
    section.isBareAnswer = section.children.length === 0 && isBareAnswer(section.text)
  }
}

function closeAt(section: SectionDraft | undefined, end: number): void {
  if (section) section.range = {start: section.range.start, end}
}
