import type {Item, Prose, Section} from './types.js'

/** The items of a section, and the words that lead in to them. */
export interface Items {
  readonly stem: Prose | undefined
  readonly items: readonly Item[]
}

type Style = 'decimal' | 'letter' | 'roman' | 'bullet' | 'none'

/**
 * A section as a list: its numbered pieces; where none is numbered its bullets, else its paragraphs.
 * What is numbered otherwise than the first item belongs to the item above it. Pieces that are not its own are passed over.
 */
export function extractItems(section: Section | undefined, isItsOwn: (piece: Prose) => boolean = () => true): Items {
  const all = section ? allProse(section).filter(piece => piece.passage.text.trim() !== '' && isItsOwn(piece)) : []
  const lead = leadOf(all)
  const prose = lead ? all.slice(all.indexOf(lead) + 1) : all
  const numbered = prose.filter(piece => piece.number)
  const bulleted = prose.filter(piece => piece.bullet)
  const listed = numbered.length > 0 ? numbered : bulleted
  const style = styleOf(listed[0])
  const isItem = (piece: Prose) => listed.length === 0 || (listed.includes(piece) && styleOf(piece) === style)
  const [first] = prose
  const stem = first && prose.length > 1 && (listed.length > 0 ? !isItem(first) : isStem(first)) ? first : lead
  const items = prose
    .filter(piece => piece !== stem && isItem(piece))
    .map(piece => ({number: piece.number?.text, passage: piece.passage, prose: piece}))
  return {stem, items}
}

// “2.1 That Cabinet:” has a paragraph’s number, and what stands below it are the items.
function leadOf(prose: readonly Prose[]): Prose | undefined {
  const [lead, ...others] = prose.filter(piece => piece.number)
  if (!lead || !isStem(lead) || others.some(piece => styleOf(piece) === styleOf(lead))) return undefined
  return lead === prose.at(-1) ? undefined : lead
}

function allProse(section: Section): readonly Prose[] {
  return [...section.prose, ...section.children.filter(child => child.id === undefined).flatMap(allProse)]
}

function isStem({passage}: Prose): boolean {
  return /:\s*$/.test(passage.text)
}

function styleOf(piece: Prose | undefined): Style {
  const text = piece?.number?.text.replace(/[().]/g, '')
  if (text === undefined) return piece?.bullet ? 'bullet' : 'none'
  if (/^\d/.test(text)) return 'decimal'
  return /^[ivx]+$/i.test(text) ? 'roman' : 'letter'
}
