import {formatDate} from '../../../src/text/calendar.js'
import {adds, addsParagraph, candidates, lastParagraph, lineEnd, wording} from './edits.js'
import type {Edit, Subject} from './mutator.js'

/** Somebody who does not exist, and what a report may tell of them. */
export interface Invented {
  /** “Mrs”, “Adegbenro” and “Olumide Adegbenro”. */
  readonly title: string
  readonly surname: string
  readonly name: string
  readonly given: string
  /** A daughter or son, with the given name alone and in full. */
  readonly child: string
  readonly childName: string
  readonly kin: 'son' | 'daughter'
  readonly he: 'he' | 'she'
  readonly his: 'his' | 'her'
  readonly him: 'him' | 'her'
  /** A name of another place than the first. */
  readonly worker: string
  /** Of the ranges that Ofcom keeps for drama. */
  readonly mobile: string
  readonly landline: string
  readonly email: string
  /** “14 Alder Rise”, “Mickleby” and a postcode of an area that has no streets. */
  readonly house: string
  readonly village: string
  readonly postcode: string
  /** From the range for tests, with its check digit. */
  readonly nhs: string
  readonly town: string
  /** The day of birth of a child in one and another way of writing; a day some years back. */
  readonly birth: string
  readonly birthFigures: string
  readonly birthYear: number
  readonly day: string
  readonly dayFigures: string
  readonly lastYear: number
}

// Title, given name and surname; a child. No two of one origin are neighbours.
const people = [
  ['Mrs', 'Halina', 'Wrzesińska', 'Kacper', 'son'], ['Mr', 'Olumide', 'Adegbenro', 'Temitope', 'daughter'], ['Ms', 'Shirin', 'Vakili', 'Arash', 'son'],
  ['Mr', 'Gethin', 'Llywarch', 'Non', 'daughter'], ['Mrs', 'Nasreen', 'Chowdhury', 'Tanvir', 'son'], ['Ms', 'Bich Ngoc', 'Dinh', 'Minh', 'son'],
  ['Mr', 'Ciarán', 'Ó Braonáin', 'Saoirse', 'daughter'], ['Mrs', 'Fadumo', 'Warsame', 'Ayaan', 'daughter'], ['Mr', 'João', 'Figueiredo', 'Inês', 'daughter'],
  ['Ms', 'Rojda', 'Karahan', 'Baran', 'son'], ['Mrs', 'Kavitha', 'Sivanesan', 'Dilan', 'son'], ['Mr', 'Wai-Kit', 'Leung', 'Hoi Yan', 'daughter'],
  ['Mrs', 'Ioana', 'Munteanu', 'Matei', 'son'], ['Mr', 'Zoltán', 'Keresztes', 'Réka', 'daughter'], ['Ms', 'Oksana', 'Hrytsenko', 'Danylo', 'son'],
  ['Mr', 'Kwabena', 'Osei-Tutu', 'Adwoa', 'daughter'], ['Mrs', 'Harpreet', 'Bassi', 'Jasmeen', 'daughter'], ['Mr', 'Yusuf', 'al-Masri', 'Layth', 'son'],
  ['Mrs', 'Tatenda', 'Chikowore', 'Rudo', 'daughter'], ['Mr', 'Darren', 'Ackroyd', 'Kayleigh', 'daughter'], ['Ms', 'Senait', 'Tesfay', 'Selam', 'daughter'],
  ['Mr', 'Alasdair', 'MacKinlay', 'Eilidh', 'daughter'], ['Mrs', 'Rosie', 'Loveridge', 'Levi', 'son'], ['Mr', 'Arjun', 'Rajbanshi', 'Prakriti', 'daughter'],
  ['Ms', 'Sheila', 'Entwistle', 'Callum', 'son'], ['Mrs', 'Haruka', 'Nakagawa', 'Ren', 'son'], ['Mr', 'Joseph', 'Bangura', 'Isatu', 'daughter'],
] as const
const houses = ['14 Alder Rise', '27 Fennel Close', '6 Cooper’s Yard', 'Flat 3, Larkspur Court', '112 Ropewalk Lane', '9a Saltpan Road', '31 Quarrymans Row', 'Rose Cottage, Mill Lane', '5 St Aldwyn’s Avenue'] as const
const villages = ['Mickleby', 'Ashwick', 'Thornholme', 'Upper Penning', 'Carrowdale'] as const
const postcodes = ['LS99 3WE', 'YO99 5QF', 'PR99 4TD', 'LS98 8BN'] as const

