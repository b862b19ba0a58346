import type {Passage, Report} from '#rule'
import {remember} from '#text/remember'
import {headedBy} from './headed-by.js'
import {headedCellAt} from './headed-cells.js'
import type {SettingName} from './setting-names.js'
import {isAboutAgencies, takesPart} from './setting-words.js'
import {isStory, labelledPieces, somebody} from './told-stories.js'

/** Whether a setting belongs to somebody's story, and is not one of the bodies that looked into it. */
export function isTold(report: Report, {prose, at}: SettingName): boolean {
  const {text, range} = prose.passage
  if (isAboutAgencies.test(headedBy(report).get(prose) ?? '') || /^(?:Appendix|Annex)\b/i.test(text)) return false // prettier-ignore
  if (takesPart.test(report.sentenceAt(prose, at.start)?.text ?? text)) return false
  return isStory(report) || labelledPieces(report).has(prose) || tellsOfSomebody(headedCellAt(report).get(range().start)?.row ?? [prose.passage]) // prettier-ignore
}

const tellsOfSomebody = remember((row: readonly Passage[]) => row.some(({text}) => somebody.test(text)))
