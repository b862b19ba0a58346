import {defineRule, type Item, type Report} from '#rule'
import {firstLine} from '#text/first-line'

export default defineRule({
  summary: 'Each recommendation is a numbered resolution that members can pass as it stands.',
  why: 'The minutes take the recommendation over word for word; what cannot be resolved cannot be minuted.',
  source: 'Practice; call-in ground “lack of a clear recommendation” (Southwark)',
  severity: 'warning',
  messages: {
    form: '“{words}” is no resolution; begin it with “That …” or with a verb, as the other recommendations do.',
    mixed: '“{words}” begins otherwise than the first recommendation; give all the same form.',
    remark: '“{words}” is a remark and no resolution; say what members are to decide, or move it to the text.',
    unnumbered: 'There are {count} recommendations without numbers; number them.',
  },
  examples: [
    {ok: 'Recommendations:\n\n1. That the hall be let.\n2. That the rent be £1.\n'},
    {
      bad: 'Recommendations:\n\n1. Cabinet approve the lease.\n2. That the rent be £1.\n',
      finds: [
        '3:4 “Cabinet approve the lease.” is no resolution; begin it with “That …” or with a verb, as the other recommendations do.',
      ],
    },
    {
      bad: 'Recommendations:\n\n1. To approve the lease.\n2. That the rent be £1.\n\nReasons:\n\nx\n',
      finds: ['4:4 “That the rent be £1.” begins otherwise than the first recommendation; give all the same form.'],
    },
    {
      bad: 'Recommendations:\n\nThat the hall be let.\n\nThat the rent be £1.\n',
      finds: ['3:1 There are 2 recommendations without numbers; number them.'],
    },
    {
      bad: 'Recommendations:\n\nThat the hall be let.\nThat the rent be waived.\n',
      finds: ['3:1 There are 2 recommendations without numbers; number them.'],
    },
    {
      bad: 'Recommendations:\n\nThe Committee is recommended to:\n\n1. approve the lease; and\n2. It would be helpful if members could agree the rent.\n',
      finds: [
        '6:4 “It would be helpful if members could agree the rent.” is a remark and no resolution; say what members are to decide, or move it to the text.',
      ],
    },
    {
      bad: 'Recommendations:\n\nThat Cabinet:\n\napproves the lease; and\n\nnotes the rent.\n',
      finds: ['5:1 There are 2 recommendations without numbers; number them.'],
    },
    {
      bad: 'Recommendations:\n\nThat the Cabinet Member – Health and Wellbeing:\n\n(1) approves the lease; and\n\n(2) The timetable is tight.\n',
      finds: [
        '7:5 “The timetable is tight.” is a remark and no resolution; say what members are to decide, or move it to the text.',
      ],
    },
    // The lead-in supplies “That”.
    {near: 'Recommendations:\n\nIt is recommended that:\n\n(a) the hall be let; and\n\n(b) the rent be £1.\n'},
    {
      near: 'Recommendations:\n\nThe Committee is recommended to:\n\n(1) note the report; and\n\n(2) approve the lease.\n',
    },
    {near: 'Recommendations:\n\nThe Committee is asked to note the report.\n'},
    {near: 'Recommendations:\n\nThe Committee:\n\n(a) approves the lease; and\n\n(b) adopts the policy.\n'},
    {
      near: 'Recommendations:\n\nMembers are asked to agree the lease.\n\nThe reasons are as follows. Agreeing it now keeps the hall open, and the rent is fair.\n',
    },
    {
      near: '2. Recommendations\n\n2.1 Members are asked to:\n\ni. agree the lease; and\n\nii. note the rent.\n\n2.2 The reasons are these. The lease ends in May.\n',
    },
    {
      near: 'Recommendations:\n\nMembers are asked to note that:\n\n(1) there is a shortfall of £20,000 in the parks budget; and\n\n(2) the timetable is tight.\n',
    },
    // The grounds of a refusal are parts of one resolution.
    {
      near: 'Recommendation:\n\nREFUSE for the following reasons:\n\n1. The proposal harms the street.\n2. There is no parking.\n',
    },
    {near: 'Recommendation:\n\nMembers are recommended to approve the lease.\n'},
  ],
  *check({report}) {
    const {recommendations, recommendationStem: stem} = report
    const [first] = recommendations
    if (!first) return
    const count = countUnnumbered(report)
    if (count > 1) yield {says: 'unnumbered', with: {count}, at: first.passage.range()}
    // “Refuse for the following reasons:” leads in to remarks.
    const isList = stem !== undefined && leadsInRemarks.test(stem.passage.text)
    const remark = isList ? undefined : recommendations.find(({passage}) => isRemark(passage.text))
    if (remark) {
      const line = firstLine(remark.passage)
      yield {says: 'remark', with: {words: line.text}, at: line.range()}
      return
    }
    // Behind “It is recommended that:” each item goes on with its own subject, behind “to:” with its verb.
    if (stem && (suppliesForm.test(stem.passage.text) || formOf(stem) !== 'none' || recommendations.every(saysWhatIsDone))) return // prettier-ignore
    const odd = recommendations.find(item => formOf(item) === 'none')
    if (odd) yield {says: 'form', with: {words: firstLine(odd.passage).text}, at: firstLine(odd.passage).range()}
    const other = odd
      ? undefined
      : recommendations.find(item => formOf(item) !== formOf(first) && formOf(item) !== 'asked')
    if (other && formOf(first) !== 'asked')
      yield {
        says: 'mixed',
        with: {words: firstLine(other.passage).text},
        at: firstLine(other.passage).range(),
        because: first.passage.range(),
      }
  },
})