/** The same for the same report. */
export function invent({name: draft, report}: Subject): Invented {
  const hash = hashOf(draft)
  const [title, given, surname, child, kin] = at(people, hash)
  const [, workerGiven, workerSurname] = at(people, hash + 11)
  const year = (report.meetingDate?.year ?? 2024) - 1
  const figures = String(100 + (hash % 900))
  const [birth, day] = [{year: year - 9, month: 1 + (hash % 12), day: 1 + (hash % 28)}, {year: year - 1, month: 1 + (hash % 11), day: 1 + (hash % 27)}]
  const isMan = title === 'Mr'
  return {
    title, surname, given, child, kin,
    name: `${given} ${surname}`,
    childName: `${child} ${surname}`,
    he: isMan ? 'he' : 'she',
    his: isMan ? 'his' : 'her',
    him: isMan ? 'him' : 'her',
    worker: `${workerGiven} ${workerSurname}`,
    mobile: `07700 900${figures}`,
    landline: `01632 960${figures}`,
    email: `${plain(given)}.${plain(surname)}${figures.slice(1)}@example.org`,
    house: at(houses, hash),
    village: at(villages, hash),
    postcode: at(postcodes, hash),
    town: at(villages, hash + 2),
    nhs: nhsNumber(hash),
    birth: formatDate(birth),
    birthFigures: `${two(birth.day)}/${two(birth.month)}/${String(birth.year)}`,
    birthYear: birth.year,
    day: formatDate(day),
    dayFigures: `${two(day.day)}/${two(day.month)}/${String(day.year)}`,
    lastYear: year,
  }
} // prettier-ignore

const hashOf = (text: string) => Array.from(text).reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 99_991, 5)
const two = (number: number) => String(number).padStart(2, '0')
const plain = (text: string) => text.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase()

function at<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

/** “999 012 3456”: the next serial number whose check digit is one digit. */
function nhsNumber(serial: number): string {
  const digits = `999${String(serial % 1_000_000).padStart(6, '0')}`
  const check = (11 - (Array.from(digits).reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11)) % 11
  return check === 10 ? nhsNumber(serial + 1) : `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}${String(check)}`
}

/** What a report says of somebody. */
export type Telling = (of: Invented) => string

/** As `adds`, of somebody invented. */
export const tells = (ids: string | readonly string[], ...wordings: readonly Telling[]): Edit => subject => adds(ids, ...wordings.map(said => said(invent(subject))))(subject)

/** As `addsParagraph`, of somebody invented. */
export const tellsApart = (ids: string | readonly string[], ...wordings: readonly Telling[]): Edit => subject => addsParagraph(ids, ...wordings.map(said => said(invent(subject))))(subject)

export interface InventedTable {
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
  /** Which rows have the fault; the head is row 0. Without any the table only prepares the ground. */
  readonly faults?: readonly number[]
}

/** Adds a table behind the last paragraph of a section, in the form in which the draft has its tables. */
export const tabulates = (ids: string | readonly string[], ...tables: readonly ((of: Invented) => InventedTable)[]): Edit => subject => {
  const piece = candidates(subject.report, ids).flatMap(section => lastParagraph(section) ?? [])[0]
  const chosen = Number(wording(subject, tables.map((_, i) => String(i))))
  const table = tables[chosen]?.(invent(subject))
  if (!piece || piece.bullet || !table) return undefined
  const start = lineEnd(subject, piece.passage.range().end)
  const lines = layOut(subject, table.rows)
  return [
    {start, end: start, text: `\n\n${table.caption}\n\n`, isPreparation: true},
    ...lines.map((text, i) => ({start, end: start, text: `${text}\n`, ...(!table.faults?.includes(i) && {isPreparation: true as const})})),
  ]
}

function layOut({name, text}: Subject, rows: readonly (readonly string[])[]): readonly string[] {
  if (name.endsWith('.md')) return rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${row.map(() => '---|').join('')}` : ''}`)
  if (text.includes('\t')) return rows.map(row => row.join('\t'))
  const width = (column: number) => 3 + Math.max(...rows.map(row => row[column]?.length ?? 0))
  return rows.map(row => row.map((cell, column) => cell.padEnd(width(column))).join('').trimEnd())
}
