import type {Passage, Prose, Section} from '#rule'
import {onceADraft} from './once-a-draft.js'

/** One piece of the recommendations, with the words that lead in to it: “That the Committee:”, “It is recommended that Cabinet agrees to:”. */
export interface Act {
  readonly passage: Passage
  readonly lead: string
}

/** What members are asked to do, the parts of a recommendation each for itself. */
export const recommendedActs = onceADraft(({section, recommendationStem}): readonly Act[] => {
  const within = section('recommendations')
  if (!within) return []
  const acts: Act[] = []
  const stem = recommendationStem?.passage.text ?? ''
  let opener: {readonly text: string; readonly style: string} | undefined
  for (const piece of allProse(within)) {
    const {text} = piece.passage
    const style = styleOf(piece)
    if (opener?.style === style) opener = undefined
    if (piece === recommendationStem) continue
    if (leadsIn.test(text)) opener = {text, style}
    else acts.push({passage: piece.passage, lead: `${stem} ${opener?.text ?? ''}`.trim()})
  }
  return acts
})

const leadsIn = /:[-–—]?\s*$|^(?:that )?(?:the )?(?:cabinet|council|committee|executive|members)\s*$/i

function allProse(section: Section): readonly Prose[] {
  const own = section.prose.filter(({kind, passage}) => kind !== 'label' && passage.text.trim() !== '')
  return [...own, ...section.children.filter(({id}) => id === undefined).flatMap(allProse)]
}

function styleOf({number, bullet}: Prose): string {
  const text = number?.text.replace(/[().]/g, '')
  if (text === undefined) return bullet ? 'bullet' : 'none'
  if (/^\d/.test(text)) return 'decimal'
  return /^[ivx]+$/i.test(text) ? 'roman' : 'letter'
}
