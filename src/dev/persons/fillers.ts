import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import type {Fillers} from './fill-template.js'
import {wordInventor} from './invent-words.js'
import type {Random} from './random.js'

const folder = path.resolve(import.meta.dirname, '../../../rules/persons/fillers')

/** A list of things that are no persons. */
export function readFillerLines(name: string): readonly string[] {
  const file = path.join(folder, `${name}.txt`)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(line => line !== '') : [] // prettier-ignore
}

const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

type Filler = (random: Random) => string

/** What fills the slots of the templates: the lists of the repository, and dates and numbers. */
export function readFillers(): Fillers {
  const names = readdirSync(folder).map(file => file.replace('.txt', ''))
  const lists = names.map(name => {
    const lines = readFillerLines(name)
    return [name, (random: Random) => random.pick(lines)] as const
  })
  const inventPlace = wordInventor([
    ...readFillerLines('town'),
    ...readFillerLines('village'),
    ...readFillerLines('city'),
  ])
  const inventCompany = wordInventor([
    ...readFillerLines('company'),
    ...readFillerLines('org').flatMap(line => line.split(' ')),
  ])
  const fromList = new Map(lists)
  /** A slot of which a share, in hundredths, is filled in other ways. */
  const mixed = (
    name: string,
    ways: readonly (readonly [share: number, way: string | Filler])[],
  ): readonly [string, Filler] => [
    name,
    random => {
      let left = random.next() * 100
      const [, way = name] = ways.find(([share]) => (left -= share) < 0) ?? []
      return (typeof way === 'string' ? (fromList.get(way) ?? (() => way)) : way)(random)
    },
  ]
  const whole = (least: number, most: number) => (random: Random) =>
    String(least + Math.floor(random.next() * (most - least + 1)))
  const [day, year, thousands] = [whole(1, 28), whole(1840, 2025), whole(1, 900)]
  return new Map<string, (random: Random) => string>([
    ...lists,
    mixed('company', [
      [22, inventCompany],
      [16, 'acronym'],
      [8, 'org'],
      [5, 'thing'],
      [6, 'title'],
      [4, 'city'],
    ]),
    mixed('firm', [
      [8, inventCompany],
      [6, 'acronym'],
      [6, 'org'],
    ]),
    mixed('charity', [
      [6, 'acronym'],
      [8, 'org'],
    ]),
    mixed('club', [
      [10, inventCompany],
      [8, 'org'],
      [10, 'city'],
    ]),
    mixed('paper', [
      [8, inventCompany],
      [6, 'title'],
    ]),
    mixed('town', [
      [25, inventPlace],
      [12, 'city'],
      [6, 'county'],
    ]),
    mixed('village', [[30, inventPlace]]),
    mixed('city', [
      [20, inventPlace],
      [10, 'country'],
    ]),
    mixed('river', [[30, inventPlace]]),
    mixed('county', [
      [15, inventPlace],
      [15, 'country'],
    ]),
    ['month', random => random.pick(months)],
    ['day', random => random.pick(days)],
    ['year', year],
    ['date', random => `${day(random)} ${random.pick(months)} ${year(random)}`],
    ['number', whole(2, 980)],
    ['age', whole(2, 89)],
    ['money', random => `£${thousands(random)}${random.pick(['', ',000', 'k', ' million', '.50'])}`],
  ])
}
