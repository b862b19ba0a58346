import {defineRule, type Range, type Report, type Section} from '#rule'
import {
  assessmentHints,
  defersAssessment,
  namesAssessment,
  reliesOnAssessment,
  shortName,
  titlesAssessment,
} from '../lexicons/equality-assessments.js'
import {equalityAnswers} from '../lexicons/equality-answers.js'
import {characteristicsIn} from '../lexicons/protected-characteristics.js'

export default defineRule({
  summary: 'An equality assessment on which the report relies is before members: appended, reproduced or listed.',
  why: 'Members are taken to have read only what they were given, so an assessment that is not before them does not discharge their duty.',
  source: 'R (Hunt) v North Somerset Council [2013] EWCA Civ 1320; Equality Act 2010 s. 149',
  severity: 'error',
  messages: {
    unattached:
      'The report relies on “{words}”, which is neither appended nor listed; append it, or list it with the report.',
  },
  examples: [
    {
      ok: 'Equality implications:\n\nAn equality impact assessment was completed in May and found no adverse effect. It is in Appendix B.\n\nAppendices:\n\nAppendix B: Equality impact assessment\n',
    },
    {
      bad: 'Equality implications:\n\nAn equality impact assessment was completed in May and found no adverse effect.\n\nAppendices:\n\nAppendix A: Map\n',
      finds: [
        '3:4 The report relies on “equality impact assessment”, which is neither appended nor listed; append it, or list it with the report.',
      ],
    },
    {
      bad: 'Equality implications:\n\nThe issues raised in the equality analysis have been taken into account.\n',
      finds: [
        '3:26 The report relies on “equality analysis”, which is neither appended nor listed; append it, or list it with the report.',
      ],
    },
    {near: 'Equality implications:\n\nThe form for an equality impact assessment can be found on the intranet.\n'},
    {
      near: 'Equality implications:\n\nThe EqIA found no adverse effect.\n\nBackground papers:\n\n- Equality impact assessment, May 2024\n',
    },
    {
      near: 'Equality implications:\n\nThe change was screened and a full equality impact assessment is not required.\n',
    },
    {
      near: 'Equality implications:\n\nAn equality impact assessment will be completed before the scheme is designed.\n',
    },
    {near: 'Summary:\n\nFour of the audits test whether equality impact assessments were made when it mattered.\n'},
    {near: 'Summary:\n\nThe Environmental Impact Assessment (EIA) was completed in May.\n'},
    {
      near: 'Equality implications:\n\nThe equality impact assessment found the following.\n\n| Characteristic | Effect |\n|---|---|\n| Age | None |\n| Disability | Better access |\n| Race | None |\n| Sex | None |\n',
    },
  ],
  *check({report}) {
    const [first] = mentionsIn(report)
    if (!first || isAttached(report) || isReproduced(report)) return
    const {words, at, isMild} = first
    yield {says: 'unattached', with: {words}, at, ...(isMild && {severity: 'suggestion'})}
  },
})

interface Mention {
  readonly words: string
  readonly at: Range
  /** Members have something of it where it is linked, or its findings about people are told. */
  readonly isMild: boolean
}

const lists = new Set(['appendices', 'background-papers'])

/** Where the report relies on an assessment; nowhere, if one of them says that it is attached. */
function mentionsIn(report: Report): readonly Mention[] {
  const answers = new Set(equalityAnswers(report).map(({section}) => section))
  const meansOther = report.includes('environmental impact')
  const isShort = (section: Section | undefined) => section !== undefined && !meansOther && answers.has(section)
  const found: Mention[] = []
  let index = 0
  for (const sentence of report.sentencesWith(assessmentHints)) {
    const {text, start, prose} = sentence
    if (lists.has(prose.section?.id ?? '')) continue
    const match = namesAssessment.exec(text) ?? (isShort(prose.section) ? shortName.exec(text) : null)
    if (!match || !reliesOnAssessment.test(text) || defersAssessment.test(text)) continue
    index = report.sentences.indexOf(sentence, index)
    const next = report.sentences[index + 1]
    const told =
      next?.prose.section === prose.section && aboutIt.test(next?.text ?? '') ? `${text} ${next?.text ?? ''}` : text
    if (isHandedOver(told, report)) return []
    const from = start + match.index
    const isMild = linked.test(told) || characteristicsIn(told).length > 0
    found.push({words: match[0], at: prose.passage.range(from, from + match[0].length), isMild})
  }
  return found
}

const aboutIt =
  /^\s*(?:it|this|its|a copy|copies|the (?:full |completed )?(?:assessment|analysis|document|review|E[A-Za-z]{0,4}IA|IIA))\b/i
const linked =
  /https?:|www\.|\b(?:published|available|found|viewed|accessed) (?:online|(?:on|at|from|via|through) [^.;]{0,30}\b(?:web|site|link|page))/i

/** “Attached” is believed where there is no list to look it up in. */
function isHandedOver(text: string, {appendices}: Report): boolean {
  if (/\b(?:appendix|appendices|annexe?|enclosure|schedule) (?:[A-Z]\b|\d|[ivx]{1,4}\b)/i.test(text)) return true
  if (
    /\b(?:reproduced|set out|summarised in the table|table) (?:[a-z]{1,10} ){0,2}(?:below|above|in (?:section|para))/i.test(
      text,
    )
  )
    return true
  return appendices.length === 0 && /\b(?:attached|appended|annexed|enclosed|appendix|annex)\b/i.test(text)
}

function isAttached({appendices, section}: Report): boolean {
  const papers = section('background-papers')
  const listed = [
    ...appendices.map(({title}) => title),
    papers?.text ?? '',
    ...(papers?.children ?? []).map(({text}) => text),
  ]
  return listed.some(text => titlesAssessment.test(text))
}

/** A table or a section of its own that goes through the characteristics. */
function isReproduced(report: Report): boolean {
  const tables = report.tables.map(({rows}) => rows.flatMap(row => row.map(({text}) => text)).join('\n'))
  const sections = report.sections
    .filter(({title, text}) => titlesAssessment.test(title) && text.length > 900)
    .map(({text}) => text)
  return [...tables, ...sections].some(text => characteristicsIn(text).length > 3)
}
