import {defineRule, type Range, type Report} from '#rule'
import {strongest, type Detection, type Detector} from '#detector'
import {detectors} from '../detectors/all.js'
import {allStretches} from '../lexicons/all-stretches.js'
import type {Stretch} from '../lexicons/cell-stretches.js'

const kinds = detectors.map(({kind}) => kind).join(', ')

export default defineRule({
  summary: 'No number or code in the report identifies a person.',
  why: 'Such a number names one person as surely as a name does, opens their records to whoever has it, and cannot be recalled once it is published.',
  source: 'UK GDPR, Article 4(1) (identification number) and Article 5(1)(c); Data Protection Act 2018, section 3(3)',
  severity: 'error',
  isPersonal: true,
  options: {
    without: {type: 'strings', default: [], description: `Kinds of number that are not looked for, of: ${kinds}.`},
  },
  messages: {
    sure: 'This is {name}, which identifies a person; take it out.',
    likely: 'This looks like {name}, which identifies a person; take it out if it is one.',
    hidden: 'This looks like {name}, in a part that readers may not see but the file keeps; take it out.',
  },
  examples: [
    {ok: 'Summary:\n\nThe child’s records were held by three services. Call 01632 960123 about invoice 9990000018.\n'},
    {
      bad: 'Summary:\n\nChild A (NHS number 999 000 0018) was seen. His mother, NI no. AB123456C, drove a van, AB12 CDE.\n',
      finds: [
        '3:21 This is an NHS number, which identifies a person; take it out.',
        '3:64 This is a National Insurance number, which identifies a person; take it out.',
        '3:88 This looks like a vehicle’s registration mark, which identifies a person; take it out if it is one.',
      ],
    },
    {
      bad: '| Pupil | UPN | Passport no. | Telephone |\n|---|---|---|---|\n| P1 | A123456789012 | 123456780 | 9990000018 |\n\nMosaic ID:\t1234567\tSort code:\t12-34-56\tAccount:\t12345678\n',
      finds: [
        '3:8 This is a unique pupil number, which identifies a person; take it out.',
        '3:24 This is a passport number, which identifies a person; take it out.',
        '5:12 This looks like the reference of a person’s case, which identifies a person; take it out if it is one.',
        '5:49 This is a bank account number, which identifies a person; take it out.',
      ],
    },
    {
      bad: '---\ntitle: Review\nsource:\n  nhs: 9990000018\n---\n\nSee [the record](https://example.org/open?nhs=999%20000%200018).\n\n<!-- CHI 0101900007 -->\n\n![PNC 99/1234567B](scan.png)\n',
      finds: [
        '4:8 This looks like an NHS number, in a part that readers may not see but the file keeps; take it out.',
        '7:47 This looks like an NHS number, in a part that readers may not see but the file keeps; take it out.',
        '9:10 This looks like a CHI number, in a part that readers may not see but the file keeps; take it out.',
        '11:7 This looks like a police national computer id, in a part that readers may not see but the file keeps; take it out.',
      ],
    },
    {
      near: 'Summary:\n\nNHS number: to follow. Planning application 18/01234/F is by the A4174. Invoice 1234567890 is paid.\n',
    },
    {near: '| Company no. | UPRN | Order |\n|---|---|---|\n| 09990000 | 10000000018 | AB123456C |\n'},
    {near: 'NHS numbers:\n\n- 999 000 0018\n- 999 000 0026\n', options: {without: ['nhs-number']}},
  ],
  *check({report, options}) {
    const active = detectors
      .filter(({kind}) => !options.without.includes(kind))
      .map(detector => ({...detector, isUnlabelled: !detector.hints.some(hint => isSaid(hint, report))}))
    const found = allStretches(report).flatMap(stretch => active.flatMap(detector => valuesIn(stretch, detector)))
    for (const {name, confidence, isHidden, at} of strongest(found))
      yield {
        says: isHidden ? 'hidden' : confidence,
        with: {name},
        at,
        ...(confidence === 'likely' && {severity: 'warning' as const}),
      }
  },
})

/** Whether a hint is there, and, if it is short, by itself or with “number” behind it: “car” is no part of “care”. */
function isSaid(hint: string, {includes, words}: Report): boolean {
  return includes(hint) && (hint.length > 4 || ['', 's', 'no', 'number', 'num', 'ref', 'id'].some(rest => words.has(hint + rest)) || /[^a-z]/.test(hint)) // prettier-ignore
}

interface Value extends Detection {
  readonly name: string
  readonly at: Range
  readonly isHidden: boolean
}

interface Searched extends Detector {
  /** Whether no label of the kind stands in what is read. */
  readonly isUnlabelled: boolean
}

function valuesIn(stretch: Stretch, {name, detect, fewestDigits, isUnlabelled}: Searched): readonly Value[] {
  const {text, before, behind, digits, isHidden} = stretch
  if (digits < fewestDigits) return []
  return detect(text, {before, behind, isUnlabelled: isUnlabelled && !isHidden}).map(value => {
    const at = stretch.range(value.start, value.end)
    return {...value, ...at, name, at, isHidden}
  })
}
