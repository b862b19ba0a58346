import type {Report} from '#rule'
import {usesPseudonyms} from '../../lexicons/case-labels.js'
import {headingsOver} from './may-be-named.js'
import type {Mention} from './read-mentions.js'

const annex = /\b(?:appendi(?:x|ces)|annex(?:e|es)?|terms of reference|glossary|chronology|genogram|attachments?|version|document control|distribution|acknowledgements?|schedule)\b/i // prettier-ignore

/**
 * Whether a person is named only where a report that writes of people by labels is not looked at again: in its annexes,
 * its terms of reference, or text that the page does not show.
 */
export function isResidue(mentions: readonly Mention[], report: Report): boolean {
  return (
    usesPseudonyms(report) &&
    mentions.every(
      mention => mention.hidden !== undefined || headingsOver(mention, report).some(title => annex.test(title)),
    )
  )
}
