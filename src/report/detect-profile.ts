import {fold} from '#text/fold'
import {labelKey, singular, tokenise} from './label-index.js'
import type {Line} from './lines.js'
import type {FieldTemplate, Profile, SectionTemplate} from './profile.js'

const longestLabel = 160
const longestName = 100
const headerLines = 20
const enough = 0.4
const fewest = 4
const mostOfHeader = 0.75
/** A council's name, or its nation's words, weigh as much as this many labels. */
const weight = 2

/**
 * The profile of whose own labels (those that it adds to what it extends) a draft bears enough, or undefined; with the council's
 * name above them fewer are enough, or the fields of its header. Of several, one that is named wins, then the one of which the draft has the largest share,
 * then the one that stands deeper in its lineage. Where no council is known, the draft's own words may tell its nation.
 */
export function detectProfile(
  {text, lines}: {readonly text: string; readonly lines: readonly Line[]},
  profiles: readonly Profile[],
): Profile | undefined {
  const traces = readTraces(text, lines)
  let best: {readonly profile: Profile; readonly rank: number} | undefined
  for (const profile of profiles) {
    const rank = rankOf(profile, traces)
    if (rank === undefined) continue
    const isBetter = !best || rank > best.rank || (rank === best.rank && profile.lineage.includes(best.profile.name))
    if (isBetter) best = {profile, rank}
  }
  return best?.profile
}

/** What of a draft tells whose it is. */
interface Traces {
  readonly hasLabel: (label: string) => boolean
  readonly isNamed: (name: string) => boolean
  readonly hasWords: (words: string) => boolean
}

function rankOf(profile: Profile, traces: Traces): number | undefined {
  const {fields, sections, names, marks = []} = profile
  const own = [...fields, ...sections].map(tellingLabels).filter(labels => labels.length > 0)
  const found = own.filter(labels => labels.some(traces.hasLabel)).length
  if (own.length === 0) return marks.filter(traces.hasWords).length >= 2 ? 0 : undefined
  const isNamed = names.some(traces.isNamed)
  const share = found / own.length
  const evidence = found + (isNamed ? weight : 0) + (marks.some(traces.hasWords) ? weight : 0)
  if (isNamed) return (evidence >= fewest && found >= 2) || hasHeader(profile, traces) ? 1 + share : undefined
  return evidence >= fewest && found >= fewest - 1 && share >= enough ? share : undefined
}

function hasHeader({fields}: Profile, {hasLabel}: Traces): boolean {
  const asked = fields.filter(({required, group, unlabelled}) => required && group === 'header' && unlabelled !== true)
  const found = asked.filter(({labels: [label = '']}) => hasLabel(label)).length
  return asked.length > 0 && found / asked.length >= mostOfHeader
}

/** A field without a label is known by its values. */
function tellingLabels(template: FieldTemplate | SectionTemplate): readonly string[] {
  return 'unlabelled' in template && template.unlabelled === true ? template.values : template.distinctive
}

function readTraces(text: string, lines: readonly Line[]): Traces {
  const starts = lineStarts(lines)
  let lower: string | undefined
  const header = lines
    .slice(0, headerLines)
    .flatMap(({cells}) => cells.map(({passage}) => fold(passage.text.slice(0, longestName))))
    .filter(cell => /\b(?:council|cyngor)\b/.test(cell))
  return {
    hasLabel: label => starts.has(labelKey(label)),
    isNamed: name => header.some(cell => cell.includes(fold(name))),
    hasWords: words => (lower ??= text.toLowerCase()).includes(words.toLowerCase()),
  }
}

/** Every run of words that begins a line or cell, so that a label is found whatever follows it; one word alone only where it is set off. */
function lineStarts(lines: readonly Line[]): ReadonlySet<string> {
  const starts = new Set<string>()
  for (const {cells} of lines)
    for (const {passage} of cells) {
      let start = ''
      const text = passage.text.slice(0, longestLabel)
      for (const {word, end} of tokenise(text)) {
        const isFirst = start === ''
        // “1 Background”
        if (isFirst && /^\d{1,2}$/.test(word) && text.slice(0, end).trim() === word) continue
        start += (isFirst ? '' : ' ') + singular(word)
        if (!isFirst || /^\W*$|^\s?[:?]/.test(text.slice(end, end + 80))) starts.add(start)
      }
    }
  return starts
}
