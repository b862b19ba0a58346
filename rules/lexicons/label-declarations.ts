import type {Passage, Prose, Range, Report} from '#rule'
import {groupBy} from '#text/group-by'
import {matchesIn} from '#text/matches-in'
import {hasCases, labelPattern, subjectLabels, type SubjectLabel} from './subject-labels.js'

// Where a draft says what its labels mean. Source: the tables and sentences of published reviews, put in general terms.

/** Two labels that a draft says are one person’s. */
export interface SharedPerson {
  readonly label: string
  readonly other: string
  readonly range: Range
}

const called = '(?:referred to|known|described|anonymised|labelled|called|named)(?: (?:here|below|elsewhere|in (?:this|the) (?:report|chronology|appendix)|in places))?(?: as)?' // prettier-ignore
const shared = new RegExp(`(${labelPattern})(?:,? (?:who|which) (?:is|was))?(?:,|,? \\(|,? and| is| was)? ?(?:(?:also|sometimes|elsewhere|otherwise|in places|in parts)(?:,? (?:in (?:this|the|our) (?:report|review|paper|chronology|appendix)|below|above|here))?(?:,? ${called})?|aka|a\\.k\\.a\\.|is the same (?:child|person|adult|baby) as|is one and the same as) [“"'‘]?(${labelPattern})([^.]{0,60})`, 'g') // prettier-ignore
/** Somebody else’s label is told so that the reader finds the person there. */
const elsewhere = /\b(?:court|judge?ment|press|media|police|publicly|published|earlier|previous|other|national|first|second|their|its) ?(?:reports?|reviews?|papers?|documents?|proceedings|judge?ments?|records?|systems?|case|files?)?\b/i // prettier-ignore

export const sharedPersons = ({proseWith}: Report): readonly SharedPerson[] =>
  proseWith(['also', 'sometimes', 'elsewhere', 'otherwise', 'in places', 'in parts', 'aka', 'a.k.a.', 'same']).flatMap(
    ({passage}) =>
      matchesIn(passage.text, shared).flatMap(({0: whole, 1: label = '', 2: other = '', 3: behind = '', index}) => {
        if (label === other || elsewhere.test(behind)) return []
        const end = index + whole.length - behind.length
        return [{label, other, range: passage.range(end - other.length, end)}]
      }),
  )

const header = /\b(?:pseudonyms?|labels?|referred to|known as|identifiers?|anonymised|name used|name in (?:this |the )?re(?:port|view)|called|code)\b/i // prettier-ignore
const whole = new RegExp(`^${labelPattern}$`)

/** The cells of a table’s column that are labels, where its head promises labels, or names relations beside a column of labels. */
function columnOf(rows: readonly (readonly Passage[])[]): readonly string[] {
  const [head = [], ...body] = rows
  const promised = head.findIndex(({text}) => header.test(text))
  const isFamily = head.slice(1).some(({text}) => /\b(?:relation(?:ship)?|who)\b/i.test(text))
  const at = promised === -1 && isFamily ? 0 : promised
  return at === -1
    ? []
    : body.flatMap(row => (whole.test(row[at]?.text.trim() ?? '') ? [row[at]?.text.trim() ?? ''] : []))
}

const isNumber = (mark: string) => /^\d/.test(mark)
const kindOf = ({noun, mark}: Pick<SubjectLabel, 'noun' | 'mark'>) => `${noun} ${isNumber(mark) ? '1' : 'A'}`

/** A label, or words that introduce its bearer, or the name of another review. */
const introduced = /^(?:, (?:an?|the|who|his|her|their|Child|Adult|Mother|Father)\b| \((?!aged|\d)|,? (?:is|was) (?:an?|the|his|her)\b| (?:Serious|Safeguarding|Review|Local|SCR|LCSPR|SAR|DHR|case\b|review\b|report\b))/ // prettier-ignore
const leadsIn = /(?:\(|\b(?:called|as|named|review of|case of|review into|SCR|LCSPR|SAR)(?: the)? [“"'‘]?)$/

/** Labels of the body that the draft’s own table lacks, though it has their siblings, a group for each label. */
export function undeclaredLabels(report: Report): readonly (readonly SubjectLabel[])[] {
  const declared = new Set(report.tables.flatMap(({rows}) => columnOf(rows)))
  if (declared.size < 2 || hasCases(report)) return []
  const siblings = groupBy([...declared], text => kindOf({noun: text.slice(0, text.lastIndexOf(' ')), mark: text.slice(text.lastIndexOf(' ') + 1)})) // prettier-ignore
  const asked = subjectLabels(report).filter(label => !declared.has(label.text) && (siblings.get(kindOf(label))?.length ?? 0) > 1) // prettier-ignore
  return [...groupBy(asked, ({text}) => text).values()].filter(places => !places.some(isIntroduced))
}

function isIntroduced({prose, start, end}: SubjectLabel): boolean {
  const {text} = prose.passage
  return isTitle(prose) || introduced.test(text.slice(end, end + 30)) || leadsIn.test(text.slice(Math.max(0, start - 40), start)) // prettier-ignore
}

// In front of the first section sentences are titles too.
const isTitle = ({kind, passage}: Prose) =>
  kind === 'label' || kind === 'field' || (kind === 'title' && !/[.;:]$/.test(passage.text))
