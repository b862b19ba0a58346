import {defineRule, type Passage, type Range, type Report} from '#rule'
import {matchesIn} from '#text/matches-in'
import {noImpactClaims, type NoImpactClaim} from '../lexicons/no-impact-claims.js'
import {characteristics, characteristicsIn, peopleHints} from '../lexicons/protected-characteristics.js'

export default defineRule({
  summary: 'A report that denies any effect on equality is not about people whom the law protects.',
  why: 'Where the text is about disabled people or children, “no implications” shows members a duty that was overlooked.',
  source: 'Equality Act 2010 s. 149',
  severity: 'warning',
  messages: {
    contradicted: '“{words}” although the report speaks of {groups}; say how each is affected.',
  },
  examples: [
    {
      ok: 'Equality implications:\n\nDisabled tenants move first, as the screening of May asks.\n\nBackground:\n\nThe block has disabled tenants and older people.\n',
    },
    {
      bad: 'Equality implications:\n\nThere are no equality implications.\n\nBackground:\n\nThe day centre is used by older people, most of whom are disabled.\n',
      finds: [
        '3:1 “There are no equality implications.” although the report speaks of “older people” and “disabled”; say how each is affected.',
      ],
    },
    {
      bad: 'Equality implications: None\n\nBackground:\n\nThe ramp is used by wheelchair users. Pregnant women wait longest for the lift.\n',
      finds: ['1:24 “None” although the report speaks of “wheelchair” and “Pregnant”; say how each is affected.'],
    },
    // Names of services, committees, offices and Acts are about nobody.
    {
      near: 'Report to: Children and Young People Scrutiny Committee\n\nEquality implications: None\n\nBackground:\n\nThe Director of Children’s Services moves to the Town Hall under the Disabled Persons Act 1981.\n',
    },
    {
      near: 'Equality implications:\n\nNo adverse effect was found by the assessment of May.\n\nBackground:\n\nThe day centre is used by older people, most of whom are disabled.\n',
    },
    {near: 'Equality implications: None\n\nBackground:\n\nThe hall was opened by the children of the village.\n'},
  ],
  *check({report}) {
    const [claim] = noImpactClaims(report).filter(({ground}) => ground !== 'assessment')
    if (!claim) return
    const [first, second, third] = groupsIn(report, claim.answer.section?.range ?? claim.at.range())
    // A reason may be right, so more is needed to doubt it; one that names the people concerned was thought about.
    if (!first || !second || (claim.ground === 'reason' && (!third || isSpecific(claim)))) return
    yield {
      says: 'contradicted',
      with: {words: claim.at.text, groups: `“${first.words}” and “${second.words}”`},
      at: claim.at.range(),
      because: first.at,
      related: [second.at],
      ...(claim.ground !== 'nothing' && {severity: 'suggestion'}),
    }
  },
})

const isSpecific = ({answer}: NoImpactClaim) => answer.passages.some(({text}) => characteristicsIn(text).length > 0)

interface Group {
  readonly words: string
  readonly at: Range
}

const aside = new Set(['appendices', 'background-papers', 'equality-implications', 'legal-implications'])

let people: RegExp | undefined

const anyPeople = () => new RegExp(`\\b(?:${characteristics.map(({people}) => people).join('|')})(?![A-Za-z])`, 'gi')

/** The first mention of each kind of people, outside the answer about equality. */
function groupsIn(report: Report, answer: Range): readonly Group[] {
  const found = new Map<string, Group>()
  let pieces = 0
  for (const {kind, passage, section} of report.proseWith(characteristics.flatMap(peopleHints))) {
    if (kind === 'label' || kind === 'title' || kind === 'field' || aside.has(section?.id ?? '')) continue
    if (isWithin(passage.range(), answer)) continue
    const mentions = matchesIn(passage.text, (people ??= anyPeople())).filter(match => !isName(passage, match))
    if (mentions.length > 0) pieces++
    for (const {0: words, index} of mentions) {
      const key = sameGroup(words.toLowerCase())
      if (!found.has(key)) found.set(key, {words, at: passage.range(index, index + words.length)})
    }
  }
  const groups = [...found.values()]
  // “A good place for children and young people” is a slogan.
  const shared = new Set(groups.map(({words}) => characteristicsIn(words)[0]?.name))
  return shared.size > 1 || pieces > 2 ? groups : []
}

const isWithin = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end

// “child” and “children”, “disability” and “disabled” are one word to a reader.
function sameGroup(words: string): string {
  return words.slice(0, 5)
}

const acronym = /^(?:SEND|BAME|BME|LGBT)/
const nameBehind =
  /^(?:['’]s?)? ?(?:services?\b|social care\b|centres?\b|homes?\b(?! with)|trust\b|commissioner|board\b|panel\b|scrutiny|committee|act\b|hospital|directorate|department|portfolio)|^(?:['’]s?)? (?:and |& )?[A-Z]/
const named = /^(?:Gyps|Rom|Travell|Muslim|Jewish|Hindu|Sikh|Black|English)/

/** Part of the name of a service, office, body or Act; a capital at the head of a sentence makes no name. */
function isName({text}: Passage, {0: words, index}: RegExpExecArray): boolean {
  if (nameBehind.test(text.slice(index + words.length, index + words.length + 30))) return true
  if (!/^[A-Z]/.test(words) || acronym.test(words) || named.test(words)) return false
  return !/(?:^|[.:;!?•\n-]\s{0,3})$/.test(text.slice(Math.max(0, index - 4), index))
}
