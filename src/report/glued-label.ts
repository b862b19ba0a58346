import {isCapitalised, type Candidate} from './label-candidates.js'
import type {Template} from './label-index.js'

/** How a sentence may begin, where no title goes on: “Legal Implications The duties are”, “Background Papers There are none”. */
const opening =
  /^\s{1,3}(?:The|This|These|Those|There|Sections?|Regulations?) ?[\w“‘]|^\s{1,3}(?:It|No|As|Any|All|Under|In|At|If|A|An|Although|Because|Officers|Members|We|Following) [a-z\d]/
const shortestSentence = 40

/** Whether an answer begins behind a label: no sentence goes on there with a capital. */
export function beginsSentence(text: string, {template, start, end}: Candidate): boolean {
  if (template.section === undefined || text.length < end + shortestSentence) return false
  const behind = text.slice(end, end + 200)
  const isSentence = opening.test(behind) && (behind.match(/\s[a-z]{2,}/g) ?? []).length > 3
  if (!isSentence || !isCapitalised(text.slice(start, end), template)) return false
  return template.words.length > 1 || /^\s{1,3}Th(?:e|is|ere|ese) /.test(behind)
}

const isYear = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?$/
const leadsOn =
  /\b(?:is|are|was|were|be|been|has|have|will|[Ss]ee|which)\b|\b(?:the|this|these|its|their|of|and|or|for|in|on|to|by|with|from|under|a|an|any|all|no|other|further|full|detailed|key|main|additional|specific|revised|updated|draft|possible|potential|likely|general|following|summary)$/

/** Whether a title ends in front of a label. “Appendix B: Map of the route Background Papers”: in a list titles end without a full stop. “Equality Impact Assessment” may be a part of one. */
export function endsTitle(title: string, {section, words}: Template): boolean {
  if (section === undefined || title.split(/\s+/).length < 3 || leadsOn.test(title)) return false
  const isOfPapers = /^(?:papers|documents|appendices)$/.test(words.at(-1) ?? '')
  if (isYear.test(title)) return isOfPapers
  return /\s[a-z]{3,}$/.test(title) && (isOfPapers || /^(?:implications|considerations)$/.test(words.at(-1) ?? ''))
}