/** How many recommendations stand below each other without number or bullet, as paragraphs or as lines. */
function countUnnumbered({recommendations, recommendationStem: stem}: Report): number {
  const [first] = recommendations
  if (!first || recommendations.some(({number, prose}) => number !== undefined || prose.bullet)) return 0
  const lines = first.passage.text.split('\n')
  if (recommendations.length === 1 && lines.length > 1 && lines.every(line => /^That\b/.test(line))) return lines.length
  const [lead = '', ...rest] = stem ? ['', ...lines] : lines
  const isList = rest.length > 1 && rest.slice(0, -1).every(line => /[;,](?: and| or)?\s*$/.test(line))
  if (recommendations.length === 1) return isList && (stem !== undefined || /:\s*$/.test(lead)) ? rest.length : 0
  const isAlike = recommendations.every(item => formOf(item) === formOf(first) && formOf(first) !== 'none')
  const isBehindStem =
    stem !== undefined && recommendations.slice(0, -1).every(({passage}) => /[;,](?: and| or)?\s*$/.test(passage.text))
  return isAlike || isBehindStem ? recommendations.length : 0
}

const thoughts =
  /^(?:it (?:would|will|may|might|could|is (?:hoped|felt|thought|considered|believed|important|helpful|useful|worth|clear|likely))|there (?:is|are|was|were|will|has|have|may)|(?:officers?|members|we|i|the (?:service|team|department|author|officers?)) (?:feels?|thinks?|believes?|hopes?|would|could|might|may)|perhaps|hopefully)\b/i
const qualities =
  /^(?:the|this|these|those|our|all) [^.;:]{1,80}? (?:is|are|was|were|seems?|remains?|looks?) (?:now |also |not |very |quite |too |so |rather |fairly |broadly ){0,2}(?:tight|sensible|good|important|necessary|reasonable|clear|likely|unlikely|urgent|complex|difficult|popular|useful|helpful|essential|sound|attractive|late|early|small|large|high|low|on track|under way|in line)\b/i

// What members are told; a resolution says that something be done, or is done by it.
function isRemark(text: string): boolean {
  const said = text.replace(/^[\s“"'(*]+/, '')
  return (thoughts.test(said) && !/\b(?:recommended|resolved) (?:that|to)\b/i.test(said)) || qualities.test(said)
}

const leadsInRemarks =
  /\b(?:reasons?|grounds|conditions?|informatives?|because|following (?:matters|points|facts))\b|\bnot(?:e|es|ing)\b[^.]{0,40}?(?:that|:)\s*:?\s*$/i
const suppliesForm = /\b(?:that|to|recommended|asked|requested|invited|recommends?|resolves?)\b[^.]{0,20}[:–—-]?\s*$/i
const verbs =
  /^(?:note|approve|agree|adopt|receive|consider|authorise|authorize|delegate|endorse|support|recommend|refer|accept|confirm|appoint|amend|request|review|make|grant|refuse|determine|instruct|allocate|release|award|enter|proceed|publish|revoke|retain|continue|close|open|withdraw|nominate|select|choose|set|extend|establish|introduce|implement|commission|undertake|carry|ask|invite|exclude|acknowledge|comment|scrutinise|identify|provide|waive|dispose|acquire|sell|let|fund|increase|reduce|transfer|terminate|renew|begin|start|defer|ratify|designate|declare|submit|consult|write|monitor|welcome|resolve|advise|discuss|hold|keep|give|take|use|join|sign|seek|permit|impose|issue|vary|cease|change|update|freeze|maintain|move|direct|ensure|examine|form|include|prepare|place|replace|remove|require|restrict|return|secure|suspend|sustain|thank)\b/i

// “The Committee: (a) approves the lease; (b) notes the rent.”
function saysWhatIsDone({passage}: Item): boolean {
  const [first = ''] = /^[a-z]+s\b/i.exec(passage.text) ?? []
  return verbs.test(first.replace(/ies$/, 'y').replace(/(?:(?<=sh|ss)e)?s$/, ''))
}

type Form = 'that' | 'to' | 'verb' | 'asked' | 'none'

function formOf({passage}: Pick<Item, 'passage'>): Form {
  const text = passage.text.replace(/^[\s“"'(*]+/, '')
  if (/^that\b/i.test(text)) return 'that'
  // “That” may follow who resolves: “Cabinet is recommended to …”, “It is recommended that …”.
  if (
    /^.{0,120}?\b(?:(?:is|are) (?:therefore )?(?:recommended|asked|requested|invited)|recommends?|resolves?) (?:to|that)\b/is.test(
      text,
    )
  )
    return 'asked'
  if (/^(?:not )?to\b/i.test(text)) return 'to'
  if (
    /^(?:formally |hereby |subject to [^,]{1,80}, )?/i.test(text) &&
    verbs.test(text.replace(/^(?:formally |hereby )/i, ''))
  )
    return 'verb'
  return /^subject to\b/i.test(text) ? 'asked' : 'none'
}
