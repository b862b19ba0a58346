import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {readSubjects} from './corpus/read-subjects.js'

const letter = (index: number) => String.fromCharCode(65 + index)
const roman = (index: number) =>
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV'.split(' ')[index] ?? ''
const decimal = (index: number) => String(index + 1)

const styles: readonly ((index: number) => string)[] = [
  ...[letter, roman, decimal].flatMap(count => [
    (index: number) => `${count(index)}. `,
    (index: number) => `${count(index)}.\t`,
    (index: number) => `${count(index)} – `,
    (index: number) => `${count(index)}: `,
    (index: number) => `Section ${count(index)}: `,
    (index: number) => `Part ${count(index)} `,
  ]),
  index => `${letter(index)}) `,
  index => `(${letter(index)}) `,
  index => `${decimal(index)}.0 `,
  index => `${decimal(index)}) `,
  index => `${decimal(index)} `,
]

// Reports whose headings bear no number of their own.
const subjects = readSubjects().filter(
  ({report}) =>
    report.sections.length > 4 &&
    report.sections.every(
      ({parent, label}) =>
        parent !== undefined || (label.number === undefined && /^(?:heading|line|bold)$/.test(label.form)),
    ),
)

describe.each(styles.map(style => [style(2), style] as const))('headings are read behind “%s”', (_, style) => {
  it.each(subjects.map(subject => [subject.name, subject] as const))('in %s', (name, {text, report}) => {
    const tops = report.sections.filter(({parent}) => parent === undefined)
    const numbered = tops.reduceRight(
      (before, {label}, index) => before.slice(0, label.start) + style(index) + before.slice(label.start),
      text,
    )
    const loud = lint(numbered, {path: name}).messages.filter(({severity}) => severity > 0)
    expect(loud.map(({line, ruleId, message}) => `${String(line)} ${ruleId} ${message}`)).toEqual([])
  })
})
