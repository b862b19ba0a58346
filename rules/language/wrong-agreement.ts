import {defineRule, type Report, type Sentence} from '#rule'
import {isQuoted} from '#text/is-quoted'
import {disagreements} from '../lexicons/disagreements.js'
import {mayDisagree} from '../lexicons/may-disagree.js'
import {tokensOf} from '../lexicons/noun-phrases.js'

export default defineRule({
  summary: 'Verbs agree with their subjects.',
  why: 'A verb that does not agree leaves open whether one thing is meant or several, which matters in a recommendation.',
  source: 'Usage in British English; a body of people may take either (“the Council is”, “the Council are”)',
  severity: 'warning',
  messages: {
    verb: '“{words}” does not agree; write “{right}”.',
    number: '“{words}” mixes one and many; write “{right}”.',
    thing: '“{words}” calls a thing a person; write “{right}”.',
  },
  examples: [
    {
      bad: 'Summary:\n\nThe three options has been considered. Five councillors has resigned.\n',
      finds: [
        '3:11 “options has” does not agree; write “options have”.',
        '3:45 “councillors has” does not agree; write “councillors have”.',
      ],
      fixed: 'Summary:\n\nThe three options have been considered. Five councillors have resigned.\n',
    },
    {
      ok: 'Summary:\n\nThe criteria are met, officers have been told, and there are two options. The team are content. The Council has agreed.\n',
    },
    {
      bad: 'Summary:\n\nThe Council may act if the criteria is met. The proposals has been costed, and the costs is known. There is two options.\n',
      finds: [
        '3:28 “criteria is” does not agree; write “criteria are”.',
        '3:49 “proposals has” does not agree; write “proposals have”.',
        '3:84 “costs is” does not agree; write “costs are”.',
        '3:100 “There is two” does not agree; write “There are two”.',
      ],
      fixed:
        'Summary:\n\nThe Council may act if the criteria are met. The proposals have been costed, and the costs are known. There are two options.\n',
    },
    {
      bad: 'Summary:\n\nThe lease are new. Each of the halls are let. This criteria was set. The impact of the changes have been felt by the service who asked.\n',
      finds: [
        '3:5 “lease are” does not agree; write “lease is”.',
        '3:20 “Each of the halls are” does not agree; write “Each of the halls is”.',
        '3:47 “This criteria” mixes one and many; write “These criteria”.',
        '3:74 “impact of the changes have” does not agree; write “impact of the changes has”.',
        '3:118 “service who” calls a thing a person; write “service that”.',
      ],
      fixed:
        'Summary:\n\nThe lease is new. Each of the halls is let. These criteria were set. The impact of the changes has been felt by the service that asked.\n',
    },
    {
      bad: 'Summary:\n\nThey was told. It have been let. Members recommends it. These proposal is new. A number of residents has objected.\n',
      finds: [
        '3:1 “They was” does not agree; write “They were”.',
        '3:16 “It have” does not agree; write “It has”.',
        '3:34 “Members recommends” does not agree; write “Members recommend”.',
        '3:57 “These proposal” mixes one and many; write “These proposals”.',
        '3:82 “number of residents has” does not agree; write “number of residents have”.',
      ],
      fixed:
        'Summary:\n\nThey were told. It has been let. Members recommend it. These proposals are new. A number of residents have objected.\n',
    },
    // Bodies of people, phrases inside a longer subject, amounts, and words that only look plural.
    {
      near: 'Summary:\n\nThe Cabinet have agreed. Meeting the criteria is hard. One of the criteria is new. The cost of the works is £5. Three weeks is long. The news is good. The headquarters is let. Legal Services has advised.\n',
    },
    {
      near: 'Summary:\n\nThe plan and the budget are new. Should the scheme have a cost, would the report have said so? If the plan were dropped, there is a range of options. The way the team works is new. Among the proposals is a hall.\n',
    },
    {
      near: 'Summary:\n\nThe people in the service who asked were told. A majority of residents have objected. The data is new. The cost of repairs tenants have asked for is known. Neither is one of the schools which have closed.\n',
    },
    {
      near: 'Summary:\n\nThese report to the board. This services review is new. There is no objections process. There are a hall and two rooms.\n',
    },
    {
      near: 'Summary:\n\nThe letter said “the criteria is met” and “they was told”.\n\n| Criteria is met | The costs is |\n|---|---|\n| The costs is | a |\n',
    },
  ],
  *check({report}) {
    for (const {text, start, prose} of sentencesToRead(report)) {
      for (const {says, from, to, wrong, right, isSure} of disagreements(tokensOf(text))) {
        if (isQuoted(prose.passage.text, start + from)) continue
        const words = text.slice(from, to).replace(/\s+/g, ' ')
        const better = text.slice(from, wrong.start) + right + text.slice(wrong.end, to)
        const edits = [{...prose.passage.range(start + wrong.start, start + wrong.end), text: right}]
        const at = prose.passage.range(start + from, start + to)
        yield {says, with: {words, right: better.replace(/\s+/g, ' ')}, at, fix: {edits, safe: isSure}}
      }
    }
  },
})

function sentencesToRead(report: Report): ReadonlySet<Sentence> {
  const found = new Set<Sentence>()
  for (const [word, may] of mayDisagree)
    for (const {prose, start} of report.words.get(word) ?? []) {
      if (prose.kind !== 'paragraph' && prose.kind !== 'item') continue
      const sentence = report.sentenceAt(prose, start)
      if (sentence && may(sentence.text, start - sentence.start)) found.add(sentence)
    }
  return found
}
