import type {Passage} from '../../../src/text/passage.js'
import type {Report, Table} from '../../../src/report/types.js'
import {adds, all, answers, blanks, preparing, swaps, when} from './edits.js'
import type {Change, Edit, Mutator} from './mutator.js'

const money = ['financial-implications', 'revenue-costs'] as const

/** Two digits of a number change places, as they do under the hand. */
function transposed(text: string): string | undefined {
  const at = Array.from(text).findIndex((digit, index) => /\d/.test(digit) && /\d/.test(text[index + 1] ?? '') && digit !== text[index + 1] && (index > 0 || text[1] !== '0'))
  return at < 0 ? undefined : text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
}

const isTotal = (row: readonly Passage[] | undefined) => /^(?:\W*)(?:sub-?|grand )?total\b/i.test(row?.[0]?.text ?? '')
const totalled = ({rows}: Table) => isTotal(rows.at(-1)) && rows.length > 3

const changesCell = (choose: (table: Table) => Passage | undefined): Edit => ({report}) => {
  for (const table of report.tables.filter(totalled)) {
    const cell = choose(table)
    const text = cell && transposed(cell.text)
    if (cell && text !== undefined) return [{...cell.range(), text} satisfies Change]
  }
  return undefined
}

const isWhole = ({text}: Passage) => /^£?\d[\d,]*(?:\.\d+)?$/.test(text.trim()) && transposed(text) !== undefined
const isBudget = ({text}: Report) => /section 25/i.test(text) && /council tax resolution/i.test(text)

/** The first sum of the costs, told otherwise in the summary. */
const tells = (change: (sum: string) => string, ...sentences: readonly ((sum: string) => string)[]): Edit => subject => {
  const piece = money.flatMap(id => subject.report.section(id)?.prose ?? [])[0]
  const match = /\b(the (?:contract|programme|courses|permanent signs|actions in the plan|internal audit service|vehicle|scheme)) costs? (£[\d,.]+(?: million)?)/i.exec(piece?.passage.text ?? '')
  const sum = match?.[2]?.replace(/[.,]$/, '')
  const [sentence] = sentences
  return match && sum !== undefined && sentence ? adds('summary', `${capital(match[1] ?? '')} ${(match[1] ?? '').endsWith('s') ? 'cost' : 'costs'} ${change(sum)}.`)(subject) : undefined
}
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

export const finance: readonly Mutator[] = [
  {rule: 'finance/unsupported-assertion', name: 'There are no financial implications, and nobody says why', edit: answers(money, 'There are no financial implications.', 'There are no financial implications arising from this report.', 'No financial implications.', 'The report has no direct financial implications for the Council.')},
  {rule: 'finance/unsupported-assertion', name: 'There is no cost, and the recommendation spends', edit: answers(money, 'There are no costs arising from the recommendations.', 'There are no additional costs to the Council.', 'The proposals have no financial impact.', 'No cost implications arise.')},
  {rule: 'finance/unpaired-costs', name: 'The capital costs are left blank', edit: blanks('capital-costs'), alsoRight: ['structure/empty-section']},
  {rule: 'finance/unpaired-costs', name: 'The revenue costs are left blank', edit: blanks('revenue-costs'), alsoRight: ['structure/empty-section']},
  {rule: 'finance/wrong-table-total', name: 'Two digits of the total have changed places', edit: changesCell(({rows}) => rows.at(-1)?.slice(1).find(isWhole))},
  {rule: 'finance/wrong-table-total', name: 'Two digits of an amount have changed places', edit: totalOf()},
  {rule: 'finance/wrong-table-total', name: 'A row is added and the total stays', edit: addsRow()},
  {rule: 'finance/inconsistent-figure', name: 'The summary gives another cost than the finance section', edit: tells(sum => sum.replace(/\d/, digit => (digit === '9' ? '2' : String(Number(digit) + 1))), sum => `The cost is ${sum}.`), orAt: money},
  {rule: 'finance/inconsistent-figure', name: 'One total is given twice, with different values', edit: all(preparing(adds('summary', 'The total cost of the scheme is £412,000 in 2031/32.', 'The estimated cost of the new depot is £412,000.', 'The total saving is £412,000 a year.')), adds(money, 'The total cost of the scheme is £421,000 in 2031/32.', 'The estimated cost of the new depot is £421,000.', 'The total saving is £421,000 a year.')), orAt: ['summary']},
  {rule: 'finance/currency-format', name: 'Millions are written in several ways', edit: adds(money, 'Of this, £1.5M is for the first year and £1.5 mil for the second.', 'Reserves of £2.3m and grants of £1.4 million are held.', 'The fund holds £1500k, of which £0.6M is committed.')},
  {rule: 'finance/currency-format', name: 'A sum is grouped wrongly', edit: adds(money, 'The fund holds £1500000.', 'A sum of £500,00 is held in reserve.', 'The reserve holds £ 45,000.', 'The fund is worth GBP 45k.')},
  {rule: 'finance/missing-budget-statement', name: 'The budget is put without the statement on its robustness', edit: when(isBudget, removesRobustness()), isAbsence: true},
  {rule: 'finance/missing-budget-statement', name: 'The budget is put without the note on arrears', edit: when(isBudget, swaps(/ Under section 106 of[^.]*\./, '')), isAbsence: true},
]

function totalOf(): Edit {
  return ({report}) => {
    const table = report.tables.find(totalled)
    const row = table?.rows.at(-2)
    const place = row?.findLastIndex((cell, index) => index > 0 && isWhole(cell)) ?? -1
    const total = table?.rows.at(-1)?.[place]
    const cell = row?.[place]
    const text = cell && transposed(cell.text)
    return cell && total && isWhole(total) && text !== undefined ? [{...cell.range(), text, at: total.range().start}] : undefined
  }
}

function addsRow(): Edit {
  return ({text, report}) => {
    const table = report.tables.find(totalled)
    const row = table?.rows.at(-2)
    const total = table?.rows.at(-1)?.[0]
    const head = row?.[0]
    const numbers = row?.slice(1) ?? []
    if (!table || table.form === 'html' || !total || !head || !numbers.every(isWhole)) return undefined
    const start = Math.max(text.lastIndexOf('\n', total.range().start), 0) + 1
    const separator = table.form === 'pipe' ? ' | ' : '\t'
    const written = ['Other items', ...numbers.map(({text: number}) => number)].join(separator)
    return [{start, end: start, text: table.form === 'pipe' ? `| ${written} |\n` : `${written}\n`, at: total.range().start}]
  }
}

/** Every sentence that speaks of the statement. */
function removesRobustness(): Edit {
  return ({report}) =>
    report.prose
      .filter(({kind}) => kind === 'paragraph' || kind === 'item')
      .flatMap(({passage}) => [...passage.text.matchAll(/[^.;]*(?:section 25|robustness|section 151 officer)[^.;]*[.;]?/gi)].map(match => ({...passage.range(match.index, match.index + match[0].length), text: ' The estimates are prudent.'})))
}
