import type {LabelWords} from '#rule'
import {openWordGraph} from '#text/word-graph'
import {couple, title, titles} from './label-clues.js'
import {adult, labelKinds, practitioner} from './label-kinds.js'

/** What the command that replaces names by labels must know of the language. */
export async function loadLabelWords(): Promise<LabelWords> {
  const {britishEnglish} = await import('./british-english.js')
  return {
    title,
    couple,
    titles,
    kinds: labelKinds,
    byRule: {'privacy/practitioner-name': practitioner},
    otherwise: adult,
    isWord: openWordGraph(britishEnglish).has,
  }
}
